import { type CellStyle, COLUMN_PADDING, columnPixels, type PlanCell, POINTS_PER_PIXEL } from '../workbook';
import { STANDARD_SIZE } from './looks';

/**
 * How much room texts take, by a cautious guess: Excel fits no row to the texts of merged cells, and pages are counted
 * before anything is drawn.
 */

/** Pixels of the font at its standard size, and the characters that are so wide. */
const WIDTHS: readonly (readonly [pixels: number, characters: string])[] = [
  [3.7, " .,'|"],
  [4.1, 'ijlt:;/'],
  [4.9, 'frI!()[]-·•'],
  [5.9, 'зsJг"'],
  [6.6, 'этаеёсьacez?“”'],
  [7, 'явк'],
  [7.4, 'бдлорухчЗbdghknopquvxy0123456789«»–§↑↓*'],
  [7.9, 'ъийнпц'],
  [8.4, 'РБГЬFPS−+='],
  [9.2, 'ЕЁТELTZм'],
  [9.8, 'фЧЭыВКСЯBCR'],
  [10.2, 'ДЛж'],
  [10.6, 'УЪАИЙНОПХЦwADGHKNOQUVXY'],
  [11.6, 'юшщm&Ф'],
  [13.2, 'ЖМЫM%●■▽'],
  [15, 'ШЩЮW№@—…▲▼→'],
];
/** Of others: a capital letter, and any other sign. */
const [CAPITAL, USUAL] = [10.6, 7.5];
/** Bold letters are wider. */
const BOLD = 1.06;
/** Programs draw the same font a little wider. */
const CAUTION = 1.02;
/** Points of a line in relation to the size of its font. */
const LINE = 1.3;

/** Excel gives a row no more points. */
export const TALLEST_ROW = 409;

export interface Font {
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
}

const known = new Map(WIDTHS.flatMap(([pixels, characters]) => [...characters].map((own) => [own, pixels])));

function widthOf(character: string): number {
  const width = known.get(character);
  if (width !== undefined) return width;
  const own = /\s/u.test(character) ? widthOf(' ') : /\p{Lu}/u.test(character) ? CAPITAL : USUAL;
  known.set(character, own);
  return own;
}

const textWidth = (text: string): number => {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
};

/** Pixels for text in neighbouring columns of so many characters each, merged. */
export const roomIn = (widths: readonly number[]): number =>
  Math.max(1, widths.reduce((sum, width) => sum + columnPixels(width), 0) - COLUMN_PADDING);

/** Points that columns of so many characters take on paper. */
export const pointsAcross = (widths: readonly number[]): number =>
  widths.reduce((sum, width) => sum + columnPixels(width) * POINTS_PER_PIXEL, 0);

/** Points of a line. */
export const lineHeight = ({ size = STANDARD_SIZE }: Font = {}): number => Math.ceil(size * LINE);

/** How much wider a font is than the standard one. */
const standardScale = ({ size = STANDARD_SIZE, bold = false }: Font): number =>
  (size / STANDARD_SIZE) * (bold ? BOLD : 1) * CAUTION;

/** Pixels of a font that take as much of a line as these do of the standard one. */
const standardRoom = (room: number, font: Font): number => room / standardScale(font);

/** The lines of a text where each may take so many pixels: broken between words, a longer word anywhere. */
export function linesOf(text: string, room: number, font: Font = {}): number {
  const fits = standardRoom(room, font);
  return text
    .split('\n')
    .reduce((sum, line) => sum + wrappedLines(line.split(' ').map(textWidth), widthOf(' '), fits), 0);
}

/** The parts of a text that take no more than so many lines each: parted between words, a longer word anywhere. */
export function partsOfLines(text: string, most: number, room: number, font: Font = {}): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (linesOf(rest, room, font) > most) {
    let [fits, over] = [1, rest.length];
    while (over - fits > 1) {
      const middle = Math.floor((fits + over) / 2);
      if (linesOf(rest.slice(0, middle), room, font) > most) over = middle;
      else fits = middle;
    }
    const space = rest.slice(0, fits + 1).search(/\s\S*$/u);
    const end = space > 0 ? space : fits;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

/** The height in points that a row needs for a text. */
export const textHeight = (text: string, room: number, font: Font = {}): number =>
  Math.min(TALLEST_ROW, linesOf(text, room, font) * lineHeight(font));

/** Pixels that a text which runs upwards leaves empty at its ends, and by which it is tried to be longer. */
const TURNED = { ends: 12, step: 4 } as const;

/** The height in points that a row needs for a text which runs upwards, in lines side by side in so many pixels. */
export function turnedHeight(text: string, room: number, font: Font = {}): number {
  const lines = Math.max(1, Math.floor((room * POINTS_PER_PIXEL) / lineHeight(font)));
  const longest = Math.max(...text.split(/\s/u).map((word) => textWidth(word) * standardScale(font)));
  let length = Math.ceil(longest);
  while (linesOf(text, length, font) > lines && length * POINTS_PER_PIXEL < TALLEST_ROW)
    length += TURNED.step;
  return Math.min(TALLEST_ROW, Math.ceil((length + TURNED.ends) * POINTS_PER_PIXEL));
}

/** The height in points that a row needs for a cell over columns of so many characters each, merged. */
export const cellHeight = (
  { value }: Pick<PlanCell, 'value'>,
  style: CellStyle,
  widths: readonly number[],
): number =>
  typeof value === 'string' && style.wrap
    ? (style.turned ? turnedHeight : textHeight)(value, roomIn(widths), style)
    : lineHeight(style);

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
