import type { ContradictionFacts } from '../memoFacts';
import type { Worded } from '../language';
import { excerpt } from '../phrases';
import { comparedTerms } from './conclusions/compared';
import { SIGNS } from './conclusions/indicators';
import type { problems as ru } from '../ru/memoProblems';
import { tiedNoun } from './numbers';
import { en } from './sentences';

const days = tiedNoun({ one: 'day', other: 'days' });
const worksOf = tiedNoun({ one: 'work', other: 'works' });
const indicators = tiedNoun({ one: 'indicator', other: 'indicators' });

const quoted = (own: string): string => en.quoted(excerpt(own));

const CONTRADICTIONS: readonly (readonly [ContradictionFacts['kind'], string])[] = [
  ['not-marked', 'is not marked'],
  ['rated-low', 'is marked as low'],
  ['not-assessed', 'is not assessed'],
];

export const problems: Worded<typeof ru> = {
  overdue: (own) =>
    `Overdue: ${en.series(own.map(({ plan, activities, longestDelay }) => `${plan} — ${en.activities(activities)} (${activities.length > 1 ? 'at most ' : ''}by ${days(longestDelay)})`))}.`,
  nobody: (own) =>
    `Nobody is responsible for: ${en.series(own.map(({ plan, activities }) => `${plan} — ${en.activities(activities)}`))}.`,
  signs(own) {
    const usual = own.filter(({ rule }) => rule === 'low-procedures');
    const [first] = usual;
    const limit = first
      ? `a share of low results of ${en.percent(first.limits.lowResultPercent)} or more: `
      : '';
    const works = usual.map(
      ({ school, procedures, lasting, previous }) =>
        `${school.name} — ${worksOf(procedures.length)}${lasting === 0 || previous === null ? '' : ` (${lasting} of them in ${previous} too)`}`,
    );
    const others = own
      .filter(({ rule }) => rule !== 'low-procedures')
      .map((facts) => `${facts.school.name} — ${SIGNS[facts.rule](facts)}`);
    const told = [usual.length > 0 && `${limit}${en.series(works)}`, others.length > 0 && en.series(others)];
    return `Signs of low results: ${told.filter(Boolean).join('; ')}.`;
  },
  schoolsWorse: (own) =>
    `The low-result index got worse: ${en.series(own.map(({ school, now, before, points }) => `${school} — ${now} against ${before}, ${points}`))}.`,
  classesWorse: (own) =>
    `Negative dynamics: ${en.series(own.map(({ procedure, grades }) => `${procedure} — ${grades.length === 1 ? 'class' : 'classes'} ${en.listed(grades)}`))}.`,
  termsWorse: (own) =>
    `The share of low results rose against the preceding part of the year: ${en.series(own.map((one) => `${one.procedure.label.name}, ${comparedTerms(one)}`))}.`,
  indicators: (worse, behind) =>
    [
      worse.length > 0 &&
        (worse.length === 1
          ? `${quoted(worse[0] ?? '')} got worse.`
          : `${indicators(worse.length)} got worse (named above).`),
      behind.length > 0 && `The target is not being reached: ${en.series(behind)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  uncovered: (own, namedBelow) =>
    `No activity of the roadmaps answers ${own.length === 1 ? `the risk factor ${quoted(own[0] ?? '')}` : `${own.length} risk factors${namedBelow ? ' (named among the decisions)' : `: ${en.series(own.map(excerpt))}`}`}.`,
  grown: (own) =>
    `New or stronger since the profile before: ${en.series(own.map(({ school, factors }) => `${school} — ${en.listed(factors.map(excerpt))}`))}.`,
  contradictions(own, limit) {
    const told = [...new Set(own.map(({ factor }) => factor))].map((factor) => {
      const kinds = CONTRADICTIONS.flatMap(([kind, words]) => {
        const alike = own.filter((one) => one.kind === kind && one.factor === factor);
        const schools = alike.map(({ school, figure }) => `${school} — ${figure}`);
        return alike.length === 0 ? [] : [`${words}: ${en.series(schools)}`];
      });
      return `${quoted(factor)} ${kinds.join('; ')}`;
    });
    return `Though the share of low results is ${en.percent(limit)} or more, in the risk profile ${told.join('; ')}.`;
  },
  corporate: (own) =>
    `${own.length === 1 ? 'A corporate deficit' : 'Corporate deficits'} of teachers: ${en.listed(own.map(excerpt))}.`,
  undocumented: ({ total, documented, without }) =>
    `${documented} of ${total} stages of the management cycle have documents; without: ${en.listed(without.map(quoted))}.`,
};
