import { a1Range, type CellPosition, type CellRange } from './address';
import type { Day } from './day';

/** What helps to fill in cells. Nothing relies on it: Excel loses it when people paste. */

/** A note on a cell, shown where the pointer stands on it. */
export interface PlanNote {
  readonly at: CellPosition;
  readonly text: string;
}

/** What cells accept. Limits are inclusive. */
export type AcceptedValue =
  /** One of a list that stands in one row or column of a sheet, the same or another. */
  | { readonly kind: 'listed'; readonly sheet: string; readonly range: CellRange }
  /** One of few short words without commas. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'whole'; readonly from: number; readonly to: number }
  | { readonly kind: 'decimal'; readonly from: number; readonly to: number }
  | { readonly kind: 'day'; readonly from: Day; readonly to: Day }
  /** Any; the cell only tells what belongs there. */
  | { readonly kind: 'any' };

/** What the cells of a sheet accept. */
export interface SheetValidations {
  readonly sheet: string;
  readonly validations: readonly PlanValidation[];
}

/** Characters that Excel takes of the words beside cells. */
export const AID_LIMITS = { title: 32, prompt: 255, refusal: 225 } as const;

/** A range as the formula of a list names it: «$A$1:$B$9». */
export const fixedRange = (range: CellRange): string =>
  a1Range(range).replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2');

export interface PlanValidation {
  readonly range: CellRange;
  readonly accepts: AcceptedValue;
  /** Shown where the cell is selected: up to 32 and 255 characters. */
  readonly prompt: { readonly title: string; readonly text: string };
  /** Shown where something else is typed; `stop` refuses it, otherwise the person may insist. Up to 32 and 225 characters. */
  readonly refusal?: { readonly title: string; readonly text: string; readonly stop: boolean };
}

/** A table of Excel's (ListObject): formats, formulas and validations grow with its rows. Its first row is the header. */
export interface PlanTable {
  /** One of its kind in the workbook: Latin letters, digits and «_», a letter first. */
  readonly name: string;
  readonly range: CellRange;
}
