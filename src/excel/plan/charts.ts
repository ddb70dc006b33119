import { a1, type PlanChart, type PlanChartKind, type PlanSeries, type SheetPlan } from '../../workbook';
import { rangeAt } from '../rangeOf';
import type { Step } from '../steps';
import { type FindSheet, step } from './frame';

const CALLS = 25;
const CALLS_OF_SERIES = 20;

const TYPES = {
  column: 'ColumnClustered',
  columnStacked: 'ColumnStacked',
  column100: 'ColumnStacked100',
  bar: 'BarClustered',
  barStacked: 'BarStacked',
  bar100: 'BarStacked100',
  line: 'LineMarkers',
  pie: 'Pie',
  doughnut: 'Doughnut',
} as const satisfies Record<PlanChartKind, string>;

const ROUND: ReadonlySet<PlanChartKind> = new Set(['pie', 'doughnut']);
const STACKED: ReadonlySet<PlanChartKind> = new Set(['columnStacked', 'column100', 'barStacked', 'bar100']);
/** Per cent of a bar's width between bars: stacked ones stand closer. */
const GAP = { plain: 80, stacked: 50 } as const;

/** The steps that draw charts; they come last, when the cells that they cover have their sizes. */
export const writeCharts = ({ charts = [] }: SheetPlan, find: FindSheet): Step[] =>
  charts.map((chart) =>
    step(CALLS + CALLS_OF_SERIES * chart.series.length, () => {
      writeChart(find(), chart);
    }),
  );

function writeChart(sheet: Excel.Worksheet, plan: PlanChart): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const source = rangeAt(sheet, first.values);
  const by = first.values.left === first.values.right ? 'Columns' : 'Rows';
  const chart = sheet.charts.add(TYPES[plan.kind], source, by);
  writeSeries(sheet, chart.series.getItemAt(0), plan, first);
  for (const series of others) writeSeries(sheet, chart.series.add(series.name), plan, series);
  chart.title.text = plan.title;
  if (plan.legend === 'none') chart.legend.visible = false;
  else chart.legend.position = plan.legend === 'right' ? 'Right' : 'Bottom';
  if (!ROUND.has(plan.kind)) writeAxes(chart.axes, plan);
  const { top, left, bottom, right } = plan.place;
  chart.setPosition(a1(top, left), a1(bottom, right));
}

function writeSeries(
  sheet: Excel.Worksheet,
  series: Excel.ChartSeries,
  plan: PlanChart,
  { name, values, color }: PlanSeries,
): void {
  series.name = name;
  series.setValues(rangeAt(sheet, values));
  series.setXAxisValues(rangeAt(sheet, plan.categories));
  if (color !== undefined) {
    if (plan.kind === 'line') series.format.line.color = color;
    else series.format.fill.setSolidColor(color);
  }
  if (plan.kind !== 'line' && !ROUND.has(plan.kind)) {
    series.gapWidth = STACKED.has(plan.kind) ? GAP.stacked : GAP.plain;
  }
  if (!plan.labels) return;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  if (plan.numberFormat !== undefined) series.dataLabels.numberFormat = plan.numberFormat;
}

function writeAxes({ valueAxis, categoryAxis }: Excel.ChartAxes, plan: PlanChart): void {
  const { title, min, max } = plan.valueAxis ?? {};
  if (title !== undefined) valueAxis.title.text = title;
  if (min !== undefined) valueAxis.minimum = min;
  if (max !== undefined) valueAxis.maximum = max;
  if (plan.numberFormat !== undefined) valueAxis.numberFormat = plan.numberFormat;
  if (plan.categoryAxis?.title !== undefined) categoryAxis.title.text = plan.categoryAxis.title;
}
