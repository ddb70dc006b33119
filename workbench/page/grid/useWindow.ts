import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect } from 'react';
import type { CellRange } from '../../../src/workbook';
import { type AxisLayout, extentOf } from './axisLayout';
import type { SheetView } from './sheetView';

type Scroller = HTMLDivElement;

const OVERSCAN = { rows: 8, columns: 3 };

/** The cells that are in view, with some around them; drawn anew as the grid is scrolled. */
export function useWindow(
  view: SheetView,
  scroller: RefObject<Scroller | null>,
  headers: { readonly width: number; readonly height: number },
): CellRange {
  const rows = useAxis(view.rows, scroller, false, headers.height);
  const columns = useAxis(view.columns, scroller, true, headers.width);
  return {
    top: firstOf(view.rows, rows),
    bottom: lastOf(view.rows, rows),
    left: firstOf(view.columns, columns),
    right: lastOf(view.columns, columns),
  };
}

type Axis = Virtualizer<Scroller, Element>;

function useAxis(
  layout: AxisLayout,
  scroller: RefObject<Scroller | null>,
  horizontal: boolean,
  paddingStart: number,
): Axis {
  const axis = useVirtualizer<Scroller, Element>({
    count: layout.shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: (position) => extentOf(layout, layout.shown[position] ?? 0),
    overscan: horizontal ? OVERSCAN.columns : OVERSCAN.rows,
    horizontal,
    paddingStart,
  });
  useLayoutEffect(() => {
    axis.measure();
  }, [axis, layout]);
  return axis;
}

const firstOf = (layout: AxisLayout, axis: Axis): number =>
  layout.shown[axis.getVirtualItems()[0]?.index ?? 0] ?? 0;

const lastOf = (layout: AxisLayout, axis: Axis): number =>
  layout.shown[axis.getVirtualItems().at(-1)?.index ?? 0] ?? 0;
