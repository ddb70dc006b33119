import type { PlanChart } from '../../../workbook';
import { blockOf, type Block, columnRange, header, heading, type Line, textSpan } from '../block';
import { YEAR_COLORS } from '../colors';
import type { MonitoringContext } from '../context';
import { figureSpans, lowFigure } from '../figureSpans';
import { GRID, LAST_COLUMN } from '../grid';
import { procedureName } from './results';

const COLUMN = { year: 2, figure: 3, share: 5, chart: 6 } as const;
const HEAD = 2;
const CHART_ROWS = 14;
const MOST_YEARS = YEAR_COLORS.length;

/** The shares of low results of the last years by procedure, with a chart beside them. */
export function yearsPart(context: MonitoringContext, top: number): Block {
  const { monitoring, words } = context;
  const { years, summary, view } = monitoring.indicators;
  const { current } = years;
  const rows = summary.rows.filter(({ grade }) => grade === null);
  const held = rows.flatMap(({ sums }) =>
    [...sums].flatMap(([year, { total }]) =>
      total > 0 && current !== null && year <= current ? [year] : [],
    ),
  );
  const shown = [...new Set(held)].sort().slice(-MOST_YEARS);
  if (shown.length === 0) return blockOf(top, []);
  const first = top + HEAD;
  const lines = shown.flatMap((year, order) =>
    rows.map(({ procedure, sums }, index): Line => [
      textSpan(GRID.name, procedureName(context, procedure)),
      textSpan(COLUMN.year, view.years.textOf(year)),
      ...figureSpans(
        first + order * rows.length + index,
        COLUMN.figure,
        lowFigure(sums.get(year)),
        'weighted',
        context,
      ),
    ]),
  );
  const chart: PlanChart = {
    title: words.years.chart,
    kind: 'column',
    categories: columnRange(GRID.name, first, first + rows.length - 1),
    series: shown.map((year, order) => ({
      name: view.years.textOf(year),
      values: columnRange(COLUMN.share, first + order * rows.length, first + (order + 1) * rows.length - 1),
      color: YEAR_COLORS.slice(-shown.length)[order] ?? YEAR_COLORS[0],
    })),
    place: {
      top: top + 1,
      left: COLUMN.chart,
      bottom: top + Math.max(CHART_ROWS, lines.length + 1),
      right: LAST_COLUMN,
    },
    legend: 'bottom',
    numberFormat: '0%',
    valueAxis: { title: words.figures.share, min: 0 },
  };
  const blank = Array.from({ length: Math.max(0, CHART_ROWS - lines.length - 1) }, (): Line => []);
  return blockOf(
    top,
    [
      heading(words.years.heading),
      header(
        [GRID.name, words.results.procedure],
        [COLUMN.year, words.years.year],
        [COLUMN.figure, words.figures.part],
        [COLUMN.figure + 1, words.figures.total],
        [COLUMN.share, words.figures.share],
      ),
      ...lines,
      ...blank,
    ],
    { head: HEAD, charts: [chart] },
  );
}
