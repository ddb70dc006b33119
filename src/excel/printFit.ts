import { PAGE_MARGINS, type SheetLayout } from '../workbook';
import type { Step } from './batches';
import { type FindSheet, pointsOfCharacters, step } from './planFrame';

/** The page set-ups of sheets that were written, as Excel has them after the sync. */
export type PageLayouts = Map<string, Excel.PageLayout>;

/** Points of A4. */
const PAPER = { short: 595, long: 842 } as const;
/** Points of a row that nobody gave a height. */
const USUAL_HEIGHT = 15;
/** Per cent that Excel takes. */
const LEAST = 10;
const MOST = 100;

/** Per cent at which all columns, and of a sheet for one page all rows, fit into a page. */
export function fittingScale({ page, columnWidths, rowHeights, rows }: SheetLayout): number {
  const isWide = page.orientation === 'landscape';
  const width = (isWide ? PAPER.long : PAPER.short) - PAGE_MARGINS.left - PAGE_MARGINS.right;
  const height = (isWide ? PAPER.short : PAPER.long) - PAGE_MARGINS.top - PAGE_MARGINS.bottom;
  const wide = columnWidths.reduce((sum, characters) => sum + pointsOfCharacters(characters), 0);
  const printed = page.lastRow === undefined ? rows : rows.slice(0, page.lastRow + 1);
  const high = printed.reduce((sum, _row, at) => sum + (rowHeights?.get(at) ?? USUAL_HEIGHT), 0);
  const fit = Math.min(width / Math.max(1, wide), page.one ? height / Math.max(1, high) : 1);
  return Math.max(LEAST, Math.min(MOST, Math.floor(fit * MOST)));
}

/** Some Excels take what a sheet is to be fitted into, and forget it. */
export const isFitted = ({ page }: SheetLayout, { zoom }: Excel.PageLayout): boolean =>
  zoom.horizontalFitToPages === 1 && (!page.one || zoom.verticalFitToPages === 1);

/** The step that prints a sheet at a scale of its own. */
export const writeScale = (plan: SheetLayout, find: FindSheet): Step =>
  step(3, () => {
    find().pageLayout.zoom = { scale: fittingScale(plan) };
  });
