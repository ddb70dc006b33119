import type { LocaleName } from '../../locales';
import type { SchoolRef } from '../../data';
import { addDays, type Day } from '../../workbook';
import type { Monitoring } from '../monitoring';
import { lacking, type Need } from './needs';
import type { Addressee, Recommendation, Statement, StatementKind, Worded } from './model';

/** What a rule applies to: a school, a roadmap, an indicator …, with the figures that its text cites. */
export interface Case<F> {
  /** One of its kind in the rule, and the same on every run; empty for the municipality as a whole. */
  readonly subject: string;
  /** Null where it is no school's. */
  readonly school: SchoolRef | null;
  readonly facts: F;
}

/** A sentence in every language, made of the figures it cites. */
export type Wording<F> = Readonly<Record<LocaleName, (facts: F) => string>>;

/** The cases of a monitoring report, the gravest first. */
export type Cases<F> = (monitoring: Monitoring) => readonly Case<F>[];

interface StatementData<F> {
  readonly id: string;
  /** What its facts are read from: without it the rule is not asked. */
  readonly needs: readonly Need[];
  readonly kind: StatementKind;
  readonly cases: Cases<F>;
  readonly says: Wording<F>;
}

interface AdviceData<F> {
  readonly id: string;
  readonly needs: readonly Need[];
  readonly cases: Cases<F>;
  readonly addressee: (monitoring: Monitoring, own: Case<F>) => Addressee;
  readonly what: Wording<F>;
  /** Days from the report date on, or the day of each case; null where the rule sets no term. */
  readonly within: number | ((own: Case<F>) => Day) | null;
}

/** A rule whose facts are its own business. */
export interface StatementRule {
  readonly id: string;
  readonly needs: readonly Need[];
  readonly kind: StatementKind;
  readonly apply: (monitoring: Monitoring) => readonly Statement[];
}

export interface AdviceRule {
  readonly id: string;
  readonly needs: readonly Need[];
  readonly apply: (monitoring: Monitoring) => readonly Recommendation[];
}

/** A rule that says something of each case. */
export const statement = <F>({ id, needs, kind, cases, says }: StatementData<F>): StatementRule => ({
  id,
  needs,
  kind,
  apply: (monitoring) =>
    known(cases, needs, monitoring).map(({ subject, facts }) => ({
      key: keyOf(id, subject),
      rule: id,
      kind,
      text: worded(says, facts),
    })),
});

/** A rule that recommends something for each case. */
export const advice = <F>({ id, needs, cases, addressee, what, within }: AdviceData<F>): AdviceRule => ({
  id,
  needs,
  apply: (monitoring) =>
    known(cases, needs, monitoring).map((own) => ({
      key: keyOf(id, own.subject),
      rule: id,
      school: own.school,
      addressee: addressee(monitoring, own),
      what: worded(what, own.facts),
      by: typeof within === 'number' ? addDays(monitoring.reportDate, within) : (within?.(own) ?? null),
    })),
});

/** The cases of a rule that has the data it needs. */
const known = <F>(cases: Cases<F>, needs: readonly Need[], monitoring: Monitoring): readonly Case<F>[] =>
  lacking(needs, monitoring).length > 0 ? [] : cases(monitoring);

/** One case for the municipality as a whole; none where there is nothing to tell. */
export const whole = <F>(facts: F | null): readonly Case<F>[] =>
  facts === null ? [] : [{ subject: '', school: null, facts }];

const keyOf = (rule: string, subject: string): string => (subject === '' ? rule : `${rule}:${subject}`);

const worded = <F>(wording: Wording<F>, facts: F): Worded => ({
  ru: sentence(wording.ru(facts)),
  en: sentence(wording.en(facts)),
});

/** An abbreviation at the end («п.п.») ends the sentence too. */
const sentence = (text: string): string => text.replace(/\.{2}$/u, '.');
