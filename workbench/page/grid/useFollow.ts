import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { CellPosition } from '../../../src/workbook';
import { areaOf } from './cursor';
import type { HeaderSize } from './headers';
import { scrollFor } from './scrolling';
import type { SheetView } from './sheetView';

/** Scrolls to the active cell whenever another one becomes active; a sheet comes back scrolled as it was left. */
export function useFollow(
  view: SheetView,
  scroller: RefObject<HTMLDivElement | null>,
  active: CellPosition,
  headers: HeaderSize,
): void {
  const { sheet, rows, columns } = view;
  const places = useRef(new Map<string, Readonly<Record<'top' | 'left', number>>>());
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const { top = 0, left = 0 } = places.current.get(sheet.id) ?? {};
    element.scrollTo({ top, left });
    const keep = (): void => {
      places.current.set(sheet.id, { top: element.scrollTop, left: element.scrollLeft });
    };
    element.addEventListener('scroll', keep);
    return () => {
      element.removeEventListener('scroll', keep);
    };
  }, [sheet.id]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const { merges, frozen } = sheet.parts;
    const area = areaOf(active, merges);
    const top = scrollFor(rows, frozen?.rows ?? 0, area.top, area.bottom, {
      scrolled: element.scrollTop,
      size: element.clientHeight - headers.height,
    });
    const left = scrollFor(columns, frozen?.columns ?? 0, area.left, area.right, {
      scrolled: element.scrollLeft,
      size: element.clientWidth - headers.width,
    });
    if (top !== null) element.scrollTop = top;
    if (left !== null) element.scrollLeft = left;
  }, [sheet.id, active.row, active.column]);
}
