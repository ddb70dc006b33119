import type { SheetChart } from 'hucre/xlsx';
import { type Chart, type ChartAxis, type ChartSeries, seriesName, type Workbook } from '../model';
import { kindOf } from './chartKinds';
import { sheetReference } from './references';

type FileAxis = NonNullable<NonNullable<SheetChart['axes']>['x']>;

const LEGENDS = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: 'topRight',
  Custom: 'right',
} as const;

const LABELS = {
  None: undefined,
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Bottom: 'b',
  BestFit: 'bestFit',
  Callout: 'bestFit',
} as const;

const TICK_LABELS = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' } as const;

/** Left out, tick marks would cross the axis, the minor ones too. */
const axisOf = (axis: ChartAxis, fontSize: number): FileAxis => ({
  majorTickMark: 'none',
  minorTickMark: 'none',
  ...(!axis.visible && { hidden: true }),
  ...(axis.categoryType === 'TextAxis' && { auto: false }),
  ...(axis.titleVisible && axis.title !== '' && { title: axis.title }),
  gridlines: { major: axis.majorGridlines },
  scale: {
    ...(axis.minimum !== null && { min: axis.minimum }),
    ...(axis.maximum !== null && { max: axis.maximum }),
    ...(axis.majorUnit !== null && { majorUnit: axis.majorUnit }),
  },
  ...(axis.numberFormat !== 'General' && { numberFormat: { formatCode: axis.numberFormat } }),
  ...(axis.reversed && { reverse: true }),
  tickLblPos: TICK_LABELS[axis.tickLabelPosition],
  ...(axis.tickLabelSpacing !== null && { tickLblSkip: axis.tickLabelSpacing }),
  labelFontSize: fontSize,
});

type Position = NonNullable<(typeof LABELS)[keyof typeof LABELS]>;

const ALONG: readonly Position[] = ['ctr', 'l', 'r', 't', 'b'];
const INSIDE: readonly Position[] = ['ctr', 'inEnd', 'inBase'];

/** Where labels may stand; Excel takes a file with any other place for damaged. */
const POSITIONS: Readonly<Partial<Record<SheetChart['type'], readonly Position[]>>> = {
  column: [...INSIDE, 'outEnd'],
  bar: [...INSIDE, 'outEnd'],
  pie: ['ctr', 'inEnd', 'outEnd', 'bestFit'],
  line: ALONG,
  scatter: ALONG,
};

function positionOf({ chartType, dataLabels }: Chart): Position | undefined {
  const kind = kindOf(chartType);
  const allowed = kind.barGrouping && kind.barGrouping !== 'clustered' ? INSIDE : POSITIONS[kind.type];
  return allowed?.find((position) => position === LABELS[dataLabels.position]);
}

function labelsOf(chart: Chart): NonNullable<SheetChart['dataLabels']> {
  const { dataLabels } = chart;
  const position = positionOf(chart);
  return {
    showValue: dataLabels.showValue,
    showCategoryName: dataLabels.showCategoryName,
    showSeriesName: dataLabels.showSeriesName,
    showPercent: dataLabels.showPercentage,
    showLegendKey: dataLabels.showLegendKey,
    ...(position && { position }),
    ...(dataLabels.numberFormat !== 'General' && { numberFormat: { formatCode: dataLabels.numberFormat } }),
  };
}

function seriesOf(
  workbook: Workbook,
  chart: Chart,
  series: ChartSeries,
  index: number,
): SheetChart['series'] {
  if (!series.values) return [];
  const source = series.nameFrom && workbook.findSheet(series.nameFrom.sheetId);
  return [
    {
      name: seriesName(source, series, index),
      values: sheetReference(workbook, series.values),
      ...(series.categories && { categories: sheetReference(workbook, series.categories) }),
      ...(series.color !== null && { color: series.color.slice(1) }),
      ...(series.hasDataLabels && { dataLabels: labelsOf(chart) }),
      ...(series.pointColors.size > 0 && {
        dataPoints: [...series.pointColors].map(([idx, color]) => ({ idx, fillColor: color.slice(1) })),
      }),
    },
  ];
}

/** A native chart; its place and name are added to the file afterwards. */
export function fileChart(workbook: Workbook, chart: Chart): SheetChart {
  const kind = kindOf(chart.chartType);
  const pie = kind.type === 'pie' || kind.type === 'doughnut';
  return {
    ...kind,
    series: chart.series.flatMap((series, index) => seriesOf(workbook, chart, series, index)),
    anchor: { from: { row: 0, col: 0 }, to: { row: 1, col: 1 } },
    ...(chart.title.visible && chart.title.text !== '' && { title: chart.title.text }),
    showTitle: chart.title.visible && chart.title.text !== '',
    titleFontSize: chart.title.size,
    titleBold: chart.title.bold,
    legend: chart.legend.visible ? LEGENDS[chart.legend.position] : false,
    ...(chart.legend.visible && { legendFontSize: chart.fontSize }),
    ...(!pie && {
      axes: { x: axisOf(chart.categoryAxis, chart.fontSize), y: axisOf(chart.valueAxis, chart.fontSize) },
    }),
    ...(kind.barGrouping && {
      gapWidth: chart.series[0]?.gapWidth ?? 150,
      ...(chart.series[0]?.overlap && { overlap: chart.series[0].overlap }),
    }),
  };
}
