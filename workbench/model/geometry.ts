import type { CellRange } from '../../src/workbook';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

export const rowCount = (range: CellRange): number => range.bottom - range.top + 1;
export const columnCount = (range: CellRange): number => range.right - range.left + 1;
export const cellCount = (range: CellRange): number => rowCount(range) * columnCount(range);

export const cellRange = (top: number, left: number, rows: number, columns: number): CellRange => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

export const singleCell = (row: number, column: number): CellRange => cellRange(row, column, 1, 1);

export const isSingleCell = (range: CellRange): boolean =>
  range.top === range.bottom && range.left === range.right;

/** All rows of the sheet: «A:C». */
export const isWholeColumns = (range: CellRange): boolean => range.top === 0 && range.bottom === MAX_ROWS - 1;

/** All columns of the sheet: «1:3». */
export const isWholeRows = (range: CellRange): boolean => range.left === 0 && range.right === MAX_COLUMNS - 1;

export const WHOLE_SHEET: CellRange = cellRange(0, 0, MAX_ROWS, MAX_COLUMNS);

export const isInsideSheet = (range: CellRange): boolean =>
  range.top >= 0 &&
  range.left >= 0 &&
  range.bottom < MAX_ROWS &&
  range.right < MAX_COLUMNS &&
  range.top <= range.bottom &&
  range.left <= range.right;

export const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

export const containsCell = (range: CellRange, row: number, column: number): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

export const containsRange = (outer: CellRange, inner: CellRange): boolean =>
  containsCell(outer, inner.top, inner.left) && containsCell(outer, inner.bottom, inner.right);

/** What both ranges cover; null where they don't touch. */
export function intersection(a: CellRange, b: CellRange): CellRange | null {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

export const overlaps = (a: CellRange, b: CellRange): boolean => intersection(a, b) !== null;

/** The smallest range that covers both. */
export const boundingRange = (a: CellRange, b: CellRange): CellRange => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

/** The parts of `range` that lie outside `hole`: at most four. */
export function subtract(range: CellRange, hole: CellRange): CellRange[] {
  const cut = intersection(range, hole);
  if (!cut) return [range];
  return [
    { ...range, bottom: cut.top - 1 },
    { ...range, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: range.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: range.right },
  ].filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** Row-major walk over the cells of a range. */
export function* cellsOf(range: CellRange): Generator<{ readonly row: number; readonly column: number }> {
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) yield { row, column };
  }
}

/** A rows × columns array filled by position, counted from the range's top left cell. */
export const gridOf = <T>(range: CellRange, at: (row: number, column: number) => T): T[][] =>
  Array.from({ length: rowCount(range) }, (_row, row) =>
    Array.from({ length: columnCount(range) }, (_column, column) => at(range.top + row, range.left + column)),
  );
