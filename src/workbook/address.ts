/** Cell and range addresses. Rows and columns count from 0 inside the code, from 1 and «A» for people. */

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Inclusive on both ends. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const LETTERS = 26;
const A = 'A'.charCodeAt(0);

/** 0 → «A», 25 → «Z», 26 → «AA». */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    name = String.fromCharCode(A + (rest % LETTERS)) + name;
  }
  return name;
}

/** The A1 address of a cell given by 0-based row and column. */
export function a1(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** The A1 address of a range; a range of one cell gives that cell's address. */
export function a1Range({ top, left, bottom, right }: CellRange): string {
  const start = a1(top, left);
  return top === bottom && left === right ? start : `${start}:${a1(bottom, right)}`;
}

/** Reads «B12» or «$B$12»; anything else gives null. */
export function parseA1(address: string): CellPosition | null {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address);
  if (!match?.[1] || !match[2]) return null;
  let column = 0;
  for (const letter of match[1].toUpperCase()) column = column * LETTERS + letter.charCodeAt(0) - A + 1;
  return { row: Number(match[2]) - 1, column: column - 1 };
}

/** Reads «A1:C5» or a single cell; anything else gives null. */
export function parseA1Range(address: string): CellRange | null {
  const [first = '', last = first] = address.split(':');
  const start = parseA1(first);
  const end = parseA1(last);
  if (!start || !end) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

/** «Лист1!A12», quoted where Excel would quote: «'Лист 1'!A12». */
export function sheetAddress(sheet: string, address: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && parseA1(sheet) === null;
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${address}`;
}
