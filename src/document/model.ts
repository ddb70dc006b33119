import type { Expression, PlanChartKind, PlanLink } from '../workbook';
import type { ColumnKind } from './kinds';

/** A text that the person may edit, see `PlanCell.editable`. */
export interface EditableText {
  /** One of its kind in the document, and the same on every run. */
  readonly key: string;
  readonly text: string;
}

export type Text = string | EditableText;

/** What the code computed, with the formula that computes the same on a sheet. */
export interface ComputedCell {
  readonly value: string | number | null;
  /** May hold references to cells of any table of the document, see `cellIn`. */
  readonly formula: Expression;
}

/** A text or number that leads somewhere. */
export interface LinkedCell {
  readonly value: string | number | null;
  readonly link: PlanLink;
}

/** Null in a column that is computed of others has it computed; elsewhere it is empty. */
export type Cell = string | number | null | EditableText | ComputedCell | LinkedCell;

export interface Column {
  /** One of its kind in the table. */
  readonly key: string;
  readonly title: string;
  /** Stands over neighbouring columns that have the same. */
  readonly group?: string;
  /** Of the page, in columns of the document's grid. */
  readonly span: number;
  readonly kind: ColumnKind;
}

export interface Row {
  /** One of its kind in the table. */
  readonly key: string;
  /** By column; a missing one is null. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Keys of neighbouring rows that this one sums up: its counts are their sums. */
  readonly sums?: readonly string[];
  readonly strong?: boolean;
}

export interface Table {
  /** One of its kind in the document. */
  readonly key: string;
  readonly columns: readonly Column[];
  /** At least one. */
  readonly rows: readonly Row[];
  /** The head stays in view and on each page, and the rows can be filtered. One table of a document at most. */
  readonly main?: boolean;
}

/** A native chart over columns of a table of the same document. */
export interface Chart {
  /** What the chart shows, as a sentence. */
  readonly title: string;
  readonly kind: PlanChartKind;
  readonly table: string;
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly column: string; readonly color: string }[];
  /** Height in points. */
  readonly height: number;
  readonly numberFormat?: string;
  readonly valueAxis?: { readonly title?: string; readonly min?: number; readonly max?: number };
}

export type Block =
  | { readonly kind: 'title'; readonly title: string; readonly lines: readonly string[] }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly chart: Chart }
  | { readonly kind: 'page' }
  | { readonly kind: 'signature'; readonly position: Text; readonly name: Text; readonly day: string };

/** The page of a document, and how it is divided. */
export interface Frame {
  readonly orientation: 'portrait' | 'landscape';
  /** Widths of the grid's columns in characters of the standard font. */
  readonly grid: readonly number[];
  /** Printed at the foot of each page; «&P» is the page, «&N» the number of pages. */
  readonly footer: string;
}

/** A report as plain data, of which a sheet and a Word file are made alike. */
export interface Document {
  readonly title: string;
  readonly frame: Frame;
  readonly blocks: readonly Block[];
}

export const isEditable = (content: Cell | Text | undefined): content is EditableText =>
  typeof content === 'object' && content !== null && 'key' in content;

export const textOf = (content: Text): string => (typeof content === 'string' ? content : content.text);

export const isComputed = (cell: Cell): cell is ComputedCell =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

export const isLinked = (cell: Cell): cell is LinkedCell =>
  typeof cell === 'object' && cell !== null && 'link' in cell;
