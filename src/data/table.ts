import type { ExtraColumn, HeaderHeight, Label } from '../tables';

export const DATA_KINDS = [
  'schools',
  'teachers',
  'pupils',
  'results',
  'risks',
  'events',
  'deficits',
  'cycle',
  'documents',
  'tasks',
  'comparison',
] as const;
export type DataKind = (typeof DATA_KINDS)[number];

/** Where a table of records stands, so that formulas can point at it. Rows and columns count from 0. */
export interface DataTable<Key extends string = string> {
  readonly kind: DataKind;
  /** Name of the sheet. */
  readonly sheet: string;
  readonly headerRow: number;
  readonly headerHeight: HeaderHeight;
  /** The first row below the header; the last row with anything in a known column, `firstRow - 1` where none has. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column key → column, for the columns that the table has. */
  readonly columns: ReadonlyMap<Key, number>;
  /** Columns of the table that its kind does not know; on «Риски» these are the factors. */
  readonly extra: readonly ExtraColumn[];
  /** Marks are given as shares of the participants, not as counts. */
  readonly shares: boolean;
}

/** What became of a table's rows. Row numbers count from 0. */
export interface TableInfo {
  readonly table: DataTable;
  readonly records: number;
  /** Records in rows hidden by hand or by a filter. They count like the others. */
  readonly hiddenRecords: number;
  /** Totals («Итого», «Среднее») and groups of schools, left out. */
  readonly totalRows: readonly number[];
  /** Examples of a template, left out. */
  readonly exampleRows: readonly number[];
  /** Rows of a template that say whose they are and wait to be filled in, left out. */
  readonly preparedRows: readonly number[];
  /** Records that another says again; of differing ones all. They are left out. */
  readonly repeatedRows: readonly number[];
  /** Rows without a readable school, year or other key, left out; each has its finding. */
  readonly incompleteRows: readonly number[];
}

/** One row of a data sheet. A cell of it stands in `row` and the column of its key in `table.columns`. */
export interface DataRecord {
  readonly table: DataTable;
  /** 0-based row of the sheet. */
  readonly row: number;
  readonly hidden: boolean;
}

/** A school as named anywhere; one object for each school of a workbook. */
export interface SchoolRef extends Label {
  /** It stands on the sheet «Школы», and `name` is as written there. */
  readonly listed: boolean;
}
