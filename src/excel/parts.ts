import type { CellRange } from '../workbook';

/** A piece of a sheet that is read at once; `owner` tells whose. */
export interface Part<T> {
  readonly owner: T;
  readonly range: CellRange;
}

export const rowCount = ({ top, bottom }: CellRange): number => bottom - top + 1;
export const columnCount = ({ left, right }: CellRange): number => right - left + 1;
export const cellCount = (range: CellRange): number => rowCount(range) * columnCount(range);

/** Cuts a range between rows into pieces of at most so many cells, but of at least one row. */
export function splitRows(range: CellRange, mostCells: number): CellRange[] {
  const rows = Math.max(1, Math.floor(mostCells / columnCount(range)));
  const pieces: CellRange[] = [];
  for (let top = range.top; top <= range.bottom; top += rows) {
    pieces.push({ ...range, top, bottom: Math.min(range.bottom, top + rows - 1) });
  }
  return pieces;
}

/** The two halves of a range by rows, or by columns where it has one row; null for a single cell. */
export function halves(range: CellRange): readonly [CellRange, CellRange] | null {
  if (range.bottom > range.top) {
    const middle = Math.floor((range.top + range.bottom) / 2);
    return [
      { ...range, bottom: middle },
      { ...range, top: middle + 1 },
    ];
  }
  if (range.right === range.left) return null;
  const middle = Math.floor((range.left + range.right) / 2);
  return [
    { ...range, right: middle },
    { ...range, left: middle + 1 },
  ];
}

/** The parts of a range that is halved; null for a single cell. */
export function halvedPart<T>({ owner, range }: Part<T>): Part<T>[] | null {
  const ranges = halves(range);
  return ranges && ranges.map((half) => ({ owner, range: half }));
}
