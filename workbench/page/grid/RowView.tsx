import { memo } from 'react';
import { extentOf, shownBetween, startOf } from './axisLayout';
import { CellView } from './CellView';
import { mergesAt, type SheetView, spreadingFrom } from './sheetView';

interface Props {
  readonly view: SheetView;
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

/** The cells of one row from the left to the right column, without merged ones. */
export const RowView = memo(function RowView({ view, row, left, right }: Props) {
  const { rows, columns } = view;
  const merges = mergesAt(view, row);
  const isMerged = (column: number): boolean =>
    merges.some((merge) => column >= merge.left && column <= merge.right);
  const [top, height] = [startOf(rows, row), extentOf(rows, row)];
  const outside = spreadingFrom(view, row, left);
  return (
    <div role="row" aria-rowindex={row + 1}>
      {outside !== null && (
        <CellView
          view={view}
          row={row}
          column={outside}
          kind="ghost"
          box={{ left: startOf(columns, outside), top, width: extentOf(columns, outside), height }}
        />
      )}
      {shownBetween(columns, left, right)
        .filter((column) => !isMerged(column))
        .map((column) => (
          <CellView
            key={column}
            view={view}
            row={row}
            column={column}
            kind="single"
            box={{ left: startOf(columns, column), top, width: extentOf(columns, column), height }}
          />
        ))}
    </div>
  );
});
