import type { SheetChart } from 'hucre/xlsx';
import {
  type Axis,
  type Chart,
  type ChartAxis,
  type ChartSeries,
  seriesName,
  type Sheet,
  type Workbook,
} from '../model';
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

/** The row or column that a distance in points from the sheet's start falls into. */
function lineAt(axis: Axis, standard: number, points: number): number {
  let index = Math.max(0, Math.floor(points / Math.max(standard, 1)));
  while (index > 0 && axis.offset(index, standard) > points) index -= 1;
  while (axis.offset(index + 1, standard) <= points) index += 1;
  return index;
}

const axisOf = (axis: ChartAxis): FileAxis => ({
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
      dataLabels: series.hasDataLabels ? labelsOf(chart) : false,
      ...(series.pointColors.size > 0 && {
        dataPoints: [...series.pointColors].map(([idx, color]) => ({ idx, fillColor: color.slice(1) })),
      }),
    },
  ];
}

/** A native chart; a file holds its place as the cells it covers. */
export function fileChart(workbook: Workbook, sheet: Sheet, chart: Chart): SheetChart {
  const { standardWidth, standardHeight } = sheet.parts;
  const place = (left: number, top: number): { row: number; col: number } => ({
    row: lineAt(sheet.rows, standardHeight, top),
    col: lineAt(sheet.columns, standardWidth, left),
  });
  const kind = CHART_KINDS[chart.chartType] ?? { type: 'column' as const };
  const pie = kind.type === 'pie' || kind.type === 'doughnut';
  return {
    ...kind,
    series: chart.series.flatMap((series, index) => seriesOf(workbook, chart, series, index)),
    anchor: {
      from: place(chart.left, chart.top),
      to: place(chart.left + chart.width, chart.top + chart.height),
    },
    ...(chart.title.visible && chart.title.text !== '' && { title: chart.title.text }),
    showTitle: chart.title.visible && chart.title.text !== '',
    titleFontSize: chart.title.size,
    titleBold: chart.title.bold,
    frameTitle: chart.name,
    legend: chart.legend.visible ? LEGENDS[chart.legend.position] : false,
    ...(!pie && { axes: { x: axisOf(chart.categoryAxis), y: axisOf(chart.valueAxis) } }),
    ...(kind.barGrouping && { gapWidth: chart.series[0]?.gapWidth ?? 150 }),
  };
}
