import type { CellPosition, CellRange } from '../../../src/workbook';
import { type FontStyle, isBlank, MAX_COLUMNS, MAX_ROWS, type Sheet } from '../../model';
import type { Language } from '../../model';
import { type AxisLayout, layoutOf } from './axisLayout';
import type { ConditionalTiles } from './conditionalTiles';
import type { MeasureText } from './textMeasure';

/** One sheet at one moment, laid out. A new one is made when anything of the workbook changes. */
export interface SheetView {
  readonly sheet: Sheet;
  readonly rows: AxisLayout;
  readonly columns: AxisLayout;
  readonly conditional: ConditionalTiles;
  readonly language: Language;
  readonly measure: MeasureText;
  /** The merges that touch a row. */
  readonly mergesByRow: ReadonlyMap<number, readonly CellRange[]>;
}

const NO_MERGES: readonly CellRange[] = [];

export const mergesAt = (view: SheetView, row: number): readonly CellRange[] =>
  view.mergesByRow.get(row) ?? NO_MERGES;

/** The merges by the rows that they touch, of as many rows as are laid out. */
export function mergesByRow(
  merges: readonly CellRange[],
  rowCount: number,
): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= Math.min(merge.bottom, rowCount - 1); row++) {
      const known = byRow.get(row);
      if (known) known.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}

const LEAST: Extent = { rows: 120, columns: 40 };
const SPARE: Extent = { rows: 60, columns: 12 };
/** Extents grow by steps, so that not every move lays the sheet out anew. */
const STEP: Extent = { rows: 100, columns: 20 };

/** How many rows and columns are laid out. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Room for what the sheet holds, with some to spare. */
export function usedExtent(sheet: Sheet): Extent {
  const used = sheet.cells.bounds(false);
  return {
    rows: Math.min(MAX_ROWS, Math.max(LEAST.rows, (used?.bottom ?? 0) + SPARE.rows)),
    columns: Math.min(MAX_COLUMNS, Math.max(LEAST.columns, (used?.right ?? 0) + SPARE.columns)),
  };
}

/** Room for a cell, with some to spare. */
export const extentAround = ({ row, column }: CellPosition): Extent => ({
  rows: Math.min(MAX_ROWS, Math.ceil((row + SPARE.rows) / STEP.rows) * STEP.rows),
  columns: Math.min(MAX_COLUMNS, Math.ceil((column + SPARE.columns) / STEP.columns) * STEP.columns),
});

export const larger = (a: Extent, b: Extent): Extent => ({
  rows: Math.max(a.rows, b.rows),
  columns: Math.max(a.columns, b.columns),
});

export const rowLayout = (sheet: Sheet, count: number): AxisLayout =>
  layoutOf(sheet.rows, sheet.parts.standardHeight, count);

export const columnLayout = (sheet: Sheet, count: number): AxisLayout =>
  layoutOf(sheet.columns, sheet.parts.standardWidth, count);

/** The cells of a row from here on in one direction that a text may cover, with their widths. */
export function* freeCells(
  view: SheetView,
  row: number,
  column: number,
  step: 1 | -1,
): Generator<{ readonly column: number; readonly width: number }> {
  const { sheet, columns } = view;
  const merges = mergesAt(view, row);
  for (let at = column + step; at >= 0 && at < columns.count; at += step) {
    const isMerged = merges.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && at >= left && at <= right,
    );
    if (isMerged || !isBlank(sheet.cells.get(row, at))) return;
    yield { column: at, width: (columns.starts[at + 1] ?? 0) - (columns.starts[at] ?? 0) };
  }
}

export const widthIn =
  (measure: MeasureText, font: FontStyle) =>
  (text: string): number =>
    measure(text, font);

/** How far a text may come from. */
const FARTHEST_SPREAD = 60;

/** The column left of the given one whose text may spread into it; null where there is none. */
export function spreadingFrom(view: SheetView, row: number, left: number): number | null {
  if (left === 0 || !isBlank(view.sheet.cells.get(row, left))) return null;
  let farthest = left;
  for (const { column } of freeCells(view, row, left, -1)) {
    farthest = column;
    if (left - column > FARTHEST_SPREAD) return null;
  }
  const source = farthest - 1;
  return source >= 0 && typeof view.sheet.cells.get(row, source)?.value === 'string' ? source : null;
}
