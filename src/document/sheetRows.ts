import type { CellRange, PlanCell } from '../workbook';
import { CellMeasure } from './cellMeasure';
import { STANDARD_SIZE } from './looks';
import { lineHeight } from './measure';
import { heightOf, type PagedRow } from './pager';

/** A cell that gets its formula once all cells have their places. */
export type SheetCell = { -readonly [Key in keyof PlanCell]: PlanCell[Key] };

/** A text or figure over some columns of the grid; those that follow it stand to its right. */
export interface GridCell {
  readonly cell: SheetCell;
  /** Columns of the grid. */
  readonly span: number;
  /** Rows that it takes; 0 for one that a cell above it takes too. */
  readonly rows?: number;
}

/** Points of an empty row that is no room for anything. */
const LOW = 6;

interface RowOptions extends Omit<PagedRow, 'height' | 'isFitted'> {
  /** Points that the row has at least. */
  readonly least?: number;
  /** Points that its cells need, where that is known. */
  readonly height?: number;
}

/** The rows of a sheet that grows downwards; each is as high as its texts need. */
export class SheetRows {
  readonly cells: (SheetCell | null)[][] = [];
  readonly merges: CellRange[] = [];
  readonly paged: PagedRow[] = [];
  /** Points of a line. */
  readonly line: number;
  readonly #measure: CellMeasure;
  #startsPage: PagedRow['startsPage'] = false;

  constructor(
    /** Widths of the grid's columns in characters. */
    readonly grid: readonly number[],
    /** Points. */
    readonly letters = STANDARD_SIZE,
  ) {
    this.#measure = new CellMeasure(grid, letters);
    this.line = lineHeight({ size: letters });
  }

  /** 0-based row that the next one added will be. */
  get next(): number {
    return this.cells.length;
  }

  /** Points of the rows from one on. */
  heightFrom(first: number): number {
    return heightOf(this.paged, { top: Math.max(first, 0), bottom: this.next - 1 });
  }

  /** The rows from one on stay on one page. */
  keepTogether(first: number): void {
    for (let row = first; row < this.next - 1; row += 1) {
      const paged = this.paged[row];
      if (paged) this.paged[row] = { ...paged, withNext: true };
    }
  }

  /** The next row begins a page. */
  startPage(how: NonNullable<PagedRow['startsPage']> = true): void {
    this.#startsPage = how;
  }

  /** An empty row of so many points. */
  gap(height: number, paged: Omit<PagedRow, 'height'> = {}): void {
    this.#push([], { height, ...(height <= LOW && { isGap: true }), ...paged });
  }

  add(cells: readonly GridCell[], { least = this.line, height, ...paged }: RowOptions = {}): void {
    const top = this.next;
    const row: (SheetCell | null)[] = [];
    let isFitted = least <= this.line;
    for (const { cell, span, rows = 1 } of cells) {
      const left = row.length;
      row.push(cell);
      // Cells that are merged into the one before them have its border.
      for (let more = 1; more < span; more += 1) {
        row.push({ value: null, ...(cell.style !== undefined && { style: cell.style }) });
      }
      if (rows > 1 || (rows === 1 && span > 1)) {
        this.merges.push({ top, left, bottom: top + rows - 1, right: left + span - 1 });
        isFitted = false;
      }
    }
    this.#push(row, { height: Math.max(least, height ?? this.heightFor(cells)), isFitted, ...paged });
  }

  /** A row of one cell over the whole page. */
  across(cell: PlanCell, options?: RowOptions): void {
    this.add([{ cell, span: this.grid.length }], options);
  }

  /** The points that a cell from a column on needs. */
  heightOf({ cell, span }: GridCell, left: number): number {
    return this.#measure.height(cell, left, span);
  }

  /** The points that cells from the first column on need, those of one row alone. */
  heightFor(cells: readonly GridCell[]): number {
    let [height, left] = [this.line, 0];
    for (const own of cells) {
      if ((own.rows ?? 1) === 1) height = Math.max(height, this.heightOf(own, left));
      left += own.span;
    }
    return height;
  }

  /**
   * The cells of a row as the rows that hold them: where Excel gives a row too few points for a text, it goes on in rows
   * below. Texts that are computed or may be edited stay whole.
   */
  parted(cells: readonly GridCell[]): readonly (readonly GridCell[])[] {
    let left = 0;
    let count = 1;
    const parts = cells.map(({ cell, span }): readonly PlanCell['value'][] => {
      const own = this.#measure.parts(cell, left, span);
      left += span;
      count = Math.max(count, own.length);
      return own;
    });
    if (count === 1) return [cells];
    return Array.from({ length: count }, (_, nth) =>
      cells.map(({ cell, ...place }, at): GridCell => {
        const value = parts[at]?.[nth] ?? null;
        if (nth === 0) return { ...place, cell: { ...cell, value } };
        return { ...place, cell: { value, ...(cell.style !== undefined && { style: cell.style }) } };
      }),
    );
  }

  /** Points of the last rows that stay on a page with the next one. */
  heightLeading(): number {
    let top = this.next;
    const leads = ({ withNext, startsPage }: PagedRow): boolean => withNext === true || Boolean(startsPage);
    while (top > 0 && !this.paged[top]?.startsPage && leads(this.paged[top - 1] ?? { height: 0 })) top -= 1;
    return this.heightFrom(top);
  }

  /** Points of the rows since the last one that begins a page. */
  heightOfPage(): number {
    return this.heightFrom(this.paged.findLastIndex(({ startsPage }) => Boolean(startsPage)));
  }

  #push(row: (SheetCell | null)[], paged: PagedRow): void {
    this.cells.push(row);
    this.paged.push(this.#startsPage ? { ...paged, startsPage: this.#startsPage } : paged);
    this.#startsPage = false;
  }
}
