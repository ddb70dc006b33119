import { roomIn, textHeight } from '../../document';
import type { CellRange } from '../../workbook';

/** A text that wraps in its cell. */
export interface WrappedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Points. */
  readonly size: number;
}

/** Characters of a column, and points of a row, that say nothing of their size. */
export const STANDARD_WIDTH = 8.43;
const STANDARD_HEIGHT = 15;

/** Heights in points that rows need for their texts, by row; those that every row has are left out. */
export function neededHeights(
  texts: readonly WrappedText[],
  widths: readonly number[],
  merges: readonly CellRange[],
): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const merged = new Map(merges.map((range) => [`${range.top},${range.left}`, range]));
  for (const { row, column, text, size } of texts) {
    const range = merged.get(`${row},${column}`);
    if (range && range.bottom > range.top) continue;
    const columns = Array.from(
      { length: (range?.right ?? column) - column + 1 },
      (_, at) => widths[column + at] ?? STANDARD_WIDTH,
    );
    const height = textHeight(text, roomIn(columns), { size });
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  return new Map([...heights].filter(([, height]) => height !== STANDARD_HEIGHT));
}
