import type { ContradictionFacts, PlanActivities, SchoolFactors, SchoolFigures } from '../memoFacts';
import type { StatementFacts } from '../../monitoring';
import { excerpt } from '../phrases';
import { comparedTerms } from './conclusions/compared';
import { type SignFacts, SIGNS } from './conclusions/indicators';
import { inSentence } from '../sentences';
import { tiedNoun } from './numbers';
import { ru } from './sentences';

const days = tiedNoun({ one: 'день', few: 'дня', other: 'дней' });
const worksOf = tiedNoun({ one: 'работа', few: 'работы', other: 'работ' });
const indicators = tiedNoun({ one: 'показатель', few: 'показателя', other: 'показателей' });
const stages = tiedNoun({ one: 'этапа', other: 'этапов' });
const factorsOf = tiedNoun({ one: 'фактора', other: 'факторов' });

const plain = (own: string): string => inSentence(excerpt(own));
const quoted = (own: string): string => ru.quoted(excerpt(own));

const CONTRADICTIONS: readonly (readonly [ContradictionFacts['kind'], string])[] = [
  ['not-marked', 'не отмечен'],
  ['rated-low', 'отмечен низким'],
  ['not-assessed', 'не оценивается'],
];

export const problems = {
  overdue: (own: readonly (PlanActivities & { readonly longestDelay: number })[]) =>
    `Просрочены мероприятия: ${ru.series(
      own.map(
        ({ plan, activities, longestDelay }) =>
          `${inSentence(plan)} — ${ru.activities(activities)} (${activities.length > 1 ? 'наибольшая просрочка' : 'просрочка'} — ${days(longestDelay)})`,
      ),
    )}.`,
  nobody: (own: readonly PlanActivities[]) =>
    `Не указаны ответственные: ${ru.series(own.map(({ plan, activities }) => `${inSentence(plan)} — ${ru.activities(activities)}`))}.`,
  signs(own: readonly SignFacts[]) {
    const usual = own.filter(({ rule }) => rule === 'low-procedures');
    const [first] = usual;
    const limit = first ? `доля низких результатов от ${ru.percent(first.limits.lowResultPercent)}: ` : '';
    const works = usual.map(
      ({ school, procedures, lasting, previous }) =>
        `${school.name} — ${worksOf(procedures.length)}${lasting === 0 || previous === null ? '' : ` (${lasting === procedures.length ? 'все отмечены' : `${lasting} из них ${lasting === 1 ? 'отмечена' : 'отмечены'}`} и в ${previous})`}`,
    );
    const others = own
      .filter(({ rule }) => rule !== 'low-procedures')
      .map((facts) => `${facts.school.name} — ${SIGNS[facts.rule](facts)}`);
    const told = [usual.length > 0 && `${limit}${ru.series(works)}`, others.length > 0 && ru.series(others)];
    return `Признаки низких результатов: ${told.filter(Boolean).join('; ')}.`;
  },
  schoolsWorse: (own: readonly SchoolFigures[]) =>
    `Индекс низких результатов ухудшился: ${ru.series(own.map(({ school, now, before, points }) => `${school} — ${now} против ${before}, ${points}`))}.`,
  classesWorse: (own: readonly { readonly procedure: string; readonly grades: readonly string[] }[]) =>
    `Отрицательная динамика: ${ru.series(own.map(({ procedure, grades }) => `${procedure} — ${ru.listed(grades)} ${grades.length === 1 ? 'класс' : 'классы'}`))}.`,
  /** The figures stand above. */
  termsWorse: (own: readonly StatementFacts['term-worse'][]) =>
    `Рост доли низких результатов к предыдущему периоду: ${ru.series(own.map((one) => `${one.procedure.label.name}, ${comparedTerms(one)}`))}.`,
  indicators: (worse: readonly string[], behind: readonly string[]) =>
    [
      worse.length > 0 &&
        (worse.length === 1
          ? `Ухудшился показатель ${quoted(worse[0] ?? '')}.`
          : `Ухудшились ${indicators(worse.length)} (названы выше).`),
      behind.length > 0 && `Цель не достигается: ${ru.series(behind.map(inSentence))}.`,
    ]
      .filter(Boolean)
      .join(' '),
  /** `namedBelow`: a decision names them all. */
  uncovered: (own: readonly string[], namedBelow: boolean) =>
    own.length === 1
      ? `Для фактора риска ${quoted(own[0] ?? '')} нет мероприятий в дорожных картах.`
      : `Для ${factorsOf(own.length)} риска нет мероприятий в дорожных картах${namedBelow ? '; факторы названы в решениях' : `: ${ru.series(own.map(plain))}`}.`,
  grown: (own: readonly SchoolFactors[]) =>
    `С прошлого рискового профиля появились или усилились: ${ru.series(own.map(({ school, factors }) => `${school} — ${ru.listed(factors.map(plain))}`))}.`,
  contradictions(own: readonly ContradictionFacts[], limit: number) {
    const told = [...new Set(own.map(({ factor }) => factor))].map((factor) => {
      const kinds = CONTRADICTIONS.flatMap(([kind, words]) => {
        const alike = own.filter((one) => one.kind === kind && one.factor === factor);
        const schools = alike.map(({ school, figure }) => `${school} — ${figure}`);
        return alike.length === 0 ? [] : [`${words}: ${ru.series(schools)}`];
      });
      return `фактор ${quoted(factor)} ${kinds.join('; ')}`;
    });
    return `При доле низких результатов не ниже ${ru.percent(limit)} в рисковом профиле ${told.join('; ')}.`;
  },
  corporate: (own: readonly string[]) =>
    `${own.length === 1 ? 'Корпоративный дефицит' : 'Корпоративные дефициты'} педагогов: ${ru.listed(own.map(plain))}.`,
  undocumented: ({
    total,
    documented,
    without,
  }: {
    readonly total: number;
    readonly documented: number;
    readonly without: readonly string[];
  }) =>
    `Документы управленческого цикла указаны по ${documented} из ${stages(total)}, нет документов: ${ru.listed(without.map(quoted))}.`,
};
