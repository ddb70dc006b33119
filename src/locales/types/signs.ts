import type { LowResultSigns, SignsRule } from '../../indicators';

/** A procedure that is low in one subject and class. */
export interface SignParts {
  readonly procedure: string;
  /** Part of the year; null for the whole year. */
  readonly period: string | null;
  readonly subject: string;
  readonly grade: string;
}

/** Words for signs of low results, the same on the sheet and in the pane. */
export interface SignsWords {
  readonly title: string;
  /** By what a school shows signs, and that they are no verdict; the years as the reader writes them. */
  readonly rule: (rule: SignsRule, year: string | null, previous: string | null) => string;
  readonly none: string;
  /** The table on the sheet stays as it was written. */
  readonly written: string;
  readonly columns: { readonly reasons: string; readonly procedures: string };
  readonly reasons: Readonly<Record<LowResultSigns['reasons'][number], string>>;
  readonly procedure: (parts: SignParts) => string;
  /** Stands behind a procedure that was low in the year before too. */
  readonly again: string;
  /** So many procedures are not named. */
  readonly more: (count: number) => string;
}
