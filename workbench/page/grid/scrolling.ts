import { extentOf, startOf } from './axisLayout';
import type { AxisLayout } from './axisLayout';

/** What is seen of one direction: pixels of the scrolled content, headers and frozen part not counted. */
interface Seen {
  readonly scrolled: number;
  /** Pixels of the window beside the header. */
  readonly size: number;
}

/** How far to scroll so that a row or column is seen; null where it is, or can't be scrolled. */
export function scrollFor(
  layout: AxisLayout,
  frozen: number,
  first: number,
  last: number,
  { scrolled, size }: Seen,
): number | null {
  if (first < frozen) return null;
  const held = startOf(layout, frozen);
  const start = startOf(layout, first);
  const end = start + Math.min(extentOf(layout, first, last), size - held);
  if (start - held < scrolled) return start - held;
  return end > scrolled + size ? end - size : null;
}
