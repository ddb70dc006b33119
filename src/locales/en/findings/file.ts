import type {
  FindingData,
  SettingDefault,
  SettingKind,
  SettingProblem,
  SheetProblem,
  TemplateFault,
  UnreadableReason,
} from '../../../findings';
import type { Worded } from '../../language';
import type { file as ruFile } from '../../ru/findings/file';
import { en } from '../phrases';

const { q, either } = en;

const UNREADABLE: Readonly<Record<UnreadableReason, string>> = {
  missing: 'There is no file at this path. Check the name and the folder.',
  'no-access': 'The file may not be read. Close it in other programs or grant access.',
  directory: 'This is a folder, not a file. Name the files in it.',
  empty: 'The file is empty (0 bytes). Get it again.',
  'not-a-workbook':
    'This is neither an Excel workbook nor a Word document. Save the table from Excel as .xlsx or from Word as .docx.',
  'no-tables':
    'The document holds no tables. If its roadmap is a picture or plain text, put it into a table.',
  truncated: 'The file ends too early: it was not downloaded or copied whole. Get it again.',
  damaged: 'The file is damaged. Open it in Excel (a document in Word), accept the repair and save it again.',
  exhausted:
    'Reading the file was given up: it asks for too much work. The file may be sound: open it in Excel, save it as .xlsx and repeat.',
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

const SAVED_FROM_WORD =
  'Open it in Word or LibreOffice and save it as .docx (File → Save as): tables of such files are read.';

/** What to do with files of other kinds; for the rest `UNREADABLE` says it. */
const WAYS_OUT: Readonly<Record<string, string>> = {
  doc: SAVED_FROM_WORD,
  rtf: SAVED_FROM_WORD,
  odt: SAVED_FROM_WORD,
  pdf: 'Ask for the .docx or .xlsx that it was made from. If there is none, open the PDF in Word (File → Open), save it as .docx and compare the table with the PDF.',
  image: 'Ask for the .docx or .xlsx that it was made from: text in pictures is not read.',
  text: 'It holds no table: no semicolon, comma or tab divides its lines into columns. Save the table from Excel as .xlsx.',
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

const MISSING: Readonly<Record<FindingData['sheet-missing']['kind'], string>> = {
  roadmap:
    'The workbook holds no roadmap: no sheet has a header with “Мероприятия” and at least one more column of the template.',
};

/** What is wrong at a place of a template and what to do, without a full stop. */
export const templateFault = ({ reason, expected }: TemplateFault): string =>
  expected.length > 0 ? `${FAULTS[reason]}, allowed: ${either(expected)}` : FAULTS[reason];

const SETTING_HINTS: Readonly<Record<SettingKind, string>> = {
  text: 'Enter a text',
  date: 'Enter a date like 01.09.2021',
  period: 'Enter a period like “I полугодие 2025/2026” or “март 2026”',
  number: 'Enter a number',
  'school-year': 'Enter a year like 2020/2021',
  choice: 'Choose a value of the list',
  weights: 'Enter weights like “ВПР=1; ОГЭ=2”',
  calendar: 'Enter days and months, with “;” between parts, such as “01.09–26.10; 05.11–28.12”',
  targets: 'Enter lines like “indicator: 40 % → 60 %”',
  words: 'Enter words with “;” between them',
};

const settingHint = (expected: SettingKind, allowed: readonly string[]): string =>
  allowed.length > 0 ? `Enter ${either(allowed)}` : SETTING_HINTS[expected];

function sheetProblem(problem: SheetProblem): string {
  switch (problem.kind) {
    case 'no-header':
      return 'The first 60 rows hold no header of a known table, so the sheet was not checked. If it is a roadmap, name its columns as the template does.';
    case 'columns':
      if (problem.found.length === 0) {
        return `The sheet has no header with the columns ${problem.missing.map(q).join(', ')}. It was not read: name the columns so.`;
      }
      if (problem.like !== undefined) {
        return `This looks like the sheet ${q(problem.like)}: ${problem.found.map(q).join(', ')} found, ${problem.missing.map(q).join(', ')} not. The sheet was not read: add the missing columns.`;
      }
      return `This looks like a table header: ${either(problem.found)} found, ${either(problem.missing)} not. The sheet was not checked: add the missing columns.`;
    case 'template':
      return `The template could not be read: ${templateFault(problem.fault)}${problem.read === '' ? '' : ` (read ${q(problem.read)})`}. Correct the cell: until then the workbook is not checked against it.`;
  }
}

const LEFT_OUT: Readonly<
  Record<FindingData['file-part-left-out']['kind'], { what: (name: string) => string; effect: string }>
> = {
  styles: {
    what: (name) => `The formats of cells (${name})`,
    effect: 'Dates and percents were read as plain numbers. Open the file in Excel, look at them and save.',
  },
  table: {
    what: (name) => `The description of a table (${name})`,
    effect: 'Its cells were read, its bounds were not. Open the file in Excel and save it again.',
  },
  sheet: {
    what: (name) => `The content of the sheet ${q(name)}`,
    effect: 'The sheet was passed over. If it is needed, open the file in Excel and save it again.',
  },
  picture: {
    what: (name) => `Pictures in tables of the document (${name})`,
    effect: 'If they show text, write it into the cells.',
  },
  note: {
    what: (name) => `Footnotes in tables of the document (${name})`,
    effect: 'If they tell terms or responsible parties, write these into the cells.',
  },
  document: {
    what: (name) => `Documents put into this one (${name})`,
    effect: 'If they hold tables, open the file in Word and save it again, or check them by themselves.',
  },
  macro: {
    what: (name) => `Macros of the document (${name})`,
    effect:
      'They were not run, and the tables were read. If a macro fills the tables, open the file in Word and save it.',
  },
  merges: {
    what: (name) => `The merged cells of the sheet ${q(name)}`,
    effect:
      'Excel did not tell which cells are merged: the sheet was read as if only the first of them held the value, so rows below may lack it. Unmerge cells of this sheet that need not be merged, and repeat.',
  },
  link: {
    what: (name) => `Parts of the document from other files (${name})`,
    effect: 'If they hold tables, open the file in Word, break the links and save it.',
  },
};

const LEFT_OUT_REASONS: Readonly<Record<FindingData['file-part-left-out']['reason'], string>> = {
  missing: 'could not be found in the file',
  damaged: 'could not be read: damaged',
  'not-read': 'were not read',
};

const DEFAULTS: Readonly<Record<Exclude<SettingDefault['by'], 'value'>, string>> = {
  given: 'The value given for this report is used',
  today: 'For now today’s date is used',
  'latest-year': 'For now the latest year with data is used',
  'whole-year': 'For now the whole school year is used',
  roadmap: 'For now the dates of the roadmap itself are used',
  'equal-weights': 'For now every procedure has the weight 1',
  'usual-calendar': 'For now the calendar of the template or the usual one is taken',
  none: 'For now it counts as not set',
};

const defaultTaken = (instead: SettingDefault): string =>
  instead.by === 'value' ? `For now ${q(instead.value)} is used` : DEFAULTS[instead.by];

function settingProblem(problem: SettingProblem): string {
  if (problem.kind === 'unknown') {
    return `The parameter ${q(problem.read)} is unknown and has no effect. ${problem.nearest ? `Perhaps ${q(problem.nearest)}.` : 'Check its name or delete the row.'}`;
  }
  if (problem.kind === 'conflict') {
    return `The word ${q(problem.read)} of ${q(problem.parameter)} was not added: it already means ${q(problem.means)}. Remove it from the list.`;
  }
  const { parameter, read, instead, expected, allowed } = problem;
  return `The value of ${q(parameter)} could not be read: ${q(read)}. ${instead ? `${defaultTaken(instead)}. ` : ''}${settingHint(expected, allowed)}.`;
}

export const file: Worded<typeof ruFile> = {
  'file-unreadable': {
    title: 'The file could not be read',
    explanation: 'The file is empty, damaged, cut short, or holds no tables that can be read.',
    message: ({ reason, actual }) => {
      const kind = actual ? ACTUAL[actual] : undefined;
      const wayOut = (reason === 'not-a-workbook' && actual && WAYS_OUT[actual]) || UNREADABLE[reason];
      return kind ? `In fact this is ${kind}. ${wayOut}` : wayOut;
    },
  },
  'file-encrypted': {
    title: 'The file is password-protected',
    explanation: 'An encrypted file can’t be read without its password.',
    message: () =>
      'The file is password-protected. Remove the password in Excel or Word (File → Info) and save.',
  },
  'file-too-large': {
    title: 'The file is too large',
    explanation: 'The content of the file exceeds the limit; broken archives look like this too.',
    message: ({ limit }) =>
      `The content exceeds ${limit} MB. Delete spare sheets and empty formatted rows, then save.`,
  },
  'file-part-left-out': {
    title: 'A part of the file was not read',
    explanation:
      'A part of the file is missing, damaged or not read (pictures; merged cells of which Excel gives no answer); the rest was read without it.',
    message: ({ kind, name, reason }) =>
      `${LEFT_OUT[kind].what(name)} ${LEFT_OUT_REASONS[reason]}. ${LEFT_OUT[kind].effect}`,
  },
  'sheet-not-recognised': {
    title: 'A sheet was not recognised',
    explanation: 'The sheet holds no table that the check can read, or the template on it can’t be read.',
    message: ({ problem }) => sheetProblem(problem),
  },
  'sheet-missing': {
    title: 'No roadmap',
    explanation: 'No sheet of the workbook holds a table of activities.',
    message: ({ kind }) => MISSING[kind],
  },
  'setting-unreadable': {
    title: 'A setting could not be read',
    explanation:
      'A value on “Настройки” or in the list of indicators can’t be read, so its default is used. With an error on “Настройки” no report is made.',
    message: ({ problem }) => settingProblem(problem),
  },
};
