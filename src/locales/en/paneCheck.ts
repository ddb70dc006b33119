import type { paneCheck as ru, Place } from '../ru/paneCheck';
import type { Worded } from '../language';
import { noun, number } from './numbers';
import { paneSheets } from './paneSheets';

const findings = noun({ one: 'finding', other: 'findings' });
const cells = noun({ one: 'cell', other: 'cells' });
const faultsIn = noun({ one: 'error', other: 'errors' });

/** Cells that a message names; of more it says how many. */
const MOST_PLACES = 5;

const sheets = noun({ one: 'sheet', other: 'sheets' });
/** The first few cells by sheet, and how many more there are. */
function places(of: readonly Place[]): string {
  const shown = of.slice(0, MOST_PLACES);
  const names = [...new Set(shown.map(({ sheet }) => sheet))];
  const text = names
    .map((name) => {
      const own = shown.filter(({ sheet }) => sheet === name).map(({ cell }) => cell);
      return `“${name}” ${own.join(', ')}`;
    })
    .join('; ');
  const rest = of.length - shown.length;
  return rest > 0 ? `${text} and ${cells(rest)} more` : text;
}

type Written = readonly { readonly name: string; readonly renamed: boolean }[];
const named = (written: Written): string => written.map(({ name }) => `“${name}”`).join(', ');
const keptName = (written: Written): string =>
  written.some(({ renamed }) => renamed)
    ? 'The workbook already has a sheet of the usual name; it was left alone.'
    : '';

export const paneCheck: Worded<typeof ru> = {
  detail: {
    label: 'Finding',
    previous: 'Previous finding',
    next: 'Next finding',
    read: 'Read',
    expected: 'Expected',
    emptyCell: 'empty',
    choice: 'How to fix',
    change: 'What will change',
    cleared: 'the cell will be cleared',
    guess: 'This is a guess: look before you fix.',
    rich: 'Single words in this cell have formats of their own: these get lost. “Undo” brings the text back, but not them.',
    fix: 'Fix',
    showCell: 'Show cell',
    showSheet: 'Show sheet',
    solved: 'Solved: it is not found any more.',
    outdated: 'The sheet has changed since the check: this finding may be out of date.',
  },
  dismissal: {
    begin: 'Dismiss…',
    reason: 'Why this is no mistake',
    hint: 'The reason stays in the workbook and on the sheet of findings. When the cell changes, the finding opens again.',
    dismiss: 'Dismiss',
    takeBack: 'Take back',
    group: 'Dismissed',
    mark: 'dismissed',
    told: (reason, on) => `Dismissed on ${on}: ${reason}`,
    tally: (count, dismissed) => `${findings(count)}, ${number(dismissed)} dismissed`,
  },
  data: {
    title: (faults, fixable) =>
      `${faultsIn(faults)} in the data${fixable > 0 ? `, ${number(fixable)} can be fixed at once` : ''}`,
    fix: (count) => `Fix ${cells(count)}`,
    left: (out, doubtful) =>
      [
        out > 0 && `${cells(out)} will stay out of the figures`,
        doubtful > 0 && `${cells(doubtful)} will count and may be wrong`,
      ]
        .filter(Boolean)
        .join('; '),
    doubtful: ' (counts; look at it)',
    more: (count) => `and ${cells(count)} more`,
  },
  steps: {
    title: 'First steps',
    list: [
      {
        title: 'Check the workbook',
        text: 'Press “Check”. The add-in reads the sheets and lists what it finds: errors, warnings, advice. Nothing in the workbook changes by that.',
      },
      {
        title: 'Correct what was found',
        text: 'Open a finding: you see its cell, the reason, and what would change. Safe corrections are made all at once; a cell that is right can be dismissed with a reason. Every change can be undone.',
      },
      {
        title: 'Make the reports',
        text: 'On the tab “Reports” choose the period and the document. Before anything is written you see which sheets will come and what is missing in the data.',
      },
    ],
    done: 'Got it',
  },
  ...paneSheets,
  plan: {
    safe: 'Safe corrections',
    safeLead: 'Only the writing changes: no meaning is lost or guessed.',
    groupLead: 'Corrections of this cause. Please look through them.',
    guessLead: 'Some of these are guesses. Please look through them.',
    several: (count) =>
      `Several corrections are possible: ${cells(count)}. Choose one of them, or leave the cell as it is.`,
    leave: 'Leave as it is',
    withheld: (count) => `${findings(count)} more can be fixed after the next check.`,
    rich: (count) =>
      `Single words have formats of their own in ${cells(count)}: these get lost, and “Undo” does not bring them back.`,
    confirm: (count) => `Fix ${cells(count)}`,
    listLabel: 'Before and after',
    before: 'Before',
    after: 'After',
  },
  made: { copy: 'Copy the text', copied: 'The text is copied', sheet: 'Write to a sheet' },
  undo: {
    done: ({ cells: { length }, inserted, rewritten = [], marks }) =>
      [
        marks && 'Findings taken out',
        length > 0 && `${cells(length)} changed`,
        ...inserted.map(({ name }) => `Sheet “${name}” added`),
        ...rewritten.map(({ name }) => `Sheet “${name}” half written`),
      ]
        .filter(Boolean)
        .join(', '),
    action: 'Undo',
  },
  stale: {
    changed: (names) => {
      const [first] = names;
      return names.length === 1 && first !== undefined
        ? `Sheet “${first}” has changed since the check.`
        : `Changed since the check: ${sheets(names.length)}.`;
    },
    restored: 'This is the result of an earlier check. The workbook may have changed since.',
  },
  notices: {
    refused: ({ made, cells: refused }) => ({
      title: made > 0 ? `Not all fixed: ${cells(refused.length)} left as they are` : 'Nothing was changed',
      message: `${places(refused)}: no longer what was read, so left as it is.`,
    }),
    restored: ({ made, removed, kept, cells: refused, marked = false }) => ({
      title:
        [
          marked && 'The findings are shown again',
          made > 0 && `Restored: ${cells(made)}`,
          ...removed.map((name) => `Removed the sheet “${name}”`),
        ]
          .filter(Boolean)
          .join('. ') || 'Nothing was restored',
      message: [
        refused.length > 0 && `${places(refused)} changed after the fix and were left as they are.`,
        ...kept.map((name) => `The sheet “${name}” has changed since, so it stays.`),
      ]
        .filter(Boolean)
        .join(' '),
    }),
    unmarked: ({ cells: marked, sheet, keepsNotes }) =>
      marked === 0 && sheet === null
        ? { title: 'No findings are shown in the workbook', message: '' }
        : {
            title: 'The findings were taken out of the workbook',
            message: [
              sheet !== null && `The sheet “${sheet}” was deleted.`,
              marked > 0 && `${cells(marked)} filled as before.`,
              keepsNotes &&
                'This version of Excel lets no add-in take out notes: delete them on the Review tab.',
            ]
              .filter(Boolean)
              .join(' '),
          },
    shown: ({ sheet: { name, renamed } }) => ({
      title: `The findings stand on the sheet “${name}”`,
      message: renamed ? 'The workbook already has a sheet of the usual name; it was left alone.' : '',
    }),
    inserted: ({ sheets: written }) => ({
      title: `Written: ${named(written)}`,
      message: keptName(written),
    }),
    ran: ({ sheets: written }) => ({
      title: `Written by a ribbon button: ${named(written)}`,
      message: keptName(written),
    }),
    imported: ({ changes }) => ({
      title: 'The exports are in the workbook',
      message: changes
        .map(({ sheet, added, changed }) => `“${sheet}”: ${number(added)} new, ${number(changed)} changed`)
        .join('; '),
    }),
    memo: ({ name, saved, document }) =>
      saved
        ? {
            title: 'The document is ready',
            message: `The file “${name}” was handed over to be saved, usually in Downloads.${document ? ' If it is not there, copy the text or write the document to a sheet.' : ''}`,
          }
        : {
            title: 'No file can be saved here',
            message: `This Excel saves no files from a pane: “${name}” was not written. ${document ? 'Copy the text into Word or write the document to a sheet.' : 'Open the workbook in Excel for Windows, on the web or in the browser edition.'}`,
          },
    settings: ({ sheet, isNew }) => ({
      title: 'Settings saved',
      message: isNew ? `The sheet “${sheet}” was added.` : `The values were written to the sheet “${sheet}”.`,
    }),
    lists: ({ sheets: restored }) =>
      restored === null
        ? {
            title: 'The workbook comes from no template',
            message: 'Lists are restored in workbooks that were made from a template of the add-in.',
          }
        : {
            title: 'Lists and hints are back',
            message: `${restored.length === 1 ? 'Sheet' : 'Sheets'}: ${restored.map((name) => `“${name}”`).join(', ')}. Data stay as they were.`,
          },
    dismissed: ({ count, gone, back }) => ({
      title: count === 0 ? 'Nothing was changed' : `${back ? 'Taken back' : 'Dismissed'}: ${findings(count)}`,
      message:
        gone > 0
          ? 'The cell has changed since the check, and the finding is another one now. Look at it again.'
          : back
            ? ''
            : 'The reason is kept in the workbook. It can be taken back at the end of the list.',
    }),
    'nothing-safe': () => ({
      title: 'No safe corrections',
      message: 'The workbook has changed since the last check. Check it again.',
    }),
    forgotten: () => ({
      title: 'Not all that was kept could be opened',
      message:
        'Some earlier results, or changes that could be undone, were kept by another version of the add-in and can’t be read. Check the workbook and compute the indicators again.',
    }),
  },
};
