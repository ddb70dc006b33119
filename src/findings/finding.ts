import type { CellEdit } from '../workbook';
import type { Code, FindingData } from './data';

export const SEVERITIES = ['error', 'warning', 'advice'] as const;
/** error: wrong, or cannot be counted · warning: probably wrong · advice. */
export type Severity = (typeof SEVERITIES)[number];

/** A proposed correction. */
export interface Fix {
  /** No reading of the user's text is lost or guessed, and `losesNothing`. */
  readonly safe: boolean;
  /** The preferred correction. */
  readonly edits: readonly CellEdit[];
  /** Other corrections, each complete by itself. */
  readonly alternatives: readonly (readonly CellEdit[])[];
}

export interface FindingOf<C extends Code> {
  readonly code: C;
  readonly severity: Severity;
  /** Null where the finding is about the file. */
  readonly sheet: string | null;
  /** A1 address of the cell to be corrected; null where the finding is about a whole sheet or file. */
  readonly cell: string | null;
  readonly data: FindingData[C];
  readonly fix?: Fix;
}

/** Discriminated by `code`. */
export type Finding = { [C in Code]: FindingOf<C> }[Code];
