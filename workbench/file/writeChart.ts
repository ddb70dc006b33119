import type { SheetChart } from 'hucre/xlsx';
import { type Chart, type ChartAxis, type ChartSeries, seriesName, type Workbook } from '../model';
import { CHART_KINDS } from './chartKinds';
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

/** Left out, tick marks would cross the axis, the minor ones too. */
const axisOf = (axis: ChartAxis): FileAxis => ({
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
});

function labelsOf({ dataLabels }: Chart): NonNullable<SheetChart['dataLabels']> {
  const position = LABELS[dataLabels.position];
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
  const kind = CHART_KINDS[chart.chartType] ?? { type: 'column' as const };
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
    ...(!pie && { axes: { x: axisOf(chart.categoryAxis), y: axisOf(chart.valueAxis) } }),
    ...(kind.barGrouping && {
      gapWidth: chart.series[0]?.gapWidth ?? 150,
      ...(chart.series[0]?.overlap && { overlap: chart.series[0].overlap }),
    }),
  };
}
