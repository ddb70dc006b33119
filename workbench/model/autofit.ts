import type { CellRange } from '../../src/workbook';
import { displayedText } from './display';
import { checkAllowed } from './guards';
import { isCovered } from './content';
import type { Sheet } from './sheet';

/** Width of an average character as a share of the font size, and the room around the text in points. */
const CHARACTER_SHARE = 0.5;
const BOLD_SHARE = 0.54;
const PADDING = 8;
const LINE_SHARE = 1.32;

const textWidth = (text: string, size: number, bold: boolean): number =>
  text.length * size * (bold ? BOLD_SHARE : CHARACTER_SHARE) + PADDING;

/** Fits column widths to the longest text, estimated from the number of characters. */
export function autofitColumns(sheet: Sheet, range: CellRange): void {
  checkAllowed(sheet, 'allowFormatColumns');
  const widths = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells.within(range)) {
    if (isCovered(sheet, row, column) || sheet.mergeAt(row, column)) continue;
    const style = sheet.styleAt(row, column);
    const lines = displayedText(cell.value, style.numberFormat).split('\n');
    const longest = Math.max(...lines.map((line) => textWidth(line, style.font.size, style.font.bold)));
    widths.set(column, Math.max(widths.get(column) ?? 0, longest));
  }
  for (const [column, width] of widths) sheet.columns.patch(column, { size: width });
}

/** Fits row heights to wrapped texts, estimated from column widths. */
export function autofitRows(sheet: Sheet, range: CellRange): void {
  checkAllowed(sheet, 'allowFormatRows');
  const heights = new Map<number, number>();
  for (const { row, column, cell } of sheet.cells.within(range)) {
    if (sheet.mergeAt(row, column)) continue;
    const style = sheet.styleAt(row, column);
    const text = displayedText(cell.value, style.numberFormat);
    if (text === '') continue;
    const width = sheet.columnWidth(column);
    const lines = text
      .split('\n')
      .map((line) =>
        style.alignment.wrapText
          ? Math.max(1, Math.ceil(textWidth(line, style.font.size, style.font.bold) / width))
          : 1,
      );
    const count = style.alignment.wrapText ? lines.reduce((sum, value) => sum + value, 0) : 1;
    const height = Math.max(sheet.parts.standardHeight, count * style.font.size * LINE_SHARE);
    heights.set(row, Math.max(heights.get(row) ?? 0, height));
  }
  for (const [row, height] of heights) sheet.rows.patch(row, { size: Math.min(height, 409.5) });
}
