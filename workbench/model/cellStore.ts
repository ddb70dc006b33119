import type { CellPosition, CellRange } from '../../src/workbook';
import { type Cell, EMPTY_CELL, isBlank, isDefaultCell } from './cell';
import { boundingRange, containsCell, singleCell } from './geometry';

type Row = Map<number, Cell>;

const COLUMN_BITS = 14;
const COLUMN_MASK = (1 << COLUMN_BITS) - 1;

/**
 * The cells of one sheet, sparse. A clone is cheap: rows are shared until one side writes to them, so a snapshot
 * before every batch costs as many steps as there are rows.
 */
export class CellStore {
  private readonly rows: Map<number, Row>;
  private readonly owned = new Set<Row>();
  private readonly changed = new Set<number>();
  private writes = 0;
  private relocations = 0;

  constructor(rows: ReadonlyMap<number, Row> = new Map()) {
    this.rows = new Map(rows);
  }

  /** Differs where anything was stored in between. */
  get revision(): number {
    return this.writes;
  }

  /** Differs where rows or columns were moved in between. */
  get layout(): number {
    return this.relocations;
  }

  /** A store with the same cells; writing to either leaves the other as it was. */
  clone(): CellStore {
    this.owned.clear();
    const copy = new CellStore(this.rows);
    copy.writes = this.writes;
    copy.relocations = this.relocations;
    return copy;
  }

  get(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  /** Stores the cell and notes whether its content changed; a cell with nothing in it is dropped. */
  set(row: number, column: number, cell: Cell): void {
    this.noteChange(row, column, this.get(row, column), cell);
    this.store(row, column, cell);
  }

  /** Stores what a calculation gave, which is no change of content. */
  store(row: number, column: number, cell: Cell): void {
    this.writes += 1;
    if (!isDefaultCell(cell)) {
      this.writable(row).set(column, cell);
    } else if (this.rows.get(row)?.has(column)) {
      const target = this.writable(row);
      target.delete(column);
      if (target.size === 0) this.rows.delete(row);
    }
  }

  delete(row: number, column: number): void {
    this.set(row, column, EMPTY_CELL);
  }

  /** The cells whose content changed since this was last asked for. */
  takeChanged(): CellPosition[] {
    const taken = [...this.changed].map((key) => ({
      row: Math.floor(key / 2 ** COLUMN_BITS),
      column: key & COLUMN_MASK,
    }));
    this.changed.clear();
    return taken;
  }

  /** Notes every cell whose content differs from an earlier store's as changed. */
  noteDifferences(earlier: CellStore): void {
    for (const row of new Set([...this.rows.keys(), ...earlier.rows.keys()])) {
      const [now, then] = [this.rows.get(row), earlier.rows.get(row)];
      if (now === then) continue;
      for (const column of new Set([...(now?.keys() ?? []), ...(then?.keys() ?? [])])) {
        this.noteChange(row, column, then?.get(column), now?.get(column));
      }
    }
  }

  /** The stored cells of a range, in no particular order. Safe to write to the store while walking. */
  *within(
    range: CellRange,
  ): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    const rows =
      this.rows.size <= range.bottom - range.top
        ? [...this.rows.keys()].filter((row) => row >= range.top && row <= range.bottom)
        : Array.from({ length: range.bottom - range.top + 1 }, (_item, index) => range.top + index);
    for (const row of rows) {
      for (const [column, cell] of [...(this.rows.get(row) ?? [])]) {
        if (containsCell(range, row, column)) yield { row, column, cell };
      }
    }
  }

  *entries(): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const [row, cells] of this.rows) for (const [column, cell] of cells) yield { row, column, cell };
  }

  /** The smallest range around the cells that count; null where there are none. */
  bounds(valuesOnly: boolean): CellRange | null {
    let bounds: CellRange | null = null;
    for (const { row, column, cell } of this.entries()) {
      if (valuesOnly && isBlank(cell)) continue;
      const own = singleCell(row, column);
      bounds = bounds ? boundingRange(bounds, own) : own;
    }
    return bounds;
  }

  /** Replaces every cell's place; cells for which `move` gives null are dropped. */
  relocate(
    move: (row: number, column: number) => { readonly row: number; readonly column: number } | null,
  ): void {
    const moved = [...this.entries()].map((entry) => ({
      cell: entry.cell,
      to: move(entry.row, entry.column),
    }));
    this.relocations += 1;
    this.rows.clear();
    this.owned.clear();
    for (const { cell, to } of moved) if (to) this.store(to.row, to.column, cell);
  }

  private noteChange(row: number, column: number, before: Cell | undefined, after: Cell | undefined): void {
    if (isBlank(before) && isBlank(after)) return;
    if (before?.value === after?.value && before?.formula === after?.formula) return;
    this.changed.add(row * 2 ** COLUMN_BITS + column);
  }

  private writable(row: number): Row {
    const current = this.rows.get(row);
    if (current && this.owned.has(current)) return current;
    const own: Row = new Map(current);
    this.owned.add(own);
    this.rows.set(row, own);
    return own;
  }
}
