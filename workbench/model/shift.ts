import type { CellPosition, CellRange } from '../../src/workbook';
import { MAX_COLUMNS, MAX_ROWS } from './limits';

/** Rows or columns inserted (count > 0) or removed (count < 0) at `at`, across the lines `from`–`to`. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

/** Where a cell goes; null where it is removed, or pushed off the sheet. */
export function shiftCell(row: number, column: number, shift: Shift): CellPosition | null {
  const [along, across] = shift.axis === 'rows' ? [row, column] : [column, row];
  if (across < shift.from || across > shift.to || along < shift.at) return { row, column };
  if (shift.count < 0 && along < shift.at - shift.count) return null;
  const moved = along + shift.count;
  if (moved >= (shift.axis === 'rows' ? MAX_ROWS : MAX_COLUMNS)) return null;
  return shift.axis === 'rows' ? { row: moved, column } : { row, column: moved };
}

/** Where a range goes: it grows or shrinks as Excel's references do; null where all of it is removed. */
export function shiftRange(range: CellRange, shift: Shift): CellRange | null {
  const byRows = shift.axis === 'rows';
  const [start, end] = byRows ? [range.top, range.bottom] : [range.left, range.right];
  const [from, to] = byRows ? [range.left, range.right] : [range.top, range.bottom];
  const limit = byRows ? MAX_ROWS : MAX_COLUMNS;
  if (from < shift.from || to > shift.to || end < shift.at) return range;
  if (start === 0 && end === limit - 1) return range;
  const moved = shift.count > 0 ? grown(start, end, shift) : shrunk(start, end, shift);
  if (!moved || moved.end >= limit) return null;
  return byRows
    ? { ...range, top: moved.start, bottom: moved.end }
    : { ...range, left: moved.start, right: moved.end };
}

const grown = (start: number, end: number, { at, count }: Shift): { start: number; end: number } => ({
  start: start >= at ? start + count : start,
  end: end + count,
});

function shrunk(start: number, end: number, { at, count }: Shift): { start: number; end: number } | null {
  const removedEnd = at - count;
  if (start >= at && end < removedEnd) return null;
  const pull = (index: number, edge: number): number =>
    index < at ? index : index >= removedEnd ? index + count : edge;
  return { start: pull(start, at), end: pull(end, at - 1) };
}
