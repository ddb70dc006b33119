import type { OutlinedSheet, ReportOutline } from '../../app';
import type { Day, DayInterval } from '../../workbook';
import type { ReportRequest } from '../../taskpane/state/reports';

/** Parts of the school year that a report may be on. */
export const YEAR_PARTS = ['year', 'first-half', 'second-half'] as const;
export type YearPart = (typeof YEAR_PARTS)[number];

/** Everything the area of reports says in one language. */
export interface ReportWords {
  readonly start: { readonly title: string; readonly lead: string; readonly promise: string };
  /** What each report is called, and what it holds. */
  readonly requests: Readonly<Record<ReportRequest, { readonly title: string; readonly lead: string }>>;
  /** The buttons that begin each. */
  readonly begin: Readonly<Record<ReportRequest, string>>;
  readonly again: string;
  readonly refresh: string;
  readonly other: string;
  readonly cancel: string;
  readonly insert: (sheets: number) => string;
  readonly rewrite: (sheets: number) => string;
  readonly memoFile: string;
  readonly preview: string;
  readonly missing: string;
  readonly willWrite: string;
  readonly sheet: (sheet: OutlinedSheet) => string;
  readonly nothing: { readonly title: string; readonly message: string; readonly needed: readonly string[] };
  readonly period: {
    readonly title: string;
    readonly year: string;
    /** What the workbook says, with the year that this gives; null where none does. */
    readonly asInBook: (year: string | null) => string;
    readonly part: string;
    readonly parts: Readonly<Record<YearPart, string>>;
    readonly reportDate: string;
    readonly apply: string;
  };
  readonly written: string;
  /** The year, the day and the days counted, in a line. */
  readonly on: (outline: ReportOutline, days: (interval: DayInterval) => string) => string;
  /** The figures by which a person recognises the report, a line for each. */
  readonly figures: (figures: ReportOutline['figures']) => readonly string[];
  readonly stale: (sheets: readonly string[]) => string;
  readonly day: (day: Day) => string;
}
