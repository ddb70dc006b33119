/** How far a text reaches beyond its cell, in pixels to either side. */
export interface Overflow {
  readonly left: number;
  readonly right: number;
}

export type TextAlign = 'left' | 'center' | 'right';

export const NO_OVERFLOW: Overflow = { left: 0, right: 0 };

/** Room beside the text inside a cell. */
export const CELL_PADDING = 3;

/** Widths of the neighbours a text may cover, nearest first; asked for no more of them than needed. */
export type FreeNeighbours = (step: 1 | -1) => Iterable<number>;

/**
 * How far an unwrapped text reaches over empty neighbours: whole cells, as many as the text needs and are free.
 * Left-aligned text goes right, right-aligned text left, centred text both ways.
 */
export function overflowOf(
  textWidth: number,
  cellWidth: number,
  align: TextAlign,
  free: FreeNeighbours,
): Overflow {
  const missing = textWidth + 2 * CELL_PADDING - cellWidth;
  if (missing <= 0) return NO_OVERFLOW;
  const half = missing / 2;
  return {
    left: align === 'left' ? 0 : covered(free(-1), align === 'center' ? half : missing),
    right: align === 'right' ? 0 : covered(free(1), align === 'center' ? half : missing),
  };
}

function covered(widths: Iterable<number>, needed: number): number {
  let room = 0;
  for (const width of widths) {
    if (room >= needed) break;
    room += width;
  }
  return room;
}
