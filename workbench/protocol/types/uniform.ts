import type { CellRange } from '../../../src/workbook';
import { type Cell, cellCount, type CellStyle, type Sheet } from '../../model';
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

/** How one cell looks; the cell itself where it is stored. */
interface Look {
  readonly style: CellStyle;
  readonly cell: Cell | undefined;
}

/** The looks of the cells of a range; for very large ranges those of the stored cells and of the empty lines. */
function* looksIn(sheet: Sheet, range: CellRange): Generator<Look> {
  if (cellCount(range) <= EACH_CELL_UP_TO) {
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        yield { style: sheet.styleAt(row, column), cell: sheet.cells.get(row, column) };
      }
    }
    return;
  }
  for (let column = range.left; column <= range.right; column++) {
    yield { style: sheet.emptyStyleAt(range.top, column), cell: undefined };
  }
  for (const { row, column, cell } of sheet.cells.within(range)) {
    yield { style: sheet.styleAt(row, column), cell };
  }
}

/** What all cells of the areas share; null where they differ, and where `isMixed` says so of one. */
export function uniformStyle<T>(
  { sheetId, ranges }: AreasTarget,
  host: HostContext,
  read: (style: CellStyle) => T,
  isMixed: (cell: Cell) => boolean = () => false,
): T | null {
  const sheet = host.sheet(sheetId);
  return uniform(
    (function* () {
      for (const range of ranges) {
        for (const { style, cell } of looksIn(sheet, range)) yield cell && isMixed(cell) ? null : read(style);
      }
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
