/** Cell and range addresses. Rows and columns count from 0 inside the code, from 1 and «A» for people. */

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A cell of a workbook. */
export interface CellPlace extends CellPosition {
  /** Name of the sheet. */
  readonly sheet: string;
}

/** Inclusive on both ends. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const isInRange = ({ top, left, bottom, right }: CellRange, { row, column }: CellPosition): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;

const LETTERS = 26;
/** The bounds of a sheet, the same in every Excel since 2007. */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
const A = 'A'.charCodeAt(0);

const names: string[] = [];

/** 0 → «A», 25 → «Z», 26 → «AA». */
export function columnName(column: number): string {
  const known = names[column];
  if (known !== undefined) return known;
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / LETTERS) - 1) {
    name = String.fromCharCode(A + (rest % LETTERS)) + name;
  }
  if (column < SHEET_COLUMNS) names[column] = name;
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

const ZERO = '0'.charCodeAt(0);
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;

/** Reads «B12» or «$B$12»; anything else gives null. By character, since it reads the address of every finding. */
export function parseA1(address: string): CellPosition | null {
  let at = address[0] === '$' ? 1 : 0;
  const letters = at;
  let column = 0;
  for (let digit = letterAt(address, at); digit >= 0; digit = letterAt(address, at)) {
    column = column * LETTERS + digit + 1;
    at += 1;
  }
  if (at === letters || at - letters > MOST_LETTERS) return null;
  if (address[at] === '$') at += 1;
  const digits = at;
  let row = 0;
  for (let digit = digitAt(address, at); digit >= 0; digit = digitAt(address, at)) {
    row = row * 10 + digit;
    at += 1;
  }
  const length = at - digits;
  if (at < address.length || length === 0 || length > MOST_DIGITS || address[digits] === '0') return null;
  return { row: row - 1, column: column - 1 };
}

/** The place of a Latin letter in the alphabet, from 0; -1 for any other character. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at) & ~32;
  return code >= A && code < A + LETTERS ? code - A : -1;
}

function digitAt(text: string, at: number): number {
  const digit = text.charCodeAt(at) - ZERO;
  return digit >= 0 && digit <= 9 ? digit : -1;
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

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** Read by formulas as a place in the other style of addresses, or as a truth value. */
const READ_OTHERWISE = /^(?:r\d*|c\d*|r\d*c\d*|true|false)$/i;

/** Names of sheets as formulas write them; a workbook has no more. */
const written = new Map<string, string>();
const MOST_WRITTEN = 1_000;

function writtenName(sheet: string): string {
  const known = written.get(sheet);
  if (known !== undefined) return known;
  const plain = PLAIN_NAME.test(sheet) && !READ_OTHERWISE.test(sheet) && parseA1(sheet) === null;
  const name = plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  if (written.size >= MOST_WRITTEN) written.clear();
  written.set(sheet, name);
  return name;
}

/** «Лист1!A12», quoted where Excel would quote: «'Лист 1'!A12». */
export const sheetAddress = (sheet: string, address: string): string => `${writtenName(sheet)}!${address}`;
