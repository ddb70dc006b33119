import type { CellRange } from '../../workbook';
import { attribute } from '../xml';
import { scanTags } from '../edit/tagScan';
import { type Splice, spliced, withAttribute } from '../edit/xmlWrite';

/** A text that wraps in its cell. */
export interface WrappedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Points. */
  readonly size: number;
}

const STANDARD_WIDTH = 8.43;
const STANDARD_HEIGHT = 15;
/** Height of a line and width of a letter in relation to the size of the font and the width of a digit. */
const LINE = 1.36;
const LETTER = 1.05;

/** Heights in points that rows need for their texts, by row; rows of one line are left out. */
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
    let width = 0;
    for (let at = column; at <= (range?.right ?? column); at += 1) width += widths[at] ?? STANDARD_WIDTH;
    const letters = (LETTER * size) / 11;
    const lines = text
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * letters) / width)), 0);
    const height = Math.min(Math.ceil(lines * size * LINE), TALLEST);
    if (height > Math.max(heights.get(row) ?? 0, STANDARD_HEIGHT)) heights.set(row, height);
  }
  return heights;
}

/** The most that Excel gives a row. */
const TALLEST = 409;

/** A sheet part with heights for rows that have none. They don't count as set by hand, so that Excel may fit them. */
export function withRowHeights(xml: string, heights: ReadonlyMap<number, number>): string {
  if (heights.size === 0) return xml;
  const splices: Splice[] = [];
  for (const { closing, attributes, prefix, start, end, empty } of scanTags(xml, ['row'])) {
    const height = heights.get(Number(attribute(attributes, 'r')) - 1);
    if (closing || height === undefined || attribute(attributes, 'ht') !== null) continue;
    const tag = `<${prefix}row${withAttribute(attributes, 'ht', String(height))}${empty ? '/' : ''}>`;
    splices.push({ start, end, text: tag });
  }
  return spliced(xml, splices);
}
