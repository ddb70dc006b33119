import {
  a1,
  CHART_LOOK,
  isLying,
  isStacked,
  labelFormat,
  labelPlace,
  type PlanChart,
  type PlanChartKind,
  type PlanSeries,
  type Pieces,
  type SheetLayout,
} from '../workbook';
import type { Areas } from './areas';
import { rangeAt } from './rectangles';
import { sheetIn, type Step } from './batches';
import { backUp, clearSheet, type FindSheet, finish, insertSheet, step } from './planFrame';
import { isFitted, type PageLayouts, writeScale } from './printFit';
import type { SheetTarget } from './ownSheet';
import { writeNotes, writeTable, writeValidations } from './planAids';
import { writeChoices, writeContent, writeLinks, writeMerges, writeRules } from './planCells';
import { writeLayout, writeLooks, writePage } from './planLooks';

const CALLS = 40;
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

/** The steps that draw charts; they come last, when the cells that they cover have their sizes. */
const writeCharts = ({ charts = [] }: SheetLayout, find: FindSheet): Step[] =>
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
  chart.format.font.size = CHART_LOOK.letters;
  chart.title.format.font.size = CHART_LOOK.title;
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
    series.gapWidth = isStacked(plan.kind) ? CHART_LOOK.gap.stacked : CHART_LOOK.gap.plain;
  }
  if (!plan.labels) return;
  series.hasDataLabels = true;
  series.dataLabels.showValue = true;
  series.dataLabels.numberFormat = labelFormat(plan.numberFormat);
  const place = labelPlace(plan.kind);
  if (place) series.dataLabels.position = PLACES[place];
}

const PLACES = { end: 'OutsideEnd', middle: 'Center' } as const;

function writeAxes({ valueAxis, categoryAxis }: Excel.ChartAxes, plan: PlanChart): void {
  categoryAxis.tickLabelSpacing = 1;
  if (isLying(plan.kind)) {
    categoryAxis.reversePlotOrder = true;
    // The axis of values goes up with the first category; its numbers stay below.
    valueAxis.tickLabelPosition = 'High';
  }
  const { title, min, max, bare = false } = plan.valueAxis ?? {};
  if (bare) valueAxis.tickLabelPosition = 'None';
  if (title !== undefined) valueAxis.title.text = title;
  if (min !== undefined) valueAxis.minimum = min;
  if (max !== undefined) valueAxis.maximum = max;
  if (plan.numberFormat !== undefined) valueAxis.numberFormat = plan.numberFormat;
  if (plan.categoryAxis?.title !== undefined) categoryAxis.title.text = plan.categoryAxis.title;
}

export { emptySheet } from './planFrame';
export { freeze } from './planLooks';

/**
 * The steps that make sheets what their plans say: new ones, or what stands there cleared and written anew. That is
 * kept on a copy until everything is written. All of them are there before any is filled, and all are filled before any
 * gets its looks: formulas of one refer to another, and Excel calculates them with the requests that fill them only.
 */
export function* planSteps(
  context: Excel.RequestContext,
  targets: readonly SheetTarget[],
  writing: SheetWriting,
): Pieces<Step[]> {
  const steps = targets.flatMap((target) => openSteps(context, target));
  for (const target of targets) {
    yield;
    steps.push(...contentSteps(context, target));
  }
  for (const [at, target] of targets.entries()) {
    const looks = yield* lookSteps(context, target, writing);
    for (const look of looks) steps.push({ ...look, sheet: at + 1 });
  }
  const ends = targets.map((target) => finish(context.workbook, finding(context, target), target));
  return [...steps, ...together(ends), ...repaintSteps(context, targets)];
}

/** Steps as one: all of them are done, or none. */
const together = (steps: readonly Step[]): Step[] =>
  steps.length === 0
    ? []
    : [
        {
          calls: steps.reduce((sum, { calls }) => sum + calls, 0),
          bytes: steps.reduce((sum, { bytes }) => sum + bytes, 0),
          run: () => {
            for (const { run } of steps) run();
          },
        },
      ];

/** Some Excels paint the conditional formats of a sheet that is written anew only when it is calculated. */
const repaintSteps = (context: Excel.RequestContext, targets: readonly SheetTarget[]): Step[] =>
  targets
    .filter(({ plan, now }) => now !== null && (plan.rules ?? []).length > 0)
    .map((target) =>
      step(1, () => {
        finding(context, target)().calculate(true);
      }),
    );

/** The steps that print sheets at a scale of their own where Excel has not fitted them; to be called after a sync. */
export const unfittedSteps = (
  context: Excel.RequestContext,
  targets: readonly SheetTarget[],
  layouts: PageLayouts,
): Step[] =>
  targets.flatMap((target) => {
    const layout = layouts.get(target.plan.name);
    return layout && !isFitted(target.plan, layout)
      ? [writeScale(target.plan, finding(context, target))]
      : [];
  });

/** How sheets are written. */
interface SheetWriting {
  readonly areas: Areas;
  /** Takes their page set-ups, to be read after the sync. */
  readonly layouts: PageLayouts;
}

const finding =
  (context: Excel.RequestContext, { plan: { name } }: SheetTarget): FindSheet =>
  () =>
    sheetIn(context, name);

function openSteps(context: Excel.RequestContext, target: SheetTarget): Step[] {
  const { plan, now, backup } = target;
  const find = finding(context, target);
  const keep =
    now && backup && plan.kind !== null && !backup.isThere ? [backUp(find, plan.kind, backup, now)] : [];
  return [...keep, now ? clearSheet(find, now) : insertSheet(context.workbook, plan)];
}

const contentSteps = (context: Excel.RequestContext, target: SheetTarget): Step[] => {
  const find = finding(context, target);
  return [...writeLinks(target.plan, find), ...writeContent(target.plan, find)];
};

function* lookSteps(
  context: Excel.RequestContext,
  target: SheetTarget,
  { areas, layouts }: SheetWriting,
): Pieces<Step[]> {
  const { plan } = target;
  const find = finding(context, target);
  yield;
  return [
    ...(yield* writeLooks(plan, find, areas)),
    ...writeMerges(plan, find),
    ...writeLayout(plan, find, areas),
    ...writeRules(plan, find, areas),
    ...writeChoices(plan, find),
    ...writeTable(plan, find),
    ...writeValidations(plan, find),
    ...writeNotes(plan, find),
    ...writeCharts(plan, find),
    writePage(plan, find, layouts),
  ];
}

/** The step that brings a sheet into view at its first cell. One that was hidden no longer is. */
export const showStep = (context: Excel.RequestContext, name: string): Step =>
  step(4, () => {
    const sheet = sheetIn(context, name);
    sheet.visibility = 'Visible';
    sheet.activate();
    sheet.getRange('A1').select();
  });
