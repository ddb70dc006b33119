import type { CellStyle as BookStyle, WriteSheet } from 'hucre/xlsx';
import { FONT, roomIn, STANDARD_SIZE, textHeight } from '../../document';
import type { BorderWeight, CellRange, CellStyle } from '../../workbook';
import { attribute } from '../xml';
import { scanTags, type Splice, spliced, withAttribute } from '../edit/xmlWrite';
import type { CellWrite } from '../edit/patchSheet';

/** What is written in a new workbook where styles say nothing; widths of columns count its digits. */
export const BOOK_FONT = { name: FONT, size: STANDARD_SIZE } as const;

/** «#RRGGBB» as the library takes it. */
export const bookColor = (color: string): { rgb: string } => ({ rgb: color.slice(1) });

export const bookFill = (color: string): NonNullable<BookStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: bookColor(color),
  bgColor: bookColor(color),
});

const LINES = { hairline: 'hair', thin: 'thin', medium: 'medium' } as const satisfies Record<
  BorderWeight,
  string
>;

/** Degrees. */
const UPWARDS = 90;

/** How a planned cell looks, as the library takes it. */
export function bookStyle(style: CellStyle): BookStyle {
  const { bold, italic, font, size, color, fill, numberFormat, border } = style;
  const { horizontal, vertical, wrap, turned, indent } = style;
  const side = border && { style: LINES[border.weight], color: bookColor(border.color) };
  return {
    font: {
      name: font ?? BOOK_FONT.name,
      size: size ?? BOOK_FONT.size,
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(color !== undefined && { color: bookColor(color) }),
    },
    ...(fill !== undefined && { fill: bookFill(fill) }),
    ...(side && { border: { top: side, right: side, bottom: side, left: side } }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
    alignment: {
      ...(horizontal && { horizontal }),
      ...(vertical && { vertical }),
      ...(wrap && { wrapText: wrap }),
      ...(turned && { textRotation: UPWARDS }),
      ...(indent !== undefined && { indent }),
    },
  };
}

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
    const columns = Array.from(
      { length: (range?.right ?? column) - column + 1 },
      (_, at) => widths[column + at] ?? STANDARD_WIDTH,
    );
    const height = textHeight(text, roomIn(columns), { size });
    if (height > Math.max(heights.get(row) ?? 0, STANDARD_HEIGHT)) heights.set(row, height);
  }
  return heights;
}

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

/** A sheet of a new workbook: the library makes it without values, which are then written as into any file. */
export interface BookSheet {
  readonly sheet: WriteSheet;
  readonly writes: readonly CellWrite[];
  /** Row → height in points that its texts need, where none is set. */
  readonly heights: ReadonlyMap<number, number>;
}

export const bookMerges = (ranges: readonly CellRange[]): NonNullable<WriteSheet['merges']> =>
  ranges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  }));

type BookCells = NonNullable<WriteSheet['cells']>;
export type BookCell = BookCells extends Map<string, infer C> ? C : never;

/** How the library names a cell. */
export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** Pixels of a digit of the standard font, and around the text of a cell. */
const DIGIT = 7;
const PADDING = 5;

/** The width of a column as files hold it, of one in characters (ECMA-376 18.3.1.13). */
export const storedWidth = (characters: number): number => Math.round(characters * DIGIT + PADDING) / DIGIT;
