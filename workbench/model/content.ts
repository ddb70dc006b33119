import type { CellRange } from '../../src/workbook';
import { type Cell, isBlank, withConstant } from './cell';
import { type Entry, readEntry } from './entry';
import { checkEditable, checkNotCut } from './guards';
import { cellCount, cellsOf, containsCell, rowCount } from './geometry';
import { ExcelError } from './errors';
import type { Session } from './session';
import type { Sheet } from './sheet';
import { patchStyle } from './style';
import { refreshHeaders } from './tableHeaders';

export type Input = string | number | boolean | null;

/** What writing needs of a session; another `entry` reads the same entries in another language. */
export type EntryTarget = Pick<Session, 'entry' | 'calculator' | 'workbook'>;

const MAX_WRITTEN_CELLS = 5_000_000;

/**
 * Writes a value per cell as if typed; null leaves a cell as it is, the empty text clears it.
 * Nothing is written where one of the entries is refused: `InvalidArgument` for an unparsable formula or a text
 * that is too long, `AccessDenied` for a locked cell.
 */
export function writeEntries(
  session: EntryTarget,
  sheet: Sheet,
  range: CellRange,
  inputAt: (row: number, column: number) => Input,
): void {
  if (cellCount(range) > MAX_WRITTEN_CELLS) throw new ExcelError('RangeExceedsLimit', 'Too many cells.');
  checkEditable(sheet, range);
  const entries: { readonly row: number; readonly column: number; readonly entry: Entry }[] = [];
  for (const { row, column } of cellsOf(range)) {
    const input = inputAt(row - range.top, column - range.left);
    if (input === null) continue;
    const entry = readEntry(input, sheet.styleAt(row, column).numberFormat, session.entry);
    if (entry.formula !== undefined) {
      const place = { sheet, row, column };
      session.calculator.checkFormula(entry.formula, session.workbook, place);
    }
    entries.push({ row, column, entry });
  }
  for (const { row, column, entry } of entries) writeEntry(sheet, row, column, entry);
  refreshHeaders(sheet, range);
}

function writeEntry(sheet: Sheet, row: number, column: number, entry: Entry): void {
  const merge = sheet.parts.merges.length > 0 ? sheet.mergeAt(row, column) : null;
  if (merge && (merge.top !== row || merge.left !== column)) return;
  const current = sheet.cells.get(row, column);
  const style = sheet.styleAt(row, column);
  const kept = withConstant(current, entry.value);
  const written: Cell = entry.formula === undefined ? kept : { ...kept, formula: entry.formula };
  const reformats = entry.numberFormat !== undefined && style.numberFormat === 'General';
  sheet.cells.set(
    row,
    column,
    reformats
      ? { ...written, style: patchStyle(style, { numberFormat: entry.numberFormat ?? '' }) }
      : written,
  );
}

/** Empties the cells and keeps their formats. */
export function clearContents(sheet: Sheet, range: CellRange): void {
  checkEditable(sheet, range);
  checkNotCut(range, sheet.parts.merges, 'A merged area can only be cleared as a whole.');
  for (const { row, column, cell } of sheet.cells.within(range)) {
    if (!isBlank(cell)) sheet.cells.set(row, column, withConstant(cell, null));
  }
  refreshHeaders(sheet, range);
}

/** The area that a cell stands for when it is read: its merge, or itself. */
export const isCovered = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.parts.merges.some(
    (merge) => containsCell(merge, row, column) && (merge.top !== row || merge.left !== column),
  );

/** Whether reading the whole range cell by cell makes sense; Excel gives null for whole columns and rows. */
export const isReadable = (range: CellRange): boolean =>
  rowCount(range) < 1_048_576 && range.right - range.left < 16_383;
