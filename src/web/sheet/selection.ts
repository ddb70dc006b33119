import type { CellPosition, CellRange } from '../../workbook';

/** The cells between two corners. */
export const rangeOf = (one: CellPosition, other: CellPosition): CellRange => ({
  top: Math.min(one.row, other.row),
  left: Math.min(one.column, other.column),
  bottom: Math.max(one.row, other.row),
  right: Math.max(one.column, other.column),
});

export const isOneCell = ({ top, left, bottom, right }: CellRange): boolean =>
  top === bottom && left === right;

/** The cells of a range, row by row. */
export function positionsIn({ top, left, bottom, right }: CellRange): readonly (readonly CellPosition[])[] {
  return Array.from({ length: bottom - top + 1 }, (_row, down) =>
    Array.from({ length: right - left + 1 }, (_cell, along) => ({ row: top + down, column: left + along })),
  );
}
