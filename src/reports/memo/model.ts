import type { LocaleName } from '../../findings';
import type { Day } from '../../workbook';

/** A text that the person may edit, see `PlanCell.editable`. */
export interface MemoText {
  /** One of its kind in the document, and the same on every run. */
  readonly key: string;
  readonly text: string;
}

/** What a column of a table holds. Columns are named by their place in the table, from 0. */
export type ColumnContent =
  | { readonly kind: 'text' }
  /** A text in the middle of its cell. */
  | { readonly kind: 'word' }
  /** A number of persons, schools, activities, or a weighted sum of them. */
  | { readonly kind: 'count' }
  /** The part over the whole, 0–1. */
  | { readonly kind: 'share'; readonly part: number; readonly total: number }
  /** Of two shares, in percentage points. */
  | { readonly kind: 'change'; readonly current: number; readonly previous: number }
  /** The sum of other columns. */
  | { readonly kind: 'sum'; readonly of: readonly number[] }
  /** A share that is given, 0–1. */
  | { readonly kind: 'goal' };

export interface MemoColumn {
  readonly title: string;
  /** Stands over neighbouring columns that have the same. */
  readonly group?: string;
  /** Of the page's width, in parts of `PAGE_PARTS`. */
  readonly width: number;
  readonly content: ColumnContent;
}

/** The widths of a table's columns add up to so much. */
export const PAGE_PARTS = 24;

/** A cell; null in a column that is computed has it computed, elsewhere it is empty. */
export type MemoCell = string | number | null | MemoText;

export interface MemoRow {
  readonly cells: readonly MemoCell[];
  /** Rows (from 0) that this one sums up: its counts are their sums. */
  readonly sums?: readonly number[];
  readonly strong?: boolean;
}

export interface MemoTable {
  readonly columns: readonly MemoColumn[];
  /** At least one. */
  readonly rows: readonly MemoRow[];
}

export type MemoBlock =
  | { readonly kind: 'title'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: MemoText }
  | { readonly kind: 'list'; readonly items: readonly MemoText[] }
  | { readonly kind: 'table'; readonly table: MemoTable }
  | {
      readonly kind: 'signature';
      readonly position: MemoText;
      readonly name: MemoText;
      readonly day: string;
    };

/** A memo as plain data, from which the sheet and the document are made alike. */
export interface MemoDocument {
  readonly locale: LocaleName;
  readonly title: string;
  readonly reportDate: Day;
  readonly blocks: readonly MemoBlock[];
}
