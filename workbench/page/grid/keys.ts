import type { CellPosition, CellRange } from '../../../src/workbook';
import { MAX_COLUMNS, MAX_ROWS } from '../../model';
import { type AxisLayout, neighbour } from './axisLayout';
import { areaOf, type Cursor, cursorAt } from './cursor';

/** What moving about a sheet needs to know of it. */
export interface Terrain {
  readonly rows: AxisLayout;
  readonly columns: AxisLayout;
  readonly merges: readonly CellRange[];
  readonly frozen: CellPosition;
  /** The last row and column that hold anything. */
  readonly last: CellPosition;
  /** Rows that a page holds. */
  readonly page: number;
  readonly isBlank: (position: CellPosition) => boolean;
}

export interface KeyPress {
  readonly key: string;
  readonly shift: boolean;
  readonly ctrl: boolean;
}

interface Direction {
  readonly row: -1 | 0 | 1;
  readonly column: -1 | 0 | 1;
}

const UP: Direction = { row: -1, column: 0 };
const DOWN: Direction = { row: 1, column: 0 };
const LEFT: Direction = { row: 0, column: -1 };
const RIGHT: Direction = { row: 0, column: 1 };
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: UP,
  ArrowDown: DOWN,
  ArrowLeft: LEFT,
  ArrowRight: RIGHT,
};

type Target = (from: CellPosition, press: KeyPress, terrain: Terrain) => CellPosition;

const TARGETS: Readonly<Record<string, Target>> = {
  Home: (from, { ctrl }, { frozen }) =>
    ctrl ? { row: frozen.row, column: frozen.column } : { row: from.row, column: frozen.column },
  End: (from, { ctrl }, { last }) => (ctrl ? last : { row: from.row, column: last.column }),
  PageDown: (from, _press, terrain) => paged(from, terrain, 1),
  PageUp: (from, _press, terrain) => paged(from, terrain, -1),
};

/**
 * Where a key takes the selection; null for keys that move nothing. Shift moves the head alone. Tab and Enter go
 * right and down, with Shift left and up.
 */
export function navigate(cursor: Cursor, press: KeyPress, terrain: Terrain): Cursor | null {
  if (press.key === 'Tab') return step(cursor.anchor, press.shift ? LEFT : RIGHT, terrain);
  if (press.key === 'Enter') return step(cursor.anchor, press.shift ? UP : DOWN, terrain);
  const from = press.shift ? cursor.head : cursor.anchor;
  const target = targetOf(from, press, terrain);
  if (!target) return null;
  return press.shift ? { anchor: cursor.anchor, head: target } : cursorAt(target);
}

const step = (from: CellPosition, direction: Direction, terrain: Terrain): Cursor =>
  cursorAt(beside(from, direction, terrain));

function targetOf(from: CellPosition, press: KeyPress, terrain: Terrain): CellPosition | null {
  const arrow = ARROWS[press.key];
  if (arrow) return press.ctrl ? jump(from, arrow, terrain) : beside(from, arrow, terrain);
  return TARGETS[press.key]?.(from, press, terrain) ?? null;
}

/** The next shown cell beyond the merge that the cell belongs to. */
function beside(from: CellPosition, { row, column }: Direction, terrain: Terrain): CellPosition {
  const area = areaOf(from, terrain.merges);
  return {
    row: row === 0 ? from.row : neighbour(terrain.rows, row > 0 ? area.bottom : area.top, row),
    column:
      column === 0 ? from.column : neighbour(terrain.columns, column > 0 ? area.right : area.left, column),
  };
}

function paged(from: CellPosition, { rows, page }: Terrain, direction: 1 | -1): CellPosition {
  return { row: neighbour(rows, from.row, direction * Math.max(1, page)), column: from.column };
}

/** To the end of the filled cells, or over empty ones to the next filled cell, or to the end of the sheet. */
function jump(from: CellPosition, direction: Direction, terrain: Terrain): CellPosition {
  const next = (at: CellPosition): CellPosition => ({
    row: at.row + direction.row,
    column: at.column + direction.column,
  });
  const seen = (at: CellPosition): boolean =>
    at.row >= 0 && at.column >= 0 && at.row <= terrain.last.row && at.column <= terrain.last.column;
  let at = next(from);
  if (!terrain.isBlank(from) && seen(at) && !terrain.isBlank(at)) {
    while (seen(next(at)) && !terrain.isBlank(next(at))) at = next(at);
    return at;
  }
  while (seen(at) && terrain.isBlank(at)) at = next(at);
  return seen(at) ? at : endOfSheet(from, direction);
}

const endOfSheet = (from: CellPosition, { row, column }: Direction): CellPosition => ({
  row: row === 0 ? from.row : row > 0 ? MAX_ROWS - 1 : 0,
  column: column === 0 ? from.column : column > 0 ? MAX_COLUMNS - 1 : 0,
});
