import type { Sheet as FileSheet } from 'hucre/xlsx';
import {
  type Chart,
  type ChartAxis,
  LEGEND_POSITIONS,
  newChart,
  newSeries,
  type Sheet,
  type Workbook,
} from '../model';
import { chartTypeOf } from './chartKinds';
import { rangeOfReference } from './references';

type FileChart = NonNullable<FileSheet['charts']>[number];
type FileAxis = NonNullable<NonNullable<FileChart['axes']>['x']>;

const TICK_LABELS = { nextTo: 'NextToAxis', high: 'High', low: 'Low', none: 'None' } as const;

const axisOf = (base: ChartAxis, axis: FileAxis | undefined): ChartAxis => ({
  ...base,
  title: axis?.title ?? '',
  titleVisible: axis?.title !== undefined,
  minimum: axis?.scale?.min ?? null,
  maximum: axis?.scale?.max ?? null,
  majorUnit: axis?.scale?.majorUnit ?? null,
  numberFormat: axis?.numberFormat?.formatCode ?? 'General',
  majorGridlines: axis?.gridlines?.major ?? false,
  reversed: axis?.reverse ?? false,
  visible: !(axis?.hidden ?? false),
  categoryType: axis?.auto === false ? 'TextAxis' : 'Automatic',
  tickLabelPosition: TICK_LABELS[axis?.tickLblPos ?? 'nextTo'],
  tickLabelSpacing: axis?.tickLblSkip ?? null,
});

const colorOf = (color: unknown): string | null =>
  typeof color === 'string' ? `#${color.slice(-6).toUpperCase()}` : null;

const legendOf = (legend: FileChart['legend']): Chart['legend'] => {
  if (legend === false || legend === undefined) return { visible: false, position: 'Right' };
  const position = LEGEND_POSITIONS.find((name) => name.toLowerCase() === legend) ?? 'Corner';
  return { visible: true, position };
};

/** The reader calls lying and standing bars the same. */
const kindOf = (chart: FileChart): string => {
  const kind = (chart.kinds[0] ?? 'bar').replace('3D', '');
  return kind === 'bar' ? 'column' : kind;
};

/** A chart of the file, without its place. */
export function readChart(workbook: Workbook, sheet: Sheet, chart: FileChart, index: number): Chart {
  const type = chartTypeOf(kindOf(chart), chart.barGrouping ?? chart.lineGrouping ?? chart.areaGrouping);
  const bare = newChart(workbook.newId(), chart.frameTitle ?? `Диаграмма ${String(index + 1)}`, type);
  return {
    ...bare,
    title: {
      text: chart.title ?? '',
      visible: chart.title !== undefined,
      size: chart.titleFontSize ?? bare.title.size,
      bold: chart.titleBold ?? bare.title.bold,
    },
    legend: legendOf(chart.legend),
    fontSize: chart.axes?.x?.labelFontSize ?? bare.fontSize,
    categoryAxis: axisOf(bare.categoryAxis, chart.axes?.x),
    valueAxis: axisOf(bare.valueAxis, chart.axes?.y),
    series: (chart.series ?? []).map((series) => ({
      ...newSeries(workbook.newId(), type),
      name: series.name ?? null,
      values: series.valuesRef ? rangeOfReference(workbook, sheet.id, series.valuesRef) : null,
      categories: series.categoriesRef ? rangeOfReference(workbook, sheet.id, series.categoriesRef) : null,
      color: colorOf(series.color),
      hasDataLabels: series.dataLabels?.showValue ?? false,
      gapWidth: chart.gapWidth ?? 150,
      overlap: chart.overlap ?? 0,
      pointColors: new Map(
        (series.dataPoints ?? []).flatMap((point) => {
          const color = colorOf(point.fillColor);
          return color === null ? [] : [[point.idx, color] as const];
        }),
      ),
    })),
  };
}
