import { isInsideSheet } from './geometry';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import { columnName } from '../../src/workbook';
import type { CellRange } from '../../src/workbook';

/** One reference in a formula: a cell, a range, whole columns or whole rows. Ends keep their «$». */
export interface FormulaReference {
  /** Null where the reference names no sheet. */
  readonly sheet: string | null;
  readonly range: CellRange;
  readonly absolute: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
  readonly shape: 'cell' | 'range' | 'columns' | 'rows';
}

const TEXT = '"(?:[^"]|"")*"';
/** The brackets of a structured reference. */
const BRACKETS = '\\[(?:[^\\[\\]]|\\[[^\\]]*\\])*\\]';
const SHEET = "(?:'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const CELL = '\\$?[A-Z]{1,3}\\$?[1-9]\\d{0,6}';
const COLUMNS = '\\$?[A-Z]{1,3}:\\$?[A-Z]{1,3}';
const ROWS = '\\$?[1-9]\\d{0,6}:\\$?[1-9]\\d{0,6}';
const TOKEN = new RegExp(
  `${TEXT}|${BRACKETS}|(?<![\\p{L}\\p{N}_.$'])(?<sheet>${SHEET})?(?<place>${CELL}(?::${CELL})?|${COLUMNS}|${ROWS})(?![\\p{L}\\p{N}_(.!])`,
  'giu',
);
const PLACE = /^(?<c1>\$?[A-Z]{1,3})?(?<r1>\$?\d+)?(?::(?<c2>\$?[A-Z]{1,3})?(?<r2>\$?\d+)?)?$/i;

/** The formula with every reference outside texts replaced by what `replace` gives; null leaves it as it stands. */
export function mapReferences(
  formula: string,
  replace: (reference: FormulaReference) => string | null,
): string {
  return formula.replace(TOKEN, (...match: unknown[]) => {
    const whole = String(match[0]);
    const reference = /^["[]/.test(whole) ? null : parseReference(whole);
    return (reference && replace(reference)) ?? whole;
  });
}

/** Reads «B2», «'Лист 1'!$A$1:C5», «A:C» or «2:3»; null for anything else, and outside the sheet. */
export function parseReference(text: string): FormulaReference | null {
  const mark = text.lastIndexOf('!');
  const sheet = mark < 0 ? null : unquoted(text.slice(0, mark));
  const parts = PLACE.exec(text.slice(mark + 1))?.groups;
  if (!parts) return null;
  const { c1, r1, c2 = c1, r2 = r1 } = parts;
  if (c1 === undefined && r1 === undefined) return null;
  const isRange = text.slice(mark + 1).includes(':');
  const shape = c1 && r1 ? (isRange ? 'range' : 'cell') : c1 ? 'columns' : 'rows';
  if (!isRange && shape !== 'cell') return null;
  if ((c1 === undefined) !== (parts['c2'] === undefined) && isRange) return null;
  if ((r1 === undefined) !== (parts['r2'] === undefined) && isRange) return null;
  const rows = [r1, r2].map((part, end) => (part ? Number(part.replace('$', '')) - 1 : end * (MAX_ROWS - 1)));
  const columns = [c1, c2].map((part, end) => (part ? columnIndex(part) : end * (MAX_COLUMNS - 1)));
  const range = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  if (!isInsideSheet(range)) return null;
  const fixed = (part: string | undefined): boolean => part?.startsWith('$') ?? false;
  return {
    sheet,
    range,
    absolute: { top: fixed(r1), left: fixed(c1), bottom: fixed(r2), right: fixed(c2) },
    shape,
  };
}

function columnIndex(text: string): number {
  let index = 0;
  for (const letter of text.replace('$', '').toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const unquoted = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

/** «'Лист 1'!», quoted where Excel would quote; empty where no sheet is named. */
export function sheetPrefix(sheet: string | null): string {
  if (sheet === null) return '';
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && parseReference(sheet) === null;
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!`;
}

/** Writes a reference back as Excel would. */
export function formatReference({ sheet, range, absolute, shape }: FormulaReference): string {
  const row = (index: number, fixed: boolean): string => `${fixed ? '$' : ''}${String(index + 1)}`;
  const column = (index: number, fixed: boolean): string => `${fixed ? '$' : ''}${columnName(index)}`;
  const start = column(range.left, absolute.left) + row(range.top, absolute.top);
  const text = {
    cell: start,
    range: `${start}:${column(range.right, absolute.right)}${row(range.bottom, absolute.bottom)}`,
    columns: `${column(range.left, absolute.left)}:${column(range.right, absolute.right)}`,
    rows: `${row(range.top, absolute.top)}:${row(range.bottom, absolute.bottom)}`,
  }[shape];
  return sheetPrefix(sheet) + text;
}
