import type { ReportSheet } from '../../app';

/** Everything the area of indicators says in one language, beside the words of figures. */
export interface IndicatorWords {
  readonly start: { readonly title: string; readonly lead: string; readonly promise: string };
  readonly compute: string;
  readonly again: string;
  readonly cancel: string;
  readonly insert: (sheets: number) => string;
  readonly rewrite: (sheets: number) => string;
  readonly refresh: string;
  readonly preview: {
    readonly title: string;
    readonly computed: (count: number, of: number) => string;
    readonly missing: string;
    readonly sheets: string;
    readonly sheet: (sheet: ReportSheet) => string;
    readonly unseen: (cells: number) => string;
    readonly fix: (cells: number) => string;
  };
  /** The years compared and how many schools are counted. */
  readonly year: (year: string | null) => string;
  readonly compared: (previous: string | null, supported: number) => string;
  readonly empty: { readonly title: string; readonly message: string; readonly needed: readonly string[] };
  readonly noSupported: { readonly title: string; readonly message: string };
  /** Cells that formulas don't see, once the figures are there without them. */
  readonly leftOut: (cells: number) => string;
  readonly oneSupported: string;
  readonly stale: (sheets: readonly string[]) => string;
  readonly restored: string;
  readonly cards: string;
  readonly before: (figure: string) => string;
  readonly noBefore: string;
  readonly target: (share: string) => string;
  readonly achieved: (share: string) => string;
  readonly bySchool: string;
  /** Names the chart for those who don't see it. */
  readonly chart: (points: readonly string[]) => string;
  readonly lowProcedures: (count: number) => string;
  readonly procedures: { readonly title: string; readonly note: string };
  readonly method: { readonly title: string; readonly lines: (band: number) => readonly string[] };
}
