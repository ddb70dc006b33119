import type { CellRange, PlanCell } from '../../../workbook';
import { PAGE_PARTS } from '../model';
import { MEMO_STYLES, type MemoStyle } from './styles';
import { LINE_HEIGHT, textHeight } from './textHeight';

/** Width of one of the columns that share the page, in characters. */
export const PART_WIDTH = 3.4;
/** A column's width in pixels is so many for each character and so many more. */
const PIXELS = { character: 7, margin: 5 } as const;
/** The most that Excel gives a row. */
const TALLEST = 409;

/** Points of rows that surely fit on a page. */
const PAGE_HEIGHT = 735;
/** Above what begins anew. */
const SPACING = 6;

/** A text or figure that takes several of the columns; those that follow it stand to its right. */
export interface GridCell {
  readonly cell: PlanCell;
  readonly width: number;
  /** Rows that it takes; 0 for one that a cell above it takes too. */
  readonly rows?: number;
}

/** A sheet that grows downwards, each row of cells that are merged over parts of the page. */
export class Grid {
  readonly rows: (PlanCell | null)[][] = [];
  readonly merges: CellRange[] = [];
  readonly heights = new Map<number, number>();
  /** Rows that begin a page. */
  readonly breaks: number[] = [];
  #used = 0;

  /** 0-based row that the next one added will be. */
  get next(): number {
    return this.rows.length;
  }

  skip(): void {
    this.#push([], SPACING);
  }

  /** Begins a page where so many points more might not fit on this one. */
  keep(points: number): void {
    if (this.#used + points <= PAGE_HEIGHT) return;
    this.breaks.push(this.next);
    this.#used = 0;
  }

  /** Adds a row as high as its texts need, or at least as high as is said, in points. */
  add(cells: readonly GridCell[], least = LINE_HEIGHT): void {
    const top = this.next;
    const row: (PlanCell | null)[] = [];
    let height = least;
    for (const { cell, width, rows = 1 } of cells) {
      const left = row.length;
      if (rows > 1 || (rows === 1 && width > 1)) {
        this.merges.push({ top, left, bottom: top + rows - 1, right: left + width - 1 });
      }
      row.push(cell, ...blanks(cell.style, width - 1));
      if (rows === 1 && typeof cell.value === 'string')
        height = Math.max(height, textHeight(cell.value, roomIn(width), isBold(cell.style)));
    }
    this.#push(row, Math.min(height, TALLEST));
  }

  /** A row of one cell over the whole page. */
  across(cell: PlanCell, least?: number): void {
    this.add([{ cell, width: PAGE_PARTS }], least);
  }

  #push(row: (PlanCell | null)[], height: number): void {
    this.keep(height);
    this.heights.set(this.next, height);
    this.rows.push(row);
    this.#used += height;
  }
}

/** Cells that are merged into the one before them, with its border. */
const blanks = (style: string | undefined, count: number): readonly PlanCell[] =>
  Array.from({ length: count }, () => ({ value: null, ...(style !== undefined && { style }) }));

/** An empty cell that keeps others in their place. */
export const gap = (width: number, style: MemoStyle = 'signature'): GridCell => ({
  cell: { value: null, style },
  width,
});

/** Pixels for text within columns that are merged. */
const roomIn = (width: number): number =>
  width * (PART_WIDTH * PIXELS.character + PIXELS.margin) - PIXELS.margin;

const isBold = (style: string | undefined): boolean => BOLD_STYLES.has(style ?? '');

const BOLD_STYLES: ReadonlySet<string> = new Set(
  Object.entries(MEMO_STYLES).flatMap(([key, style]) => ('bold' in style ? [key] : [])),
);
