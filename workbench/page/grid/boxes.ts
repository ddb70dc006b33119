import type { CellRange } from '../../../src/workbook';
import { extentOf, startOf } from './axisLayout';
import type { Box } from './cellStyle';
import type { SheetView } from './sheetView';

/** Where a range lies; whole rows and columns end where the laid out part of the sheet does. */
export const boxOf = ({ rows, columns }: Pick<SheetView, 'rows' | 'columns'>, range: CellRange): Box => ({
  left: startOf(columns, range.left),
  top: startOf(rows, range.top),
  width: extentOf(columns, range.left, range.right),
  height: extentOf(rows, range.top, range.bottom),
});
