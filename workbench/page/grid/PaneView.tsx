import { memo } from 'react';
import { overlaps } from '../../model';
import { shownBetween } from './axisLayout';
import { BorderLayer } from './BorderLayer';
import { CellView } from './CellView';
import { boxOf } from './boxes';
import type { PaneWindow } from './paneWindow';
import { RowView } from './RowView';
import type { SheetView } from './sheetView';

interface Props {
  readonly view: SheetView;
  readonly window: PaneWindow;
}

/** The cells of one pane, with their borders. */
export const PaneView = memo(function PaneView({ view, window }: Props) {
  const merges = view.sheet.parts.merges.filter((merge) => overlaps(merge, window));
  return (
    <>
      {shownBetween(view.rows, window.top, window.bottom).map((row) => (
        <RowView key={row} view={view} row={row} left={window.left} right={window.right} />
      ))}
      {merges.map((merge) => (
        <CellView
          key={`${String(merge.top)}:${String(merge.left)}`}
          view={view}
          row={merge.top}
          column={merge.left}
          kind="merged"
          box={boxOf(view, merge)}
        />
      ))}
      <BorderLayer view={view} window={window} />
    </>
  );
}, isSame);

function isSame(a: Props, b: Props): boolean {
  const [from, to] = [a.window, b.window];
  return (
    a.view === b.view &&
    from.top === to.top &&
    from.bottom === to.bottom &&
    from.left === to.left &&
    from.right === to.right
  );
}
