import type { CellRange, CellStyle, SheetPlan } from '../../workbook';
import { cellCount, columnCount, rowCount } from '../parts';
import { rangeAt } from '../rangeOf';
import { type KeyedRange, rectangles } from '../rectangles';
import { bytesOf, type Step } from '../steps';
import { type FindSheet, step } from './frame';

const CALLS = 12;
const CALLS_OF_BORDERS = 24;

/** The steps that give cells their looks, one for each rectangle of equal style. */
export function writeLooks({ rows, styles }: SheetPlan, find: FindSheet): Step[] {
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

function writeFont(font: Excel.RangeFont, { bold, italic, size, color }: CellStyle): void {
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = color;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function writeAlignment(format: Excel.RangeFormat, { horizontal, vertical, wrap, indent }: CellStyle): void {
  if (horizontal) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical) format.verticalAlignment = VERTICAL[vertical];
  if (wrap !== undefined) format.wrapText = wrap;
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
