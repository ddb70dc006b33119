import type { ChartConfiguration, ChartDataset, LegendOptions } from 'chart.js';
import type { Chart, LegendPosition } from '../../model';
import type { ChartData, SeriesData } from './chartData';
import { type ChartKind, kindOf, paletteColor } from './chartKinds';
import { chartScales } from './chartScales';
import { CHART_FONT, INK } from './chartTheme';

const PIXELS_PER_POINT = 96 / 72;
const LEGEND_PLACES: Readonly<Record<LegendPosition, LegendOptions<'bar'>['position']>> = {
  Top: 'top',
  Bottom: 'bottom',
  Left: 'left',
  Right: 'right',
  Corner: 'right',
  Custom: 'right',
};

/** What the drawing library is told to draw. */
export function chartConfig(chart: Chart, data: ChartData): ChartConfiguration {
  const kind = kindOf(chart.chartType);
  const { title, legend } = chart;
  return {
    type: kind.type,
    data: {
      labels: [...data.categories],
      datasets: data.series.map((series, index) => datasetOf(chart, data, series, index)),
    },
    options: {
      animation: false,
      responsive: false,
      events: [],
      indexAxis: kind.horizontal ? 'y' : 'x',
      layout: {
        padding: { top: title.visible && title.text !== '' ? 6 : 14, right: 14, bottom: 10, left: 12 },
      },
      font: CHART_FONT,
      color: INK,
      scales: chartScales(chart, kind, data.language),
      plugins: {
        title: {
          display: title.visible && title.text !== '',
          text: title.text,
          color: INK,
          padding: { top: 4, bottom: 10 },
          font: {
            ...CHART_FONT,
            size: title.size * PIXELS_PER_POINT,
            weight: title.bold ? 'bold' : 'normal',
          },
        },
        legend: {
          display: legend.visible,
          position: LEGEND_PLACES[legend.position],
          align: legend.position === 'Corner' ? 'start' : 'center',
          reverse: false,
          labels: {
            color: INK,
            font: CHART_FONT,
            boxWidth: 10,
            boxHeight: 10,
            padding: 10,
            usePointStyle: kind.type === 'scatter',
          },
        },
        tooltip: { enabled: false },
      },
    },
  };
}

type Dataset = ChartDataset<'bar' | 'line' | 'pie' | 'doughnut' | 'scatter' | 'radar'>;

function datasetOf(chart: Chart, data: ChartData, own: SeriesData, index: number): Dataset {
  const kind = kindOf(chart.chartType);
  const ownKind = own.series.chartType === '' ? kind : kindOf(own.series.chartType);
  const color = own.series.color ?? own.series.lineColor ?? paletteColor(index);
  const base = { label: own.name };
  if (kind.type === 'pie' || kind.type === 'doughnut') return { ...base, ...pieDataset(kind, own) };
  if (kind.type === 'scatter') return { ...base, ...scatterDataset(kind, own, color) };
  const values = kind.stack === 'percent' ? shares(data, own) : [...own.values];
  const type = kind.horizontal ? kind.type : ownKind.type;
  if (type === 'bar') return { ...base, type: 'bar', data: values, ...barLook(chart, kind, own, color) };
  const look = lineLook(ownKind, own, color);
  if (kind.type === 'radar') return { ...base, type: 'radar', data: values, ...look };
  return { ...base, type: 'line', data: values, ...look, ...(kind.stack && { stack: 'all' }) };
}

function pieDataset(kind: ChartKind, own: SeriesData): Partial<Dataset> & { data: (number | null)[] } {
  return {
    data: own.values.map((value) => (value === null ? null : Math.abs(value))),
    backgroundColor: own.values.map(
      (_value, index) => own.series.pointColors.get(index) ?? paletteColor(index),
    ),
    borderColor: '#FFFFFF',
    borderWidth: 1.5,
    ...(kind.type === 'doughnut' && { cutout: '58%' }),
  };
}

function scatterDataset(kind: ChartKind, own: SeriesData, color: string): Dataset {
  return {
    type: 'scatter',
    data: own.values.flatMap((y, index) => (y === null ? [] : [{ x: own.positions[index] ?? index + 1, y }])),
    showLine: kind.lines ?? false,
    ...lineLook(kind, own, own.series.lineColor ?? color),
    backgroundColor: color,
  };
}

/** Of one band the gap takes `gapWidth` per cent of a bar's width. */
function barLook(
  chart: Chart,
  kind: ChartKind,
  own: SeriesData,
  color: string,
): Partial<ChartDataset<'bar'>> {
  const bars = kind.stack ? 1 : Math.max(1, chart.series.length);
  const gap = own.series.gapWidth / 100;
  return {
    backgroundColor: own.values.map((_value, index) => own.series.pointColors.get(index) ?? color),
    categoryPercentage: bars / (bars + gap),
    barPercentage: 1,
    ...(kind.stack && { stack: 'all' }),
    ...(own.series.lineColor !== null && { borderColor: own.series.lineColor, borderWidth: 1 }),
  };
}

function lineLook(kind: ChartKind, own: SeriesData, color: string) {
  return {
    borderColor: own.series.lineColor ?? color,
    borderWidth: kind.filled ? 1 : 2.5,
    pointRadius: kind.markers ? 4 : 0,
    pointBackgroundColor: own.values.map((_value, index) => own.series.pointColors.get(index) ?? color),
    tension: kind.smooth ? 0.4 : 0,
    ...(kind.filled
      ? { fill: kind.stack ? 'stack' : 'origin', backgroundColor: color + (kind.stack ? '' : 'CC') }
      : { backgroundColor: color }),
  };
}

/** Each value as a share of all series' values in its category, in per cent. */
function shares(data: ChartData, own: SeriesData): (number | null)[] {
  return own.values.map((value, index) => {
    const total = data.series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0);
    return value === null || total === 0 ? null : (value / total) * 100;
  });
}
