import type { ShownSheet } from '../../files';
import type { CellRange, SheetSnapshot } from '../../workbook';

/** Pixels of the lines beyond what the sheet holds, and how many of them are there to write into. */
const BEYOND = { width: 64, height: 20, columns: 4, rows: 20 } as const;

/** Where lines of a sheet stand: `starts[n]` is the first pixel of line n, one more than there are lines. */
export interface Axis {
  readonly count: number;
  readonly starts: Float64Array;
}

export const sizeAt = ({ starts }: Axis, line: number): number =>
  (starts[line + 1] ?? 0) - (starts[line] ?? 0);
export const startOf = ({ starts }: Axis, line: number): number => starts[line] ?? 0;
export const totalOf = ({ starts, count }: Axis): number => starts[count] ?? 0;

/** Pixels of the lines from one to another, both included. */
export const spanOf = (axis: Axis, from: number, to: number): number =>
  startOf(axis, Math.min(to + 1, axis.count)) - startOf(axis, from);

function axisOf(sizes: readonly number[], usual: number, beyond: number): Axis {
  const count = sizes.length + beyond;
  const starts = new Float64Array(count + 1);
  for (let line = 0; line < count; line++) starts[line + 1] = (starts[line] ?? 0) + (sizes[line] ?? usual);
  return { count, starts };
}

/** A sheet as it is drawn. */
export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
  /** The merged cells that a cell is the first of, or lies in. */
  readonly mergeAt: (row: number, column: number) => CellRange | null;
  /** Merges of several rows, in their order. */
  readonly tall: readonly CellRange[];
}

export function layoutOf(sheet: SheetSnapshot, { widths, heights }: ShownSheet): Layout {
  const byRow = new Map<number, CellRange[]>();
  for (const range of sheet.merges) {
    for (let row = range.top; row <= range.bottom && row < heights.length; row++) {
      const known = byRow.get(row);
      if (known) known.push(range);
      else byRow.set(row, [range]);
    }
  }
  return {
    rows: axisOf(heights, BEYOND.height, BEYOND.rows),
    columns: axisOf(widths, BEYOND.width, BEYOND.columns),
    mergeAt: (row, column) =>
      byRow.get(row)?.find(({ left, right }) => left <= column && column <= right) ?? null,
    tall: sheet.merges.filter(({ top, bottom }) => bottom > top),
  };
}

/** The rows to be drawn for a window of them: also those from which merged cells reach into it. */
export function rowsFor({ tall }: Layout, from: number, to: number): readonly number[] {
  const rows = new Set<number>();
  for (const { top, bottom } of tall) if (top < from && bottom >= from) rows.add(top);
  for (let row = from; row <= to; row++) rows.add(row);
  return [...rows];
}
