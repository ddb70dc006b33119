import type { IndicatorResult, SameSchools, SchoolComparison, TargetStatus } from '../../../indicators';
import type { AdviceFacts, StatementFacts } from '../../../monitoring';
import type { AdviceWords, BriefWords, JointWords, StatementWords } from '../../conclusionWords';
import { tiedNoun } from '../numbers';
import { signs } from '../signs';
import { excerpt } from '../../phrases';
import { alike, inSentence } from '../../sentences';
import { ru } from '../sentences';

const bySchools = tiedNoun({ one: 'школе', other: 'школам' });
const inSchools = tiedNoun({ one: 'школе', other: 'школах' });
const byIndicators = tiedNoun({ one: 'показателю', other: 'показателям' });
const indicators = tiedNoun({ one: 'показатель', few: 'показателя', other: 'показателей' });
const works = tiedNoun({ one: 'работа', few: 'работы', other: 'работ' });
const someWorks = tiedNoun({ one: 'работу', few: 'работы', other: 'работ' });

/** Of which schools a change is, where it is not of all. */
export const sameSchools = {
  /** Beside a change, where there is little room. */
  short: (schools: number) => `по ${bySchools(schools)}`,
  /** None has data of both years, or so many. */
  of: (schools: number) =>
    schools === 0
      ? 'школ, данные которых есть за оба года, нет'
      : `по ${bySchools(schools)}, данные ${schools === 1 ? 'которой' : 'которых'} есть за оба года`,
  /** The same with the figures of both years. */
  figures: ({ schools, current, previous }: SameSchools) =>
    schools === 0
      ? sameSchools.of(schools)
      : `${sameSchools.of(schools)}, — ${ru.figure(current)} против ${ru.figure(previous)}`,
};

const titleOf = ({ title }: { readonly title: string }): string => ru.quoted(title);

/** «не ниже 40,0 %». */
const goal = ({ definition, target }: IndicatorResult): string =>
  target === null ? '' : `не ${definition.direction === 'more' ? 'ниже' : 'выше'} ${ru.share(target)}`;

const STATUS: Readonly<Record<TargetStatus, (goal: string) => string>> = {
  reached: (own) => `; цель (${own}) достигнута`,
  'on-the-way': (own) => `; цель — ${own}, показатель выполняется`,
  behind: (own) => `; цель — ${own}, показатель не достигается`,
};

/** What is known of an indicator, as one sentence with its verb. */
const told =
  (verb: string) =>
  ({ result, previousYear }: StatementFacts['low-index']): string => {
    const { definition, current, previous, change, trend, status, same } = result;
    const compared =
      previousYear === null || (change === null && same === null)
        ? ''
        : ` против ${ru.figure(previous)} в ${previousYear} учебном году`;
    const alike = same ? `; ${sameSchools.figures(same)}` : '';
    const changed = change === null || previousYear === null ? '' : `, изменение ${ru.points(change)}`;
    const small = trend === 'small-cohort' ? ' (группа мала, изменение не оценивается)' : '';
    const target = status === null ? '' : STATUS[status](goal(result));
    return `Показатель ${titleOf(definition)}${verb}: ${ru.figure(current)}${compared}${alike}${changed}${small}${target}.`;
  };

const comparison = ({ school, current, previous, change }: SchoolComparison): string =>
  `${school.name} — ${ru.figure(current)} против ${ru.figure(previous)}, ${ru.points(change ?? 0)}`;

const among = (schools: number | null): string => (schools === null ? '' : ` (${sameSchools.of(schools)})`);

/** «4 класс +1,5 п.п. и 7 класс +1,2 п.п.» */
const changesOf = (own: StatementFacts['dynamics-worse']['classes']): string =>
  ru.listed(own.map(({ grade, change, schools }) => `${grade} класс ${ru.points(change)}${among(schools)}`));

const classes =
  (way: string) =>
  ({ procedure, year, previousYear, classes: own }: StatementFacts['dynamics-worse']): string => {
    const grades = ru.listed(own.map(({ grade }) => grade));
    // Changes of the same classes may be of other schools.
    const all = own.every(({ schools }) => schools === null) ? ' всех школ' : '';
    return `${procedure}: ${way} динамика в ${grades} ${own.length === 1 ? 'классе' : 'классах'}, ${year} учебный год к ${previousYear}; доля низких результатов${all}: ${changesOf(own)}.`;
  };

function improve({ result: { definition }, worse }: AdviceFacts['indicator-worse']): string {
  const schools = worse.map(({ school, change }) => `${school.name} (${ru.points(change ?? 0)})`);
  const where =
    schools.length === 0
      ? ''
      : `; хуже стало в ${schools.length === 1 ? 'школе' : 'школах'}: ${ru.series(schools)}`;
  return `Разобрать причины ухудшения показателя ${titleOf(definition)} и определить меры${where}.`;
}

const reach = ({ result }: AdviceFacts['indicator-behind']): string =>
  `Определить меры, чтобы показатель ${titleOf(result.definition)} достиг цели (${goal(result)}).`;

type SignFacts = StatementFacts['low-result-signs'];

/** «7 из них отмечены и в 2024/2025»; empty where none was low in the year before. */
function lastingOf({
  procedures: own,
  lasting,
  previous,
}: Pick<SignFacts, 'procedures' | 'lasting' | 'previous'>): string {
  if (lasting === 0 || previous === null) return '';
  const which = lasting === own.length ? ['она', 'все они'] : ['одна из них', `${lasting} из них`];
  return `${lasting === 1 ? `${which[0]} отмечена` : `${which[1]} отмечены`} и в ${previous}`;
}

/** What a rule found in a school; the works are named after it. */
const SIGNS: Readonly<Record<SignFacts['rule'], (facts: SignFacts) => string>> = {
  'low-procedures'({ procedures: own, lasting, previous, limits }) {
    const before = lastingOf({ procedures: own, lasting, previous });
    return `${works(own.length)} с долей низких результатов от ${ru.percent(limits.lowResultPercent)}${before === '' ? '' : `; ${before} учебном году`}`;
  },
  rating: ({ procedures: own, limits }) =>
    `${works(own.length)} в нижних ${ru.percent(limits.ratingPercent)} рейтинга школ`,
  'final-exam': () => 'на обязательном экзамене не все выпускники набрали порог',
  jump: ({ limits }) =>
    `доля низких результатов за год выросла на ${ru.count(limits.jumpPoints)}\u00A0п.п. и больше`,
  'journal-gap': () => 'отметки отличаются от журнала на 2 и больше',
};

export const statements = {
  'low-index-worse': told(' ухудшился'),
  'low-index-behind': told(''),
  'low-index': told(''),
  'low-index-better': told(' улучшился'),
  'indicator-worse': told(' ухудшился'),
  'indicator-behind': told(''),
  'indicator-level': told(''),
  'indicator-reached': told(''),
  'indicator-better': told(' улучшился'),
  'indicator-no-data': (own) => `Нет данных по ${byIndicators(own.length)}: ${ru.series(own.map(titleOf))}.`,
  'schools-worse': (own) =>
    `Индекс низких результатов ухудшился в ${inSchools(own.length)}: ${ru.series(own.map(comparison))}.`,
  'schools-better': (own) =>
    `Индекс низких результатов улучшился в ${inSchools(own.length)}: ${ru.series(own.map(comparison))}.`,
  'low-result-signs'(own) {
    const names = own.procedures.map(({ procedure, subject, grade, figure }) => {
      const told = figure ? ` (${signs.figure(figure)})` : '';
      return `${procedure}, ${inSentence(subject)}, ${grade} класс${told}`;
    });
    return `${own.school.name}: признаки низких результатов — ${SIGNS[own.rule](own)}: ${ru.series(names)}.`;
  },
  'dynamics-worse': classes('отрицательная'),
  'dynamics-better': classes('положительная'),
} satisfies Partial<StatementWords>;

export const advice = {
  'low-index-worse': improve,
  'low-index-behind': reach,
  'indicator-worse': improve,
  'indicator-behind': reach,
  'schools-worse': ({ change }) =>
    `Проанализировать по предметам и классам, почему ухудшился индекс низких результатов (${ru.points(change ?? 0)}), и уточнить программу школы.`,
  'low-result-signs-supported': ({ works: count }) =>
    `Вместе с администрацией школы разобрать ${someWorks(count)} с низкими результатами и уточнить меры поддержки.`,
  'low-result-signs-others': ({ works: count }) =>
    `Проанализировать результаты школы (${works(count)} с низкими результатами) и решить, нужна ли ей адресная поддержка.`,
  'dynamics-worse': ({ procedure, classes: own }) =>
    `Разобрать результаты (${procedure}) в ${ru.listed(own.map(({ grade }) => grade))} ${own.length === 1 ? 'классе' : 'классах'} и дать учителям методические рекомендации.`,
} satisfies Partial<AdviceWords>;

/** «Признаки низких результатов (доля от 30 %): МБОУ СОШ № 5 — 8 работ, 7 из них …» */
function signsOf(all: readonly SignFacts[]): string {
  const usual = all.filter(({ rule }) => rule === 'low-procedures');
  const limit = usual.flatMap(({ limits }) => ru.percent(limits.lowResultPercent))[0];
  const said = [
    ...usual.map((own) => [`${own.school.name} — ${works(own.procedures.length)}`, lastingOf(own)]),
    ...all
      .filter((own) => !usual.includes(own))
      .map((own) => [`${own.school.name} — ${SIGNS[own.rule](own)}`]),
  ].map((parts) => parts.filter(Boolean).join(', '));
  return `Признаки низких результатов${limit === undefined ? '' : ` (доля от ${limit})`}: ${ru.series(said)}.`;
}

/** Classes of each procedure; sentences for the years that are compared. */
const allClasses =
  (way: string) =>
  (own: readonly StatementFacts['dynamics-worse'][]): string =>
    alike(own, ({ year, previousYear }) => `${year} учебный год к ${previousYear}`)
      .map(([years, same]) => {
        const all = same.every(({ classes: told }) => told.every(({ schools }) => schools === null));
        const series = same.map(({ procedure, classes: told }) => `${procedure} — ${changesOf(told)}`);
        return `${way} динамика доли низких результатов${all ? ' всех школ' : ''}, ${years}: ${ru.series(series)}.`;
      })
      .join(' ');

/** An indicator in a series of those that went the same way. */
function withFigures({ result, previousYear }: StatementFacts['low-index']): string {
  const { definition, current, previous, change, trend, status, same } = result;
  const before = same ? `; ${sameSchools.figures(same)}` : ` против ${ru.figure(previous)}`;
  const compared =
    previousYear === null || change === null || trend === 'small-cohort'
      ? ''
      : `${before}, ${ru.points(change)}`;
  const target = status === null ? '' : ` (цель — ${goal(result)})`;
  return `${titleOf(definition)} — ${ru.figure(current)}${compared}${target}`;
}

const all =
  (head: string) =>
  (own: readonly StatementFacts['low-index'][]): string => {
    const year = own.find(({ previousYear }) => previousYear !== null)?.previousYear ?? null;
    const compared = own.some(({ result }) => result.change !== null) && year !== null;
    return `${head}${compared ? ` (в сравнении с ${year})` : ''}: ${ru.series(own.map(withFigures))}.`;
  };

export const joint = {
  'low-result-signs': signsOf,
  'dynamics-worse': allClasses('Отрицательная'),
  'dynamics-better': allClasses('Положительная'),
  'indicator-worse': all('Ухудшились показатели'),
  'indicator-behind': all('Цель не достигнута'),
  'indicator-level': all('Другие показатели'),
  'indicator-reached': all('Цель достигнута'),
  'indicator-better': all('Улучшились показатели'),
} satisfies JointWords;

export const brief = {
  'low-result-signs': signsOf,
  'dynamics-worse': (own) =>
    `Отрицательная динамика: ${ru.series(own.map(({ procedure, classes: told }) => `${procedure} — ${ru.listed(told.map(({ grade }) => grade))} ${told.length === 1 ? 'класс' : 'классы'}`))}.`,
  'indicator-worse': (own) =>
    own.length === 1
      ? own.map(({ result }) => `Ухудшился показатель ${titleOf(result.definition)}.`).join('')
      : `Ухудшились ${indicators(own.length)} (названы выше).`,
  'indicator-behind': (own) =>
    `Цель не достигается: ${ru.series(own.map(({ result }) => inSentence(excerpt(result.definition.title))))}.`,
} satisfies BriefWords;
