import type { CellRange } from '../../../src/workbook';

/** The rows and columns that a pane draws, both ends included. */
export type PaneWindow = CellRange;

/** The names of the four parts that frozen rows and columns make of a sheet. */
export type PaneName = 'body' | 'top' | 'left' | 'corner';

interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** What each pane draws of the cells in view; a pane with nothing in it is left out. */
export function paneWindows(seen: CellRange, frozen: Frozen): Partial<Record<PaneName, PaneWindow>> {
  const body = { ...seen, top: Math.max(seen.top, frozen.rows), left: Math.max(seen.left, frozen.columns) };
  const top = { ...body, top: 0, bottom: frozen.rows - 1 };
  const left = { ...body, left: 0, right: frozen.columns - 1 };
  const corner = { ...top, left: 0, right: frozen.columns - 1 };
  const holds = ({ top: first, bottom, left: start, right }: CellRange): boolean =>
    first <= bottom && start <= right;
  return {
    ...(holds(body) && { body }),
    ...(holds(top) && { top }),
    ...(holds(left) && { left }),
    ...(holds(corner) && { corner }),
  };
}

/** The pane that a cell belongs to. */
export function paneOf(row: number, column: number, frozen: Frozen): PaneName {
  if (row < frozen.rows) return column < frozen.columns ? 'corner' : 'top';
  return column < frozen.columns ? 'left' : 'body';
}
