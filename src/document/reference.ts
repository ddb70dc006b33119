import {
  cellOf,
  type CellPosition,
  cellReference,
  cellsOf,
  type Expression,
  rangeReference,
} from '../workbook';

/** Where a cell stands before anybody knows the row and column of the sheet. */
export interface CellKey {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** Characters of the private use area, which no text of a formula holds. */
const [OPEN, BETWEEN, CLOSE] = ['\uE000', '\uE001', '\uE002'];
const SYMBOL =
  /\uE000([^\uE001\uE002]*)\uE001([^\uE001\uE002]*)\uE001([^\uE001\uE002]*)(?:\uE001([^\uE001\uE002]*)\uE001([^\uE001\uE002]*))?\uE002/gu;

/** The upper row of a table's head. */
export const GROUP_ROW = '\uE003';

const symbol = (...parts: readonly string[]): Expression =>
  `${OPEN}${parts.join(BETWEEN)}${CLOSE}` as Expression;

/**
 * A reference to a cell of a table of the same document, or of one whose sheet stands beside it, put in its place when
 * the sheet is laid out.
 */
export const cellIn = ({ table, row, column }: CellKey): Expression => symbol(table, row, column);

/** The cells of a column from one row to another, or of several neighbouring columns. */
export const cellsIn = (from: CellKey, lastRow: string, lastColumn = from.column): Expression =>
  symbol(from.table, from.row, from.column, lastRow, lastColumn);

/** The name that stands over a column and its neighbours in the head of a table. */
export const groupIn = (table: string, column: string): Expression =>
  cellIn({ table, row: GROUP_ROW, column });

/** A cell of the document's own sheet, or of another, which is named. */
export interface CellPlace extends CellPosition {
  readonly sheet: string | null;
}

/** Where cells stand. Throws where there is no such cell. */
export type PlaceOf = (key: CellKey) => CellPlace;

/**
 * The formula of a cell in a row of the sheet with each symbolic reference replaced by an address. Cells of the same row
 * stay beside it where rows are sorted.
 */
export const resolved = (body: Expression, row: number, placeOf: PlaceOf): Expression =>
  body.replace(
    SYMBOL,
    (_whole, table: string, key: string, column: string, lastRow?: string, lastColumn = column) => {
      const from = placeOf({ table, row: key, column });
      const { sheet } = from;
      if (lastRow === undefined) {
        if (sheet !== null) return cellOf(sheet, from);
        return cellReference(from, from.row === row ? 'row-moves' : 'fixed');
      }
      const to = placeOf({ table, row: lastRow, column: lastColumn });
      const range = { top: from.row, left: from.column, bottom: to.row, right: to.column };
      return sheet === null ? rangeReference(range) : cellsOf(sheet, range);
    },
  ) as Expression;
