import { memo, useMemo } from 'react';
import { startOf } from './axisLayout';
import { bordersIn } from './bordersIn';
import { edgePaths } from './edgePaths';
import type { SheetView } from './sheetView';
import type { PaneWindow } from './paneWindow';

/** The borders of the cells of a window, over the cells. */
export const BorderLayer = memo(function BorderLayer({
  view,
  window,
}: {
  readonly view: SheetView;
  readonly window: PaneWindow;
}) {
  const { top, left, bottom, right } = window;
  const paths = useMemo(
    () => edgePaths(bordersIn(view, { top, left, bottom, right })),
    [view, top, left, bottom, right],
  );
  if (paths.length === 0) return null;
  const [x, y] = [startOf(view.columns, left) - 2, startOf(view.rows, top) - 2];
  const width = startOf(view.columns, right + 1) + 2 - x;
  const height = startOf(view.rows, bottom + 1) + 2 - y;
  return (
    <svg
      className="borders"
      style={{ left: x, top: y, width, height }}
      viewBox={[x, y, width, height].join(' ')}
      aria-hidden
    >
      {paths.map(({ key, stroke, path }) => (
        <path
          key={key}
          d={path}
          stroke={stroke.color}
          strokeWidth={stroke.width}
          strokeDasharray={stroke.dash === '' ? undefined : stroke.dash}
        />
      ))}
    </svg>
  );
});
