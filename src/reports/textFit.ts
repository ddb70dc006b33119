import { wrappedLines } from '../document';

/** How texts fit into cells, where Excel doesn't fit rows by itself: in merged cells. All by a guess. */

const STANDARD_SIZE = 11;
/**
 * Width of a small letter, taken over many, in relation to that of a digit, by which columns are measured; capitals are
 * wider by so much. In a line so many letters may be wide ones.
 */
const LETTER = 0.85;
const WIDE_LETTERS = 2;
const CAPITAL = 0.3;
const CAPITALS = /\p{Lu}|№/gu;
/** Height of a line in relation to the size of its font. */
const LINE = 1.36;

/** How many small letters of a size in points stand side by side in a cell of so many characters. */
export const lettersIn = (width: number, size = STANDARD_SIZE): number =>
  Math.max(1, Math.floor((width * STANDARD_SIZE) / (size * LETTER)) - WIDE_LETTERS);

/** The lines of a text in a cell of so many characters, wrapped between words; a longer word is cut. */
export function linesIn(text: string, width: number, size = STANDARD_SIZE): number {
  const most = lettersIn(width, size);
  return text
    .split('\n')
    .reduce((sum, line) => sum + wrappedLines(line.split(' ').map(lettersOf), 1, most), 0);
}

const lettersOf = (word: string): number => word.length + CAPITAL * (word.match(CAPITALS)?.length ?? 0);

/** The height of so many lines, in points. */
export const heightOf = (lines: number, size = STANDARD_SIZE): number => Math.ceil(lines * size * LINE);
