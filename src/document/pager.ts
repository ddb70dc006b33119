import { pointsAcross } from './measure';

/** Points of A4 within the margins, less some for rows that turn out higher than they were guessed. */
const PAPER = {
  portrait: { width: 523, height: 735 },
  landscape: { width: 770, height: 481 },
} as const;
/** Excel takes no more than 1026. */
const MOST_BREAKS = 1000;

/** A row as the pager sees it. */
export interface PagedRow {
  /** Points. */
  readonly height: number;
  /** No page ends below it. */
  readonly withNext?: boolean;
  /** A page begins with it. */
  readonly startsPage?: boolean;
}

/** Points of rows that fit on a page whose columns, of so many characters, are shrunk to its width. */
export function pageRoom(orientation: keyof typeof PAPER, widths: readonly number[]): number {
  const { width, height } = PAPER[orientation];
  return height * Math.max(1, pointsAcross(widths) / width);
}

/**
 * The rows, from 0, that begin a page. Rows that belong together stay on one page where one can hold them; else they are
 * broken where a page is full.
 */
export function pageBreaks(rows: readonly PagedRow[], room: number): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  for (let first = 0; first < rows.length;) {
    const last = lastTogether(rows, first);
    const height = heightOf(rows, first, last);
    const begins = rows[first]?.startsPage === true || used + height > room;
    if (begins && first > 0 && used > 0) {
      breaks.push(first);
      used = 0;
    }
    for (let row = first; row <= last; row += 1) {
      const own = rows[row]?.height ?? 0;
      if (used > 0 && used + own > room) {
        breaks.push(row);
        used = 0;
      }
      used += own;
    }
    first = last + 1;
  }
  return breaks.slice(0, MOST_BREAKS);
}

function lastTogether(rows: readonly PagedRow[], first: number): number {
  let last = first;
  while (last < rows.length - 1 && rows[last]?.withNext && !rows[last + 1]?.startsPage) last += 1;
  return last;
}

function heightOf(rows: readonly PagedRow[], first: number, last: number): number {
  let height = 0;
  for (let row = first; row <= last; row += 1) height += rows[row]?.height ?? 0;
  return height;
}
