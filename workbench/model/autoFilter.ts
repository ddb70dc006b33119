import type { CellRange } from '../../src/workbook';
import { displayedText } from './display';
import { checkAllowed } from './guards';
import type { Sheet } from './sheet';
import { patchTable, tableById } from './tableEditing';
import { tableBody } from './tables';

/** 0-based column of the range → the texts that stay visible. */
export type FilterCriteria = ReadonlyMap<number, readonly string[]>;

/** The filter of a sheet; the first row of its range holds the buttons. */
export interface AutoFilter {
  readonly range: CellRange;
  readonly criteria: FilterCriteria;
}

const SHEET_FILTER = null;

/** The filter of a table, or of the sheet itself where no table is given; null where there is none. */
export function filterOf(sheet: Sheet, tableId: string | null): AutoFilter | null {
  if (tableId === SHEET_FILTER) return sheet.parts.autoFilter;
  const { showFilterButton, range, criteria } = tableById(sheet, tableId);
  return showFilterButton ? { range, criteria } : null;
}

/** Sets the filter of the sheet and shows and hides rows accordingly; null takes it away. */
export function setSheetFilter(sheet: Sheet, filter: AutoFilter | null): void {
  checkAllowed(sheet, 'allowAutoFilter');
  const before = sheet.parts.autoFilter;
  if (before) hideRows(sheet, rowsBelow(before.range), new Map());
  sheet.parts.autoFilter = filter;
  if (filter) hideRows(sheet, rowsBelow(filter.range), filter.criteria);
}

/** Sets what stays visible of a table's rows; no criteria show them all. */
export function setTableCriteria(sheet: Sheet, tableId: string, criteria: FilterCriteria): void {
  checkAllowed(sheet, 'allowAutoFilter');
  patchTable(sheet, tableId, { criteria });
  hideRows(sheet, tableBody(tableById(sheet, tableId)), criteria);
}

const rowsBelow = (range: CellRange): CellRange => ({ ...range, top: range.top + 1 });

/** Rows below the last cell stay in sight. */
function hideRows(sheet: Sheet, body: CellRange, criteria: FilterCriteria): void {
  const last = Math.min(body.bottom, sheet.cells.bounds(false)?.bottom ?? -1);
  const below = [...sheet.rows.entries()].flatMap(([row, { hidden }]) =>
    hidden && row > last && row >= body.top && row <= body.bottom ? [row] : [],
  );
  for (const row of below) sheet.rows.patch(row, { hidden: false });
  for (let row = body.top; row <= last; row++) {
    const hidden = isFilteredOut(sheet, row, body.left, criteria);
    if (hidden !== sheet.isRowHidden(row)) sheet.rows.patch(row, { hidden });
  }
}

const isFilteredOut = (sheet: Sheet, row: number, left: number, criteria: FilterCriteria): boolean =>
  [...criteria].some(([column, texts]) => {
    const value = sheet.cells.get(row, left + column)?.value ?? null;
    return !texts.includes(displayedText(value, sheet.styleAt(row, left + column).numberFormat));
  });
