import type { CellRange } from '../../src/workbook';
import {
  cellCount,
  formatReference,
  parseReference,
  type SheetRange,
  sheetPrefix,
  type Workbook,
} from '../model';

const FIXED = { top: true, left: true, bottom: true, right: true };

/** «$A$1:$B$2», «$A$1» for one cell. */
export const absolute = (range: CellRange): string =>
  formatReference({
    sheet: null,
    range,
    absolute: FIXED,
    shape: cellCount(range) === 1 ? 'cell' : 'range',
  });

/** «'Лист 1'!$A$1:$B$2». */
export const sheetReference = (workbook: Workbook, { sheetId, range }: SheetRange): string =>
  sheetPrefix(workbook.findSheet(sheetId)?.name ?? '') + absolute(range);

/** The range of a reference in a file; sheet names are looked up. */
export function rangeOfReference(workbook: Workbook, home: string, reference: string): SheetRange | null {
  const parsed = parseReference(reference);
  const sheetId = parsed?.sheet == null ? home : workbook.sheetNamed(parsed.sheet)?.id;
  return parsed && sheetId !== undefined ? { sheetId, range: parsed.range } : null;
}

export const localRange = (reference: string | undefined): CellRange | null =>
  (reference === undefined ? null : parseReference(reference)?.range) ?? null;
