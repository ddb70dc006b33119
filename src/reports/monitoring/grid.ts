/** The columns that all tables of the sheet share, 0-based: a number, a name, seven of figures, four of words. */
export const GRID = {
  number: 0,
  name: 1,
  /** The first of the figures. */
  figures: 2,
  words: 9,
} as const;

export const LAST_COLUMN = 12;

const [FIGURE_WIDTH, WORD_WIDTH] = [11, 18];

/** In characters. */
export const COLUMN_WIDTHS: readonly number[] = [
  8,
  46,
  ...Array.from({ length: GRID.words - GRID.figures }, () => FIGURE_WIDTH),
  ...Array.from({ length: LAST_COLUMN + 1 - GRID.words }, () => WORD_WIDTH),
];
