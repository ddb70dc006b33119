import type { CellRange } from '../../src/workbook';
import { type Cell, EMPTY_CELL } from './cell';
import { invalidArgument } from './errors';
import { cellsOf, isWholeColumns, isWholeRows } from './geometry';
import { checkAllowed } from './guards';
import { MAX_ROW_HEIGHT } from './limits';
import type { Sheet } from './sheet';
import { type CellSide, type CellStyle, DEFAULT_STYLE, type StylePatch, stylePatcher } from './style';

/** Changes the style of every cell; whole rows and columns keep it for cells that come later. */
export function formatRange(sheet: Sheet, range: CellRange, patch: StylePatch): void {
  checkAllowed(sheet, 'allowFormatCells');
  const apply = stylePatcher(patch);
  const restyled = (cell: Cell, style: CellStyle): Cell => withEvenFont({ ...cell, style }, patch);
  if (isWholeColumns(range) || isWholeRows(range)) {
    formatLines(sheet, range, apply, restyled);
    return;
  }
  for (const { row, column } of cellsOf(range)) {
    const cell = sheet.cells.get(row, column) ?? EMPTY_CELL;
    sheet.cells.set(row, column, restyled(cell, apply(cell.style ?? sheet.emptyStyleAt(row, column))));
  }
}

/** What is set of the font holds for all of the text. */
function withEvenFont({ mixedFont = [], ...cell }: Cell, { font = {} }: StylePatch): Cell {
  const left = mixedFont.filter((part) => font[part] === undefined);
  return left.length > 0 ? { ...cell, mixedFont: left } : cell;
}

function formatLines(
  sheet: Sheet,
  range: CellRange,
  apply: ReturnType<typeof stylePatcher>,
  restyled: (cell: Cell, style: CellStyle) => Cell,
): void {
  if (isWholeColumns(range) && isWholeRows(range)) {
    sheet.parts.baseStyle = apply(sheet.parts.baseStyle);
    for (const [column, { style }] of sheet.columns.entries()) {
      if (style) sheet.columns.patch(column, { style: apply(style) });
    }
    for (const [row, { style }] of sheet.rows.entries()) {
      if (style) sheet.rows.patch(row, { style: apply(style) });
    }
  } else if (isWholeColumns(range)) {
    for (let column = range.left; column <= range.right; column++) {
      const { style } = sheet.columns.get(column);
      sheet.columns.patch(column, { style: apply(style ?? sheet.parts.baseStyle) });
    }
  } else {
    for (let row = range.top; row <= range.bottom; row++) {
      const { style } = sheet.rows.get(row);
      sheet.rows.patch(row, { style: apply(style ?? sheet.parts.baseStyle) });
    }
  }
  for (const { row, column, cell } of sheet.cells.within(range)) {
    if (cell.style) sheet.cells.set(row, column, restyled(cell, apply(cell.style)));
    else if (cell.mixedFont) sheet.cells.set(row, column, restyled(cell, sheet.styleAt(row, column)));
  }
}

/** Gives every cell its own number format. */
export function setNumberFormats(
  sheet: Sheet,
  range: CellRange,
  formatAt: (row: number, column: number) => string | null,
): void {
  checkAllowed(sheet, 'allowFormatCells');
  const patchers = new Map<string, ReturnType<typeof stylePatcher>>();
  for (const { row, column } of cellsOf(range)) {
    const numberFormat = formatAt(row - range.top, column - range.left);
    if (numberFormat === null) continue;
    const apply = patchers.get(numberFormat) ?? stylePatcher({ numberFormat });
    patchers.set(numberFormat, apply);
    const cell = sheet.cells.get(row, column) ?? EMPTY_CELL;
    sheet.cells.set(row, column, { ...cell, style: apply(sheet.styleAt(row, column)) });
  }
}

/** The edges and inner lines of a range → the cells and sides that make them. */
export const BORDER_PLACES = {
  EdgeTop: (range: CellRange) => [{ range: { ...range, bottom: range.top }, side: 'top' as const }],
  EdgeBottom: (range: CellRange) => [{ range: { ...range, top: range.bottom }, side: 'bottom' as const }],
  EdgeLeft: (range: CellRange) => [{ range: { ...range, right: range.left }, side: 'left' as const }],
  EdgeRight: (range: CellRange) => [{ range: { ...range, left: range.right }, side: 'right' as const }],
  InsideHorizontal: (range: CellRange) => [
    { range: { ...range, bottom: range.bottom - 1 }, side: 'bottom' as const },
    { range: { ...range, top: range.top + 1 }, side: 'top' as const },
  ],
  InsideVertical: (range: CellRange) => [
    { range: { ...range, right: range.right - 1 }, side: 'right' as const },
    { range: { ...range, left: range.left + 1 }, side: 'left' as const },
  ],
  DiagonalDown: (range: CellRange) => [{ range, side: 'diagonalDown' as const }],
  DiagonalUp: (range: CellRange) => [{ range, side: 'diagonalUp' as const }],
} satisfies Record<string, (range: CellRange) => { readonly range: CellRange; readonly side: CellSide }[]>;

export type BorderIndex = keyof typeof BORDER_PLACES;

/** The cells and sides behind one border of a range, without those that have no cells. */
export const borderPlaces = (
  index: BorderIndex,
  range: CellRange,
): { readonly range: CellRange; readonly side: CellSide }[] =>
  BORDER_PLACES[index](range).filter(
    (place) => place.range.top <= place.range.bottom && place.range.left <= place.range.right,
  );

/** Back to the standard format, and without the conditional formats and validations that stand there. */
export function clearFormats(sheet: Sheet, range: CellRange): void {
  formatRange(sheet, range, DEFAULT_STYLE);
}

/** Points; throws `InvalidArgument` outside 0–409.5. */
export function setRowHeights(sheet: Sheet, range: CellRange, height: number): void {
  checkAllowed(sheet, 'allowFormatRows');
  if (!(height >= 0 && height <= MAX_ROW_HEIGHT)) throw invalidArgument('No such row height.');
  for (let row = range.top; row <= range.bottom; row++) sheet.rows.patch(row, { size: height });
}

const MAX_COLUMN_WIDTH = 1_790;

/** Points; throws `InvalidArgument` outside what Excel's 255 characters take. */
export function setColumnWidths(sheet: Sheet, range: CellRange, width: number): void {
  checkAllowed(sheet, 'allowFormatColumns');
  if (!(width >= 0 && width <= MAX_COLUMN_WIDTH)) throw invalidArgument('No such column width.');
  for (let column = range.left; column <= range.right; column++) sheet.columns.patch(column, { size: width });
}

export function setRowsHidden(sheet: Sheet, range: CellRange, hidden: boolean): void {
  checkAllowed(sheet, 'allowFormatRows');
  for (let row = range.top; row <= range.bottom; row++) sheet.rows.patch(row, { hidden });
}

export function setColumnsHidden(sheet: Sheet, range: CellRange, hidden: boolean): void {
  checkAllowed(sheet, 'allowFormatColumns');
  for (let column = range.left; column <= range.right; column++) sheet.columns.patch(column, { hidden });
}
