import type { CellPosition } from '../../../src/workbook';
import { MAX_COLUMNS, MAX_ROWS } from '../../model';
import { type AxisLayout, indexAt, startOf } from './axisLayout';
import type { Cursor } from './cursor';
import type { SheetView } from './sheetView';

/** What lies under the pointer. */
export interface Spot extends CellPosition {
  readonly part: 'cell' | 'row' | 'column' | 'all';
}

interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** What lies at a point of the grid, in pixels from its visible corner, scrolled by so much. */
export function spotAt(
  { rows, columns }: Pick<SheetView, 'rows' | 'columns'>,
  frozen: Frozen,
  headers: { readonly width: number; readonly height: number },
  point: { readonly x: number; readonly y: number },
  scroll: { readonly left: number; readonly top: number },
): Spot {
  const row = atPixel(rows, frozen.rows, point.y - headers.height, scroll.top);
  const column = atPixel(columns, frozen.columns, point.x - headers.width, scroll.left);
  const [inRows, inColumns] = [point.x < headers.width, point.y < headers.height];
  const part = inRows ? (inColumns ? 'all' : 'row') : inColumns ? 'column' : 'cell';
  return { row, column, part };
}

/** Frozen rows and columns stay where they are, the others are scrolled. */
const atPixel = (layout: AxisLayout, frozen: number, pixel: number, scrolled: number): number =>
  indexAt(layout, pixel < startOf(layout, frozen) ? pixel : pixel + scrolled);

const FIRST: CellPosition = { row: 0, column: 0 };
const LAST: CellPosition = { row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 };

/** The selection that starts at one spot and is drawn to another of the same kind. */
export function cursorBetween(from: Spot, to: CellPosition): Cursor {
  if (from.part === 'all') return { anchor: FIRST, head: LAST };
  if (from.part === 'row') {
    return { anchor: { row: from.row, column: 0 }, head: { row: to.row, column: LAST.column } };
  }
  if (from.part === 'column') {
    return { anchor: { row: 0, column: from.column }, head: { row: LAST.row, column: to.column } };
  }
  return { anchor: { row: from.row, column: from.column }, head: { row: to.row, column: to.column } };
}
