import type { Need } from './needs';
import type { LocaleName } from '../../locales';
import type { SchoolRef } from '../../data';
import type { Day } from '../../workbook';

/** A text in every language of the product. */
export type Worded = Readonly<Record<LocaleName, string>>;

/** What a statement says of the work: there is a problem, something is not known, how it stands, or it went well. */
export const STATEMENT_KINDS = ['problem', 'unknown', 'fact', 'success'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** A sentence that the figures bear out. */
export interface Statement {
  /** The rule that made it and what it is about; one of its kind in a report, and the same on every run. */
  readonly key: string;
  readonly rule: string;
  readonly kind: StatementKind;
  readonly text: Worded;
}

/** One who should do something. */
export interface Addressee extends Worded {
  /** Belongs to the school that the recommendation is for; else it is told about the school. */
  readonly ofSchool: boolean;
}

/** What somebody should do by a day. */
export interface Recommendation {
  /** As that of a statement. */
  readonly key: string;
  readonly rule: string;
  /** Null where it is for the municipality. */
  readonly school: SchoolRef | null;
  /** Who should do it: one, who is known to exist. */
  readonly addressee: Addressee;
  readonly what: Worded;
  /** Null where the rule sets no term. */
  readonly by: Day | null;
}

/** What follows from the figures, the gravest first in each list. */
export interface Conclusions {
  /** By kind, in the order of `STATEMENT_KINDS`. */
  readonly statements: readonly Statement[];
  readonly recommendations: readonly Recommendation[];
  /** What rules that tell problems ask for: the data that are there, and those that are not. */
  readonly problemData: { readonly given: readonly Need[]; readonly lacking: readonly Need[] };
}
