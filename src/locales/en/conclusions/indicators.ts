import type { IndicatorResult, SchoolComparison, TargetStatus } from '../../../indicators';
import type { AdviceFacts, StatementFacts } from '../../../monitoring';
import type { AdviceWords, BriefWords, JointWords, StatementWords } from '../../conclusionWords';
import type { Worded } from '../../language';
import type { sameSchools as ruSameSchools } from '../../ru/conclusions/indicators';
import { alike } from '../../sentences';
import { INDICATOR_TITLES } from '../names';
import { tiedNoun } from '../numbers';
import { signs } from '../signs';
import { en } from '../sentences';

const schoolsOf = tiedNoun({ one: 'school', other: 'schools' });
const indicators = tiedNoun({ one: 'indicator', other: 'indicators' });
const procedures = tiedNoun({ one: 'procedure', other: 'procedures' });

/** Of which schools a change is, where it is not of all. */
export const sameSchools: Worded<typeof ruSameSchools> = {
  short: (schools) => `in ${schoolsOf(schools)}`,
  of: (schools) =>
    schools === 0 ? 'no school has data of both years' : `in ${schoolsOf(schools)} with data of both years`,
  figures: ({ schools, current, previous }) =>
    schools === 0
      ? sameSchools.of(schools)
      : `${sameSchools.of(schools)}: ${en.figure(current)} against ${en.figure(previous)}`,
};

const titleOf = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  en.quoted(INDICATOR_TITLES[id] ?? title);

const goal = ({ definition, target }: IndicatorResult): string =>
  target === null ? '' : `${definition.direction === 'more' ? 'at least' : 'at most'} ${en.share(target)}`;

const STATUS: Readonly<Record<TargetStatus, (goal: string) => string>> = {
  reached: (own) => `; the target (${own}) is reached`,
  'on-the-way': (own) => `; the target is ${own}, the indicator moves towards it`,
  behind: (own) => `; the target is ${own}, the indicator does not move towards it`,
};

/** What is known of an indicator, as one sentence with its verb. */
const told =
  (verb: string) =>
  ({ result, previousYear }: StatementFacts['low-index']): string => {
    const { definition, current, previous, change, trend, status, same } = result;
    const compared =
      previousYear === null || (change === null && same === null)
        ? ''
        : ` against ${en.figure(previous)} in ${previousYear}`;
    const alike = same ? `; ${sameSchools.figures(same)}` : '';
    const changed = change === null || previousYear === null ? '' : `, a change of ${en.points(change)}`;
    const small = trend === 'small-cohort' ? ' (the cohort is too small to judge)' : '';
    const target = status === null ? '' : STATUS[status](goal(result));
    return `Indicator ${titleOf(definition)}${verb}: ${en.figure(current)}${compared}${alike}${changed}${small}${target}.`;
  };

const comparison = ({ school, current, previous, change }: SchoolComparison): string =>
  `${school.name}: ${en.figure(current)} against ${en.figure(previous)}, ${en.points(change ?? 0)}`;

const among = (schools: number | null): string => (schools === null ? '' : ` (${sameSchools.of(schools)})`);

const changesOf = (own: StatementFacts['dynamics-worse']['classes']): string =>
  en.listed(own.map(({ grade, change, schools }) => `class ${grade} ${en.points(change)}${among(schools)}`));

const classes =
  (way: string) =>
  ({ procedure, year, previousYear, classes: own }: StatementFacts['dynamics-worse']): string => {
    const grades = en.listed(own.map(({ grade }) => grade));
    // Changes of the same classes may be of other schools.
    const all = own.every(({ schools }) => schools === null) ? ' of all schools' : '';
    return `${procedure}: ${way} dynamics in ${own.length === 1 ? 'class' : 'classes'} ${grades}, ${year} against ${previousYear}; the share of low results${all}: ${changesOf(own)}.`;
  };

function improve({ result: { definition }, worse }: AdviceFacts['indicator-worse']): string {
  const schools = worse.map(({ school, change }) => `${school.name} (${en.points(change ?? 0)})`);
  const where = schools.length === 0 ? '' : `; it got worse in: ${en.series(schools)}`;
  return `Find out why ${titleOf(definition)} got worse, and decide what to do${where}.`;
}

const reach = ({ result }: AdviceFacts['indicator-behind']): string =>
  `Decide how ${titleOf(result.definition)} shall reach its target (${goal(result)}).`;

type SignFacts = StatementFacts['low-result-signs'];

const lastingOf = ({ lasting, previous }: Pick<SignFacts, 'lasting' | 'previous'>): string =>
  lasting === 0 || previous === null ? '' : `, ${lasting} of them in ${previous} too`;

/** What a rule found in a school; the procedures are named after it. */
const SIGNS: Readonly<Record<SignFacts['rule'], (facts: SignFacts) => string>> = {
  'low-procedures'({ procedures: own, lasting, previous, limits }) {
    const before = lastingOf({ lasting, previous });
    return `${procedures(own.length)} with a share of low results of ${en.percent(limits.lowResultPercent)} or more${before}`;
  },
  rating: ({ procedures: own, limits }) =>
    `${procedures(own.length)} in the lowest ${en.percent(limits.ratingPercent)} of the rating of schools`,
  'final-exam': () => 'not every graduate reached the threshold of an obligatory exam',
  jump: ({ limits }) =>
    `the share of low results grew by ${en.count(limits.jumpPoints)} pp or more in a year`,
  'journal-gap': () => 'marks differ from the journal by 2 or more',
};

export const statements = {
  'low-index-worse': told(' got worse'),
  'low-index-behind': told(''),
  'low-index': told(''),
  'low-index-better': told(' got better'),
  'indicator-worse': told(' got worse'),
  'indicator-behind': told(''),
  'indicator-level': told(''),
  'indicator-reached': told(''),
  'indicator-better': told(' got better'),
  'indicator-no-data': (own) => `No data for ${indicators(own.length)}: ${en.series(own.map(titleOf))}.`,
  'schools-worse': (own) =>
    `The low-result index got worse in ${schoolsOf(own.length)}: ${en.series(own.map(comparison))}.`,
  'schools-better': (own) =>
    `The low-result index got better in ${schoolsOf(own.length)}: ${en.series(own.map(comparison))}.`,
  'low-result-signs'(own) {
    const names = own.procedures.map(({ procedure, subject, grade, figure }) => {
      const told = figure ? ` (${signs.figure(figure)})` : '';
      return `${procedure}, ${subject}, class ${grade}${told}`;
    });
    return `${own.school.name}: signs of low results: ${SIGNS[own.rule](own)} (${en.series(names)}).`;
  },
  'dynamics-worse': classes('negative'),
  'dynamics-better': classes('positive'),
} satisfies Partial<StatementWords>;

export const advice = {
  'low-index-worse': improve,
  'low-index-behind': reach,
  'indicator-worse': improve,
  'indicator-behind': reach,
  'schools-worse': ({ change }) =>
    `Find out by subject and class why the low-result index got worse (${en.points(change ?? 0)}), and adjust the programme of the school.`,
  'low-result-signs-supported': ({ works }) =>
    `Look with the school into ${procedures(works)} with low results, and adjust its support.`,
  'low-result-signs-others': ({ works }) =>
    `Look into the results of the school (${procedures(works)} with low results) and decide whether it needs support.`,
  'dynamics-worse': ({ procedure, classes: own }) =>
    `Look into the results (${procedure}) of ${own.length === 1 ? 'class' : 'classes'} ${en.listed(own.map(({ grade }) => grade))}, and advise the teachers.`,
} satisfies Partial<AdviceWords>;

function signsOf(all: readonly SignFacts[]): string {
  const usual = all.filter(({ rule }) => rule === 'low-procedures');
  const limit = usual.flatMap(({ limits }) => en.percent(limits.lowResultPercent))[0];
  const said = [
    ...usual.map((own) => `${own.school.name} — ${procedures(own.procedures.length)}${lastingOf(own)}`),
    ...all.filter((own) => !usual.includes(own)).map((own) => `${own.school.name} — ${SIGNS[own.rule](own)}`),
  ];
  return `Signs of low results${limit === undefined ? '' : ` (a share of low results of ${limit} or more)`}: ${en.series(said)}.`;
}

const allClasses =
  (way: string) =>
  (own: readonly StatementFacts['dynamics-worse'][]): string =>
    alike(own, ({ year, previousYear }) => `${year} against ${previousYear}`)
      .map(([years, same]) => {
        const all = same.every(({ classes: told }) => told.every(({ schools }) => schools === null));
        const series = same.map(({ procedure, classes: told }) => `${procedure} — ${changesOf(told)}`);
        return `${way} dynamics of the share of low results${all ? ' of all schools' : ''}, ${years}: ${en.series(series)}.`;
      })
      .join(' ');

/** An indicator in a series of those that went the same way. */
function withFigures({ result, previousYear }: StatementFacts['low-index']): string {
  const { definition, current, previous, change, trend, status, same } = result;
  const before = same ? `; ${sameSchools.figures(same)}` : ` against ${en.figure(previous)}`;
  const compared =
    previousYear === null || change === null || trend === 'small-cohort'
      ? ''
      : `${before}, ${en.points(change)}`;
  const target = status === null ? '' : ` (the target is ${goal(result)})`;
  return `${titleOf(definition)}: ${en.figure(current)}${compared}${target}`;
}

const all =
  (head: string) =>
  (own: readonly StatementFacts['low-index'][]): string => {
    const year = own.find(({ previousYear }) => previousYear !== null)?.previousYear ?? null;
    const compared = own.some(({ result }) => result.change !== null) && year !== null;
    return `${head}${compared ? ` (compared with ${year})` : ''}: ${en.series(own.map(withFigures))}.`;
  };

export const joint = {
  'low-result-signs': signsOf,
  'dynamics-worse': allClasses('Negative'),
  'dynamics-better': allClasses('Positive'),
  'indicator-worse': all('Indicators that got worse'),
  'indicator-behind': all('Targets that are not reached'),
  'indicator-level': all('Other indicators'),
  'indicator-reached': all('Targets that are reached'),
  'indicator-better': all('Indicators that got better'),
} satisfies JointWords;

export const brief = {
  'low-result-signs': signsOf,
  'dynamics-worse': (own) =>
    `Negative dynamics: ${en.series(own.map(({ procedure, classes: told }) => `${procedure} — ${told.length === 1 ? 'class' : 'classes'} ${en.listed(told.map(({ grade }) => grade))}`))}.`,
  'indicator-worse': (own) =>
    own.length === 1
      ? own.map(({ result }) => `${titleOf(result.definition)} got worse.`).join('')
      : `${indicators(own.length)} got worse (named above).`,
  'indicator-behind': (own) =>
    `The target is not being reached: ${en.series(own.map(({ result }) => titleOf(result.definition)))}.`,
} satisfies BriefWords;
