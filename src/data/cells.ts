import {
  type CellValue,
  isCellError,
  isUncalculated,
  type SheetSnapshot,
  textAt,
  valueAt,
} from '../workbook';
import type { SheetReport } from './report';
import type { DataTable } from './table';

/** Reads the cell of one column in a row of the sheet, counted from 0. */
export type CellReader<T> = (row: number) => T;

/** A column of a table: where it stands and how findings name it. */
export interface Column {
  readonly column: number;
  readonly header: string;
  readonly required: boolean;
}

/** The rows of a table that take their content of a column from a row above, with which the cell is merged. */
export function mergedDown(
  { merges }: SheetSnapshot,
  { firstRow, lastRow }: DataTable,
  column: number,
): ReadonlyMap<number, number> {
  const tops = new Map<number, number>();
  for (const { top, bottom, left, right } of merges) {
    if (left > column || right < column || bottom === top || top < firstRow) continue;
    for (let row = top + 1; row <= Math.min(bottom, lastRow); row += 1) tops.set(row, top);
  }
  return tops;
}

/** The cells of one table, as its readers see them. */
export class TableCells<Key extends string = string> {
  readonly #topRows = new Map<number, CellReader<number>>();

  constructor(
    readonly sheet: SheetSnapshot,
    readonly table: DataTable<Key>,
    readonly report: SheetReport,
    /** Canonical header and whether a cell must be filled, by key. */
    readonly wordings: ReadonlyMap<Key, Omit<Column, 'column'>>,
  ) {}

  /** Null where the table has no such column. */
  column(key: Key): Column | null {
    const column = this.table.columns.get(key);
    const { header = key, required = false } = this.wordings.get(key) ?? {};
    return column === undefined ? null : { column, header, required };
  }

  hidden(row: number): boolean {
    return this.sheet.hiddenRows.has(row);
  }

  value(row: number, column: number): CellValue {
    return valueAt(this.sheet, row, column);
  }

  /** The displayed text. */
  shown(row: number, column: number): string {
    return textAt(this.sheet, row, column);
  }

  /** The displayed text; empty for a formula's error, which is a finding. */
  text(row: number, column: number): string {
    return isCellError(this.value(row, column)) ? this.failed(row, column) : this.shown(row, column);
  }

  /** The row that a cell merged down takes its content from: the first of the merged rows. */
  topRow(column: number): CellReader<number> {
    const known = this.#topRows.get(column);
    if (known) return known;
    const made = this.#topRowOf(column);
    this.#topRows.set(column, made);
    return made;
  }

  #topRowOf(column: number): CellReader<number> {
    const tops = mergedDown(this.sheet, this.table, column);
    return tops.size === 0 ? (row) => row : (row) => tops.get(row) ?? row;
  }

  /** Reports an empty cell that must be filled; a formula without a value is told as such. `proposal` is a text it may be filled with. */
  missing({ column, header }: Column, row: number, proposal = ''): void {
    if (isUncalculated(this.sheet, row, column)) return;
    const fix = proposal === '' ? null : this.report.replace(row, column, proposal, false);
    this.report.add({ code: 'value-missing', row, column, data: { column: header }, fix });
  }

  /** Reports a formula's error; its text is read as empty. */
  failed(row: number, column: number): '' {
    const value = this.value(row, column);
    const error = isCellError(value) ? value.error : '';
    this.report.add({ code: 'formula-error', row, column, data: { error } });
    return '';
  }
}
