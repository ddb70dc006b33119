import type { CellPosition, CellRange } from '../workbook';

/** What must be loaded of a range to know where it lies. */
export const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** Where a range lies whose {@link PLACE} was loaded. */
export const placeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

export const rangeAt = (sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

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

/** Cuts a range between columns into pieces of at most so many. */
export function splitColumns(range: CellRange, most: number): CellRange[] {
  const pieces: CellRange[] = [];
  for (let left = range.left; left <= range.right; left += most) {
    pieces.push({ ...range, left, right: Math.min(range.right, left + most - 1) });
  }
  return pieces;
}

/** The two halves of a range by rows, or by columns where it has one row; null for a single cell. */
function halves(range: CellRange): readonly [CellRange, CellRange] | null {
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

export interface KeyedCell<K> extends CellPosition {
  readonly key: K;
}

export interface KeyedRange<K> {
  readonly range: CellRange;
  readonly key: K;
}

const inOrder = (a: CellPosition, b: CellPosition): number => a.row - b.row || a.column - b.column;

/**
 * Covers cells with rectangles of equal keys: exactly these cells, none twice. Runs within a row are joined with
 * equal runs right below them, unless `byRow` keeps every rectangle to one row.
 */
export const rectangles = <K>(cells: readonly KeyedCell<K>[], { byRow = false } = {}): KeyedRange<K>[] =>
  stacked(
    [...cells].sort(inOrder).map(({ row, column, key }) => ({ range: cellRange(row, column), key })),
    byRow,
  );

/**
 * As {@link rectangles}, of ranges of one row each, in their order by rows and columns, by what `keyOf` makes of their
 * keys; those for which it gives undefined are left out.
 */
export const regrouped = <K, L>(
  rows: readonly KeyedRange<K>[],
  keyOf: (key: K) => L | undefined,
): KeyedRange<L>[] =>
  stacked(
    rows.flatMap(({ range, key }) => {
      const now = keyOf(key);
      return now === undefined ? [] : [{ range, key: now }];
    }),
    false,
  );

const cellRange = (row: number, column: number): CellRange => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

function stacked<K>(rows: readonly KeyedRange<K>[], byRow: boolean): KeyedRange<K>[] {
  const done: KeyedRange<K>[] = [];
  let open = new Map<number, KeyedRange<K>>();
  let row = -1;
  let next = new Map<number, KeyedRange<K>>();
  const close = (): void => {
    for (const [left, above] of open) if (!next.has(left)) done.push(above);
    [open, next] = [next, new Map()];
  };
  for (const run of runs(rows)) {
    if (run.range.top !== row) {
      close();
      if (run.range.top !== row + 1) close();
      row = run.range.top;
    }
    const above = open.get(run.range.left);
    const joins =
      !byRow && above !== undefined && above.key === run.key && above.range.right === run.range.right;
    if (above && !joins) {
      done.push(above);
      open.delete(run.range.left);
    }
    next.set(run.range.left, joins ? { ...above, range: { ...above.range, bottom: row } } : run);
  }
  close();
  close();
  return done;
}

/** Ranges of one row each, those of equal keys that touch joined. */
function runs<K>(rows: readonly KeyedRange<K>[]): KeyedRange<K>[] {
  const found: KeyedRange<K>[] = [];
  for (const { range, key } of rows) {
    const last = found.at(-1);
    if (last && last.key === key && last.range.top === range.top && range.left <= last.range.right + 1) {
      found[found.length - 1] = {
        key,
        range: { ...last.range, right: Math.max(last.range.right, range.right) },
      };
    } else found.push({ key, range });
  }
  return found;
}

/** Cells that a range may hold for each cell that is wanted of it, and whatever is wanted. */
const WASTE = 30;
const FREE = 1_000;

/** Few ranges that hold all given cells, and not many more. */
export function boundingRanges(cells: readonly CellPosition[]): CellRange[] {
  const found: CellRange[] = [];
  let current: { range: CellRange; wanted: number } | null = null;
  for (const { row, column } of [...cells].sort(inOrder)) {
    const own = { top: row, left: column, bottom: row, right: column };
    const grown: CellRange = current ? around(current.range, own) : own;
    const wanted: number = (current?.wanted ?? 0) + 1;
    if (current && cellCount(grown) > FREE + WASTE * wanted) {
      found.push(current.range);
      current = { range: own, wanted: 1 };
    } else current = { range: grown, wanted };
  }
  return current ? [...found, current.range] : found;
}

const around = (a: CellRange, b: CellRange): CellRange => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});
