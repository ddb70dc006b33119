import { templateTaken } from './templates';
import type { cli as ru } from '../ru/cli';
import type { Worded } from '../language';
import { fixing, reporting, templating } from './cliCommands';
import { collecting } from './cliCollect';
import { forms } from './cliForms';
import { importing } from './cliImport';
import { noun, number } from './numbers';
import { en } from './phrases';

const activities = noun({ one: 'activity', other: 'activities' });
const sections = noun({ one: 'section', other: 'sections' });
const subsections = noun({ one: 'subsection', other: 'subsections' });
const records = noun({ one: 'record', other: 'records' });
const files = noun({ one: 'file', other: 'files' });
const fixes = noun({ one: 'safe fix', other: 'safe fixes' });

export const cli: Worded<typeof ru> = {
  usage: 'Usage:',
  commandsTitle: 'Commands:',
  optionsTitle: 'Options:',
  argumentsTitle: 'Arguments:',
  optionsWord: '[options]',
  commandWord: '[command]',
  description: 'Checks school support roadmaps against their template, and data sheets.',
  help: 'show help',
  helpCommand: 'help for a command',
  version: 'show the version',
  after: `
Examples:
  roadmap-monitor check roadmap.xlsx
  roadmap-monitor check *.xlsx --plan-start 2021-01-01 --plan-end 2021-12-31 --format json
  roadmap-monitor fix roadmap.xlsx -o corrected.xlsx
  roadmap-monitor report data.xlsx -o indicators.xlsx
  roadmap-monitor template from roadmap.xlsx -o template.xlsx
  roadmap-monitor import *.xlsx --into data.xlsx
  roadmap-monitor period "сентябрь-май 2021" --plan-start 2021-03-12

Nothing leaves the machine; files are written only where you say.`,
  check: 'check roadmaps and data sheets in Excel and LibreOffice workbooks',
  checkAfter: `
Exit code: 0 no errors, 1 findings of severity error, 2 wrong usage,
3 a file could not be read (the others were checked).`,
  period: 'read a period and show how it was understood',
  rules: 'the catalogue of findings: codes, severities, explanations',
  options: {
    files: '.xlsx, .xlsm, .xls, .xlsb, .ods workbooks; tables in .docx, .csv, .html and Excel 2003 XML files',
    text: 'a period as it is written in the table',
    template: 'template: municipal-roadmap, school-programme or a .json file',
    planStart: 'start of the plan, 2021-01-01 or 01.01.2021',
    planEnd: 'end of the plan',
    reportDate: 'report date (by default from the sheet “Настройки”, else today)',
    locale: 'language: ru or en (by default from LANG)',
    format: 'output: text or json',
    group: 'one line for each cause, with its cells',
    marked:
      'a copy of the file with the findings at their cells and on the sheet “Замечания” (.xlsx; with macros .xlsm)',
    jobs: 'how many files to check at once (by default as many as the processor has cores)',
  },
  error: 'Error',
  seeHelp: (command) => `Help: ${command} --help`,
  faults: {
    unknownOption: (what) => `unknown option ${what}`,
    unknownCommand: (what) => `unknown command ${what}`,
    missingArgument: (what) => `missing: ${what}`,
    missingOption: (what) => `missing option ${what}`,
    missingValue: (what) => `option ${what} has no value`,
    invalidValue: (what) => `value not allowed: ${what}`,
    tooMany: (what) => `too many arguments for ${what}`,
    noCommand: () => 'no command given',
    notADate: (what) => `not a date: ${what}. Write 2021-09-01 or 01.09.2021`,
    reversedPlan: (what) => `the plan starts after it ends: ${what}`,
    noTemplate: (what) => `there is neither a template nor a file ${what}`,
    noOutput: () => 'it is not said where to write the workbook. Give --output FILE or --in-place',
    outputs: () => 'give one of --output, --in-place and --dry-run',
    pagesOfNothing: () => 'with --pages name schools or subjects: --dossiers or --subjects',
    overInput: (what) => `${what} is the workbook itself. Choose another name`,
    noRecord: (what) => `not a file written by --undo-file: ${what}`,
    notXlsx: (what) => `a new workbook is written as .xlsx: ${what}`,
    notXlsm: (what) => `the workbook has macros, which only .xlsm keeps: ${what}`,
    markedOne: () => '--marked writes a copy of one file, and several are given',
    notDocx: (what) => `the memo is written as .docx: ${what}`,
    notMemoLength: (what, known) => `no such length of a memo: “${what}”. There is ${known.join(', ')}`,
    notYear: (what) => `not a school year: “${what}”. Example: 2025/2026`,
    notPeriod: (what) =>
      `not a period of a report: “${what}”. Examples: “I полугодие 2025/2026”, “март 2026”, 2025/2026`,
    notCohort: (what) => `not a group of schools: “${what}”. Examples: “ШНОР”, “ШНОР; ШНСУ”, “500+”, “все”`,
    notClass: (what) => `not a class: “${what}”. Example: 7`,
    noBook: () => 'where to write is not said. Give -o BOOK.xlsx or --into BOOK.xlsx',
    noCollection: () => 'it is not said where to write. Give -o BOOK.xlsx',
    outputThere: (what: string) =>
      `${what} is there already. To go on from it add --last-valid ${what}; to make it anew, --replace`,
    books: () => 'give only one of -o and --into',
    unknownPart: (what, known) => `no such part of a report: “${what}”. There is ${known.join(', ')}`,
  },
  statuses: {
    accepted: 'nothing to correct',
    warnings: 'has warnings',
    errors: 'has errors',
    'not-recognised': 'neither a roadmap nor a data sheet found',
    unreadable: 'could not be read',
  },
  sheetKinds: {
    roadmap: 'roadmap',
    settings: 'settings',
    template: 'template',
    responsibles: 'list of responsible parties',
    schools: 'list of schools',
    teachers: 'teachers',
    pupils: 'pupils',
    results: 'results',
    tasks: 'completion of tasks',
    comparison: 'marks compared with the journal',
    risks: 'risks',
    events: 'events held',
    deficits: 'deficits',
    cycle: 'management cycle',
    documents: 'documents of schools',
    register: 'files sent by schools',
    leftRows: 'rows left out of the collection',
    guide: 'how to fill in',
    lists: 'lists to choose from',
    indicators: 'list of indicators',
    own: 'inserted by the add-in',
    unknown: 'not recognised',
    empty: 'empty',
  },
  contents: (count, parts, subparts) =>
    [activities(count), parts > 0 && sections(parts), subparts > 0 && subsections(subparts)]
      .filter(Boolean)
      .join(', '),
  records: (count, hidden, mergedWith) =>
    [
      records(count) + (hidden > 0 ? `, ${hidden} of them in hidden rows` : ''),
      mergedWith.length > 0 && `read together with ${en.names(mergedWith)}`,
    ]
      .filter(Boolean)
      .join('; '),
  sheet: (name) => `Sheet “${name}”`,
  wholeFile: 'The workbook as a whole',
  checked: (count) => `Checked: ${files(count)}`,
  templateTaken,
  marked: (file) => `Written: ${file}, with the findings shown at their cells.`,
  dismissed: (count) => `Dismissed findings: ${number(count)}`,
  dismissedFor: (reason, on) => `dismissed on ${on}${reason && `: ${reason}`}`,
  safeFixes: (count) => `Can be corrected without loss: ${fixes(count)}`,
  templateFault: (file, path, read, fault) =>
    `template ${file}${path && `, ${path}`}: ${fault}${read && ` (read: ${read})`}`,
  day: (day) => day,
  periodKinds: {
    dates: 'dates',
    'whole-plan': 'the whole plan',
    'by-document': 'by another document',
    'as-needed': 'as needed',
    unrecognised: 'not recognised',
  },
  recurrences: {
    weekly: 'weekly',
    'every-2-weeks': 'once in two weeks',
    monthly: 'monthly',
    'every-2-months': 'once in two months',
    quarterly: 'quarterly',
    term: 'once a term or trimester',
    '3-per-year': 'three times a year',
    'half-year': 'once a half-year',
    yearly: 'yearly',
  },
  periodLabels: {
    kind: 'Kind',
    intervals: 'Dates',
    recurrence: 'Recurrence',
    document: 'Document',
    yearInferred: 'The year was taken from the plan',
    proposals: 'proposed',
    none: 'none',
  },
  example: 'Example',
  fixing,
  reporting,
  templating,
  importing,
  collecting,
  forms,
};
