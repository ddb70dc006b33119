/** Pixels of a digit of the standard font (Calibri 11), and around the text of a cell. */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 72 / 96;

/** Standard width of a column, in points: 8.43 characters. */
export const STANDARD_WIDTH = 48;

/**
 * The width of a column in points, as the API takes it, from a width in characters, as people know it: whole pixels
 * of so many digits and the padding (ECMA-376 18.3.1.13). Below one character the padding shrinks along.
 */
export function pointsOfCharacters(characters: number): number {
  const pixels = characters < 1 ? characters * (DIGIT + PADDING) : characters * DIGIT + PADDING;
  return Math.round(pixels) * POINTS_PER_PIXEL;
}
