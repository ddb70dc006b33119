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

/**
 * Carries all parts out in turn, as many at once as the budget of cells allows. Where `isTooMuch` says so of an
 * error, the budget is halved and the same parts are tried again; a single cell that is too much is given up.
 */
export async function inBatches<T>(
  parts: readonly Part<T>[],
  budget: number,
  carryOut: (parts: readonly Part<T>[]) => Promise<void>,
  isTooMuch: (error: unknown) => boolean,
): Promise<void> {
  const rest = parts.toReversed();
  let allowed = budget;
  while (rest.length > 0) {
    const batch = take(rest, allowed);
    try {
      await carryOut(batch);
    } catch (error) {
      if (!isTooMuch(error)) throw error;
      allowed = Math.floor(batch.reduce((sum, { range }) => sum + cellCount(range), 0) / 2);
      const smaller = batch.length > 1 ? batch : halved(batch);
      if (!smaller) throw error;
      rest.push(...smaller.toReversed());
    }
  }
}

/** Takes parts off the end while the budget lasts, at least one. */
function take<T>(rest: Part<T>[], budget: number): Part<T>[] {
  const taken: Part<T>[] = [];
  let cells = 0;
  for (let next = rest.at(-1); next; next = rest.at(-1)) {
    cells += cellCount(next.range);
    if (taken.length > 0 && cells > budget) break;
    rest.pop();
    taken.push(next);
  }
  return taken;
}

function halved<T>(batch: readonly Part<T>[]): Part<T>[] | null {
  const [only] = batch;
  const ranges = only && halves(only.range);
  return ranges ? ranges.map((range) => ({ owner: only.owner, range })) : null;
}
