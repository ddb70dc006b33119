import type {
  fixing as ruFixing,
  reporting as ruReporting,
  templating as ruTemplating,
} from '../ru/cliCommands';
import type { Worded } from '../language';
import { noun } from './numbers';
import { en } from './phrases';

const cells = noun({ one: 'cell', other: 'cells' });
const cellText = (text: string): string => (text === '' ? 'empty' : `“${text.replaceAll('\n', '↵')}”`);

export const fixing: Worded<typeof ruFixing> = {
  fix: 'make the corrections by which nothing is lost or guessed',
  fixAfter: `
Only the corrected cells of an .xlsx or .xlsm workbook change; all else in the file stays byte for byte.
Exit code: 0 no errors are left, 1 findings of severity error are left, 2 wrong usage,
3 the file could not be read or written.`,
  undo: 'bring back the cells that the command fix corrected',
  undoAfter: `
Cells changed since the correction stay as they are.
Exit code: 0 all brought back, 1 some cells were left, 2 wrong usage, 3 the file could not be read or written.`,
  options: {
    file: '.xlsx or .xlsm workbook',
    output: 'where to write the workbook',
    inPlace: 'write into the same workbook',
    dryRun: 'show the corrections and write nothing',
    undoFile: 'where to write how to take everything back (.json)',
    record: 'the file written by --undo-file',
  },
  fixed: (count) => `corrected: ${cells(count)}`,
  fixable: (count) => `can be corrected: ${cells(count)}, nothing written`,
  nothing: 'nothing to correct without your decision',
  undone: (count) => `brought back: ${cells(count)}`,
  unformatted:
    'Formats inside the text (bold, colour of single words) are not kept: the correction crosses their border. Undo brings them back.',
  refusedFix:
    'Not corrected: the cell has changed, or other cells share its formula or caption. Correct it in Excel.',
  refusedUndo: 'Left: the cell has changed since the correction.',
  written: (file) => `Written: ${file}`,
  remaining: (counts) => `Remaining: ${counts}`,
  change: (from, to) => `${cellText(from)} → ${cellText(to)}`,
};

const schoolsWith = noun({ one: 'school', other: 'schools' });
const activities = noun({ one: 'activity', other: 'activities' });

export const reporting: Worded<typeof ruReporting> = {
  report: 'compute indicators, risks and execution and write a workbook with the sheets of the report',
  reportAfter: `
A copy of an .xlsx or .xlsm file holds the whole workbook, with its charts, comments and macros, and the sheets of the report
with formulas; earlier sheets of the report give way, texts that were edited on them stay. In the data of the copy everything
is corrected that can be without losing or guessing, so that formulas see all rows (--as-is: nothing is); the workbook itself
stays as it is. With --in-place the sheets are written into the workbook itself, which else stays as it is.
Of files of other kinds a new workbook is made, with copies of the roadmaps and data sheets.
While a value on “Настройки” can’t be read, no report is made: correct it, or give it by an option.
Exit code, as that of check: 0 — no errors, 1 — findings of severity error, 2 — wrong usage,
3 — the file could not be read or written, or no report was made.`,
  options: {
    file: 'a workbook (.xlsx, .xlsm, .xls, .xlsb, .ods) or document (.docx, .csv, .html) with tables of data',
    output: 'where to write the copy of the workbook with the report (.xlsx; with macros .xlsm)',
    inPlace: 'write the sheets of the report into the workbook itself (.xlsx, .xlsm)',
    asIs: 'correct no data in the copy',
    memo: 'where to write the memo as .docx',
    memoLength: 'how long the memo is: brief, usual, or full with appendices; usual by default',
    dossiers:
      'dossiers of which schools to add: names parted by “;”, a group (“ШНОР”), or “все”; a page for each',
    subjects:
      'pages of which subjects to add for the methodical associations: names parted by “;”, or “все” (all); a page for each',
    pages: 'folder to write these pages to as .docx',
    only: 'the parts that are wanted, separated by commas: overview, indicators, risks, monitoring, memo (all by default)',
    year: 'the school year of the report, 2025/2026; by default that of the settings, else the latest in the data',
    since:
      'an earlier state of this workbook: what has been done, become overdue and moved since, and how indicators have changed',
    cohort:
      'group of schools: “ШНОР”, “ШНОР; ШНСУ”, “500+”, “все” (all) or a category of your own; by default that of “Настройки”, else ШНОР',
    period:
      'the period of the report, “I полугодие 2025/2026” or “март 2026”; by default the whole school year',
  },
  summary: (year, previous, schools, { name }) =>
    [
      year === null ? 'indicators' : `indicators for ${year}`,
      previous === null ? '' : ` compared with ${previous}`,
      `, ${name}: ${schools}`,
    ].join(''),
  changes: (since, { done, overdue, moved }) =>
    `Changes since ${since}: done ${done}, newly overdue ${overdue}, moved ${moved}.`,
  columns: { indicator: 'Indicator', change: 'Change', trend: 'Trend', target: 'Target' },
  execution: {
    title: (reportDate) => `Execution on ${reportDate}`,
    roadmap: (sheet, { total, done, late, inProgress, overdue, notDue, cancelled, unknown }, isMarked) =>
      isMarked
        ? [
            `“${sheet}”, ${activities(total)}: ${done} done`,
            late > 0 ? `${late} done late` : '',
            `${inProgress} in progress`,
            `${overdue} overdue`,
            `${notDue} not yet due`,
            cancelled > 0 ? `${cancelled} cancelled` : '',
            unknown > 0 ? `${unknown} with a mark not understood` : '',
          ]
            .filter(Boolean)
            .join(', ')
        : `“${sheet}”, ${activities(total)}: no marks of execution`,
    beforePlan: 'the report is dated before the plan starts',
  },
  risks: ({ high, medium, low, unrated }, schools) =>
    `Risks in ${schoolsWith(schools)}; significance: high ${high}, medium ${medium}, low ${low}, not told ${unrated}.`,
  signs: (schools) => `Signs of low results — ${schoolsWith(schools.length)}: ${schools.join('; ')}.`,
  leftOut: (places, more) =>
    `Formulas don't see ${cells(places.length + more)}, left out of all figures: ${places.join(', ')}${more > 0 ? ` and ${more} more` : ''}. Correct them in the workbook.`,
  fixed: (count) => `Corrected in the copy: ${cells(count)}; the workbook itself is unchanged.`,
  findings: (counts) => `Findings: ${counts}. The command check tells more.`,
  giveSettings:
    'Values are given by --report-date, --year, --period, --plan-start and --plan-end, a template by --template.',
  written: (file, sheets) =>
    `Written: ${file}, ${sheets.length > 1 ? 'sheets' : 'sheet'} ${en.names(sheets)}.`,
  memo: (file) => `Memo: ${file}.`,
  shortened: (from, to) =>
    `The sheet “${from}” is called “${to}” in the report: Excel takes no name over 31 characters, nor [ ] : * ? / \\.`,
  renamed: (sheet) => `The sheet is called “${sheet}”: a data sheet has its usual name.`,
  notWritten: 'No workbook was written.',
  onlyShown: 'No workbook was written: --output names it, --in-place writes into the workbook itself.',
};

export const templating: Worded<typeof ruTemplating> = {
  template: 'templates of roadmaps',
  from: 'make the sheet “Шаблон” of a roadmap',
  fromAfter: `
Columns, sections, parts above the table and marks are those of the roadmap. Without --output the rows are printed.
Exit code: 0 the template was made, 2 wrong usage, 3 the file could not be read or written, or holds no roadmap.`,
  options: {
    output: 'the new .xlsx workbook with the sheet “Шаблон”',
    sheet: 'the sheet of the roadmap, where there are several (by default the first)',
  },
  written: (file, sheet) => `Written: ${file}. The template was made of the sheet “${sheet}”.`,
  none: (sheet) =>
    sheet === null
      ? 'The workbook holds no roadmap to make a template of.'
      : `The sheet “${sheet}” holds no roadmap to make a template of.`,
};
