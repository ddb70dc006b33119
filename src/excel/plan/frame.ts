import { backupMark, type CellRange, editableTexts, type SheetPlan } from '../../workbook';
import { setMark, setMemory } from '../ownMark';
import type { Backup, OwnSheetNow, OwnSheetTarget } from '../ownSheet';
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
export const insertSheet = ({ worksheets }: Excel.Workbook, { name, kind }: SheetPlan): Step =>
  step(3, () => {
    setMark(worksheets.add(name), kind);
  });

/** Keeps what stands on a sheet on a hidden copy, marked before anything else; Excel copies no marks. */
export const backUp = (find: FindSheet, { kind }: SheetPlan, backup: Backup, now: OwnSheetNow): Step =>
  step(
    8,
    () => {
      const copy = find().copy('End');
      setMark(copy, backupMark(kind));
      setMemory(copy, null, now.memory);
      copy.name = backup.name;
      copy.visibility = 'Hidden';
    },
    bytesOf(now.memory ?? ''),
  );

/**
 * Takes everything off a sheet that stands there but what no backup could bring back, its charts: they go with
 * {@link finish}. What it remembers of its texts would be wrong until they are written. Defined names stay: a plan makes
 * none, so each is somebody's.
 */
export const clearSheet = (find: FindSheet, now: OwnSheetNow): Step =>
  step(20 + 2 * now.tables.length, () => {
    const sheet = find();
    setMemory(sheet, now.memory, null);
    emptySheet(sheet, now);
  });

/** Takes cells, looks, rules, tables, filter, panes and page breaks off a sheet. */
export function emptySheet(
  sheet: Excel.Worksheet,
  { used, tables }: Pick<OwnSheetNow, 'used' | 'tables'>,
): void {
  sheet.autoFilter.remove();
  for (const name of tables) sheet.tables.getItem(name).delete();
  sheet.freezePanes.unfreeze();
  sheet.horizontalPageBreaks.removePageBreaks();
  if (used) resetLines(sheet, used);
  const whole = sheet.getRange();
  whole.conditionalFormats.clearAll();
  whole.dataValidation.clear();
  whole.unmerge();
  whole.clear('All');
}

/** Clearing leaves sizes and hidden rows and columns. */
function resetLines(sheet: Excel.Worksheet, used: CellRange): void {
  const range = rangeAt(sheet, used);
  range.rowHidden = false;
  range.columnHidden = false;
  range.format.columnWidth = STANDARD_WIDTH;
}

/** Ends the writing: the sheet remembers its editable texts, and what was kept of the earlier one goes, the backup last. */
export function finish({ worksheets }: Excel.Workbook, find: FindSheet, target: OwnSheetTarget): Step {
  const { plan, now, backup } = target;
  const texts = editableTexts(plan);
  const { charts = [] } = now ?? {};
  return step(
    6 + 2 * charts.length,
    () => {
      const sheet = find();
      setMemory(sheet, null, texts === '' ? null : texts);
      for (const name of charts) sheet.charts.getItem(name).delete();
      if (backup && (now || backup.isThere)) worksheets.getItem(backup.name).delete();
    },
    bytesOf(texts),
  );
}
