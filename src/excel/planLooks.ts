import { a1, type CellRange, columnName, PAGE_MARGINS, type Pieces, type SheetLayout } from '../workbook';
import { AREA_CALLS, type Areas, formatOf, RANGE_CALLS } from './areas';
import {
  cellCount,
  columnCount,
  type KeyedRange,
  rangeAt,
  regrouped,
  rowCount,
  splitRows,
} from './rectangles';
import { bytesOf, CALL_BYTES, type Step } from './batches';
import { type FindSheet, pointsOfCharacters, step } from './planFrame';
import { sizeOf } from './planCells';
import type { PageLayouts } from './printFit';
import { writeBorders, writeTraits } from './planTraits';

/** Bytes of formats that one step writes. */
const PIECE_BYTES = 200_000;

/** The steps that give cells their looks: number formats cell by cell, all else for all cells that share it at once. */
export function* writeLooks({ rows, styles }: SheetLayout, find: FindSheet, areas: Areas): Pieces<Step[]> {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((cell, column): KeyedRange<string>[] =>
      cell?.style === undefined
        ? []
        : [{ range: { top: at, left: column, bottom: at, right: column }, key: cell.style }],
    ),
  );
  yield;
  return [
    ...(yield* writeFormats(cells, styles, find)),
    ...(yield* writeTraits(cells, styles, find, areas)),
    ...(yield* writeBorders(cells, styles, find, areas)),
  ];
}

/** One step for each rectangle of one format, or one for many rows where there are many such. */
function* writeFormats(
  cells: readonly KeyedRange<string>[],
  styles: SheetLayout['styles'],
  find: FindSheet,
): Pieces<Step[]> {
  const found = regrouped(cells, (key) => styles[key]?.numberFormat);
  yield;
  const whole = around(found.map(({ range }) => range));
  if (whole === null) return [];
  if (found.length * CALLS_OF_FORMAT * CALL_BYTES < cellCount(whole) * BYTES_OF_FORMAT) {
    return found.map(({ range, key }) => formatStep(find, range, filled(range, key)));
  }
  const grid = filled<string | null>(whole, null);
  for (const { range, key } of found) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      grid[row - whole.top]?.fill(key, range.left - whole.left, range.right - whole.left + 1);
    }
  }
  yield;
  return splitRows(whole, PIECE_BYTES / BYTES_OF_FORMAT).map((range) =>
    formatStep(find, range, grid.slice(range.top - whole.top, range.bottom - whole.top + 1)),
  );
}

const CALLS_OF_FORMAT = RANGE_CALLS + 1;
/** A format, most of them null. */
const BYTES_OF_FORMAT = 8;

function formatStep(find: FindSheet, place: CellRange, formats: (string | null)[][]): Step {
  const write = (): void => {
    rangeAt(find(), place).numberFormat = formats;
  };
  const bytes = formats.reduce((sum, row) => sum + row.reduce((own, format) => own + bytesOf(format), 2), 0);
  return step(CALLS_OF_FORMAT, write, bytes);
}

const filled = <T>(place: CellRange, value: T): T[][] =>
  Array.from({ length: rowCount(place) }, () => Array.from({ length: columnCount(place) }, () => value));

/** The smallest range that holds all; null for none. */
function around(ranges: readonly CellRange[]): CellRange | null {
  const [first, ...others] = ranges;
  if (!first) return null;
  return others.reduce(
    (whole, range) => ({
      top: Math.min(whole.top, range.top),
      left: Math.min(whole.left, range.left),
      bottom: Math.max(whole.bottom, range.bottom),
      right: Math.max(whole.right, range.right),
    }),
    first,
  );
}

/** Neighbours with the same value: 0-based first and last. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Neighbours with the same value, by that value. */
function stretches(entries: Iterable<readonly [number, number]>): ReadonlyMap<number, readonly Stretch[]> {
  const found = new Map<number, Stretch[]>();
  for (const [index, value] of [...entries].sort(([a], [b]) => a - b)) {
    const own = found.get(value) ?? [];
    const last = own.at(-1);
    if (last?.last === index - 1) own[own.length - 1] = { ...last, last: index };
    else own.push({ first: index, last: index });
    found.set(value, own);
  }
  return found;
}

/** The steps that give all stretches of lines their sizes. */
const writeSizes = (
  entries: Iterable<readonly [number, number]>,
  nameOf: (stretch: Stretch) => string,
  find: FindSheet,
  areas: Areas,
  set: (format: Excel.RangeFormat, size: number) => void,
): Step[] =>
  [...stretches(entries)].flatMap(([size, own]) =>
    areas.texts(own.map(nameOf)).map((text) =>
      step(AREA_CALLS + 1, () => {
        set(formatOf(find(), text), size);
      }),
    ),
  );

/** The steps that set widths, heights, frozen panes, the filter, the colour of the tab. */
export function writeLayout(plan: SheetLayout, find: FindSheet, areas: Areas): Step[] {
  const size = sizeOf(plan);
  const fit = step(AREA_CALLS + 1, () => {
    if (size) rangeAt(find(), size).format.autofitRows();
  });
  return [
    ...writeSizes(
      plan.columnWidths.entries(),
      ({ first, last }) => `${columnName(first)}:${columnName(last)}`,
      find,
      areas,
      (format, width) => {
        format.columnWidth = pointsOfCharacters(width);
      },
    ),
    fit,
    ...writeSizes(
      plan.rowHeights ?? [],
      ({ first, last }) => `${first + 1}:${last + 1}`,
      find,
      areas,
      (format, height) => {
        format.rowHeight = height;
      },
    ),
    step(10, () => {
      writeView(find(), plan);
    }),
  ];
}

function writeView(sheet: Excel.Worksheet, { frozen, filter, tabColor, gridlines }: SheetLayout): void {
  sheet.showGridlines = gridlines ?? false;
  sheet.tabColor = tabColor ?? '';
  if (frozen) freeze(sheet.freezePanes, frozen);
  if (filter) sheet.autoFilter.apply(rangeAt(sheet, filter));
}

/** Freezes so many rows and columns. */
export function freeze(
  panes: Excel.WorksheetFreezePanes,
  { rows, columns }: NonNullable<SheetLayout['frozen']>,
): void {
  if (rows > 0 && columns > 0) panes.freezeAt(`A1:${a1(rows - 1, columns - 1)}`);
  else if (rows > 0) panes.freezeRows(rows);
  else if (columns > 0) panes.freezeColumns(columns);
}

/** The step that sets up the page: A4, as wide as one page, as long as it takes. */
export const writePage = (
  { name, page, columnWidths }: SheetLayout,
  find: FindSheet,
  layouts: PageLayouts,
): Step =>
  step(19 + 2 * (page.breaks?.length ?? 0), () => {
    const sheet = find();
    const { pageLayout } = sheet;
    pageLayout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    pageLayout.paperSize = 'A4';
    pageLayout.leftMargin = PAGE_MARGINS.left;
    pageLayout.rightMargin = PAGE_MARGINS.right;
    pageLayout.topMargin = PAGE_MARGINS.top;
    pageLayout.bottomMargin = PAGE_MARGINS.bottom;
    pageLayout.headerMargin = PAGE_MARGINS.header;
    pageLayout.footerMargin = PAGE_MARGINS.footer;
    pageLayout.zoom = { horizontalFitToPages: 1, ...(page.one && { verticalFitToPages: 1 }) };
    if (page.lastRow !== undefined) {
      pageLayout.setPrintArea(`A1:${a1(page.lastRow, columnWidths.length - 1)}`);
    }
    if (page.titleRows) {
      pageLayout.setPrintTitleRows(`${page.titleRows.top + 1}:${page.titleRows.bottom + 1}`);
    }
    pageLayout.headersFooters.defaultForAllPages.centerFooter = page.footer ?? '';
    layouts.set(name, pageLayout.load({ zoom: true }));
    for (const row of page.breaks ?? []) sheet.horizontalPageBreaks.add(a1(row, 0));
  });
