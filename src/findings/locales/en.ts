import type { Day } from '../../workbook';
import type { PreamblePart, SheetProblem, TemplateFault, UnreadableReason } from '../data';
import type { FindingsLocale } from './locale';
import { alternatives, counter, excerpt, excerptEnd, withVisibleSpaces } from './wording';

const q = (text: string): string => `“${excerpt(text)}”`;
const either = alternatives('en', q);

const entering = (proposals: readonly string[], otherwise: string): string =>
  proposals.length > 0 ? `Enter ${either(proposals)}.` : otherwise;

const planBounds = (start: Day | null, end: Day | null): string =>
  [start && `from ${start}`, end && `to ${end}`].filter(Boolean).join(' ');

const PARTS: Readonly<Record<PreamblePart, string>> = {
  title: 'title',
  goal: 'goal',
  tasks: 'tasks',
  risks: 'risk factors',
  indicators: 'indicators',
};

const UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  missing: 'There is no file at this path. Check the name and the folder.',
  'no-access': 'The file may not be read. Close it in other programs or grant access.',
  directory: 'This is a folder, not a file. Name the files in it.',
  empty: 'The file is empty (0 bytes). Get it again.',
  'not-a-workbook': 'This is not an Excel workbook. Save the table from Excel as .xlsx.',
  truncated: 'The file ends too early: it was not downloaded or copied whole. Get it again.',
  damaged: 'The file is damaged. Open it in Excel, accept the repair and save it again.',
  internal: 'An internal fault of the program; the file is unchanged. Please report it.',
};

const ACTUAL: Readonly<Record<string, string>> = {
  docx: 'a Word document',
  pptx: 'a PowerPoint presentation',
  pdf: 'a PDF document',
  html: 'a web page',
  text: 'plain text',
  image: 'a picture',
  zip: 'an archive',
  visio: 'a Visio drawing',
  odt: 'an OpenDocument text',
  odp: 'an OpenDocument presentation',
  epub: 'an e-book',
  numbers: 'a Numbers spreadsheet',
  doc: 'a Word 97–2003 document',
  ppt: 'a PowerPoint 97–2003 presentation',
  msg: 'an Outlook message',
  rtf: 'an RTF document',
  rar: 'a RAR archive',
  '7z': 'a 7-Zip archive',
  gzip: 'a gzip archive',
  xml: 'an XML file',
};

const FAULTS: Readonly<Record<TemplateFault['reason'], string>> = {
  missing: 'a value is missing',
  type: 'the value is of the wrong kind',
  'not-allowed': 'the value is not on the list',
  'unknown-key': 'an unknown parameter',
  duplicate: 'the value is repeated',
  'not-a-date': 'this is no date; write 2021-09-01 or 01.09.2021',
  reversed: 'the start is later than the end',
  'not-json': 'the file does not read as JSON',
  'no-template': 'there is neither a template of this name nor a file',
};

const templateFault = ({ reason, expected }: TemplateFault): string =>
  expected.length > 0 ? `${FAULTS[reason]}, allowed: ${either(expected)}` : FAULTS[reason];

function sheetProblem(problem: SheetProblem): string {
  switch (problem.kind) {
    case 'no-header':
      return 'The first 60 rows hold no header of a known table, so the sheet was not checked. If it is a roadmap, name its columns as the template does.';
    case 'columns':
      return `This looks like a table header: ${either(problem.found)} found, ${either(problem.missing)} not. The sheet was not checked: add the missing columns.`;
    case 'template':
      return `The template could not be read: ${templateFault(problem.fault)}${problem.read === '' ? '' : ` (read ${q(problem.read)})`}. Correct the cell: until then the workbook is not checked against it.`;
    case 'setting':
      return `The value of ${q(problem.parameter)} could not be read: ${q(problem.read)}. The default was used; enter a date like 01.09.2021.`;
  }
}

export const en: FindingsLocale = {
  families: {
    structure: 'Structure',
    numbering: 'Numbering',
    period: 'Periods',
    responsible: 'Responsible parties',
    result: 'Results',
    text: 'Text',
    execution: 'Execution',
    between: 'Between parts',
    data: 'Data',
    file: 'Files and sheets',
  },
  severities: { error: 'error', warning: 'warning', advice: 'advice' },
  count: counter('en', {
    row: { one: 'row', other: 'rows' },
    column: { one: 'column', other: 'columns' },
    cell: { one: 'cell', other: 'cells' },
    section: { one: 'section', other: 'sections' },
    item: { one: 'item', other: 'items' },
    sheet: { one: 'sheet', other: 'sheets' },
    file: { one: 'file', other: 'files' },
  }),
  templateFault,
  codes: {
    'header-missing-column': {
      title: 'A required column is missing',
      explanation: 'The template requires a column that the header has under none of its known names.',
      message: ({ column }) =>
        `The header has no column ${q(column)}. Add it: rows can’t be checked without it.`,
    },
    'header-extra-column': {
      title: 'A column beyond the template',
      explanation: 'The template has no such column. It is kept as it is and not checked.',
      message: ({ header }) =>
        `The template has no column ${q(header)}. It is kept and not checked; if it is a template column, name it as there.`,
    },
    'header-duplicate-column': {
      title: 'A column is repeated',
      explanation: 'Two columns mean the same and it is unclear which one counts. The first is read.',
      message: ({ header, first }) =>
        `Column ${q(header)} already stands at ${first}. The first was read; merge the columns or rename this one.`,
    },
    'header-order': {
      title: 'Columns are not in the template’s order',
      explanation: 'The columns are there, but in another order than in the template.',
      message: ({ header, after }) =>
        after
          ? `In the template column ${q(header)} follows column ${q(after)}. Move it.`
          : `In the template column ${q(header)} comes first. Move it.`,
    },
    'column-index-mismatch': {
      title: 'The row of column numbers does not add up',
      explanation: 'Below the header stand column numbers that skip one or stop too early.',
      message: ({ read, expected }) =>
        `Column number: ${read === '' ? 'empty' : q(read)}, expected ${q(expected)}. Enter ${q(expected)}.`,
    },
    'section-missing': {
      title: 'A section of the template is missing',
      explanation: 'The table lacks a section that the template has.',
      message: ({ number, title }) =>
        `Section ${number} ${q(title)} is missing. Add it here or drop it in the template.`,
    },
    'section-order': {
      title: 'Sections are not in the template’s order',
      explanation: 'The section is there, but not in its place.',
      message: ({ title, after }) =>
        after
          ? `In the template section ${q(title)} follows section ${q(after)}. Move it.`
          : `In the template section ${q(title)} comes first. Move it.`,
    },
    'section-empty': {
      title: 'A section without activities',
      explanation: 'Not one activity stands under the title of a section or subsection, or under the header.',
      message: ({ title }) =>
        title === null
          ? 'No activity stands under the header. Fill in the table.'
          : `Section ${q(title)} has no activity. Add some or remove the section.`,
    },
    'section-title-mismatch': {
      title: 'A section title differs from the template',
      explanation: 'The section was recognised by number or likeness but has another title.',
      message: ({ read, expected }) =>
        `The section is titled ${q(read)}, the template says ${q(expected)}. Correct the title.`,
    },
    'row-split': {
      title: 'A row is torn',
      explanation:
        'An activity or section goes on in the next row, as happens after a page break or a paste from PDF.',
      message: ({ number, fragment, joined }) =>
        `Continues row${number ? ` ${number.replace(/\.$/, '')}` : ''}: ${q(fragment)}. Join the texts in one row: ${q(excerptEnd(joined))}.`,
    },
    'header-repeated': {
      title: 'The header is repeated inside the table',
      explanation: 'The header stands once more among the rows; print titles do that on every page.',
      message: ({ row }) => `Row ${row} repeats the header. Delete it and set “Print titles” for printing.`,
    },
    'preamble-missing-part': {
      title: 'A required part above the table is missing',
      explanation: 'The template requires a title, goal, tasks, risk factors or indicators above the table.',
      message: ({ part }) =>
        `The part ${q(PARTS[part])} is missing above the table. Add a line that starts with it.`,
    },
    'number-missing': {
      title: 'An activity without a number',
      explanation: 'The next number in order is proposed; where it is taken, the following numbers move on.',
      message: ({ expected, renumbered }) =>
        renumbered > 0
          ? `No number; in order it is ${q(expected)}. Enter it and move the following numbers on (${renumbered}).`
          : `No number; in order it is ${q(expected)}. Enter it.`,
    },
    'number-duplicate': {
      title: 'A number is repeated',
      explanation: 'Two activities or sections have the same number.',
      message: ({ read, first, expected }) =>
        `Number ${q(read)} already stands at ${first}. In order it is ${q(expected)}: correct it.`,
    },
    'number-gap': {
      title: 'A gap in the numbering',
      explanation: 'One or more numbers between neighbours are missing.',
      message: ({ read, previous, expected }) =>
        previous === null
          ? `The numbering starts at ${q(read)}, expected ${q(expected)}. Correct the number or restore the lost row.`
          : `${q(previous)} is followed by ${q(read)}, expected ${q(expected)}. Correct the number or restore the lost row.`,
    },
    'number-order': {
      title: 'A number out of order',
      explanation: 'The number is lower than the one before.',
      message: ({ read, previous, expected }) =>
        `${q(previous)} is followed by ${q(read)}, expected ${q(expected)}. Move the row or correct the number.`,
    },
    'number-parent': {
      title: 'A number from another section',
      explanation: 'The number begins with another section’s number than the one the row stands in.',
      message: ({ read, section, expected }) =>
        `Number ${q(read)} stands in section ${q(section)}. Change it to ${q(expected)} or move the row.`,
    },
    'number-as-date': {
      title: 'A number turned into a date',
      explanation: 'Excel took the number for a date: 4.2 became 4 February. Numbers are kept as text.',
      message: ({ read, expected }) =>
        `Excel took the number for a date: ${q(read)}. Expected ${q(expected)}: enter it as text.`,
    },
    'number-as-number': {
      title: 'A number is stored as a numeric value',
      explanation:
        'Excel stores the number as a numeric value and 1.10 becomes 1.1. Numbers are kept as text.',
      message: ({ read, expected }) =>
        `Number ${q(read)} is stored as a numeric value. Expected ${q(expected)}: enter it as text.`,
    },
    'period-missing': {
      title: 'No period',
      explanation: 'The activity has no period, so its execution can’t be followed.',
      message: ({ activity }) => `Activity ${q(activity)} has no period. Enter a month and a year.`,
    },
    'period-unrecognised': {
      title: 'A period was not recognised',
      explanation: 'The text does not read as a period: no dates, no months, no known words.',
      message: ({ read, proposals }) =>
        `Not recognised as a period: ${q(read)}. ${entering(proposals, 'Enter dates or months with a year, such as “март 2021”.')}`,
    },
    'period-no-year': {
      title: 'A period without a year',
      explanation:
        'No year is written and it was taken from the plan. A year later it will read differently.',
      message: ({ read, proposals }) =>
        `The period has no year: ${q(read)}. ${entering(proposals, 'Add the year: the dates of the plan are unknown.')}`,
    },
    'period-ambiguous': {
      title: 'A period reads in two ways',
      explanation: 'Nothing stands between the months: it is a span or two separate months.',
      message: ({ read, proposals }) =>
        `Reads in two ways: ${q(read)} — a span or separate months? ${entering(proposals, 'Put a dash or a comma.')}`,
    },
    'period-year-boundary': {
      title: 'A period crosses the New Year with one year written',
      explanation: 'The first month is later than the last, so there are two years, and one is written.',
      message: ({ read, proposals }) =>
        `The period crosses the New Year but has one year: ${q(read)}. ${entering(proposals, 'Enter both years.')}`,
    },
    'period-reversed': {
      title: 'A period starts after it ends',
      explanation: 'The first date is later than the second.',
      message: ({ read, proposals }) =>
        `The period starts after it ends: ${q(read)}. ${entering(proposals, 'Check the dates.')}`,
    },
    'period-outside-plan': {
      title: 'A period outside the plan',
      explanation: 'All or part of the period lies outside the dates of the plan itself.',
      message: ({ read, start, end, planStart, planEnd }) =>
        `Period ${q(read)} (${start} – ${end}) goes beyond the plan (${planBounds(planStart, planEnd)}). Check year and month.`,
    },
    'period-vague': {
      title: 'A period without dates',
      explanation: 'The period is given without dates (“as needed”) and the template requires dates.',
      message: ({ read }) => `The period has no dates: ${q(read)}. Enter months with a year.`,
    },
    'responsible-missing': {
      title: 'Nobody is responsible',
      explanation: 'The activity names no responsible party.',
      message: ({ activity }) => `Activity ${q(activity)} names no responsible party. Enter one.`,
    },
    'responsible-unseparated': {
      title: 'Responsible parties are not separated',
      explanation:
        'Several parties stand in one cell with nothing between them: they can’t be counted or filtered.',
      message: ({ read, parties }) =>
        `Several parties without a separator: ${q(read)}. Separate them with a semicolon: ${q(parties.join('; '))}.`,
    },
    'responsible-unknown': {
      title: 'A responsible party is not on the list',
      explanation: 'The workbook has a sheet «Ответственные» or «Школы», but the party is not there.',
      message: ({ read, nearest, sheets }) =>
        `${q(read)} is not on ${sheets.map(q).join(', ')}. ${
          nearest ? `Perhaps ${q(nearest)}.` : 'Add it to the list or correct the name.'
        }`,
    },
    'result-missing': {
      title: 'No result',
      explanation: 'The activity has no planned result.',
      message: ({ activity }) => `Activity ${q(activity)} has no result. Name a document or an outcome.`,
    },
    'result-vague': {
      title: 'A result names nothing',
      explanation: 'One general word (“Plans”, “Schedule”): it is unclear what will be ready.',
      message: ({ read }) => `The result ${q(read)} names nothing. Say of what, about what, for whom.`,
    },
    'result-unseparated': {
      title: 'Results are not separated',
      explanation: 'Several results stand in one cell with nothing between them.',
      message: ({ read, results }) =>
        `Several results without a separator: ${q(read)}. Separate them: ${q(results.join('; '))}.`,
    },
    'text-spaces': {
      title: 'Stray spaces',
      explanation: 'Spaces at the ends, doubled, or before punctuation disturb filtering and counting.',
      message: ({ read, expected }) =>
        `Stray spaces: ${q(withVisibleSpaces(read))}. It should be ${q(expected)}.`,
    },
    'text-broken-word': {
      title: 'A broken word',
      explanation: 'A space or a line break stayed inside a word after a paste from another file.',
      message: ({ read, expected }) => `Broken word: ${q(read)}. It should be ${q(expected)}.`,
    },
    'text-mixed-alphabet': {
      title: 'Latin letters in a Russian word',
      explanation: 'The Latin letters look like Russian ones, but search and filters don’t find the word.',
      message: ({ read, expected }) =>
        `Russian and Latin letters are mixed: ${q(read)}. Type it in Russian: ${q(expected)}.`,
    },
    'text-markup': {
      title: 'Leftover markup',
      explanation: 'Tags or codes of a web page stayed in the text.',
      message: ({ read }) => `Markup stayed in the text: ${q(read)}. Remove it.`,
    },
    'status-missing': {
      title: 'No execution mark',
      explanation: 'There is a column of marks, the period is over, and there is no mark.',
      message: ({ activity, end }) =>
        `No execution mark: ${q(activity)}${end ? `, the period ended on ${end}` : ', though a date or document is given'}. Enter a mark.`,
    },
    'status-unknown': {
      title: 'An unknown mark',
      explanation: 'The mark is not on the template’s list, so it can’t be counted.',
      message: ({ read, allowed, nearest }) =>
        `The mark ${q(read)} is not in the template. ${nearest ? `Perhaps ${q(nearest)}.` : `Choose ${either(allowed)}.`}`,
    },
    'done-without-date': {
      title: 'Done, but without a date',
      explanation: 'The activity is marked as done and the date column is empty.',
      message: ({ status }) => `The mark ${q(status)} has no date. Enter it.`,
    },
    'done-without-evidence': {
      title: 'Done, but without a document',
      explanation: 'The activity is marked as done and no supporting document is named.',
      message: ({ status }) => `The mark ${q(status)} has no supporting document. Name one or give a link.`,
    },
    'done-before-start': {
      title: 'Done before its period starts',
      explanation: 'The date of completion is earlier than the start of the period: check the year.',
      message: ({ doneOn, start }) => `Done on ${doneOn}, but the period starts on ${start}. Check the date.`,
    },
    'done-in-future': {
      title: 'Done in the future',
      explanation: 'The date of completion is later than the report date.',
      message: ({ doneOn, reportDate }) =>
        `The date of completion ${doneOn} is later than the report date ${reportDate}. Correct it.`,
    },
    overdue: {
      title: 'The period is over, not done',
      explanation: 'The period ended before the report date and the activity is not marked as done.',
      message: ({ end, reportDate, days, status }) =>
        `The period ended on ${end}, ${days} days before ${reportDate}; ${status ? `the mark is ${q(status)}` : 'there is no mark'}. Mark it as done or move the period.`,
    },
    'activity-duplicate': {
      title: 'An activity is repeated',
      explanation: 'Two activities say the same.',
      message: ({ text, first }) =>
        `The activity already stands at ${first}: ${q(text)}. Remove it or say how the two differ.`,
    },
    'risk-uncovered': {
      title: 'A risk factor without activities',
      explanation: 'The risk factor is named above the table, but no activity answers it.',
      message: ({ risk }) => `No activity answers the risk factor ${q(risk)}. Add one.`,
    },
    'indicator-uncovered': {
      title: 'An indicator without activities',
      explanation: 'The indicator is named above the table, but no activity works for it.',
      message: ({ indicator }) =>
        `No activity works for the indicator ${q(indicator)}. Add one or drop the indicator.`,
    },
    'formula-error': {
      title: 'A formula fails',
      explanation: 'The cell shows an error instead of a value; it is read as empty.',
      message: ({ error }) => `The formula gives ${error}. Correct it or enter a value.`,
    },
    'file-unreadable': {
      title: 'The file could not be read',
      explanation: 'The file is empty, damaged, cut short, or no Excel workbook.',
      message: ({ reason, actual }) => {
        const kind = actual ? ACTUAL[actual] : undefined;
        return kind ? `In fact this is ${kind}. ${UNREADABLE[reason]}` : UNREADABLE[reason];
      },
    },
    'file-encrypted': {
      title: 'The file is password-protected',
      explanation: 'An encrypted file can’t be read without its password.',
      message: () => 'The file is password-protected. Remove the password in Excel (File → Info) and save.',
    },
    'file-too-large': {
      title: 'The file is too large',
      explanation: 'The content of the file exceeds the limit; broken archives look like this too.',
      message: ({ limit }) =>
        `The content exceeds ${limit} MB. Delete spare sheets and empty formatted rows, then save.`,
    },
    'sheet-not-recognised': {
      title: 'A sheet was not recognised',
      explanation: 'The sheet holds no table that the check can read, or its settings can’t be read.',
      message: ({ problem }) => sheetProblem(problem),
    },
    'sheet-missing': {
      title: 'No roadmap',
      explanation: 'No sheet of the workbook holds a table of activities.',
      message: () =>
        'The workbook holds no roadmap: no sheet has a header with «Мероприятия» and at least one more column of the template.',
    },
  },
};
