import { lineHeight, pointsAcross } from './measure';

/** Points of A4 within the margins, less a few for rows that turn out higher than they were guessed. */
const PAPER = {
  portrait: { width: 537, height: 735 },
  landscape: { width: 784, height: 516 },
} as const;
/** Excel takes no more than 1026. */
const MOST_BREAKS = 1000;

/** A row as the pager sees it. */
export interface PagedRow {
  /** Points. */
  readonly height: number;
  /** Excel fits it to its texts by itself: it has no merged cells. */
  readonly isFitted?: boolean;
  /** No page ends below it. */
  readonly withNext?: boolean;
  /** A page may end above and below it: it is one of many rows of a table. */
  readonly flows?: boolean;
  /** A page begins with it; `unless-fits`: only where what comes up to the next such row has no room below what is above. */
  readonly startsPage?: boolean | 'unless-fits';
  /** Empty and low: no page begins with it. */
  readonly isGap?: boolean;
}

/** Points of rows that fit on a page whose columns, of so many characters, are shrunk to its width. */
export function pageRoom(orientation: keyof typeof PAPER, widths: readonly number[]): number {
  const { width, height } = PAPER[orientation];
  return height * Math.max(1, pointsAcross(widths) / width);
}

/** Points of letters on paper, at least. */
const READABLE = 9;
/** By so much more than told programs draw columns that have another font at hand than Excel. */
const WIDER = 1.07;
const PERCENT = 100;

/**
 * Points of letters that are still readable where columns, of so many characters, are shrunk to the width of a page, which
 * programs do by whole percents; no less than wanted.
 */
export function printedLetters(
  wanted: number,
  orientation: keyof typeof PAPER,
  widths: readonly number[],
): number {
  const { width } = PAPER[orientation];
  const shrunk = Math.floor((PERCENT * width) / (pointsAcross(widths) * WIDER)) / PERCENT;
  return Math.max(wanted, Math.ceil((2 * READABLE) / Math.min(1, shrunk)) / 2);
}

/** Rows, from 0, both ends counted. */
export interface RowSpan {
  readonly top: number;
  readonly bottom: number;
}

/** A page that is filled less than this takes some of the rows of the one before it; a letter's last page may be short. */
const LEAST_FILL = { portrait: 0.15, landscape: 0.35 } as const;

/** Points of rows that a page holds at least where the one before it has rows to give. */
export const leastOnPage = (orientation: keyof typeof PAPER, room: number): number =>
  room * LEAST_FILL[orientation];

/** The rows with those alone that begin a page for certain: what has room below what is above goes on there. */
export function settledStarts(rows: readonly PagedRow[], room: number): readonly PagedRow[] {
  const starts = rows.flatMap(({ startsPage }, row) => (startsPage ? [row] : []));
  let top = 0;
  const dropped = new Set<number>();
  for (const [at, start] of starts.entries()) {
    const bottom = (starts[at + 1] ?? rows.length) - 1;
    const fits = rows[start]?.startsPage === 'unless-fits' && heightOf(rows, { top, bottom }) <= room;
    if (fits) dropped.add(start);
    else top = start;
  }
  return rows.map((row, at) => (row.startsPage ? { ...row, startsPage: !dropped.has(at) } : row));
}

/**
 * The rows, from 0, that begin a page. Rows that belong together stay on one page where one can hold them; else they are
 * broken where a page is full. Each page below rows that are repeated has less room.
 */
export function pageBreaks(
  rows: readonly PagedRow[],
  room: number,
  repeated: RowSpan | null = null,
  least = 0,
): readonly number[] {
  const starts = rows.flatMap(({ startsPage }, row) => (startsPage && row > 0 ? [row] : []));
  return [0, ...starts].flatMap((top, at) => {
    const part = { top, bottom: (starts[at] ?? rows.length) - 1 };
    const own = broken(rows, part, room, repeated);
    return [...(top > 0 ? [top] : []), ...filledUp(rows, part, own, { room, least })];
  });
}

/** The breaks of rows that begin a page, moved up where a page below one were nearly empty. */
function filledUp(
  rows: readonly PagedRow[],
  { top, bottom }: RowSpan,
  breaks: readonly number[],
  { room, least }: { readonly room: number; readonly least: number },
): readonly number[] {
  const moved = [...breaks];
  for (let at = moved.length - 1; at >= 0; at -= 1) {
    const [before, own, after] = [moved[at - 1] ?? top, moved[at] ?? top, moved[at + 1] ?? bottom + 1];
    const below = (row: number): number => heightOf(rows, { top: row, bottom: after - 1 });
    if (below(own) >= least) continue;
    const higher = groupsWithin(rows, { top: before, bottom: own - 1 }).findLast(
      (row) => below(row) >= least,
    );
    if (higher === undefined || below(higher) > room) continue;
    if (heightOf(rows, { top: before, bottom: higher - 1 }) >= least) moved[at] = higher;
  }
  return moved;
}

/** The rows at which a page may begin. */
function groupsWithin(rows: readonly PagedRow[], { top, bottom }: RowSpan): readonly number[] {
  const groups: number[] = [];
  for (let row = top; row <= bottom; row = lastTogether(rows, row) + 1) {
    if (!rows[row]?.isGap) groups.push(row);
  }
  return groups;
}

/** The breaks within rows that begin a page. */
function broken(
  rows: readonly PagedRow[],
  { top: from, bottom: to }: RowSpan,
  room: number,
  repeated: RowSpan | null,
): readonly number[] {
  const headAbove = (row: number): number =>
    repeated && row > repeated.bottom ? heightOf(rows, repeated) : 0;
  const breaks: number[] = [];
  let used = headAbove(from);
  const breakAt = (row: number): void => {
    breaks.push(row);
    used = headAbove(row);
  };
  for (let top = from; top <= to;) {
    const bottom = lastTogether(rows, top);
    const isGap = rows[top]?.isGap === true && bottom === top;
    const isUsed = (row: number): boolean => row > (breaks.at(-1) ?? from);
    if (!isGap && used + heightOf(rows, { top, bottom }) > room && isUsed(top)) breakAt(top);
    for (let row = top; row <= bottom; row += 1) {
      const own = rows[row]?.height ?? 0;
      if (isUsed(row) && used + own > room && !isGap) breakAt(row);
      used += own;
    }
    top = bottom + 1;
  }
  return breaks;
}

/**
 * The rows, by their heights in points, that each page holds where the first has less room than the others: on as few
 * pages as can be, and about as full each.
 */
export function evenPages(
  heights: readonly number[],
  { room, first }: { readonly room: number; readonly first: number },
): readonly RowSpan[] {
  /** The rows that begin a page which holds so many points. */
  const filled = (most: number): readonly number[] => {
    const tops: number[] = [];
    let used = 0;
    for (let row = 0; row < heights.length; row += 1) {
      const height = heights[row] ?? 0;
      if (row > 0 && used + height <= (tops.length > 1 ? most : Math.min(most, first))) used += height;
      else {
        tops.push(row);
        used = height;
      }
    }
    return tops;
  };
  const count = filled(room).length;
  let [low, high] = [0, room];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (filled(middle).length > count) low = middle;
    else high = middle;
  }
  return filled(high).map((top, page, tops) => ({ top, bottom: (tops[page + 1] ?? heights.length) - 1 }));
}

/** What Excel is told of the rows. */
interface ToldPages {
  readonly breaks: readonly number[];
  /** Points by row. */
  readonly heights: ReadonlyMap<number, number>;
}

/**
 * The breaks and heights that Excel must be told of. It fits the rows of a table that nothing follows on its pages, and
 * breaks it between them, by itself, as it draws them.
 */
export function toldPages(rows: readonly PagedRow[], breaks: readonly number[]): ToldPages {
  const last = new Set<number>();
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    const below = row + 1;
    const isLast = below === rows.length || Boolean(rows[below]?.startsPage);
    if (rows[row]?.flows && (isLast || last.has(below))) last.add(row);
  }
  const told = rows.flatMap(({ height, isFitted }, row): readonly (readonly [number, number])[] =>
    isFitted && (last.has(row) || height <= lineHeight()) ? [] : [[row, height]],
  );
  return {
    breaks: breaks.filter((row) => !(last.has(row) && last.has(row - 1))).slice(0, MOST_BREAKS),
    heights: new Map(told),
  };
}

function lastTogether(rows: readonly PagedRow[], first: number): number {
  let last = first;
  while (last < rows.length - 1 && rows[last]?.withNext && !rows[last + 1]?.startsPage) last += 1;
  return last;
}

/** Points of rows together. */
export function heightOf(rows: readonly PagedRow[], { top, bottom }: RowSpan): number {
  let height = 0;
  for (let row = top; row <= bottom; row += 1) height += rows[row]?.height ?? 0;
  return height;
}
