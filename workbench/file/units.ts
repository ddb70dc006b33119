/** Column widths: points in the model, characters of the standard font in a file. */
const PIXELS_PER_POINT = 96 / 72;
const PIXELS_PER_CHARACTER = 7;
const PADDING = 5;

export const charactersOfPoints = (points: number): number =>
  Math.max(0, (points * PIXELS_PER_POINT - PADDING) / PIXELS_PER_CHARACTER);

export const pointsOfCharacters = (characters: number): number =>
  (characters * PIXELS_PER_CHARACTER + PADDING) / PIXELS_PER_POINT;

export const POINTS_PER_INCH = 72;
