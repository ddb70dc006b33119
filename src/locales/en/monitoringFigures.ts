import type { ClassesByTrend, figureWords as ru } from '../ru/monitoringFigures';
import type { Worded } from '../language';
import type { ReportPeriod } from '../../monitoring';
import { indicatorsChart } from './indicators';
import { joined } from '../phrases';
import { counted } from './numbers';

const period = ({ start, end }: ReportPeriod): string => `from ${start} to ${end}`;

const WAYS: readonly (readonly [keyof ClassesByTrend, string])[] = [
  ['better', 'better'],
  ['worse', 'worse'],
  ['stable', 'stable'],
  ['small-cohort', 'not judged (small cohort)'],
  ['unknown', 'nothing to compare with'],
];

const SIGN = { attention: '▲', fine: '✓' } as const;

export const figureWords: Worded<typeof ru> = {
  keyFigures: {
    heading: 'Key figures',
    figure: 'Figure',
    value: 'Value',
    sign: 'Sign',
    note: 'Explanation',
    activities: 'Activities in the roadmaps',
    roadmaps: (count, recurring) =>
      recurring === 0
        ? counted(count, 'roadmap')
        : `${counted(count, 'roadmap')}; recurring activities: ${recurring}`,
    share: 'Share of activities done',
    shareNote: 'done in time and late, of all activities of roadmaps with marks',
    states: {
      done: 'Done in time',
      late: 'Done late',
      inProgress: 'In progress',
      overdue: 'Overdue',
      notDue: 'Not due yet',
      cancelled: 'Cancelled',
      unknown: 'Mark not understood',
      unmarked: 'Activities of which nothing is known',
    },
    stateNotes: {
      done: 'marked; the date is within the term or not given',
      late: 'marked; the date is after the term',
      inProgress: 'begun; recurring ones not marked for the last term',
      overdue: 'the term is over, not done by the report date',
      notDue: 'the term lies ahead, or the activity has no dates',
      cancelled: 'by the mark in the roadmap',
      unknown: 'the mark is on no list: whether it is done is not known',
      unmarked: 'the roadmap has no column of marks',
    },
    index: ({ name }) => `Low-result index of the group (${name})`,
    noIndex: ({ name }) =>
      `No index: there are no schools of the group (${name}), or the list of indicators leaves it out.`,
    indexNote: 'those with “2” or below the threshold, of the participants; less is better',
    indexChange: 'Change of the index, p.p.',
    indexChangeNote: 'against the last earlier year with data',
    supported: ({ name }) => `Schools of the group: ${name}`,
    supportedNote: (withoutCurator, withoutMentor) =>
      `without a curator: ${withoutCurator}; without a mentor school: ${withoutMentor}`,
    risks: 'Risks of high significance',
    risksNote: (all) => `risks of all schools: ${all}`,
    events: 'Events of the period',
    eventsNote: (kinds) => counted(kinds, 'kind'),
    deficits: 'Corporate deficits',
    deficitsNote: (subjects, limit) => `of ${counted(subjects, 'subject')}; above ${limit} % of the teachers`,
    cycle: 'Stages of the management cycle with documents',
    cycleNote: 'sheet of the management cycle',
  },
  signs: {
    ...SIGN,
    overdue: `${SIGN.attention} some are overdue`,
    noOverdue: `${SIGN.fine} none is overdue`,
    unmarked: `${SIGN.attention} no marks of completion`,
    unsupported: `${SIGN.attention} not all are supported`,
    supported: `${SIGN.fine} all are supported`,
    risks: `${SIGN.attention} there are high risks`,
    noRisks: `${SIGN.fine} no high risks`,
    deficits: `${SIGN.attention} there are corporate ones`,
    noDeficits: `${SIGN.fine} no corporate ones`,
    undocumented: `${SIGN.attention} not all have documents`,
    documented: `${SIGN.fine} all have documents`,
  },
  figures: { part: 'n', total: 'N', share: 'Share', change: 'Change, p.p.', trend: 'Trend' },
  procedure: (name, part) => (part === '' ? name : `${name}, ${part}`),
  indicators: {
    heading: ({ name }) => `Indicators of the work with schools: ${name}`,
    none: ({ name }) =>
      `No indicators: the sheet of schools lists no school of the group (${name}) in these years, or there is no such sheet.`,
    note: 'Share = n / N over all schools of the group. The sheet of indicators tells where n and N come from, and the same by school.',
    indicator: 'Indicator',
    target: 'Target',
    noTarget: 'not set',
    status: 'Status',
    chart: indicatorsChart,
  },
  results: {
    heading: 'Results of assessment procedures in the municipality',
    none: 'There are no results of the report year.',
    note: 'Low results: n — “2” or below the threshold, N — participants. A falling share is better.',
    procedure: 'Procedure',
    grade: 'Class',
    allGrades: 'all',
    missing: (year, procedures) => `There are no results of ${year} in: ${joined(procedures)}.`,
    trends: (procedure, classes) => {
      const told = WAYS.flatMap(([way, text]) =>
        classes[way].length > 0 ? [`${text} in class ${classes[way].join(', ')}`] : [],
      );
      return told.length === 0 ? `${procedure}: no data by class.` : `${procedure}: ${told.join('; ')}.`;
    },
  },
  years: { heading: 'Low results by year', year: 'Year', chart: 'Share of low results by year' },
  lowShares: {
    heading: 'Appendix. Low results of the schools: what the shares are made of',
    note: (procedures) =>
      procedures.length === 0
        ? 'n — “2” or below the threshold, N — participants, over all subjects and classes.'
        : `n — “2” or below the threshold, N — participants, over the subjects and classes of the procedures that both years have: ${joined(procedures)}.`,
  },
  risks: {
    heading: 'Risk profile of the schools',
    none: 'The workbook has no sheet of risks: nothing can be said of them.',
    noFactors: 'The sheet of risks has no columns of risk factors.',
    note: 'How many schools have a factor, by significance, and what the roadmaps do about it.',
    factor: 'Risk factor',
    columns: {
      high: 'High',
      medium: 'Medium',
      low: 'Low',
      unrated: 'Not rated',
      all: 'Schools',
      coverage: 'Activities of the roadmaps',
    },
    coverage: (coverage, activities) =>
      ({
        named: `${SIGN.fine} ${counted(activities, 'activity', 'activities')}`,
        presumed: `● perhaps ${counted(activities, 'activity', 'activities')}`,
        none: `${SIGN.attention} no activities`,
        'no-roadmap': '– no roadmap',
      })[coverage],
    chart: 'Risk factors: schools by significance',
  },
  events: {
    heading: 'Events',
    none: 'The workbook has no sheet of events: nothing can be said of them.',
    noneInPeriod: 'There are no events in the report period.',
    note: (own) =>
      own === null ? 'All dated events count: no report period is set.' : `Events ${period(own)} count.`,
    kind: 'Kind of event',
    count: 'Events',
    participants: 'Participants',
    untold: 'not told',
    leftOut: (outside, undated) =>
      [
        ...(outside > 0 ? [`Outside the report period: ${counted(outside, 'event')}.`] : []),
        ...(undated > 0 ? [`Without a readable date: ${counted(undated, 'event')}.`] : []),
      ].join(' '),
  },
  deficits: {
    heading: 'Professional deficits by subject',
    none: 'The workbook has no sheet of deficits: nothing can be said of them.',
    noneCounted: 'The sheet of deficits has no row that can be counted.',
    note: (limit) =>
      `A deficit is corporate where two teachers or more have it, and more than ${limit} % of those examined; else personal.`,
    uncounted: (rows) =>
      `Not counted: ${counted(rows, 'row')} — a number is missing, or more teachers have a deficit than were examined.`,
    columns: {
      name: 'Subject',
      teachers: 'Teachers',
      withDeficit: 'With a deficit',
      subject: 'In the subject',
      method: 'In methods',
      untold: 'Kind not told',
      word: 'Which deficit',
    },
    corporate: `${SIGN.attention} corporate`,
    personal: '● personal',
    nobody: `${SIGN.fine} no deficits`,
  },
  cycle: {
    heading: 'Management cycle',
    none: 'The workbook has no sheet of the management cycle: nothing can be said of its stages.',
    note: 'A stage is documented where the sheet of the cycle names or links a document.',
    stage: 'Stage',
    document: 'Document',
    documented: 'Document',
    state: 'State',
    noDocument: 'not named',
    states: {
      exists: `${SIGN.fine} there`,
      inProgress: '● in progress',
      none: `${SIGN.attention} no document`,
      missing: `${SIGN.attention} stage not named`,
      unknown: `${SIGN.attention} mark not understood`,
    },
  },
};

/** “from 2025-09-01 to 2026-03-31”, with where it comes from. */
export const periodText = (own: ReportPeriod | null): string => {
  if (own === null) return 'not set: all dated events count';
  const source = {
    'report-period': 'sheet of settings',
    'school-year': 'school year of the settings',
    'report-date': 'school year of the report date',
    data: 'school year of the latest event',
  }[own.source];
  return `${period(own)} (${source})`;
};
