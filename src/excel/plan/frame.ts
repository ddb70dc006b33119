import { OWN_SHEET_MARK, type CellRange, type SheetPlan } from '../../workbook';
import type { OwnSheetNow } from '../ownSheet';
import { rangeAt } from '../rangeOf';
import { CALL_BYTES, type Step } from '../steps';
import { STANDARD_WIDTH } from './characterWidth';

/** Finds the planned sheet again; proxies don't outlive a request that is sent once more. */
export type FindSheet = () => Excel.Worksheet;

/** A step of so many calls and so many bytes of data. */
export const step = (calls: number, run: () => void, bytes = 0): Step => ({
  bytes: calls * CALL_BYTES + bytes,
  run,
});

/** Inserts the sheet, marked as our own before anything else. */
export const insertSheet = ({ worksheets }: Excel.Workbook, { name, kind }: SheetPlan): Step =>
  step(3, () => {
    worksheets.add(name).customProperties.add(OWN_SHEET_MARK, kind);
  });

/** Takes everything off a sheet that stands there. */
export function clearSheet(find: FindSheet, now: OwnSheetNow): Step {
  const items = now.charts.length + now.tables.length + now.names.length;
  return step(20 + 2 * items, () => {
    const sheet = find();
    sheet.autoFilter.remove();
    for (const name of now.charts) sheet.charts.getItem(name).delete();
    for (const name of now.tables) sheet.tables.getItem(name).delete();
    for (const name of now.names) sheet.names.getItem(name).delete();
    sheet.freezePanes.unfreeze();
    sheet.horizontalPageBreaks.removePageBreaks();
    if (now.used) resetLines(sheet, now.used);
    const whole = sheet.getRange();
    whole.conditionalFormats.clearAll();
    whole.dataValidation.clear();
    whole.unmerge();
    whole.clear('All');
  });
}

/** Clearing leaves sizes and hidden rows and columns. */
function resetLines(sheet: Excel.Worksheet, used: CellRange): void {
  const range = rangeAt(sheet, used);
  range.rowHidden = false;
  range.columnHidden = false;
  range.format.columnWidth = STANDARD_WIDTH;
}
