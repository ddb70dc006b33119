import type { CellRange, SheetPlan } from '../../workbook';
import { marksOf } from '../ownMark';
import type { OwnSheetNow } from '../ownSheet';
import { rangeAt } from '../rangeOf';
import { bytesOf, CALL_BYTES, type Step } from '../steps';
import { STANDARD_WIDTH } from './characterWidth';

/** Finds the planned sheet again; proxies don't outlive a request that is sent once more. */
export type FindSheet = () => Excel.Worksheet;

/** A step of so many calls and so many bytes of data. */
export const step = (calls: number, run: () => void, bytes = 0): Step => ({
  bytes: calls * CALL_BYTES + bytes,
  run,
});

/** Inserts the sheet, marked as our own before anything else. */
export function insertSheet({ worksheets }: Excel.Workbook, plan: SheetPlan): Step {
  const marks = marksOf(plan);
  return step(
    1 + 2 * marks.length,
    () => {
      const sheet = worksheets.add(plan.name);
      for (const [key, value] of marks) sheet.customProperties.add(key, value);
    },
    bytesOf(marks.join()),
  );
}

/** Takes everything off a sheet that stands there, and renews its marks. */
export function clearSheet(find: FindSheet, plan: SheetPlan, now: OwnSheetNow): Step {
  const marks = marksOf(plan);
  const items = now.charts.length + now.tables.length + now.names.length;
  return step(
    20 + 2 * (items + marks.length),
    () => {
      const sheet = find();
      for (const [key, value] of marks) sheet.customProperties.add(key, value);
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
    },
    bytesOf(marks.join()),
  );
}

/** Clearing leaves sizes and hidden rows and columns. */
function resetLines(sheet: Excel.Worksheet, used: CellRange): void {
  const range = rangeAt(sheet, used);
  range.rowHidden = false;
  range.columnHidden = false;
  range.format.columnWidth = STANDARD_WIDTH;
}
