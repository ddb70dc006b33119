import type { CellPosition } from './address';
import { type CellEdit, type EditGroup, type SettledCell, settleGroups, shownOf } from './cellEdit';
import { type SheetSnapshot, textAt, type WorkbookSnapshot } from './snapshot';

export interface EditedSnapshot {
  readonly snapshot: WorkbookSnapshot;
  /** The edits of groups of which a cell or sheet no longer held what was read. */
  readonly refused: readonly CellEdit[];
}

/**
 * Applies groups of edits to a snapshot, as a host applies them to the workbook: a group whole or not at all. The
 * snapshot given stays as it was.
 */
export function applyEdits(snapshot: WorkbookSnapshot, groups: readonly EditGroup[]): EditedSnapshot {
  const byName = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const { cells, refused } = settleGroups(groups, (edit, { row, column }) => {
    const sheet = byName.get(edit.sheet);
    return sheet !== undefined && textAt(sheet, row, column) === edit.from;
  });
  const written = new Map<string, SettledCell[]>();
  for (const cell of cells) {
    const own = written.get(cell.sheet);
    if (own) own.push(cell);
    else written.set(cell.sheet, [cell]);
  }
  const sheets = snapshot.sheets.map((sheet) => writeInto(sheet, written.get(sheet.name) ?? []));
  return { snapshot: { ...snapshot, sheets }, refused };
}

function writeInto(sheet: SheetSnapshot, cells: readonly SettledCell[]): SheetSnapshot {
  if (cells.length === 0) return sheet;
  const origin = originWith(sheet, cells);
  const values = new EditedGrid(sheet.values, sheet.origin, origin, null);
  const texts = new EditedGrid(sheet.texts, sheet.origin, origin, '');
  const numberFormats = new EditedGrid(sheet.numberFormats, sheet.origin, origin, 'General');
  const formulas = new Map(sheet.formulas);
  for (const { to, look, cell, ...position } of cells) {
    values.set(position, to === '' ? null : to);
    texts.set(position, shownOf({ to, ...(look && { look }) }));
    // What is emptied keeps its format.
    if (to !== '')
      numberFormats.set(position, typeof to === 'number' ? (look?.numberFormat ?? 'General') : '@');
    formulas.delete(cell);
  }
  return {
    ...sheet,
    origin,
    values: values.rows,
    texts: texts.rows,
    numberFormats: numberFormats.rows,
    formulas,
  };
}

/** The origin of a used range that also holds these cells. */
const originWith = ({ origin }: SheetSnapshot, cells: readonly CellPosition[]): CellPosition =>
  cells.reduce(
    (first, { row, column }) => ({
      row: Math.min(first.row, row),
      column: Math.min(first.column, column),
    }),
    origin,
  );

/** A copy of a grid that grows as it is filled; rows are copied when first written to. */
class EditedGrid<T> {
  readonly rows: (readonly T[])[];
  readonly #written = new Map<number, T[]>();

  constructor(
    grid: readonly (readonly T[])[],
    from: CellPosition,
    readonly origin: CellPosition,
    readonly empty: T,
  ) {
    const left = Array.from({ length: from.column - origin.column }, () => empty);
    const above = Array.from({ length: from.row - origin.row }, (): readonly T[] => []);
    this.rows = [...above, ...(left.length > 0 ? grid.map((row) => [...left, ...row]) : grid)];
  }

  /** The value at a place of the sheet; the empty one outside the grid. */
  get({ row, column }: CellPosition): T {
    return this.rows[row - this.origin.row]?.[column - this.origin.column] ?? this.empty;
  }

  set({ row, column }: CellPosition, value: T): void {
    const at = row - this.origin.row;
    while (this.rows.length <= at) this.rows.push([]);
    const cells = this.#written.get(at) ?? [...(this.rows[at] ?? [])];
    this.#written.set(at, cells);
    this.rows[at] = cells;
    const place = column - this.origin.column;
    while (cells.length <= place) cells.push(this.empty);
    cells[place] = value;
  }
}
