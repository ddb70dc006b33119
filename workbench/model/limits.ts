/** Sizes and lengths that Excel enforces. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Characters in one cell's text. */
export const MAX_TEXT_LENGTH = 32_767;
/** Characters in one formula, the leading «=» included. */
export const MAX_FORMULA_LENGTH = 8_192;
export const MAX_SHEET_NAME_LENGTH = 31;
/** Cells that one read may return. */
export const MAX_CELLS_PER_READ = 5_000_000;
/** Points. */
export const MAX_ROW_HEIGHT = 409.5;
/** Characters of a part of a header or footer, its codes included. */
export const MOST_HEADER_CHARACTERS = 255;
