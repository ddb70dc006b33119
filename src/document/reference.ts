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

/** A cell of the document's own sheet, or of another, which is named. */
export interface CellPlace extends CellPosition {
  readonly sheet: string | null;
}

/** Where cells stand. Throws where there is no such cell. */
export type PlaceOf = (key: CellKey) => CellPlace;

/** Gives the formula of a cell in a row of the sheet with each symbolic reference replaced by an address. */
export type Resolver = (body: Expression, row: number) => Expression;

/** What a symbol stands for. */
interface Reference {
  /** Row of a cell of the same sheet; null for anything else. */
  readonly row: number | null;
  readonly text: Expression;
  /** In a formula of the same row: such cells stay beside one another where rows are sorted. */
  readonly beside: Expression;
}

/** Replaces references by where cells stand; each is looked up once. */
export function resolver(placeOf: PlaceOf): Resolver {
  const known = new Map<string, Reference>();
  const referenceOf = (symbol: string): Reference => {
    let reference = known.get(symbol);
    if (!reference) known.set(symbol, (reference = readReference(symbol, placeOf)));
    return reference;
  };
  return (body, row) => {
    let open = body.indexOf(OPEN);
    if (open < 0) return body;
    let [text, from] = ['', 0];
    while (open >= 0) {
      const close = body.indexOf(CLOSE, open);
      const reference = referenceOf(body.slice(open + 1, close));
      text += body.slice(from, open) + (reference.row === row ? reference.beside : reference.text);
      from = close + 1;
      open = body.indexOf(OPEN, from);
    }
    return (text + body.slice(from)) as Expression;
  };
}

function readReference(symbol: string, placeOf: PlaceOf): Reference {
  const [table = '', key = '', column = '', lastRow, lastColumn = column] = symbol.split(BETWEEN);
  const from = placeOf({ table, row: key, column });
  const { sheet } = from;
  const always = (text: Expression): Reference => ({ row: null, text, beside: text });
  if (lastRow === undefined) {
    if (sheet !== null) return always(cellOf(sheet, from));
    return {
      row: from.row,
      text: cellReference(from, 'fixed'),
      beside: cellReference(from, 'row-moves'),
    };
  }
  const to = placeOf({ table, row: lastRow, column: lastColumn });
  const range = { top: from.row, left: from.column, bottom: to.row, right: to.column };
  return always(sheet === null ? rangeReference(range) : cellsOf(sheet, range));
}
