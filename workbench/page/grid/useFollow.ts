import { type RefObject, useLayoutEffect } from 'react';
import type { CellPosition } from '../../../src/workbook';
import { areaOf } from './cursor';
import type { HeaderSize } from './headers';
import { scrollFor } from './scrolling';
import type { SheetView } from './sheetView';

/** Scrolls to the active cell whenever another one, or another sheet, becomes active. */
export function useFollow(
  view: SheetView,
  scroller: RefObject<HTMLDivElement | null>,
  active: CellPosition,
  headers: HeaderSize,
): void {
  const { sheet, rows, columns } = view;
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
