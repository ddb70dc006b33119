import type { memo as ru } from '../ru/memo';
import type { Worded } from '../language';
import type { Need } from '../../monitoring';
import { memoTexts } from './memoTexts';
import { noun } from './numbers';
import { UNROUNDED } from './sentences';

const schools = noun({ one: 'school', other: 'schools' });
const indicators = noun({ one: 'indicator', other: 'indicators' });

const CATEGORIES = {
  'low-results': 'low results',
  'adverse-conditions': 'adverse conditions',
  'project-500': '“500+” project',
} as const;

/** What problems are looked for in. */
const SEARCHED: Readonly<Record<Need, string>> = {
  roadmap: 'activities of the roadmap',
  marks: 'marks of execution',
  responsible: 'those responsible in the roadmap',
  schools: 'the list of schools',
  curators: 'curators',
  mentors: 'mentor schools',
  indicators: 'indicators',
  changes: 'changes of indicators',
  results: 'results of procedures',
  resultYears: 'results of two years',
  risks: 'the risk profile',
  events: 'events held',
  deficits: 'deficits of teachers',
  cycle: 'the management cycle',
};
const searched = (needs: readonly Need[]): string => needs.map((need) => SEARCHED[need]).join(', ');

const inIndicators = (titles: readonly string[]): string =>
  titles.length === 0 ? '' : ` in ${titles.map((title) => `“${title}”`).join(', ')}`;

export const memo: Worded<typeof ru> = {
  ...memoTexts,
  name: 'Memo',
  title: 'Analytical memo',
  subject: 'on the support of schools with low results',
  asOf: (day) => `as of ${day}`,
  day: (day) => day,
  headings: {
    basis: 'Basis and period',
    schools: 'Schools, curators and mentors',
    events: 'Events held',
    execution: 'Execution of the roadmaps',
    indicators: 'Indicators',
    results: 'Results by procedure and class',
    risks: 'Risk factors',
    deficits: 'Professional deficits',
    cycle: 'Management cycle',
    problems: 'Problems',
    gaps: 'What the data lack',
    decisions: 'Decisions',
  },
  basis({ years: { current, previous }, period, source, order }) {
    const year = current === null ? '' : ` for ${current}`;
    const compared = previous === null ? '' : ` Indicators are compared with ${previous}. ${UNROUNDED}`;
    const events = period ? ` Events count from ${period.start} to ${period.end}.` : '';
    const of = {
      data: `the monitoring data${year}`,
      roadmap: `the roadmap${year}; the workbook has no marks of execution nor other data of monitoring`,
      nothing: `a workbook that has no data of monitoring`,
    };
    const by = order === null ? '' : ` By: ${order}.`;
    return `The memo is made of ${of[source]}.${by}${compared}${events}`;
  },
  schoolsListed(count, categories) {
    const parts = categories.map(([category, own]) => `${category} — ${own}`);
    return `The list holds ${schools(count)}${parts.length === 0 ? '' : `, of them ${parts.join(', ')}`}.`;
  },
  categories: CATEGORIES,
  notNamed: 'not named',
  sections: (plan) => `${plan}: execution by section`,
  noSection: 'In no section',
  noMarks: 'no marks',
  indicatorCounts({ all, better, worse, stable }) {
    const others = all - better - worse - stable;
    const parts = [
      [better, `${better} better`],
      [worse, `${worse} worse`],
      [stable, `${stable} stable`],
      [others, `${others} not compared`],
    ] as const;
    const told = parts.filter(([count]) => count > 0).map(([, text]) => text);
    return `Of ${indicators(all)}: ${told.join(', ')}.`;
  },
  parts: 'n and N are the parts of the share.',
  allClasses: 'all',
  procedure: (name, period) => (period === '' ? name : `${name}, ${period}`),
  years: (year, previous) => (previous === null ? year : `${year} vs ${previous}`),
  comparedYears: (year, previous) => (previous === null ? year : `${year} compared with ${previous}`),
  sameSchools: 'Not all schools have data of both years. Changes are those of the schools that have both:',
  signs: 'Low results are marks of “2”, or below the threshold, in all schools; a smaller share is better.',
  faults: {
    cells: (sheet, cells, more, fault) =>
      `“${sheet}” ${cells.join(', ')}${more === 0 ? '' : ` and ${more} more`} (${fault})`,
    leftOut: (of, places) =>
      `Not counted${of === 'all' ? ' in any indicator' : inIndicators(of)}: ${places.join('; ')}.`,
    doubtful: (of, places) =>
      `Counted${of === 'all' ? ' in all indicators' : inIndicators(of)}, but to be looked at: ${places.join('; ')}.`,
  },
  noActivities: 'none',
  noRoadmap: '–',
  corporate: 'corporate',
  personal: 'personal',
  limit: (percent) =>
    `A deficit is corporate where more than ${percent}% of the teachers examined have it, and more than one.`,
  cycleStates: {
    exists: 'exists',
    'in-progress': 'in progress',
    none: 'none',
    unknown: 'mark not understood',
  },
  noDocument: 'not named',
  noProblems({ given, lacking }) {
    if (given.length === 0) return 'The workbook has no data that could show a problem.';
    const unchecked = lacking.length === 0 ? '' : ` Not checked for want of data: ${searched(lacking)}.`;
    return `No problems were found in: ${searched(given)}.${unchecked}`;
  },
  noRecommendations: ({ given }) =>
    given.length === 0
      ? 'The workbook has no data to recommend anything by.'
      : 'The data call for no recommendations.',
  position: 'Position',
  person: 'Name',
  all: 'Total',
  columns: {
    number: 'No.',
    school: 'School',
    categories: 'Category',
    curator: 'Curator',
    tutor: 'Tutor',
    mentor: 'Mentor school',
    plan: 'Roadmap',
    section: 'Section',
    total: 'Total',
    done: 'Done',
    late: 'Late',
    inProgress: 'In progress',
    overdue: 'Overdue',
    notDue: 'Not due yet',
    cancelled: 'Off',
    unknown: 'Unclear',
    doneShare: 'Share',
    indicator: 'Indicator',
    part: 'n',
    whole: 'N',
    share: 'Share',
    change: 'Change, pp',
    target: 'Target',
    procedure: 'Procedure',
    grade: 'Class',
    years: 'School years',
    latest: 'Latest year',
    before: 'Year before',
    factor: 'Risk factor',
    high: 'High',
    medium: 'Medium',
    low: 'Low',
    unrated: 'Not rated',
    schoolsFound: 'Schools',
    activities: 'Activities',
    subject: 'Subject',
    teachers: 'Examined, N',
    withDeficit: 'With deficit, n',
    deficit: 'Deficit',
    stage: 'Stage',
    document: 'Document',
    state: 'State',
    addressee: 'Who',
    what: 'What to do',
    by: 'By',
  },
};
