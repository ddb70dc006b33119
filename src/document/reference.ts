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

/** A row of a table where it stands. */
export interface RowPlace {
  /** Null for the document's own sheet. */
  readonly sheet: string | null;
  readonly row: number;
  /** Throws where there is no such column, or no such row. */
  readonly columnAt: (key: string) => number;
}

/** Where rows of tables stand. */
export type PlaceOf = (table: string, row: string) => RowPlace;

/** Gives the formula of a cell in a row of the sheet with each symbolic reference replaced by an address. */
export type Resolver = (body: Expression, row: number) => Expression;

/** Replaces references by where cells stand. Many are of the row that the one before them is of. */
export function resolver(placeOf: PlaceOf): Resolver {
  /** What such a symbol begins with, and its row. */
  let known: { readonly start: string; readonly table: string; readonly place: RowPlace } | null = null;
  const rowOf = (body: string, open: number): NonNullable<typeof known> => {
    if (known && body.startsWith(known.start, open)) return known;
    const second = body.indexOf(BETWEEN, open);
    const third = body.indexOf(BETWEEN, second + 1);
    const table = body.slice(open + 1, second);
    const place = placeOf(table, body.slice(second + 1, third));
    known = { start: body.slice(open, third + 1), table, place };
    return known;
  };
  return (body, row) => {
    let open = body.indexOf(OPEN);
    if (open < 0) return body;
    let [text, from] = ['', 0];
    while (open >= 0) {
      const { start, table, place } = rowOf(body, open);
      const close = body.indexOf(CLOSE, open);
      const columns = body.slice(open + start.length, close);
      text += body.slice(from, open);
      if (columns.includes(BETWEEN)) {
        const [column = '', lastRow = '', lastColumn = column] = columns.split(BETWEEN);
        const own = { row: place.row, column: place.columnAt(column) };
        text += rangeTo(place.sheet, own, placeOf(table, lastRow), lastColumn);
      } else {
        text += referenceTo(place.sheet, { row: place.row, column: place.columnAt(columns) }, row);
      }
      from = close + 1;
      open = body.indexOf(OPEN, from);
    }
    return (text + body.slice(from)) as Expression;
  };
}

/** Cells of the same row stay beside one another where rows are sorted. */
function referenceTo(sheet: string | null, own: CellPosition, row: number): Expression {
  if (sheet !== null) return cellOf(sheet, own);
  return cellReference(own, own.row === row ? 'row-moves' : 'fixed');
}

function rangeTo(
  sheet: string | null,
  { row: top, column: left }: CellPosition,
  { row: bottom, columnAt }: RowPlace,
  lastColumn: string,
): Expression {
  const range = { top, left, bottom, right: columnAt(lastColumn) };
  return sheet === null ? rangeReference(range) : cellsOf(sheet, range);
}
