/** Pixels of a digit of the standard font, and around the text of a cell. */
const DIGIT = 7;
const PADDING = 5;
const POINTS_PER_PIXEL = 0.75;
/** Points of A4 landscape within margins: as wide as those of files, as high as those that Excel sets by itself. */
const PAGE = { width: 770, height: 487 } as const;

/** Points of a sheet's height that fit on a landscape A4 page when it is printed as wide as one page. */
export function landscapeHeight(columnWidths: readonly number[]): number {
  const pixels = columnWidths.reduce((sum, characters) => sum + characters * DIGIT + PADDING, 0);
  const scale = Math.min(1, PAGE.width / (pixels * POINTS_PER_PIXEL));
  return PAGE.height / scale;
}
