import type { Day } from '../workbook';
import type { Code } from './data';
import type { Finding } from './finding';

/** What is kept of a finding that a person has dismissed: by what it is known again, why, and since when. */
export interface Dismissal {
  readonly code: Code;
  readonly sheet: string | null;
  /** A1 address at that time; null where the finding is about a whole sheet or file. */
  readonly cell: string | null;
  /** Among the findings of its code in this cell, from 0. */
  readonly nth: number;
  /** Fingerprint of what the cell held, of older ones what it showed; without a cell, of what the finding said. */
  readonly print: string;
  /** The same of its row, by which it is known where rows have moved; null without a cell. */
  readonly row: string | null;
  /** In the words of the person. */
  readonly reason: string;
  readonly on: Day;
}

/** A finding that is not counted, since a person has dismissed it and its cell holds the same as then. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly reason: string;
  readonly on: Day;
}
