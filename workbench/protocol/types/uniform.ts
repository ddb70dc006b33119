import type { CellRange } from '../../../src/workbook';
import { cellCount, type CellStyle, type Sheet } from '../../model';
import type { HostContext } from '../context';
import type { AreasTarget } from '../targets';

const EACH_CELL_UP_TO = 200_000;

/** The one value that all items share; null where they differ, as Office.js answers. */
export function uniform<T>(items: Iterable<T>): T | null {
  let first: { readonly value: T } | null = null;
  for (const value of items) {
    first ??= { value };
    if (first.value !== value) return null;
  }
  return first ? first.value : null;
}

/** The styles of the cells of a range; for very large ranges those of the stored cells and of the empty lines. */
function* stylesIn(sheet: Sheet, range: CellRange): Generator<CellStyle> {
  if (cellCount(range) <= EACH_CELL_UP_TO) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) yield sheet.styleAt(row, column);
    }
    return;
  }
  for (let column = range.left; column <= range.right; column++) yield sheet.emptyStyleAt(range.top, column);
  for (const { row, column } of sheet.cells.within(range)) yield sheet.styleAt(row, column);
}

/** What all cells of the areas share; null where they differ. */
export function uniformStyle<T>(
  { sheetId, ranges }: AreasTarget,
  host: HostContext,
  read: (style: CellStyle) => T,
): T | null {
  const sheet = host.sheet(sheetId);
  return uniform(
    (function* () {
      for (const range of ranges) for (const style of stylesIn(sheet, range)) yield read(style);
    })(),
  );
}

/** Row heights, column widths, hidden flags: read along one side of the areas. */
export function uniformAlong<T>(
  { sheetId, ranges }: AreasTarget,
  host: HostContext,
  side: 'rows' | 'columns',
  read: (sheet: Sheet, index: number) => T,
): T | null {
  const sheet = host.sheet(sheetId);
  return uniform(
    (function* () {
      for (const range of ranges) {
        const [from, to] = side === 'rows' ? [range.top, range.bottom] : [range.left, range.right];
        for (let index = from; index <= to; index++) yield read(sheet, index);
      }
    })(),
  );
}
