import type { CellRange } from '../../src/workbook';
import { type Cell, EMPTY_CELL, withConstant } from './cell';
import { cellRange, cellsOf, columnCount, isInsideSheet, rowCount } from './geometry';
import { checkEditable } from './guards';
import { formatReference, mapReferences } from './formulaText';
import type { Sheet } from './sheet';
import { refreshHeaders } from './tableHeaders';

export const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;
export type CopyType = (typeof COPY_TYPES)[number];

/** Copies cells; a larger target repeats the source. Relative references move along. */
export function copyCells(
  from: { readonly sheet: Sheet; readonly range: CellRange },
  to: { readonly sheet: Sheet; readonly range: CellRange },
  type: CopyType,
): void {
  const rows = Math.max(rowCount(to.range), rowCount(from.range));
  const columns = Math.max(columnCount(to.range), columnCount(from.range));
  const target = cellRange(to.range.top, to.range.left, rows, columns);
  checkEditable(to.sheet, target);
  const copies = [...cellsOf(target)].map(({ row, column }) => {
    const fromRow = from.range.top + ((row - target.top) % rowCount(from.range));
    const fromColumn = from.range.left + ((column - target.left) % columnCount(from.range));
    const source = from.sheet.cells.get(fromRow, fromColumn) ?? EMPTY_CELL;
    const style = from.sheet.styleAt(fromRow, fromColumn);
    return { row, column, cell: moved({ ...source, style }, row - fromRow, column - fromColumn) };
  });
  for (const { row, column, cell } of copies) {
    to.sheet.cells.set(row, column, combined(to.sheet.cells.get(row, column) ?? EMPTY_CELL, cell, type));
  }
  refreshHeaders(to.sheet, target);
}

function combined(target: Cell, source: Cell, type: CopyType): Cell {
  const style = type === 'Values' || type === 'Formulas' ? target.style : source.style;
  if (type === 'Formats') return { ...target, ...(style && { style }) };
  const content = withConstant(undefined, source.value);
  const formula = type === 'Values' ? undefined : source.formula;
  return { ...content, ...(formula !== undefined && { formula }), ...(style && { style }) };
}

const moved = (cell: Cell, rows: number, columns: number): Cell =>
  cell.formula === undefined ? cell : { ...cell, formula: moveFormula(cell.formula, rows, columns) };

/** The formula with its relative references moved by rows and columns, as copying moves them. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => {
    const { range, absolute, shape } = reference;
    const byRows = shape === 'columns' ? 0 : rows;
    const byColumns = shape === 'rows' ? 0 : columns;
    const target = {
      top: range.top + (absolute.top ? 0 : byRows),
      left: range.left + (absolute.left ? 0 : byColumns),
      bottom: range.bottom + (absolute.bottom ? 0 : byRows),
      right: range.right + (absolute.right ? 0 : byColumns),
    };
    return isInsideSheet(target) ? formatReference({ ...reference, range: target }) : '#REF!';
  });
}
