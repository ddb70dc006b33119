import type { CellRange } from '../../src/workbook';
import { isBlank, withConstant } from './cell';
import { ExcelError } from './errors';
import { isSingleCell, overlaps, sameRange } from './geometry';
import { checkAllowed, checkUnprotected } from './guards';
import type { Sheet } from './sheet';

/**
 * Merges the range, or each of its rows. The top left cell keeps its content, the others lose theirs.
 * Throws `InvalidOperation` over a table; a merge that is touched is taken into the new one.
 */
export function mergeRange(sheet: Sheet, range: CellRange, across: boolean): void {
  checkUnprotected(sheet);
  checkAllowed(sheet, 'allowFormatCells');
  if (sheet.parts.tables.some((table) => overlaps(table.range, range))) {
    throw new ExcelError('InvalidOperation', 'Cells of a table can not be merged.');
  }
  const areas = across ? rowsOf(range) : [range];
  for (const area of areas.filter((candidate) => !isSingleCell(candidate))) {
    sheet.parts.merges = [...sheet.parts.merges.filter((merge) => !overlaps(merge, area)), area];
    keepTopLeft(sheet, area);
  }
}

const rowsOf = (range: CellRange): CellRange[] =>
  Array.from({ length: range.bottom - range.top + 1 }, (_item, index) => ({
    ...range,
    top: range.top + index,
    bottom: range.top + index,
  }));

function keepTopLeft(sheet: Sheet, area: CellRange): void {
  for (const { row, column, cell } of sheet.cells.within(area)) {
    if ((row !== area.top || column !== area.left) && !isBlank(cell)) {
      sheet.cells.set(row, column, withConstant(cell, null));
    }
  }
}

/** Splits every merge that the range touches. */
export function unmergeRange(sheet: Sheet, range: CellRange): void {
  checkUnprotected(sheet);
  const kept = sheet.parts.merges.filter((merge) => !overlaps(merge, range));
  if (kept.length !== sheet.parts.merges.length) sheet.parts.merges = kept;
}

/** The merges that the range touches. */
export const mergesIn = (sheet: Sheet, range: CellRange): readonly CellRange[] =>
  sheet.parts.merges.filter((merge) => overlaps(merge, range) || sameRange(merge, range));
