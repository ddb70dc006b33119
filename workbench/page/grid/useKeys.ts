import type { KeyboardEvent, RefObject } from 'react';
import { isBlank } from '../../model';
import { usePage } from '../pageContext';
import { navigate, type Terrain } from './keys';
import type { SheetView } from './sheetView';
import { indexAt } from './axisLayout';

/** What the keyboard does on the grid while nothing is being typed. */
export interface GridKeys {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** Moves the selection as this key does. */
  readonly move: (press: {
    readonly key: string;
    readonly shift: boolean;
    readonly ctrl?: boolean;
  }) => boolean;
}

export function useKeys(
  view: SheetView,
  scroller: RefObject<HTMLDivElement | null>,
  headerHeight: number,
): GridKeys {
  const { workbench, editing, selecting } = usePage();
  const { sheet } = view;

  const terrain = (): Terrain => {
    const used = sheet.cells.bounds(true);
    const element = scroller.current;
    const height = (element?.clientHeight ?? 0) - headerHeight;
    const top = element?.scrollTop ?? 0;
    return {
      rows: view.rows,
      columns: view.columns,
      merges: sheet.parts.merges,
      frozen: { row: sheet.parts.frozen?.rows ?? 0, column: sheet.parts.frozen?.columns ?? 0 },
      last: { row: used?.bottom ?? 0, column: used?.right ?? 0 },
      page: indexAt(view.rows, top + height) - indexAt(view.rows, top) - 1,
      isBlank: ({ row, column }) => isBlank(sheet.cells.get(row, column)),
    };
  };

  const move: GridKeys['move'] = ({ key, shift, ctrl = false }) => {
    const moved = navigate(selecting.cursor(sheet), { key, shift, ctrl }, terrain());
    if (moved) selecting.select(sheet, moved);
    return moved !== null;
  };

  const begin = (text: string | null): void => {
    editing.begin(sheet, selecting.active(sheet), text);
  };

  const clear = (): void => {
    editing.clear(sheet, selecting.ranges(sheet));
  };

  const plain: Readonly<Record<string, () => void>> = {
    F2: () => {
      begin(null);
    },
    Delete: clear,
    Backspace: () => {
      begin('');
    },
    Escape: () => {
      workbench.notice.set(null);
    },
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const ctrl = event.ctrlKey || event.metaKey;
    const own = plain[event.key];
    if (own) own();
    else if (event.key.length === 1 && !ctrl && !event.altKey) begin(event.key);
    else if (ctrl && event.code === 'KeyA') selecting.selectAll(sheet);
    else if (!move({ key: event.key, shift: event.shiftKey, ctrl })) return;
    event.preventDefault();
  };
  return { onKeyDown, move };
}
