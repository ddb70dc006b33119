import { memo } from 'react';
import { columnName } from '../../../src/workbook';
import { extentOf, shownBetween, startOf } from './axisLayout';
import type { Span } from './headers';
import type { SheetView } from './sheetView';

/** How a row or column takes part in the selection. */
export type HeaderState = 'plain' | 'touched' | 'whole';

const stateOf = (index: number, spans: readonly Span[]): HeaderState => {
  const own = spans.filter(({ first, last }) => index >= first && index <= last);
  if (own.some(({ whole }) => whole)) return 'whole';
  return own.length > 0 ? 'touched' : 'plain';
};

interface Props {
  readonly view: SheetView;
  readonly axis: 'rows' | 'columns';
  readonly first: number;
  readonly last: number;
  readonly selected: readonly Span[];
}

/** The letters above the columns, or the numbers beside the rows. */
export const HeaderView = memo(
  function HeaderView({ view, axis, first, last, selected }: Props) {
    const layout = view[axis];
    return shownBetween(layout, first, last).map((index) => {
      const [start, size] = [startOf(layout, index), extentOf(layout, index)];
      const place = axis === 'columns' ? { left: start, width: size } : { top: start, height: size };
      return (
        <div
          key={index}
          className={`header ${stateOf(index, selected)}`}
          role={axis === 'columns' ? 'columnheader' : 'rowheader'}
          style={place}
        >
          {axis === 'columns' ? columnName(index) : index + 1}
        </div>
      );
    });
  },
  (a, b) =>
    a.view === b.view &&
    a.first === b.first &&
    a.last === b.last &&
    JSON.stringify(a.selected) === JSON.stringify(b.selected),
);
