/** Pixels of a digit of the standard font (Calibri 11). */
const DIGIT = 7;
/** Pixels between a column's edges and its text. */
export const COLUMN_PADDING = 5;

export const POINTS_PER_PIXEL = 72 / 96;

/**
 * The pixels of a column of so many characters of the standard font: so many digits and the padding (ECMA-376 18.3.1.13).
 * Programs draw whole ones.
 */
export const columnPixels = (characters: number): number => characters * DIGIT + COLUMN_PADDING;
