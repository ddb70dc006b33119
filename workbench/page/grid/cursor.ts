import type { CellPosition, CellRange } from '../../../src/workbook';
import {
  boundingRange,
  containsCell,
  isWholeColumns,
  isWholeRows,
  overlaps,
  sameRange,
  singleCell,
} from '../../model';

/** A selection as it is made: it starts at the anchor, which is the active cell, and reaches to the head. */
export interface Cursor {
  readonly anchor: CellPosition;
  readonly head: CellPosition;
}

export const cursorAt = (position: CellPosition): Cursor => ({ anchor: position, head: position });

const cell = ({ row, column }: CellPosition): CellRange => singleCell(row, column);

/** The range grown until it cuts through no merge. */
export function wholeMerges(range: CellRange, merges: readonly CellRange[]): CellRange {
  const cut = merges.find(
    (merge) => overlaps(merge, range) && !sameRange(boundingRange(merge, range), range),
  );
  return cut ? wholeMerges(boundingRange(cut, range), merges) : range;
}

/** What the cursor spans. Whole rows and columns stay as they are, merges or not. */
export function cursorRange(cursor: Cursor, merges: readonly CellRange[]): CellRange {
  return shownRange(boundingRange(cell(cursor.anchor), cell(cursor.head)), merges);
}

/** A selected range as it is drawn, also where a file or an add-in selects a part of a merge. */
export const shownRange = (range: CellRange, merges: readonly CellRange[]): CellRange =>
  isWholeColumns(range) || isWholeRows(range) ? range : wholeMerges(range, merges);

/** The cursor that made this range: the remembered one where it still fits. */
export function cursorFor(range: CellRange, merges: readonly CellRange[], remembered: Cursor | null): Cursor {
  if (remembered && sameRange(cursorRange(remembered, merges), range)) return remembered;
  const anchor = { row: range.top, column: range.left };
  const isOneMerge = merges.some((merge) => sameRange(merge, range));
  return { anchor, head: isOneMerge ? anchor : { row: range.bottom, column: range.right } };
}

/** The area that the cell stands for: its merge, or itself. */
export const areaOf = ({ row, column }: CellPosition, merges: readonly CellRange[]): CellRange =>
  merges.find((merge) => containsCell(merge, row, column)) ?? singleCell(row, column);
