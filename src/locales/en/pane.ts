import { templateReasons, templateTaken } from './templates';
import type { pane as ru, Place, SheetContents } from '../ru/pane';
import type { Worded } from '../language';
import { noun, number } from './numbers';

/** Cells that a message names; of more it says how many. */
const MOST_PLACES = 5;

const cells = noun({ one: 'cell', other: 'cells' });
const activities = noun({ one: 'activity', other: 'activities' });
const sections = noun({ one: 'section', other: 'sections' });
const findings = noun({ one: 'finding', other: 'findings' });
const sheets = noun({ one: 'sheet', other: 'sheets' });
const counts = {
  error: noun({ one: 'error', other: 'errors' }),
  warning: noun({ one: 'warning', other: 'warnings' }),
  advice: noun({ one: 'piece of advice', other: 'pieces of advice' }),
};

const roadmaps = noun({ one: 'roadmap', other: 'roadmaps' });

const contents = (sheet: SheetContents): string =>
  [activities(sheet.activities), sheet.sections > 0 && sections(sheet.sections)].filter(Boolean).join(', ');

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

export const pane: Worded<typeof ru> = {
  product: 'Roadmap monitor',
  number: (value) => number(value),
  start: {
    title: 'Check the roadmap',
    lead: 'Finds mistakes in periods, numbering, responsible parties and results, shows the cell and proposes a correction.',
    promise: 'Nothing in the workbook changes without your consent.',
  },
  areas: {
    check: 'Check',
    indicators: 'Indicators',
    reports: 'Reports',
    files: 'Files',
    settings: 'Settings',
  },
  check: 'Check',
  recheck: 'Check again',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  retry: 'Try again',
  copy: 'Copy details',
  copied: 'Copied',
  reload: 'Reload',
  progress: {
    reading: 'Reading the workbook…',
    checking: 'Checking…',
    computing: 'Computing…',
    planning: 'Preparing corrections…',
    files: 'Reading files…',
    writing: 'Writing changes…',
    label: 'Progress',
  },
  severities: { error: 'Errors', warning: 'Warnings', advice: 'Advice' },
  severityCount: (severity, count) => counts[severity](count),
  severityFilter: 'Show only',
  search: 'Search findings',
  sheetFilter: 'Sheet',
  allSheets: 'All sheets',
  tabs: { label: 'Results of the check', findings: 'Findings', sheets: 'Sheets' },
  status: {
    accepted: { title: 'No findings', message: 'The roadmap follows its template.' },
    notRecognised: {
      title: 'No roadmap found',
      message: 'No sheet holds a table with recognisable roadmap columns.',
    },
    allSolved: { title: 'All solved', message: 'Nothing that the check found is left.' },
    nothingMatches: 'No finding matches this filter.',
    resetFilter: 'Show all',
  },
  sheetKinds: {
    roadmap: 'Roadmap',
    settings: 'Settings',
    template: 'Template',
    responsibles: 'List of responsible parties',
    schools: 'List of schools',
    teachers: 'Data on teachers',
    pupils: 'Data on pupils',
    results: 'Results',
    tasks: 'Completion of tasks',
    comparison: 'Marks compared with the journal',
    risks: 'Risks',
    events: 'Events held',
    deficits: 'Deficits',
    cycle: 'Management cycle',
    documents: 'Documents of schools',
    register: 'Files sent by schools',
    leftRows: 'Rows left out of the collection',
    guide: 'How to fill in',
    lists: 'Lists to choose from',
    indicators: 'list of indicators',
    own: 'Inserted by the add-in',
    unknown: 'Not recognised',
    empty: 'Empty',
  },
  contents,
  overview: {
    roadmaps: 'Roadmaps',
    lists: 'Reference sheets',
    others: 'Other sheets',
    missing: 'Missing',
    template: templateTaken,
    otherTemplate: 'Choose another template',
    templateReasons,
    summary: (all) => {
      const own = all.filter(({ kind }) => kind === 'roadmap');
      const [first] = own;
      return first && own.length === 1
        ? `“${first.name}”: ${contents(first)}`
        : `${roadmaps(own.length)}: ${activities(own.reduce((sum, sheet) => sum + sheet.activities, 0))}`;
    },
    neededText:
      'A header row is needed with the column “Мероприятия” and at least one more column of the template: “№”, “Сроки”, “Ответственные исполнители”, “Планируемый результат”. It is looked for in the first 60 rows of a sheet.',
  },
  list: {
    label: 'Findings by cause',
    solved: 'Solved',
    solvedMark: 'solved',
    clearSolved: 'Clear',
    fixGroup: (count) => `Fix ${number(count)}`,
    fixGroupLabel: (cause, count) => `Fix “${cause}”: ${findings(count)}`,
    workbook: 'Workbook',
  },
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
  showOnSheet: 'Show on a sheet',
  fixSafe: (count) => `Apply safe fixes: ${number(count)}`,
  plan: {
    safe: 'Safe corrections',
    safeLead: 'Only the writing changes: no meaning is lost or guessed.',
    groupLead: 'Corrections of this cause. Please look through them.',
    guessLead: 'Some of these are guesses. Please look through them.',
    withheld: (count) => `${findings(count)} more can be fixed after the next check.`,
    rich: (count) =>
      `Single words have formats of their own in ${cells(count)}: these get lost, and “Undo” does not bring them back.`,
    confirm: (count) => `Fix ${cells(count)}`,
    listLabel: 'Before and after',
    before: 'Before',
    after: 'After',
  },
  undo: {
    done: ({ cells: { length }, inserted }) =>
      [length > 0 && `${cells(length)} changed`, ...inserted.map(({ name }) => `Sheet “${name}” added`)]
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
    restored: ({ made, removed, kept, cells: refused }) => ({
      title:
        [made > 0 && `Restored: ${cells(made)}`, ...removed.map((name) => `Removed the sheet “${name}”`)]
          .filter(Boolean)
          .join('. ') || 'Nothing was restored',
      message: [
        refused.length > 0 && `${places(refused)} changed after the fix and were left as they are.`,
        ...kept.map((name) => `The sheet “${name}” has changed since, so it stays.`),
      ]
        .filter(Boolean)
        .join(' '),
    }),
    shown: ({ sheet: { name, renamed } }) => ({
      title: `The findings stand on the sheet “${name}”`,
      message: renamed ? 'The workbook already has a sheet of the usual name; it was left alone.' : '',
    }),
    inserted: ({ sheets: written }) => ({
      title: `Written: ${written.map(({ name }) => `“${name}”`).join(', ')}`,
      message: written.some(({ renamed }) => renamed)
        ? 'The workbook already has a sheet of the usual name; it was left alone.'
        : '',
    }),
    imported: ({ changes }) => ({
      title: 'The exports are in the workbook',
      message: changes
        .map(({ sheet, added, changed }) => `“${sheet}”: ${number(added)} new, ${number(changed)} changed`)
        .join('; '),
    }),
    memo: ({ name }) => ({
      title: 'The document is ready',
      message: `The file “${name}” was handed over to be saved, usually in Downloads.`,
    }),
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
  fault: {
    title: 'A fault in the add-in',
    message:
      'The action was not completed. Try again; if that fails, copy the details and send them to the developers.',
  },
  crash: {
    title: 'The add-in has stopped',
    message:
      'The workbook is unharmed. Reload the add-in; if that fails, copy the details and send them to the developers.',
  },
};
