import type { FigureLanguage, Value } from './kinds';
import { type Cell, isEditable, type Row, type Table } from './model';

/** What every cell of a table shows, by row and column, with what is computed of others; as the sheet's formulas give it. */
export type TableValues = (row: string, column: string) => Value;

/** The values of a table's cells, each computed once. */
export function tableValues(table: Table, language: FigureLanguage): TableValues {
  const rows = new Map(table.rows.map((row) => [row.key, row]));
  const columns = new Map(table.columns.map((column) => [column.key, column]));
  const known = new Map<string, Map<string, Value>>();
  const valueAt = (rowKey: string, columnKey: string): Value => {
    const own = known.get(rowKey) ?? new Map<string, Value>();
    known.set(rowKey, own);
    const before = own.get(columnKey);
    if (before !== undefined) return before;
    const row = rows.get(rowKey);
    const value = row ? valueIn(row, columnKey) : null;
    own.set(columnKey, value);
    return value;
  };
  const valueIn = (row: Row, columnKey: string): Value => {
    const cell = givenIn(row, columnKey);
    if (cell !== null) return shownValue(cell);
    const kind = columns.get(columnKey)?.kind;
    if (kind?.adds && row.sums) {
      return row.sums.reduce((sum, key) => sum + numberIn(valueAt(key, columnKey)), 0);
    }
    return kind?.computed?.value((other) => valueAt(row.key, other), language) ?? null;
  };
  return valueAt;
}

/** The cell of a row as it is given; null where it is computed or empty. */
export const givenIn = (row: Row, column: string): Cell => row.cells[column] ?? null;

/** What a given cell shows. */
export function shownValue(cell: Cell): Value {
  if (typeof cell !== 'object' || cell === null) return cell;
  return isEditable(cell) ? cell.text : cell.value;
}

const numberIn = (value: Value): number => (typeof value === 'number' ? value : 0);
