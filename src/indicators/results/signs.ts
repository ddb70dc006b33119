import type { ComparisonRecord, SchoolRef } from '../../data';
import type { Settings, SignRuleId } from '../../settings';
import type { SchoolYear } from '../../tables';
import type { ReportYears } from '../model';
import type { DynamicsRow } from './dynamics';
import { SIGN_RULES } from './signRules';

/** By what a work was found, where it is not its share of low results alone. */
export type SignFigure =
  /** The place by the share of low results among `of` schools; 1 is the lowest share. */
  | { readonly kind: 'place'; readonly place: number; readonly of: number }
  /** Persons: of `total` participants. */
  | { readonly kind: 'persons'; readonly part: number; readonly total: number }
  /** Percentage points. */
  | { readonly kind: 'points'; readonly points: number };

/** A procedure in one subject and class, by which a rule found a school. */
export interface LowProcedure {
  readonly row: Omit<DynamicsRow, 'school'>;
  /** In which it was found: the report year, the year before, or both. */
  readonly years: readonly SchoolYear[];
  readonly figure: SignFigure | null;
}

/** Why a rule names a school. */
export type SignReason = 'several' | 'two-years' | 'rating' | 'final-exam' | 'jump' | 'journal-gap';

/** Signs of low results by one rule: a school to look at, not a verdict. */
export interface LowResultSigns {
  readonly rule: SignRuleId;
  readonly school: SchoolRef;
  readonly reasons: readonly SignReason[];
  readonly procedures: readonly LowProcedure[];
}

/** The rules in force, and from when on each finds a sign. */
export type SignsRule = Pick<
  Settings,
  | 'signRules'
  | 'lowResultPercent'
  | 'lowProcedures'
  | 'smallCohort'
  | 'ratingPercent'
  | 'jumpPoints'
  | 'journalGapPercent'
>;

/** What rules look at. */
export interface SignsContext {
  readonly rows: readonly DynamicsRow[];
  readonly comparison: readonly ComparisonRecord[];
  readonly years: ReportYears;
  readonly rule: SignsRule;
}

/** One way to find signs of low results, as data. Cohorts below `smallCohort` are judged by none that goes by shares. */
export interface SignRule {
  readonly find: (context: SignsContext) => readonly Omit<LowResultSigns, 'rule'>[];
}

/** Schools with signs of low results by each rule in force, in the order of the settings. Rules that differ are both told. */
export const lowResultSigns = (context: SignsContext): readonly LowResultSigns[] =>
  context.rule.signRules.flatMap((rule) => SIGN_RULES[rule].find(context).map((own) => ({ rule, ...own })));
