import type { Axis } from '../../model';

const PIXELS_PER_POINT = 96 / 72;

export const pixels = (points: number): number => Math.round(points * PIXELS_PER_POINT);

/** Where the rows, or the columns, of a sheet lie: pixels from its start. */
export interface AxisLayout {
  readonly count: number;
  /** The start of each, and the end of the last one. Hidden ones take no room. */
  readonly starts: Float64Array;
  /** Those that are not hidden, in order. */
  readonly shown: Int32Array;
}

/** Lays out the first `count` rows or columns; `standard` is the size in points of those without their own. */
export function layoutOf(axis: Axis, standard: number, count: number): AxisLayout {
  const starts = new Float64Array(count + 1);
  const sizes = new Float64Array(count).fill(pixels(standard));
  for (const [index, { size = standard, hidden = false }] of axis.entries()) {
    if (index < count) sizes[index] = hidden ? 0 : pixels(size);
  }
  const shown = new Int32Array(count);
  let shownCount = 0;
  for (let index = 0; index < count; index++) {
    const size = sizes[index] ?? 0;
    starts[index + 1] = (starts[index] ?? 0) + size;
    if (size > 0) shown[shownCount++] = index;
  }
  return { count, starts, shown: shown.subarray(0, shownCount) };
}

/** The start of a row or column; beyond the laid out ones the end of the last. */
export const startOf = ({ starts, count }: AxisLayout, index: number): number =>
  starts[Math.max(0, Math.min(index, count))] ?? 0;

/** The room from the first to the last, both included. */
export const extentOf = (layout: AxisLayout, first: number, last: number = first): number =>
  startOf(layout, last + 1) - startOf(layout, first);

/** The row or column at a pixel; the nearest one outside. */
export function indexAt(layout: AxisLayout, pixel: number): number {
  const { shown } = layout;
  const position = positionWhere(shown, (index) => startOf(layout, index + 1) > pixel);
  return shown[Math.min(position, shown.length - 1)] ?? 0;
}

/** The place among the shown ones of this row or column, or of the next shown one. */
export const shownPosition = (layout: AxisLayout, index: number): number =>
  positionWhere(layout.shown, (candidate) => candidate >= index);

/** The shown ones from the first to the last, both included. */
export const shownBetween = (layout: AxisLayout, first: number, last: number): number[] =>
  Array.from(layout.shown.subarray(shownPosition(layout, first), shownPosition(layout, last + 1)));

/** The next shown one from `index` in the direction of `step`, `index` itself where there is none. */
export function neighbour(layout: AxisLayout, index: number, step: number): number {
  const { shown } = layout;
  const here = shownPosition(layout, index);
  const isShown = shown[here] === index;
  const target = step > 0 && !isShown ? here + step - 1 : here + step;
  return shown[Math.max(0, Math.min(target, shown.length - 1))] ?? index;
}

/** The first place for which the test holds, by halving; the length where it never does. */
function positionWhere(items: Int32Array, holds: (item: number) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
