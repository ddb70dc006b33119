import { a1, columnName, type SheetPlan } from '../../workbook';
import { rangeAt } from '../rangeOf';
import type { Step } from '../steps';
import { sizeOf } from './cells';
import { pointsOfCharacters } from './characterWidth';
import { type FindSheet, step } from './frame';

/** Neighbours with the same value: 0-based first and last. */
interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly value: number;
}

function stretches(entries: Iterable<readonly [number, number]>): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [index, value] of [...entries].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last?.value === value && last.last === index - 1) found[found.length - 1] = { ...last, last: index };
    else found.push({ first: index, last: index, value });
  }
  return found;
}

/** The steps that set widths, heights, frozen panes, the filter, the colour of the tab. */
export function writeLayout(plan: SheetPlan, find: FindSheet): Step[] {
  const widths = stretches(plan.columnWidths.entries());
  const heights = stretches(plan.rowHeights ?? []);
  const size = sizeOf(plan);
  return [
    step(2 * widths.length, () => {
      const sheet = find();
      for (const { first, last, value } of widths) {
        const columns = sheet.getRange(`${columnName(first)}:${columnName(last)}`);
        columns.format.columnWidth = pointsOfCharacters(value);
      }
    }),
    step(2 + 2 * heights.length, () => {
      const sheet = find();
      if (size) rangeAt(sheet, size).format.autofitRows();
      for (const { first, last, value } of heights) {
        sheet.getRange(`${first + 1}:${last + 1}`).format.rowHeight = value;
      }
    }),
    step(10, () => {
      writeView(find(), plan);
    }),
  ];
}

function writeView(sheet: Excel.Worksheet, { frozen, filter, tabColor }: SheetPlan): void {
  sheet.showGridlines = false;
  sheet.tabColor = tabColor ?? '';
  if (frozen) freeze(sheet.freezePanes, frozen);
  if (filter) sheet.autoFilter.apply(rangeAt(sheet, filter));
}

/** Freezes so many rows and columns. */
export function freeze(
  panes: Excel.WorksheetFreezePanes,
  { rows, columns }: NonNullable<SheetPlan['frozen']>,
): void {
  if (rows > 0 && columns > 0) panes.freezeAt(`A1:${a1(rows - 1, columns - 1)}`);
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

/** The step that sets up the page: A4, as wide as one page, as long as it takes. */
export const writePage = ({ page }: SheetPlan, find: FindSheet): Step =>
  step(12 + 2 * (page.breaks?.length ?? 0), () => {
    const sheet = find();
    const { pageLayout } = sheet;
    pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    if (page.titleRows) {
      pageLayout.setPrintTitleRows(`${page.titleRows.top + 1}:${page.titleRows.bottom + 1}`);
    }
    pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer ?? '';
    for (const row of page.breaks ?? []) sheet.horizontalPageBreaks.add(a1(row, 0));
  });
