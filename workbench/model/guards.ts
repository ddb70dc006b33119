import type { CellRange } from '../../src/workbook';
import { ExcelError } from './errors';
import { cellCount, intersection } from './geometry';
import type { ProtectionFlag } from './protection';
import type { Sheet } from './sheet';

const denied = (): ExcelError => new ExcelError('AccessDenied', 'The sheet is protected.');

/** Throws `AccessDenied` where the sheet is protected and a cell of the range is locked. */
export function checkEditable(sheet: Sheet, range: CellRange): void {
  if (sheet.parts.protection && hasLocked(sheet, range)) throw denied();
}

/** Throws `AccessDenied` where the sheet is protected and its options don't allow this. */
export function checkAllowed(sheet: Sheet, flag: ProtectionFlag): void {
  if (sheet.parts.protection && !sheet.parts.protection.options[flag]) throw denied();
}

/** Throws `AccessDenied` where the sheet is protected at all. */
export function checkUnprotected(sheet: Sheet): void {
  if (sheet.parts.protection) throw denied();
}

function hasLocked(sheet: Sheet, range: CellRange): boolean {
  let stored = 0;
  for (const { row, column } of sheet.cells.within(range)) {
    stored += 1;
    if (sheet.styleAt(row, column).protection.locked) return true;
  }
  return stored < cellCount(range) && hasLockedEmptyCell(sheet, range);
}

function hasLockedEmptyCell(sheet: Sheet, range: CellRange): boolean {
  if (cellCount(range) > 1_000_000) {
    for (let column = range.left; column <= range.right; column++) {
      if (sheet.emptyStyleAt(range.top, column).protection.locked) return true;
    }
    return false;
  }
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      if (!sheet.cells.get(row, column) && sheet.emptyStyleAt(row, column).protection.locked) return true;
    }
  }
  return false;
}

/** Throws `InvalidOperation` where the range cuts through one of the areas instead of holding or missing it. */
export function checkNotCut(range: CellRange, areas: readonly CellRange[], message: string): void {
  for (const area of areas) {
    const common = intersection(range, area);
    if (common && cellCount(common) < cellCount(area)) throw new ExcelError('InvalidOperation', message);
  }
}
