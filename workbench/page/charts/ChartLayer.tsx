import { memo } from 'react';
import type { Chart, Workbook } from '../../model';
import { pixels, startOf } from '../grid/axisLayout';
import type { Box } from '../grid/cellStyle';
import type { PaneName } from '../grid/paneWindow';
import type { SheetView } from '../grid/sheetView';
import { ChartView } from './ChartView';

interface Props {
  readonly workbook: Workbook;
  readonly view: SheetView;
  readonly pane: PaneName;
  readonly content: number;
}

const boxOf = ({ left, top, width, height }: Chart): Box => ({
  left: pixels(left),
  top: pixels(top),
  width: pixels(width),
  height: pixels(height),
});

/** The charts that reach into a pane; a chart across a frozen edge is drawn on both sides of it. */
export const ChartLayer = memo(function ChartLayer({ workbook, view, pane, content }: Props) {
  const { charts, frozen } = view.sheet.parts;
  const edge = {
    x: startOf(view.columns, frozen?.columns ?? 0),
    y: startOf(view.rows, frozen?.rows ?? 0),
  };
  const isAbove = pane === 'top' || pane === 'corner';
  const isBefore = pane === 'left' || pane === 'corner';
  return charts
    .map((chart) => ({ chart, box: boxOf(chart) }))
    .filter(({ box }) => (isAbove ? box.top < edge.y : box.top + box.height > edge.y))
    .filter(({ box }) => (isBefore ? box.left < edge.x : box.left + box.width > edge.x))
    .map(({ chart, box }) => (
      <ChartView key={chart.id} workbook={workbook} chart={chart} box={box} content={content} />
    ));
});
