import { a1, type RewrittenSheet, SHEET_COLUMNS, SHEET_ROWS } from '../workbook';
import { UserError } from '../findings';
import { emptySheet, freeze } from './planSheet';
import { PLACE, placeOf, rangeAt } from './rectangles';
import {
  askContent,
  backedUpKindOf,
  loadMark,
  loadMemory,
  memoryOf,
  ownKindOf,
  type OwnSheetNow,
  setMark,
  setMemory,
} from './ownSheet';
import { bytesOf, CALL_BYTES, type Step } from './batches';

const PAGE = { orientation: true, paperSize: true, zoom: true } as const;
const FEET = {
  leftHeader: true,
  centerHeader: true,
  rightHeader: true,
  leftFooter: true,
  centerFooter: true,
  rightFooter: true,
} as const;

/** Calls that giving a view takes, besides those for page breaks. */
const VIEW_CALLS = 24;

/** Asks for what copying cells leaves out: tab, gridlines, panes, the range of the filter, the page. */
function askView(sheet: Excel.Worksheet) {
  sheet.load({ tabColor: true, showGridlines: true });
  return {
    sheet,
    frozen: sheet.freezePanes.getLocationOrNullObject().load(PLACE),
    filter: sheet.autoFilter.getRangeOrNullObject().load(PLACE),
    page: sheet.pageLayout.load(PAGE),
    feet: sheet.pageLayout.headersFooters.defaultForAllPages.load(FEET),
    titleRows: sheet.pageLayout.getPrintTitleRowsOrNullObject().load(PLACE),
    breaks: sheet.horizontalPageBreaks.load({ rowIndex: true }),
  };
}

type SheetView = ReturnType<typeof askView>;

/** Gives a sheet the view of another, which was asked for before a sync. */
function giveView(sheet: Excel.Worksheet, view: SheetView): void {
  sheet.tabColor = view.sheet.tabColor;
  sheet.showGridlines = view.sheet.showGridlines;
  if (!view.frozen.isNullObject) freeze(sheet.freezePanes, linesOf(view.frozen));
  if (!view.filter.isNullObject) sheet.autoFilter.apply(rangeAt(sheet, placeOf(view.filter)));
  givePage(sheet, view);
}

function givePage(sheet: Excel.Worksheet, { page, feet, titleRows, breaks }: SheetView): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.orientation;
  pageLayout.paperSize = page.paperSize;
  pageLayout.zoom = page.zoom;
  if (!titleRows.isNullObject) {
    const { top, bottom } = placeOf(titleRows);
    pageLayout.setPrintTitleRows(`${top + 1}:${bottom + 1}`);
  }
  const { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter } = feet;
  pageLayout.headersFooters.defaultForAllPages.set({
    leftHeader,
    centerHeader,
    rightHeader,
    leftFooter,
    centerFooter,
    rightFooter,
  });
  for (const { rowIndex } of breaks.items) sheet.horizontalPageBreaks.add(a1(rowIndex, 0));
}

/** Frozen rows alone lie in all columns, frozen columns alone in all rows. */
const linesOf = ({ rowCount, columnCount }: Excel.Range): { rows: number; columns: number } => ({
  rows: rowCount === SHEET_ROWS ? 0 : rowCount,
  columns: columnCount === SHEET_COLUMNS ? 0 : columnCount,
});

/** Own sheets that may be half rewritten, and what stood on them. */
export interface RewrittenSheets {
  /**
   * What brings them back where their backups are still there; to be called after a sync. Throws `UserError` where one
   * is protected.
   */
  readonly restoring: () => Restoring;
}

interface Restoring {
  readonly steps: readonly Step[];
  /** Sheets some of whose charts are gone. */
  readonly withoutCharts: readonly string[];
}

/** Asks what is left of sheets that were being rewritten. */
export function askRewritten(
  { workbook }: Excel.RequestContext,
  rewritten: readonly RewrittenSheet[],
): RewrittenSheets {
  const protection = workbook.protection.load({ protected: true });
  const questions = rewritten.map((record) => askSheet(workbook, record));
  return {
    restoring: () => {
      const found = questions.filter(({ record, backup, mark }) => isBackup(backup, mark, record));
      const [first] = found;
      if (first && protection.protected) {
        throw new UserError('excel-protected-structure', { sheet: first.record.name });
      }
      return {
        steps: found.flatMap((question) => restore(workbook, question)),
        withoutCharts: found.filter(lacksCharts).map(({ record }) => record.name),
      };
    },
  };
}

interface Question {
  readonly record: RewrittenSheet;
  readonly sheet: Excel.Worksheet;
  readonly ownMark: Excel.WorksheetCustomProperty;
  readonly protection: Excel.WorksheetProtection;
  readonly content: () => OwnSheetNow;
  readonly backup: Excel.Worksheet;
  readonly mark: Excel.WorksheetCustomProperty;
  readonly memory: Excel.WorksheetCustomProperty;
  readonly view: SheetView;
}

function askSheet({ worksheets }: Excel.Workbook, record: RewrittenSheet): Question {
  const sheet = worksheets.getItemOrNullObject(record.name).load({ name: true });
  const backup = worksheets.getItemOrNullObject(record.backup).load({ name: true });
  return {
    record,
    sheet,
    ownMark: loadMark(sheet),
    protection: sheet.protection.load({ protected: true }),
    content: askContent(sheet),
    backup,
    mark: loadMark(backup),
    memory: loadMemory(backup),
    view: askView(backup),
  };
}

const isBackup = (
  backup: Excel.Worksheet,
  mark: Excel.WorksheetCustomProperty,
  { kind }: RewrittenSheet,
): boolean => !backup.isNullObject && backedUpKindOf(mark) === kind;

const lacksCharts = ({ record, sheet, content }: Question): boolean => {
  if (sheet.isNullObject) return false;
  const present = new Set(content().charts);
  return record.charts.some((name) => !present.has(name));
};

/** The backup becomes the sheet again where that is gone; a sheet of the user with its name is left alone. */
function restore(workbook: Excel.Workbook, question: Question): Step[] {
  const { record, sheet, ownMark, protection } = question;
  if (sheet.isNullObject) return [promote(workbook, record)];
  if (ownKindOf(ownMark) !== record.kind) return [];
  if (protection.protected) throw new UserError('excel-protected-sheet', { sheet: sheet.name });
  return [bringBack(workbook, question)];
}

const promote = ({ worksheets }: Excel.Workbook, { name, kind, backup }: RewrittenSheet): Step => ({
  calls: 4,
  bytes: 4 * CALL_BYTES,
  run: () => {
    const sheet = worksheets.getItem(backup);
    sheet.name = name;
    sheet.visibility = 'Visible';
    setMark(sheet, kind);
  },
});

/** In place, so that formulas which point at the sheet go on doing so. Excel copies no more than a filter shows. */
function bringBack({ worksheets }: Excel.Workbook, question: Question): Step {
  const { record, content, memory, view } = question;
  const now = content();
  const kept = new Set(record.charts);
  const drawn = now.charts.filter((name) => !kept.has(name));
  const calls = 24 + VIEW_CALLS + 2 * (drawn.length + now.tables.length + view.breaks.items.length);
  return {
    calls,
    bytes: calls * CALL_BYTES + bytesOf(memoryOf(memory) ?? ''),
    run: () => {
      const sheet = worksheets.getItem(record.name);
      const backup = worksheets.getItem(record.backup);
      for (const name of drawn) sheet.charts.getItem(name).delete();
      emptySheet(sheet, now);
      backup.autoFilter.remove();
      sheet.getRange().copyFrom(backup.getRange());
      giveView(sheet, view);
      setMemory(sheet, now.memory, memoryOf(memory) ?? now.memory);
      backup.delete();
    },
  };
}
