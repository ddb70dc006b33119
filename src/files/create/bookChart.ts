import type { SheetChart } from 'hucre/xlsx';
import type { PlanChart, PlanChartKind } from '../../workbook';
import { reference } from './bookReference';

type Kind = Pick<
  SheetChart,
  'type' | 'barGrouping' | 'lineGrouping' | 'showLineMarkers' | 'overlap' | 'gapWidth'
>;

const KINDS: Readonly<Record<PlanChartKind, Kind>> = {
  column: { type: 'column', barGrouping: 'clustered', gapWidth: 80 },
  columnStacked: { type: 'column', barGrouping: 'stacked', overlap: 100, gapWidth: 50 },
  column100: { type: 'column', barGrouping: 'percentStacked', overlap: 100, gapWidth: 50 },
  bar: { type: 'bar', barGrouping: 'clustered', gapWidth: 80 },
  barStacked: { type: 'bar', barGrouping: 'stacked', overlap: 100, gapWidth: 50 },
  bar100: { type: 'bar', barGrouping: 'percentStacked', overlap: 100, gapWidth: 50 },
  line: { type: 'line', lineGrouping: 'standard', showLineMarkers: true },
  pie: { type: 'pie' },
  doughnut: { type: 'doughnut' },
};

const isRound = ({ kind }: PlanChart): boolean => kind === 'pie' || kind === 'doughnut';

/** A native chart of the sheet of that name. */
export function bookChart(chart: PlanChart, sheet: string): SheetChart {
  const { title, kind, place, legend, numberFormat, labels = false } = chart;
  const format = numberFormat === undefined ? {} : { numberFormat: { formatCode: numberFormat } };
  return {
    ...KINDS[kind],
    title,
    showTitle: title !== '',
    titleFontSize: 12,
    frameTitle: title,
    altText: title,
    legend: legend === 'none' ? false : legend,
    series: chart.series.map(({ name, values, color }) => ({
      name,
      values: reference(sheet, values),
      categories: reference(sheet, chart.categories),
      ...(color !== undefined && !isRound(chart) && { color: color.slice(1) }),
    })),
    ...(labels && { dataLabels: { showValue: true, ...format } }),
    anchor: {
      from: { row: place.top, col: place.left },
      to: { row: place.bottom + 1, col: place.right + 1 },
    },
    ...(!isRound(chart) && { axes: axesOf(chart, format) }),
  };
}

type Axes = NonNullable<SheetChart['axes']>;

function axesOf(
  { categoryAxis, valueAxis }: PlanChart,
  format: Pick<NonNullable<Axes['y']>, 'numberFormat'>,
): Axes {
  const { title, min, max } = valueAxis ?? {};
  return {
    x: { ...(categoryAxis?.title !== undefined && { title: categoryAxis.title }) },
    y: {
      ...format,
      ...(title !== undefined && { title }),
      scale: { ...(min !== undefined && { min }), ...(max !== undefined && { max }) },
      gridlines: { major: true },
    },
  };
}
