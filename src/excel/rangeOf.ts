import type { CellRange } from '../workbook';

/** What must be loaded of a range to know where it lies. */
export const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** Where a range lies whose {@link PLACE} was loaded. */
export const placeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

export const rangeAt = (sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
