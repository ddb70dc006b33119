import type { ChartValueAxis, Expression, PlanChartKind, PlanLink } from '../workbook';
import type { ColumnKind } from './kinds';
import type { LookName, ToneName } from './looks';
import type { CellKey } from './reference';

/** A text that the person may edit, see `PlanCell.editable`. */
export interface EditableText {
  /** One of its kind in the document, and the same on every run. */
  readonly key: string;
  readonly text: string;
  /** What would stand there, had nobody edited it; given where `text` is to stand as it is. */
  readonly proposed?: string;
}

export type Text = string | EditableText;

/** How a cell looks where it looks otherwise than its column. */
export interface CellLook {
  readonly look?: LookName;
  readonly strong?: boolean;
  /** The colour of a word that says the same. */
  readonly tone?: ToneName;
}

/** A text or number with a look of its own. */
export interface ShownCell extends CellLook {
  readonly value: string | number | null;
}

/** What the code computed, with the formula that computes the same on a sheet. */
export interface ComputedCell extends ShownCell {
  /** May hold references to cells of any table of the document, see `cellIn`. */
  readonly formula: Expression;
}

/** A text or number that leads somewhere. */
export interface LinkedCell extends ShownCell {
  readonly link: PlanLink;
}

/** What another cell of the document shows. */
export interface SameCell extends CellLook {
  readonly same: CellKey;
}

/** Null in a column that is computed of others has it computed; elsewhere it is empty. */
export type Cell = string | number | null | EditableText | ShownCell | ComputedCell | LinkedCell | SameCell;

export interface Column {
  /** One of its kind in the table. */
  readonly key: string;
  readonly title: string;
  /** Stands over neighbouring columns that have the same. */
  readonly group?: string;
  /** Tells neighbouring groups with the same name apart. */
  readonly groupKey?: string;
  /** Its title runs upwards. */
  readonly turned?: boolean;
  /** Of the page, in columns of the document's grid. */
  readonly span: number;
  readonly kind: ColumnKind;
  /** Columns of the table with the persons that its cells tell of: of few nothing is printed, see `Document.withheld`. */
  readonly persons?: readonly string[];
}

/** A column, and how many columns its cell takes. */
export interface JoinedCells {
  readonly column: string;
  readonly columns: number;
}

export interface Row {
  /** One of its kind in the table. */
  readonly key: string;
  /** By column; a missing one is null. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** Keys of neighbouring rows that this one sums up: its counts are their sums. */
  readonly sums?: readonly string[];
  readonly strong?: boolean;
  /** It says what all rows together come to. */
  readonly total?: boolean;
  /** Cells that take so many columns from their own on. */
  readonly joined?: readonly JoinedCells[];
  /** Where a cell is of another kind than its column. */
  readonly kinds?: Readonly<Record<string, ColumnKind>>;
  /** Where cells tell of other persons than those of their columns; null where the row tells of none. */
  readonly persons?: Readonly<Record<string, readonly string[]>> | null;
  /** What it adds up to with other rows that have the same: totals that are told elsewhere. */
  readonly families?: readonly string[];
}

export interface Table {
  /** One of its kind in the document. */
  readonly key: string;
  readonly columns: readonly Column[];
  /** At least one. */
  readonly rows: readonly Row[];
  /** The head stays in view, and so many columns do. One table of a document at most. */
  readonly inView?: { readonly columns: number };
  /** The rows can be filtered. One table of a document at most. */
  readonly filtered?: boolean;
  /**
   * The last table of a document, which may be long: its pages are told, the sheet prints its head on each of them, and its
   * rows stay one below the other.
   */
  readonly headOnPages?: boolean;
  /** It is filled in and read again: each of its rows is one row of the sheet, however long its texts are. */
  readonly filledIn?: boolean;
  /** It has no head: its first column names what the others say. */
  readonly headless?: boolean;
  /** Stands on one page where one can hold it; else its pages are told, and each begins with the head. */
  readonly together?: boolean;
}

/** Keys of the first and the last row shown. */
export interface ChartRows {
  readonly first: string;
  readonly last: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly column: string;
  readonly color: string;
  /** Those of the chart where left out. */
  readonly rows?: ChartRows;
}

/** A native chart over columns of a table of the same document. */
export interface Chart {
  /** What the chart shows, as a sentence. */
  readonly title: string;
  readonly kind: PlanChartKind;
  readonly table: string;
  /** A table with the same rows and columns that holds what is drawn, where it is another one. */
  readonly values?: string;
  readonly categories: string;
  /** Keys of the first and the last row shown; all where left out. */
  readonly rows?: ChartRows;
  readonly series: readonly ChartSeries[];
  /** Height in points. */
  readonly height: number;
  /** It stands to the right of its table, which it follows. */
  readonly beside?: boolean;
  /** Its legend stands to the right, for a chart with little height; else below. */
  readonly legendRight?: boolean;
  /** Without values beside its points. */
  readonly unlabelled?: boolean;
  readonly numberFormat?: string;
  readonly valueAxis?: ChartValueAxis;
}

export type Block =
  | {
      readonly kind: 'title';
      readonly title: string;
      /** An empty one keeps its row. */
      readonly lines: readonly (string | ComputedCell)[];
      /** At the left edge in single lines, as wide sheets have them; else in the middle of the page. */
      readonly left?: boolean;
    }
  /** To whom it goes: on the right half of the page. */
  | { readonly kind: 'addressee'; readonly content: Text }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly content: Text }
  | { readonly kind: 'list'; readonly items: readonly Text[] }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'chart'; readonly chart: Chart }
  /** Side by side, as high as the highest; each takes so many columns of the grid. */
  | { readonly kind: 'charts'; readonly charts: readonly (Chart & { readonly span: number })[] }
  /** Blocks that stay on one page where one can hold them. */
  | { readonly kind: 'together'; readonly blocks: readonly Block[] }
  /** A page begins; where `unlessFits`, only if what comes up to the next one has no room below what is above. */
  | { readonly kind: 'page'; readonly unlessFits?: true }
  /** What follows is not printed. */
  | { readonly kind: 'unprinted' }
  | { readonly kind: 'signature'; readonly position: Text; readonly name: Text; readonly day: string };

/** The page of a document, and how it is divided. */
export interface Frame {
  readonly orientation: 'portrait' | 'landscape';
  /** Widths of the grid's columns in characters of the standard font. */
  readonly grid: readonly number[];
  /** Points of its letters, those of the standard where left out; more where columns are shrunk on paper. */
  readonly letters?: number;
  /** Heads of tables are in smaller letters. */
  readonly smallHeads?: boolean;
  /** All that is printed takes one page: it is shrunk where it is too long. */
  readonly onePage?: boolean;
  /** Printed at the foot of each page; «&P» is the page, «&N» the number of pages. */
  readonly footer: string;
  /** Each page begins with the title and its first line where no table's head is printed there. */
  readonly titleOnPages?: boolean;
}

/** A report as plain data, of which a sheet and a Word file are made alike. */
export interface Document {
  readonly title: string;
  readonly frame: Frame;
  readonly blocks: readonly Block[];
  /** What is not printed of small groups; everything is where left out. */
  readonly withheld?: Withheld | undefined;
}

/** Groups of few persons are not printed. */
export interface Withheld {
  /** Persons that a group has at least which is printed. */
  readonly least: number;
  /** «менее 10» */
  readonly few: string;
  /** Of a group that is not small, where a total would else tell one that is. */
  readonly beside: string;
  /** Stands below the title. */
  readonly note: string;
  /** Over the whole tables, which are not printed. */
  readonly heading: string;
}

export const isEditable = (content: Cell | Text | undefined): content is EditableText =>
  typeof content === 'object' && content !== null && 'key' in content;

export const textOf = (content: Text): string => (typeof content === 'string' ? content : content.text);

export const isComputed = (cell: Cell): cell is ComputedCell =>
  typeof cell === 'object' && cell !== null && 'formula' in cell;

export const isSame = (cell: Cell): cell is SameCell =>
  typeof cell === 'object' && cell !== null && 'same' in cell;

/** The tables of blocks, in their order. */
export const tablesIn = (blocks: readonly Block[]): readonly Table[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table') return [block.table];
    return block.kind === 'together' ? tablesIn(block.blocks) : [];
  });

/** The columns of a row in which a cell begins, with how many columns it takes. */
export const cellsAcross = (
  { joined = [] }: Pick<Row, 'joined'>,
  columns: readonly Column[],
): readonly (readonly [column: Column, taken: readonly Column[]])[] => {
  const across = new Map(joined.map((own) => [own.column, own.columns]));
  let covered = 0;
  return columns.flatMap((column, at) => {
    if (at < covered) return [];
    covered = at + (across.get(column.key) ?? 1);
    return [[column, columns.slice(at, covered)] as const];
  });
};

/** The kind of a cell: its own, or that of its column. */
export const kindIn = ({ kinds }: Row, { key, kind }: Column): ColumnKind => kinds?.[key] ?? kind;

export const isLinked = (cell: Cell): cell is LinkedCell =>
  typeof cell === 'object' && cell !== null && 'link' in cell;

/** What a line of a title says. */
export const lineText = (line: string | ComputedCell): string =>
  typeof line === 'string' ? line : String(line.value ?? '');

/** The look of a cell's own. */
export const lookIn = (cell: Cell): CellLook =>
  typeof cell === 'object' && cell !== null && !isEditable(cell) ? cell : {};
