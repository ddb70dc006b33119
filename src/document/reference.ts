import { type CellPosition, cellReference, type Expression, rangeReference } from '../workbook';

/** Where a cell stands before anybody knows the row and column of the sheet. */
export interface CellKey {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

/** Characters of the private use area, which no text of a formula holds. */
const [OPEN, BETWEEN, CLOSE] = ['\uE000', '\uE001', '\uE002'];
const SYMBOL =
  /\uE000([^\uE001\uE002]*)\uE001([^\uE001\uE002]*)\uE001([^\uE001\uE002]*)(?:\uE001([^\uE001\uE002]*))?\uE002/gu;

const symbol = (...parts: readonly string[]): Expression =>
  `${OPEN}${parts.join(BETWEEN)}${CLOSE}` as Expression;

/** A reference to a cell of a table of the same document, put in its place when the sheet is laid out. */
export const cellIn = ({ table, row, column }: CellKey): Expression => symbol(table, row, column);

/** The cells of a column from one row to another. */
export const cellsIn = (from: CellKey, lastRow: string): Expression =>
  symbol(from.table, from.row, from.column, lastRow);

/** Where the cells of a document stand on its sheet. Throws where there is no such cell. */
export type PlaceOf = (key: CellKey) => CellPosition;

/** The formula with each symbolic reference replaced by an address. */
export const resolved = (body: Expression, placeOf: PlaceOf): Expression =>
  body.replace(SYMBOL, (_whole, table: string, row: string, column: string, lastRow?: string) => {
    const from = placeOf({ table, row, column });
    if (lastRow === undefined) return cellReference(from, 'fixed');
    const to = placeOf({ table, row: lastRow, column });
    return rangeReference({ top: from.row, left: from.column, bottom: to.row, right: to.column });
  }) as Expression;
