import type { CellRange, PlanChart } from '../../workbook';
import { COLORS } from '../styles';
import type { SheetContext } from './context';
import { type ChartPlace, COLUMN, LAST_COLUMN } from './layout';

/** The indicators of both years as bars: several charts where one would not fit on a printed page. */
export const chartsOf = (context: SheetContext): readonly PlanChart[] =>
  context.layout.charts.map((place) => chart(place, context));

function chart(
  { top, bottom, first, last }: ChartPlace,
  { layout, words, current, previous }: SheetContext,
): PlanChart {
  const column = (at: number): CellRange => ({
    top: layout.indicators + first,
    left: at,
    bottom: layout.indicators + last,
    right: at,
  });
  const series = [
    { year: previous, at: COLUMN.previous + 2, color: COLORS.before },
    { year: current, at: COLUMN.current + 2, color: COLORS.tab },
  ];
  return {
    title: words.chart,
    kind: 'bar',
    categories: column(COLUMN.title),
    series: series.map(({ year, at, color }) => ({
      name: year?.text ?? words.noYear,
      values: column(at),
      color,
    })),
    place: { top, left: 0, bottom, right: LAST_COLUMN },
    legend: 'bottom',
    numberFormat: '0%',
    valueAxis: { min: 0, max: 1 },
  };
}
