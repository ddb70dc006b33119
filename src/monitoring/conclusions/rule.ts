import type { SchoolRef } from '../../data';
import { addDays, type Day } from '../../workbook';
import type { Monitoring } from '../monitoring';
import type { Addressee } from './addressees';
import { lacking, type Need } from './needs';

/** What a statement says of the work: there is a problem, something is not known, how it stands, or it went well. */
export const STATEMENT_KINDS = ['problem', 'unknown', 'fact', 'success'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** What a rule applies to: a school, a roadmap, an indicator …, with the figures that its text cites. */
export interface Case<F> {
  /** One of its kind in the rule, and the same on every run; empty for the municipality as a whole. */
  readonly subject: string;
  /** Null where it is no school's. */
  readonly school: SchoolRef | null;
  readonly facts: F;
}

/** The cases of a monitoring report, the gravest first. */
export type Cases<F> = (monitoring: Monitoring) => readonly Case<F>[];

interface RuleData<Id extends string, F> {
  readonly id: Id;
  /** What its facts are read from: without it the rule is not asked. */
  readonly needs: readonly Need[];
  readonly cases: Cases<F>;
}

interface StatementData<Id extends string, F> extends RuleData<Id, F> {
  readonly kind: StatementKind;
}

interface AdviceData<Id extends string, F> extends RuleData<Id, F> {
  readonly addressee: (monitoring: Monitoring, own: Case<F>) => Addressee;
  /** Days from the report date on, or the day of each case; null where the rule sets no term. */
  readonly within: number | ((own: Case<F>) => Day) | null;
}

/** What a sentence says that the figures bear out. */
export interface StatementBy<Id extends string, F> {
  /** The rule that made it and what it is about; one of its kind in a report, and the same on every run. */
  readonly key: string;
  readonly rule: Id;
  readonly kind: StatementKind;
  readonly facts: F;
}

/** What somebody should do by a day. */
export interface RecommendationBy<Id extends string, F> {
  /** As that of a statement. */
  readonly key: string;
  readonly rule: Id;
  /** Null where it is for the municipality. */
  readonly school: SchoolRef | null;
  /** Who should do it: one, who is known to exist. */
  readonly addressee: Addressee;
  readonly facts: F;
  /** Null where the rule sets no term. */
  readonly by: Day | null;
}

export interface StatementRule<Id extends string, F> {
  readonly id: Id;
  readonly needs: readonly Need[];
  readonly kind: StatementKind;
  readonly apply: (monitoring: Monitoring) => readonly StatementBy<Id, F>[];
}

export interface AdviceRule<Id extends string, F> {
  readonly id: Id;
  readonly needs: readonly Need[];
  readonly apply: (monitoring: Monitoring) => readonly RecommendationBy<Id, F>[];
}

/** A rule that says something of each case. */
export const statement = <const Id extends string, F>({
  id,
  needs,
  kind,
  cases,
}: StatementData<Id, F>): StatementRule<Id, F> => ({
  id,
  needs,
  kind,
  apply: (monitoring) =>
    known(cases, needs, monitoring).map(({ subject, facts }) => ({
      key: keyOf(id, subject),
      rule: id,
      kind,
      facts,
    })),
});

/** A rule that recommends something for each case. */
export const advice = <const Id extends string, F>({
  id,
  needs,
  cases,
  addressee,
  within,
}: AdviceData<Id, F>): AdviceRule<Id, F> => ({
  id,
  needs,
  apply: (monitoring) =>
    known(cases, needs, monitoring).map((own) => ({
      key: keyOf(id, own.subject),
      rule: id,
      school: own.school,
      addressee: addressee(monitoring, own),
      facts: own.facts,
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
