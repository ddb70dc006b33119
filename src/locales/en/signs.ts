import type { SignsRule } from '../../indicators';
import type { SignRuleId } from '../../settings';
import { FIGURES } from '../figures';
import type { Worded } from '../language';
import type { signs as ruSigns } from '../ru/signs';
import { noun, number } from './numbers';

const procedures = noun({ one: 'low procedure', other: 'low procedures' });
const participants = noun({ one: 'participant', other: 'participants' });

const judgedFrom = (limit: number): string => `fewer than ${participants(limit)} are not judged`;

const SIGN_RULE_WORDS: Readonly<
  Record<SignRuleId, (rule: SignsRule, year: string | null, previous: string | null) => string>
> = {
  'low-procedures'({ lowResultPercent, lowProcedures, smallCohort }, year, previous) {
    const several = `at least ${procedures(lowProcedures)}${year === null ? '' : ` in ${year}`}`;
    const twice =
      year === null || previous === null ? '' : `, or the same one low both in ${year} and ${previous}`;
    return `A procedure in a subject and class is low where ${number(lowResultPercent)}\u00A0% or more got “2” or missed the threshold; ${judgedFrom(smallCohort)}. A sign is ${several}${twice}.`;
  },
  rating: ({ ratingPercent, lowProcedures, smallCohort }) =>
    `Full rating: schools stand by their share of low results in each procedure, subject and class that has four of them; a sign is the lowest ${number(ratingPercent)}\u00A0% in at least ${lowProcedures} of them; ${judgedFrom(smallCohort)} (after an order of a region, 2022).`,
  'final-exam': () =>
    'Obligatory exam: at least one graduate missed the threshold or got “2” in Russian or mathematics at ОГЭ, ЕГЭ or ГВЭ (draft risk indicators of the supervisor).',
  jump: ({ jumpPoints, smallCohort }) =>
    `Growth of low results: the share grew by ${number(jumpPoints)} pp or more in a year; ${judgedFrom(smallCohort)} (recommendations on analysing ВПР, 2026).`,
  'journal-gap': ({ journalGapPercent, smallCohort }) =>
    `Gap to the journal: the marks of at least ${number(journalGapPercent)}\u00A0% of participants differ from the journal by 2 or more; ${judgedFrom(smallCohort)} (recommendations on analysing ВПР, 2026; the share is a setting).`,
};

export const signs: Worded<typeof ruSigns> = {
  title: 'Signs of low results',
  rule: (rule, year, previous) =>
    [
      'A reason to look at a school, not a verdict.',
      ...rule.signRules.map((id) => SIGN_RULE_WORDS[id](rule, year, previous)),
    ].join(' '),
  none: 'No school shows any.',
  written: 'The list was made when the sheet was written and does not follow the data: then renew the sheet.',
  columns: { reasons: 'Signs', procedures: 'Procedures' },
  reasons: {
    several: 'low results in several procedures',
    'two-years': 'low results in the same procedure for two years',
    rating: 'at the foot of the rating of schools',
    'final-exam': 'an obligatory exam was not passed',
    jump: 'a jump of the share of low results',
    'journal-gap': 'marks differ from the journal',
  },
  figure(figure) {
    if (figure.kind === 'place') return `place ${figure.place} of ${figure.of}`;
    return figure.kind === 'points'
      ? FIGURES.en.points(figure.points)
      : FIGURES.en.ofTotal(figure.part, figure.total);
  },
  procedure: ({ procedure, period, subject, grade }) =>
    [procedure, period, subject, /^\d/u.test(grade) ? `class\u00A0${grade}` : grade]
      .filter(Boolean)
      .join(', '),
  again: 'second year',
  more: (count) => `and ${count} more`,
};
