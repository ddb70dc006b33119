/** Points of a line of the standard font. */
export const LINE_HEIGHT = 15;
/** Words that don't break leave some of a line empty. */
const FILLED = 0.92;

/** Points that a text takes in a cell, or merged cells, of so many characters. Excel doesn't fit merged cells itself. */
export const textHeight = (text: string, characters: number): number =>
  LINE_HEIGHT * Math.max(1, Math.ceil(text.length / (characters * FILLED)));
