import { type FigureLanguage, numberIn, type Value } from './kinds';
import { type Cell, type Column, isEditable, isSame, kindIn, type Row, type Table } from './model';
import type { CellKey } from './reference';

/** What every cell of some tables shows, with what is computed of others; as the sheet's formulas give it. */
export type CellValues = (key: CellKey) => Value;

interface KnownTable {
  readonly rows: ReadonlyMap<string, Row>;
  readonly columns: ReadonlyMap<string, Column>;
  /** By row and column. */
  readonly values: Map<string, Map<string, Value>>;
}

/** The values of the tables' cells, each computed once. */
export function cellValues(tables: readonly Table[], language: FigureLanguage): CellValues {
  const byKey = new Map(tables.map((table) => [table.key, knownTable(table)]));
  const valueAt = (at: CellKey): Value => {
    const own = byKey.get(at.table);
    const row = own?.rows.get(at.row);
    if (!own || !row) return null;
    let values = own.values.get(at.row);
    if (!values) own.values.set(at.row, (values = new Map()));
    const before = values.get(at.column);
    if (before !== undefined) return before;
    const value = valueIn(at, row, own.columns.get(at.column));
    values.set(at.column, value);
    return value;
  };
  const valueIn = ({ table, column: columnKey }: CellKey, row: Row, column: Column | undefined): Value => {
    const cell = givenIn(row, columnKey);
    if (isSame(cell)) return valueAt(cell.same);
    if (cell !== null) return shownValue(cell);
    const kind = column && kindIn(row, column);
    if (kind?.adds && row.sums) {
      return row.sums.reduce(
        (sum, own) => sum + numberIn(valueAt({ table, row: own, column: columnKey })),
        0,
      );
    }
    return (
      kind?.computed?.value((other) => valueAt({ table, row: row.key, column: other }), language) ?? null
    );
  };
  return valueAt;
}

const knownTable = ({ rows, columns }: Table): KnownTable => ({
  rows: new Map(rows.map((row) => [row.key, row])),
  columns: new Map(columns.map((column) => [column.key, column])),
  values: new Map(),
});

/** The cell of a row as it is given; null where it is computed or empty. */
export const givenIn = (row: Row, column: string): Cell => row.cells[column] ?? null;

/** What a given cell shows. */
export function shownValue(cell: Exclude<Cell, { readonly same: CellKey }>): Value {
  if (typeof cell !== 'object' || cell === null) return cell;
  return isEditable(cell) ? cell.text : cell.value;
}
