import { templateReasons, templateTaken } from './templates';
import type { pane as ru, SheetContents } from '../ru/pane';
import type { Worded } from '../language';
import { noun, number } from './numbers';

const activities = noun({ one: 'activity', other: 'activities' });
const sections = noun({ one: 'section', other: 'sections' });
const counts = {
  error: noun({ one: 'error', other: 'errors' }),
  warning: noun({ one: 'warning', other: 'warnings' }),
  advice: noun({ one: 'piece of advice', other: 'pieces of advice' }),
};

const roadmaps = noun({ one: 'roadmap', other: 'roadmaps' });

const contents = (sheet: SheetContents): string =>
  [activities(sheet.activities), sheet.sections > 0 && sections(sheet.sections)].filter(Boolean).join(', ');

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
    sheet: ({ at, of }) => `Sheet ${at} of ${of}…`,
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
    fixGroupLabel: (cause, count) => `Fix ${number(count)}: “${cause}”`,
    workbook: 'Workbook',
  },
  showOnSheet: 'Show on a sheet',
  fixSafe: (count) => `Apply safe fixes: ${number(count)}`,
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
