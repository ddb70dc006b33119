import { type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { CellRange } from '../../../src/workbook';
import { usePage } from '../pageContext';
import { type Cursor, cursorRange } from './cursor';
import { cursorBetween, type Spot, spotAt } from './pointing';
import type { SheetView } from './sheetView';

interface Drag {
  readonly from: Spot;
  readonly cursor: Cursor;
  readonly others: readonly CellRange[];
}

/** Selecting with the mouse. While the button is down the selection is the page's own; then it is the workbook's. */
export interface GridPointer {
  readonly dragged: readonly CellRange[] | null;
  readonly handlers: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
  };
}

const MAIN_BUTTON = 0;

export function usePointer(
  view: SheetView,
  scroller: RefObject<HTMLDivElement | null>,
  headers: { readonly width: number; readonly height: number },
): GridPointer {
  const { editing, selecting, commands } = usePage();
  const [drag, setDrag] = useState<Drag | null>(null);
  const linkDown = useRef(false);
  const { sheet } = view;
  const frozen = sheet.parts.frozen ?? { rows: 0, columns: 0 };

  const spotOf = (event: PointerEvent): Spot | null => {
    const element = scroller.current;
    if (!element) return null;
    const { left, top } = element.getBoundingClientRect();
    const point = { x: event.clientX - left, y: event.clientY - top };
    if (point.x > element.clientWidth || point.y > element.clientHeight) return null;
    return spotAt(view, frozen, headers, point, { left: element.scrollLeft, top: element.scrollTop });
  };

  const onPointerDown = (event: PointerEvent): void => {
    const spot = event.button === MAIN_BUTTON ? spotOf(event) : null;
    if (!spot || !editing.commit()) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const extended = event.shiftKey ? { ...spot, ...selecting.cursor(sheet).anchor } : spot;
    const others = event.ctrlKey || event.metaKey ? selecting.ranges(sheet) : [];
    setDrag({ from: extended, cursor: cursorBetween(extended, spot), others });
    linkDown.current = event.target instanceof Element && event.target.closest('[data-link]') !== null;
  };

  const onPointerMove = (event: PointerEvent): void => {
    if (!drag) return;
    const spot = spotOf(event);
    const { row, column } = drag.cursor.head;
    if (!spot || (spot.row === row && spot.column === column)) return;
    linkDown.current = false;
    setDrag({ ...drag, cursor: cursorBetween(drag.from, spot) });
  };

  const onPointerUp = (): void => {
    if (!drag) return;
    setDrag(null);
    selecting.select(sheet, drag.cursor, drag.others);
    const link = sheet.cells.get(drag.from.row, drag.from.column)?.hyperlink;
    if (linkDown.current && link) commands.follow(link);
  };

  const dragged = drag ? [cursorRange(drag.cursor, sheet.parts.merges), ...drag.others] : null;
  return { dragged, handlers: { onPointerDown, onPointerMove, onPointerUp } };
}
