import type { ClassesByTrend, figureWords as ru } from '../ru/monitoringFigures';
import type { Worded } from '../language';
import type { ReportPeriod } from '../../monitoring';
import { joined } from '../phrases';
import { EVENT_LEVELS } from './eventLevels';
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
  signs: SIGN,
  figures: { part: 'n', total: 'N', share: 'Share', change: 'Change, p.p.', trend: 'Trend' },
  procedure: (name, part) => (part === '' ? name : `${name}, ${part}`),
  indicators: {
    heading: ({ name }) => `Indicators of the work with schools: ${name}`,
    indicator: 'Indicator',
    target: 'Target',
    noTarget: 'not set',
    status: 'Status',
    growth: 'Growth of n, %',
    sharesGrowth: {
      heading: 'Relative growth of the indicators',
      note: 'By how many percent a share is more than a year ago (its change in percentage points stands in the table of indicators).',
      growth: 'Growth of the share, %',
    },
  },
  results: {
    heading: 'Results of assessment procedures in the municipality',
    note: 'Low results: n — “2” or below the threshold, N — participants. A falling share is better.',
    procedure: 'Procedure',
    missing: (year, procedures) => `There are no results of ${year} in: ${joined(procedures)}.`,
    trends: (procedure, classes) => {
      const told = WAYS.flatMap(([way, text]) =>
        classes[way].length > 0 ? [`${text} in class ${classes[way].join(', ')}`] : [],
      );
      return told.length === 0 ? `${procedure}: no data by class.` : `${procedure}: ${told.join('; ')}.`;
    },
  },
  years: { heading: 'Low results by year', year: 'Year', chart: 'Share of low results by year' },
  risks: {
    heading: 'Risk profile of the schools',
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
  },
  events: {
    heading: 'Events',
    note: (own) =>
      own === null ? 'All dated events count: no report period is set.' : `Events ${period(own)} count.`,
    kind: 'Kind of event',
    count: 'Events',
    participants: 'Participants',
    untold: 'not told',
    levels: {
      heading: 'Events by level',
      name: 'Level',
      untold: (count) => `Level not told: ${counted(count, 'event')}.`,
    },
    levelNames: EVENT_LEVELS,
    organisers: {
      heading: 'Events by organiser',
      name: 'Organiser',
      untold: (count) => `Organiser not told: ${counted(count, 'event')}.`,
    },
    leftOut: (outside, undated) =>
      [
        ...(outside > 0 ? [`Outside the report period: ${counted(outside, 'event')}.`] : []),
        ...(undated > 0 ? [`Without a readable date: ${counted(undated, 'event')}.`] : []),
      ].join(' '),
  },
  deficits: {
    heading: 'Professional deficits by subject',
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
    sources: {
      heading: 'Professional deficits by source',
      note: 'A teacher who was examined in several ways, or in several subjects, counts several times.',
      name: 'Found by',
      untold: (rows) => `Source not told: ${counted(rows, 'row')}.`,
    },
    corporate: `${SIGN.attention} corporate`,
    personal: '● personal',
    nobody: `${SIGN.fine} no deficits`,
  },
  cycle: {
    heading: 'Management cycle',
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
