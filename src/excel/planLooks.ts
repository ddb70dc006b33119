import { a1, type CellRange, type CellStyle, columnName, PAGE_MARGINS, type SheetLayout } from '../workbook';
import { cellCount, columnCount, type KeyedRange, rangeAt, rectangles, rowCount } from './rectangles';
import { bytesOf, type Step } from './batches';
import { type FindSheet, pointsOfCharacters, step } from './planFrame';
import { sizeOf } from './planCells';

const CALLS = 14;
const CALLS_OF_BORDERS = 24;

/** The steps that give cells their looks, one for each rectangle of equal style. */
export function writeLooks({ rows, styles }: SheetLayout, find: FindSheet): Step[] {
  const cells = rows.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell?.style === undefined ? [] : [{ row: at, column, key: cell.style }])),
  );
  return rectangles(cells).flatMap((rectangle) => {
    const style = styles[rectangle.key];
    return style ? [writeLook(rectangle, style, find)] : [];
  });
}

function writeLook({ range: place }: KeyedRange<string>, style: CellStyle, find: FindSheet): Step {
  const formats = style.numberFormat === undefined ? null : filled(place, style.numberFormat);
  const calls = style.border ? CALLS + CALLS_OF_BORDERS : CALLS;
  const run = (): void => {
    const range = rangeAt(find(), place);
    if (formats) range.numberFormat = formats;
    writeFont(range.format.font, style);
    writeAlignment(range.format, style);
    if (style.fill !== undefined) range.format.fill.color = style.fill;
    if (style.border) {
      const isSingle = { row: rowCount(place) === 1, column: columnCount(place) === 1 };
      writeBorders(range.format.borders, style.border, isSingle);
    }
  };
  return step(calls, run, formats ? cellCount(place) * bytesOf(style.numberFormat) : 0);
}

const filled = (place: CellRange, text: string): string[][] =>
  Array.from({ length: rowCount(place) }, () => Array.from({ length: columnCount(place) }, () => text));

function writeFont(own: Excel.RangeFont, { bold, italic, font, size, color }: CellStyle): void {
  if (font !== undefined) own.name = font;
  if (bold !== undefined) own.bold = bold;
  if (italic !== undefined) own.italic = italic;
  if (size !== undefined) own.size = size;
  if (color !== undefined) own.color = color;
}

/** Degrees. */
const UPWARDS = 90;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function writeAlignment(
  format: Excel.RangeFormat,
  { horizontal, vertical, wrap, turned, indent }: CellStyle,
): void {
  if (horizontal) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical) format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
  if (turned) format.textOrientation = UPWARDS;
  if (indent !== undefined) format.indentLevel = indent;
}

const WEIGHT = { hairline: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** A line around each cell; a single row or column has no inner lines to set. */
function writeBorders(
  borders: Excel.RangeBorderCollection,
  { weight, color }: NonNullable<CellStyle['border']>,
  isSingle: { readonly row: boolean; readonly column: boolean },
): void {
  const sides = [
    ...EDGES,
    ...(isSingle.row ? [] : (['InsideHorizontal'] as const)),
    ...(isSingle.column ? [] : (['InsideVertical'] as const)),
  ];
  for (const side of sides) {
    const border = borders.getItem(side);
    border.style = 'Continuous';
    border.weight = WEIGHT[weight];
    border.color = color;
  }
}

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
export function writeLayout(plan: SheetLayout, find: FindSheet): Step[] {
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
export const writePage = ({ page, columnWidths }: SheetLayout, find: FindSheet): Step =>
  step(18 + 2 * (page.breaks?.length ?? 0), () => {
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
    for (const row of page.breaks ?? []) sheet.horizontalPageBreaks.add(a1(row, 0));
  });
