import {
  backupMark,
  type CellRange,
  columnPixels,
  editableTexts,
  type OwnSheetKind,
  type GivenSheet,
  PERSON_SHEET,
  POINTS_PER_PIXEL,
  type SheetPlan,
} from '../workbook';
import { type Backup, type OwnSheetNow, type SheetTarget, setMark, setMemory } from './ownSheet';
import { rangeAt } from './rectangles';
import { bytesOf, CALL_BYTES, type Step } from './batches';

/** Standard width of a column, in points: 8.43 characters. */
export const STANDARD_WIDTH = 48;

/**
 * The width of a column in points, as the API takes it, from a width in characters, as people know it: whole pixels
 * of so many digits and the padding (ECMA-376 18.3.1.13). Below one character the padding shrinks along.
 */
export function pointsOfCharacters(characters: number): number {
  const pixels = characters < 1 ? characters * columnPixels(1) : columnPixels(characters);
  return Math.round(pixels) * POINTS_PER_PIXEL;
}

/** Finds the planned sheet again; proxies don't outlive a request that is sent once more. */
export type FindSheet = () => Excel.Worksheet;

/** A step of so many calls and so many bytes of data. */
export const step = (calls: number, run: () => void, bytes = 0): Step => ({
  calls,
  bytes: calls * CALL_BYTES + bytes,
  run,
});

/** Inserts the sheet, marked as what it is before anything else. */
export const insertSheet = (
  { worksheets }: Excel.Workbook,
  { name, kind, first, hidden }: SheetPlan | GivenSheet,
): Step =>
  step(5, () => {
    const sheet = worksheets.add(name);
    setMark(sheet, kind ?? PERSON_SHEET);
    if (first) sheet.position = 0;
    if (hidden) sheet.visibility = 'Hidden';
  });

/** Keeps what stands on a sheet on a hidden copy, marked before anything else; Excel copies no marks. */
export const backUp = (find: FindSheet, kind: OwnSheetKind, backup: Backup, now: OwnSheetNow): Step =>
  step(
    8,
    () => {
      const copy = find().copy('End');
      setMark(copy, backupMark(kind));
      copy.name = backup.name;
      copy.visibility = 'Hidden';
      // The last, since some Excels refuse long ones: a copy without its name would be nobody's.
      setMemory(copy, null, now.memory);
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
export function finish({ worksheets }: Excel.Workbook, find: FindSheet, target: SheetTarget): Step {
  const { plan, now, backup } = target;
  const texts = editableTexts(plan);
  const { charts = [] } = now ?? {};
  return step(
    7 + 2 * charts.length,
    () => {
      const sheet = find();
      setMemory(sheet, null, texts === '' ? null : texts);
      if (plan.hidden) sheet.visibility = 'Hidden';
      for (const name of charts) sheet.charts.getItem(name).delete();
      if (backup && (now || backup.isThere)) worksheets.getItem(backup.name).delete();
    },
    bytesOf(texts),
  );
}
