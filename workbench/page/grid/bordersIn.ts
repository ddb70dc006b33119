import type { CellRange } from '../../../src/workbook';
import { type BorderLine, type Borders, containsCell, NO_BORDER } from '../../model';
import { extentOf, shownBetween, startOf } from './axisLayout';
import { strongerLine } from './borderEdges';
import { cellBorders } from './cellLook';
import type { Edge } from './edgePaths';
import { mergesAt, type SheetView } from './sheetView';

type SideAt = (row: number, column: number) => Borders;

/** The borders of a range as they are drawn: each edge once, by the stronger of the two cells that share it. */
export function bordersIn(view: SheetView, range: CellRange): Edge[] {
  const bordersAt = remembering(view);
  const edges: Edge[] = [];
  const rows = shownBetween(view.rows, range.top, range.bottom);
  const columns = shownBetween(view.columns, range.left, range.right);
  for (const [at, row] of rows.entries()) {
    const above = rows[at - 1] ?? row - 1;
    for (const [place, column] of columns.entries()) {
      const before = columns[place - 1] ?? column - 1;
      addCell(view, edges, bordersAt, { row, column, above, before });
    }
  }
  return [...edges, ...closing(view, range, bordersAt, rows, columns)].filter(
    ({ line }) => line.style !== 'None',
  );
}

interface Place {
  readonly row: number;
  readonly column: number;
  /** The shown row above and the shown column before; -1 at the sheet's edge. */
  readonly above: number;
  readonly before: number;
}

function addCell(view: SheetView, edges: Edge[], bordersAt: SideAt, place: Place): void {
  const { row, column, above, before } = place;
  const [x, y] = [startOf(view.columns, column), startOf(view.rows, row)];
  const [width, height] = [extentOf(view.columns, column), extentOf(view.rows, row)];
  const own = bordersAt(row, column);
  if (!isInside(view, row, column, above, column)) {
    const line = above < 0 ? own.top : strongerLine(bordersAt(above, column).bottom, own.top);
    edges.push({ x1: x, y1: y, x2: x + width, y2: y, line });
  }
  if (!isInside(view, row, column, row, before)) {
    const line = before < 0 ? own.left : strongerLine(bordersAt(row, before).right, own.left);
    edges.push({ x1: x, y1: y, x2: x, y2: y + height, line });
  }
  edges.push({ x1: x, y1: y, x2: x + width, y2: y + height, line: own.diagonalDown });
  edges.push({ x1: x, y1: y + height, x2: x + width, y2: y, line: own.diagonalUp });
}

/** The lower and right edges of the range's last cells. */
function closing(
  view: SheetView,
  range: CellRange,
  bordersAt: SideAt,
  rows: readonly number[],
  columns: readonly number[],
): Edge[] {
  const [bottom, right] = [rows.at(-1), columns.at(-1)];
  if (bottom === undefined || right === undefined) return [];
  const y = startOf(view.rows, bottom + 1);
  const x = startOf(view.columns, right + 1);
  const [below, after] = [range.bottom + 1, range.right + 1];
  const horizontal = columns
    .filter((column) => !isInside(view, bottom, column, below, column))
    .map((column) => ({
      x1: startOf(view.columns, column),
      y1: y,
      x2: startOf(view.columns, column + 1),
      y2: y,
      line: strongerLine(bordersAt(bottom, column).bottom, bordersAt(below, column).top),
    }));
  const vertical = rows
    .filter((row) => !isInside(view, row, right, row, after))
    .map((row) => ({
      x1: x,
      y1: startOf(view.rows, row),
      x2: x,
      y2: startOf(view.rows, row + 1),
      line: strongerLine(bordersAt(row, right).right, bordersAt(row, after).left),
    }));
  return [...horizontal, ...vertical];
}

/** Whether one merge holds both cells, so that no edge runs between them. */
const isInside = (
  view: SheetView,
  row: number,
  column: number,
  otherRow: number,
  otherColumn: number,
): boolean =>
  mergesAt(view, row).some(
    (merge) => containsCell(merge, row, column) && containsCell(merge, otherRow, otherColumn),
  );

const NONE: Readonly<Pick<Borders, 'diagonalDown' | 'diagonalUp'>> = {
  diagonalDown: NO_BORDER,
  diagonalUp: NO_BORDER,
};

/** The borders of cells, each looked up once. Those of a merged cell's parts are drawn at its outer edges. */
function remembering(view: SheetView): SideAt {
  const known = new Map<number, Borders>();
  return (row, column) => {
    const key = row * view.columns.count + column;
    const found = known.get(key);
    if (found) return found;
    const borders = withoutCovered(view, row, column, cellBorders(view, row, column));
    known.set(key, borders);
    return borders;
  };
}

function withoutCovered(view: SheetView, row: number, column: number, borders: Borders): Borders {
  const merge = mergesAt(view, row).find((candidate) => containsCell(candidate, row, column));
  if (!merge) return borders;
  const outer = (isOuter: boolean, line: BorderLine): BorderLine => (isOuter ? line : NO_BORDER);
  return {
    ...NONE,
    top: outer(row === merge.top, borders.top),
    bottom: outer(row === merge.bottom, borders.bottom),
    left: outer(column === merge.left, borders.left),
    right: outer(column === merge.right, borders.right),
  };
}
