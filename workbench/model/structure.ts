import type { CellRange } from '../../src/workbook';
import { ExcelError } from './errors';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import { columnCount, isWholeColumns, isWholeRows, rowCount } from './geometry';
import { checkAllowed, checkNotCut, checkUnprotected } from './guards';
import { formatReference, mapReferences } from './formulaText';
import { rewriteNames } from './names';
import { shiftSheetParts } from './shiftParts';
import type { Shift } from './shift';
import { shiftCell, shiftRange } from './shift';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** Makes room where the range stands: its cells and those behind them move down or to the right. */
export function insertCells(
  workbook: Workbook,
  sheet: Sheet,
  range: CellRange,
  direction: 'Down' | 'Right',
): void {
  const byRows = direction === 'Down';
  checkShape(sheet, range, byRows ? 'allowInsertRows' : 'allowInsertColumns');
  const shift: Shift = byRows
    ? { axis: 'rows', at: range.top, count: rowCount(range), from: range.left, to: range.right }
    : { axis: 'columns', at: range.left, count: columnCount(range), from: range.top, to: range.bottom };
  checkPushedOff(sheet, shift);
  applyShift(workbook, sheet, shift);
}

/** Takes the range out: the cells behind it move up or to the left. References to what is gone become #REF!. */
export function deleteCells(
  workbook: Workbook,
  sheet: Sheet,
  range: CellRange,
  direction: 'Up' | 'Left',
): void {
  const byRows = direction === 'Up';
  checkShape(sheet, range, byRows ? 'allowDeleteRows' : 'allowDeleteColumns');
  applyShift(
    workbook,
    sheet,
    byRows
      ? { axis: 'rows', at: range.top, count: -rowCount(range), from: range.left, to: range.right }
      : { axis: 'columns', at: range.left, count: -columnCount(range), from: range.top, to: range.bottom },
  );
}

function checkShape(sheet: Sheet, range: CellRange, flag: Parameters<typeof checkAllowed>[1]): void {
  if (isWholeRows(range) || isWholeColumns(range)) checkAllowed(sheet, flag);
  else checkUnprotected(sheet);
}

function checkPushedOff(sheet: Sheet, shift: Shift): void {
  const areas = [...sheet.parts.tables.map(({ range }) => range), ...sheet.parts.merges];
  const bounds = sheet.cells.bounds(true);
  const [end, limit] =
    shift.axis === 'rows' ? [bounds?.bottom ?? -1, MAX_ROWS] : [bounds?.right ?? -1, MAX_COLUMNS];
  const isPushedOff =
    (end >= shift.at && end + shift.count >= limit) || areas.some((area) => shiftRange(area, shift) === null);
  if (isPushedOff) {
    throw new ExcelError('InsertDeleteConflict', 'Cells with content would be pushed off the sheet.');
  }
}

function applyShift(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  const moved =
    shift.axis === 'rows'
      ? { top: shift.at, left: shift.from, bottom: MAX_ROWS - 1, right: shift.to }
      : { top: shift.from, left: shift.at, bottom: shift.to, right: MAX_COLUMNS - 1 };
  const whole = shift.from === 0 && shift.to >= (shift.axis === 'rows' ? MAX_COLUMNS : MAX_ROWS) - 1;
  if (!whole) {
    checkNotCut(moved, sheet.parts.merges, 'A merged area can not be cut.');
    checkNotCut(
      moved,
      sheet.parts.tables.map((table) => table.range).filter((table) => cutSideways(table, shift)),
      'A table can not be cut.',
    );
  }
  sheet.cells.relocate((row, column) => shiftCell(row, column, shift));
  if (whole) (shift.axis === 'rows' ? sheet.rows : sheet.columns).shift(shift.at, shift.count);
  shiftSheetParts(sheet, shift);
  shiftFormulas(workbook, sheet, shift);
}

const cutSideways = (table: CellRange, shift: Shift): boolean =>
  shift.axis === 'rows'
    ? table.left < shift.from || table.right > shift.to
    : table.top < shift.from || table.bottom > shift.to;

/** Rewrites every formula of the workbook that points into the sheet. */
function shiftFormulas(workbook: Workbook, target: Sheet, shift: Shift): void {
  const rewrite = (formula: string, home: Sheet | null): string =>
    mapReferences(formula, (reference) => {
      const sheet = reference.sheet === null ? home : workbook.sheetNamed(reference.sheet);
      if (sheet !== target) return null;
      const range = shiftRange(reference.range, shift);
      return range ? formatReference({ ...reference, range }) : '#REF!';
    });
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of sheet.cells.entries()) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula, sheet);
      if (formula !== cell.formula) sheet.cells.set(row, column, { ...cell, formula });
    }
    sheet.parts.names = rewriteNames(sheet.parts.names, (formula) => rewrite(formula, sheet));
  }
  workbook.parts.names = rewriteNames(workbook.parts.names, (formula) => rewrite(formula, null));
}
