import { a1, SHEET_COLUMNS, SHEET_ROWS } from '../workbook';
import { freeze } from './plan';
import { PLACE, placeOf, rangeAt } from './rangeOf';

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
export const VIEW_CALLS = 24;

/** Asks for what copying cells leaves out: tab, gridlines, panes, the range of the filter, the page. */
export function askView(sheet: Excel.Worksheet) {
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

export type SheetView = ReturnType<typeof askView>;

/** Gives a sheet the view of another, which was asked for before a sync. */
export function giveView(sheet: Excel.Worksheet, view: SheetView): void {
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
