import type { CellPosition, CellRange } from '../../src/workbook';
import { type Cell, EMPTY_CELL, isBlank, isDefaultCell } from './cell';
import { invalidArgument } from './errors';
import { boundingRange, containsCell, singleCell, WHOLE_SHEET } from './geometry';

type Row = Map<number, Cell>;
/** Rows that stand near each other, by number. */
type Block = Map<number, Row>;

const BLOCK_BITS = 9;
const COLUMN_BITS = 14;
const COLUMN_MASK = (1 << COLUMN_BITS) - 1;

/**
 * The cells of one sheet, sparse. A clone is cheap: rows, and blocks of them, are shared until one side writes to
 * them, so a snapshot before every action costs as many steps as there are blocks.
 */
export class CellStore {
  private readonly blocks: Map<number, Block>;
  private readonly owned = new Set<Row | Block>();
  private readonly changed = new Set<number>();
  private writes = 0;
  private relocations = 0;

  constructor(blocks: ReadonlyMap<number, Block> = new Map()) {
    this.blocks = new Map(blocks);
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
    const copy = new CellStore(this.blocks);
    copy.writes = this.writes;
    copy.relocations = this.relocations;
    return copy;
  }

  get(row: number, column: number): Cell | undefined {
    return this.row(row)?.get(column);
  }

  /** Stores the cell and notes whether its content changed; a cell with nothing in it is dropped. */
  set(row: number, column: number, cell: Cell): void {
    this.noteChange(row, column, this.get(row, column), cell);
    this.store(row, column, cell);
  }

  /**
   * Stores what a calculation gave, which is no change of content. Throws `InvalidArgument` for a place outside the
   * sheet.
   */
  store(row: number, column: number, cell: Cell): void {
    if (!containsCell(WHOLE_SHEET, row, column)) throw invalidArgument('The cell lies outside the sheet.');
    this.writes += 1;
    if (!isDefaultCell(cell)) {
      this.writable(row).set(column, cell);
    } else if (this.row(row)?.has(column)) {
      const target = this.writable(row);
      target.delete(column);
      if (target.size === 0) this.dropRow(row);
    }
  }

  delete(row: number, column: number): void {
    this.set(row, column, EMPTY_CELL);
  }

  /** The cells whose content changed since this was last asked for. */
  takeChanged(): CellPosition[] {
    if (this.changed.size === 0) return [];
    const taken = [...this.changed].map((key) => ({
      row: Math.floor(key / 2 ** COLUMN_BITS),
      column: key & COLUMN_MASK,
    }));
    this.changed.clear();
    return taken;
  }

  /** Notes every cell whose content differs from an earlier store's as changed. */
  noteDifferences(earlier: CellStore): void {
    for (const row of new Set([...this.rowNumbers(), ...earlier.rowNumbers()])) {
      const [now, then] = [this.row(row), earlier.row(row)];
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
    for (const row of this.rowsWithin(range)) {
      for (const [column, cell] of [...(this.row(row) ?? [])]) {
        if (containsCell(range, row, column)) yield { row, column, cell };
      }
    }
  }

  *entries(): Generator<{ readonly row: number; readonly column: number; readonly cell: Cell }> {
    for (const block of this.blocks.values()) {
      for (const [row, cells] of block) for (const [column, cell] of cells) yield { row, column, cell };
    }
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
    this.writes += 1;
    this.blocks.clear();
    this.owned.clear();
    for (const { cell, to } of moved) if (to) this.store(to.row, to.column, cell);
  }

  private noteChange(row: number, column: number, before: Cell | undefined, after: Cell | undefined): void {
    if (isBlank(before) && isBlank(after)) return;
    if (before?.value === after?.value && before?.formula === after?.formula) return;
    this.changed.add(row * 2 ** COLUMN_BITS + column);
  }

  private row(row: number): Row | undefined {
    return this.blocks.get(row >> BLOCK_BITS)?.get(row);
  }

  private *rowNumbers(): Generator<number> {
    for (const block of this.blocks.values()) yield* block.keys();
  }

  private rowsWithin({ top, bottom }: CellRange): number[] {
    if (bottom - top < 2 ** BLOCK_BITS) {
      return Array.from({ length: bottom - top + 1 }, (_item, index) => top + index);
    }
    const [first, last] = [top >> BLOCK_BITS, bottom >> BLOCK_BITS];
    const numbers = [...this.blocks.keys()].filter((number) => number >= first && number <= last);
    return numbers.flatMap((number) =>
      [...(this.blocks.get(number)?.keys() ?? [])].filter((row) => row >= top && row <= bottom),
    );
  }

  private writable(row: number): Row {
    const block = this.writableBlock(row >> BLOCK_BITS);
    const current = block.get(row);
    if (current && this.owned.has(current)) return current;
    const own: Row = new Map(current);
    this.owned.add(own);
    block.set(row, own);
    return own;
  }

  private writableBlock(number: number): Block {
    const current = this.blocks.get(number);
    if (current && this.owned.has(current)) return current;
    const own: Block = new Map(current);
    this.owned.add(own);
    this.blocks.set(number, own);
    return own;
  }

  private dropRow(row: number): void {
    const number = row >> BLOCK_BITS;
    const block = this.writableBlock(number);
    block.delete(row);
    if (block.size === 0) this.blocks.delete(number);
  }
}
