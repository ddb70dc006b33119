import type { CellStyle, PlanCell } from '../workbook';
import { STANDARD_SIZE } from './looks';

/**
 * How much room texts take, by a cautious guess: Excel fits no row to the texts of merged cells, and pages are counted
 * before anything is drawn.
 */

/** Pixels of the standard font at its standard size, for each kind of character; the first kind that fits counts. */
const WIDTHS: readonly (readonly [kind: RegExp, pixels: number])[] = [
  [/[\s.,:;!'|()ijlI]/u, 4],
  [/[гтfrt«»"“”/–-]/u, 6],
  [/[жмфшщыюЖМФШЩЫЮmwMW@%№—…]/u, 11],
  [/\p{Lu}/u, 9.5],
];
const USUAL = 7.5;
/** Bold letters are wider. */
const BOLD = 1.06;
/** Points of a line in relation to the size of its font. */
const LINE = 15 / STANDARD_SIZE;
/** A column's width in pixels is so many for each character and so many more. */
const PIXELS = { character: 7, margin: 5 } as const;
/** Points of a pixel. */
const POINTS = 0.75;

/** Excel gives a row no more points. */
export const TALLEST_ROW = 409;

export interface Font {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
}

const known = new Map<string, number>();

function widthOf(character: string): number {
  const before = known.get(character);
  if (before !== undefined) return before;
  const width = WIDTHS.find(([kind]) => kind.test(character))?.[1] ?? USUAL;
  known.set(character, width);
  return width;
}

const textWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
};

/** Pixels for text in neighbouring columns of so many characters each, merged. */
export const roomIn = (widths: readonly number[]): number =>
  Math.max(
    1,
    widths.reduce((sum, width) => sum + width * PIXELS.character + PIXELS.margin, 0) - PIXELS.margin,
  );

/** Points that columns of so many characters take on paper. */
export const pointsAcross = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + (width * PIXELS.character + PIXELS.margin) * POINTS, 0);

/** Points of a line. */
export const lineHeight = ({ size = STANDARD_SIZE }: Font = {}): number => Math.ceil(size * LINE);

/** Pixels of a font that take as much of a line as these do of the standard one. */
const standardRoom = (room: number, { size = STANDARD_SIZE, bold = false }: Font): number =>
  (room * STANDARD_SIZE) / size / (bold ? BOLD : 1);

/** How many letters stand side by side in neighbouring columns of so many characters each, merged. */
export const lettersIn = (widths: readonly number[], font: Font = {}): number =>
  Math.max(1, Math.floor(standardRoom(roomIn(widths), font) / USUAL));

/** The lines of a text where each may take so many pixels: broken between words, a longer word anywhere. */
export function linesOf(text: string, room: number, font: Font = {}): number {
  const fits = standardRoom(room, font);
  return text
    .split('\n')
    .reduce((sum, line) => sum + wrappedLines(line.split(' ').map(textWidth), widthOf(' '), fits), 0);
}

/** The height in points that a row needs for a text. */
export const textHeight = (text: string, room: number, font: Font = {}): number =>
  Math.min(TALLEST_ROW, linesOf(text, room, font) * lineHeight(font));

/** The height in points that a row needs for a cell over columns of so many characters each, merged. */
export const cellHeight = (
  { value }: Pick<PlanCell, 'value'>,
  style: CellStyle,
  widths: readonly number[],
): number =>
  typeof value === 'string' && style.wrap ? textHeight(value, roomIn(widths), style) : lineHeight(style);

/**
 * How many lines words of these widths take, with a space of so much between them and so much room in a line. A word goes
 * to the next line as a whole; one that is longer than a line is broken.
 */
export function wrappedLines(words: readonly number[], space: number, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of words) {
    if (used > 0 && used + space + word > room) [lines, used] = [lines + 1, 0];
    const breaks = Math.max(0, Math.ceil(word / room) - 1);
    lines += breaks;
    used = (used === 0 ? 0 : used + space) + word - breaks * room;
  }
  return lines;
}
