import type { Block } from './block';

/** Points of A4 across, without the margins. */
const PAGE = { width: 770, height: 501 } as const;
/** Rows may turn out higher than they were guessed. */
const CAUTION = 0.96;
/** Excel takes no more than 1026. */
const MOST_BREAKS = 1000;
const [DIGIT, PADDING, POINTS_PER_PIXEL] = [7, 5, 0.75];

/** How many points of rows fit on a page that the columns are shrunk to. */
export function pageHeight(widths: readonly number[]): number {
  const points = widths.reduce((sum, width) => sum + (width * DIGIT + PADDING) * POINTS_PER_PIXEL, 0);
  return PAGE.height * Math.max(1, points / PAGE.width) * CAUTION;
}

/** A block where it stands. */
export interface Placed extends Block {
  readonly top: number;
  /** It starts a page. */
  readonly newPage: boolean;
}

/**
 * The rows that start a page, so that no page ends inside a block that one page can hold, inside a chart or below the
 * head of a table.
 */
export function pageBreaks(
  blocks: readonly Placed[],
  heightOf: (row: number) => number,
  page: number,
): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  let next = 0;
  for (const block of blocks) {
    if (block.newPage) used = page;
    for (const { first, last } of runsOf(block, heightOf, page)) {
      const height = sum(first, last, heightOf);
      const gap = sum(next, first - 1, heightOf);
      if (used + gap + height > page && next > 0) {
        breaks.push(first);
        used = 0;
      } else used += gap;
      // What is higher than a page goes on over the next ones.
      used = height > page ? height % page : used + height;
      next = last + 1;
    }
  }
  return breaks.slice(0, MOST_BREAKS);
}

const sum = (first: number, last: number, heightOf: (row: number) => number): number => {
  let all = 0;
  for (let row = first; row <= last; row += 1) all += heightOf(row);
  return all;
};

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Rows that stay together. */
function runsOf(
  { top, rows, head, charts }: Placed,
  heightOf: (row: number) => number,
  page: number,
): readonly Run[] {
  const bottom = top + rows.length - 1;
  if (sum(top, bottom, heightOf) <= page) return [{ first: top, last: bottom }];
  const runs: Run[] = [];
  for (let row = top; row <= bottom;) {
    const last = row === top ? top + head : row;
    // The row above a chart goes with it: a page that ends at its edge would show the edge.
    const chart = charts.find(({ place }) => place.top - 1 <= last && place.bottom >= last);
    const end = Math.min(bottom, chart?.place.bottom ?? last);
    runs.push({ first: row, last: end });
    row = end + 1;
  }
  return runs;
}
