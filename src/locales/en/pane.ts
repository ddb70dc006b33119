import type { pane as ru } from '../ru/pane';
import type { Worded } from '../language';
import { noun, number } from './numbers';

const counts = {
  error: noun({ one: 'error', other: 'errors' }),
  warning: noun({ one: 'warning', other: 'warnings' }),
  advice: noun({ one: 'piece of advice', other: 'pieces of advice' }),
};

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
