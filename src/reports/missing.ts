import { type LocaleName, REPORTS_LOCALES } from '../locales';
import type { CohortForms, SchoolYear } from '../tables';

/** Why figures of a report are not there, as data. */
export type Missing =
  /** No data sheet at all. */
  | { readonly what: 'data' }
  /** A data sheet, by its usual name, and how many indicators can't be computed without it. */
  | {
      readonly what: 'sheet';
      readonly sheet: string;
      /** There is such a sheet, but not its header. */
      readonly isUnread: boolean;
      readonly indicators: number;
    }
  /** None of the schools is of the report's cohort. */
  | {
      readonly what: 'supported-schools';
      readonly year: SchoolYear | null;
      readonly cohort: CohortForms;
    }
  /** There are data, but of no year. */
  | { readonly what: 'year' }
  /** No earlier year to compare with. */
  | { readonly what: 'previous-year'; readonly year: SchoolYear }
  /** No roadmap whose execution could be told. */
  | { readonly what: 'roadmap' }
  /** Roadmaps without a column of marks, by sheet: nothing is known of what was done. */
  | { readonly what: 'marks'; readonly sheets: readonly string[] }
  /** Sheets that were read without their merged cells. */
  | { readonly what: 'merges'; readonly sheets: readonly string[] }
  /** No sheet of risks, by its usual name. */
  | { readonly what: 'risks'; readonly sheet: string }
  /** Sheets of which something would be counted, by their usual names. */
  | { readonly what: 'counted'; readonly sheets: readonly string[] };

/** Of each that may be missing there is a sentence. */
type MissingWords = {
  readonly [W in Missing['what']]: (missing: Extract<Missing, { readonly what: W }>) => string;
};

/** Why figures are not there, as a sentence. */
export function missingText(missing: Missing, locale: LocaleName): string {
  const words: MissingWords = REPORTS_LOCALES[locale].missing;
  // Words and data belong together by the type Missing, which an indexed access can't express.
  return (words[missing.what] as (of: Missing) => string)(missing);
}
