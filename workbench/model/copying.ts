import type { CellPosition, CellRange } from '../../src/workbook';
import { type Cell, EMPTY_CELL, withConstant } from './cell';
import { invalidArgument } from './errors';
import { copyAreas } from './copyingAreas';
import {
  cellRange,
  cellsOf,
  columnCount,
  isInsideSheet,
  isWholeColumns,
  isWholeRows,
  rowCount,
} from './geometry';
import { checkEditable } from './guards';
import { formatReference, mapReferences } from './formulaText';
import type { Sheet } from './sheet';
import { refreshHeaders } from './tableHeaders';
import type { Workbook } from './workbook';

export const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;
export type CopyType = (typeof COPY_TYPES)[number];

interface Place {
  readonly sheet: Sheet;
  readonly range: CellRange;
}

/**
 * Copies cells; a larger target repeats the source. Relative references move along. Merges, rules and validations come
 * with everything; sizes and visibility only with whole rows and columns. Throws `InvalidArgument` where the source
 * would reach over the edge of the sheet.
 */
export function copyCells(workbook: Workbook, from: Place, to: Place, type: CopyType): void {
  const rows = Math.max(rowCount(to.range), rowCount(from.range));
  const columns = Math.max(columnCount(to.range), columnCount(from.range));
  const target = cellRange(to.range.top, to.range.left, rows, columns);
  if (!isInsideSheet(target)) throw invalidArgument('There is no room for what is copied.');
  checkEditable(to.sheet, target);
  const isWhole = isWholeRows(from.range) || isWholeColumns(from.range);
  const copies = isWhole ? storedCopies(from, to.sheet, target) : allCopies(from, target);
  for (const { row, column, cell } of copies) {
    to.sheet.cells.set(row, column, combined(to.sheet.cells.get(row, column) ?? EMPTY_CELL, cell, type));
  }
  if (isWhole && type === 'All') copyLines(from, to.sheet, target);
  copyAreas(workbook, from, { sheet: to.sheet, range: target }, type);
  refreshHeaders(to.sheet, target);
}

interface Copy extends CellPosition {
  readonly cell: Cell;
}

/** Every cell of the target with what it gets. */
const allCopies = ({ sheet, range }: Place, target: CellRange): Copy[] =>
  [...cellsOf(target)].map(({ row, column }) => {
    const fromRow = range.top + ((row - target.top) % rowCount(range));
    const fromColumn = range.left + ((column - target.left) % columnCount(range));
    const source = sheet.cells.get(fromRow, fromColumn) ?? EMPTY_CELL;
    const style = sheet.styleAt(fromRow, fromColumn);
    return { row, column, cell: moved({ ...source, style }, row - fromRow, column - fromColumn) };
  });

/** Of whole rows and columns only the cells that are stored on either side; the rest is as row or column say. */
function storedCopies({ sheet, range }: Place, target: Sheet, place: CellRange): Copy[] {
  const [down, right] = [place.top - range.top, place.left - range.left];
  const filled = [...sheet.cells.within(range)].map(({ row, column, cell }) => ({
    row: row + down,
    column: column + right,
    cell: moved(cell, down, right),
  }));
  const emptied = [...target.cells.within(place)]
    .filter(({ row, column }) => !sheet.cells.get(row - down, column - right))
    .map(({ row, column }) => ({ row, column, cell: EMPTY_CELL }));
  return [...filled, ...emptied];
}

/** Sizes, visibility and styles of whole rows and columns. */
function copyLines({ sheet, range }: Place, target: Sheet, place: CellRange): void {
  if (isWholeRows(range)) target.rows.replace(sheet.rows, range.top, range.bottom, place.top - range.top);
  if (!isWholeColumns(range)) return;
  target.columns.replace(sheet.columns, range.left, range.right, place.left - range.left);
  if (isWholeRows(range)) target.parts.baseStyle = sheet.parts.baseStyle;
}

function combined(target: Cell, source: Cell, type: CopyType): Cell {
  const style = type === 'Values' || type === 'Formulas' ? target.style : source.style;
  if (type === 'Formats') {
    const { value, formula, hyperlink } = target;
    return {
      value,
      ...(formula !== undefined && { formula }),
      ...(style && { style }),
      ...(hyperlink && { hyperlink }),
    };
  }
  const content = withConstant(undefined, source.value);
  const formula = type === 'Values' ? undefined : source.formula;
  const { hyperlink, mixedFont } = type === 'All' ? source : EMPTY_CELL;
  return {
    ...content,
    ...(formula !== undefined && { formula }),
    ...(style && { style }),
    ...(hyperlink && { hyperlink }),
    ...(mixedFont && { mixedFont }),
  };
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
