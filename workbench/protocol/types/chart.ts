import {
  type Chart,
  chartById,
  directionOf,
  invalidArgument,
  patchChart,
  placeChart,
  seriesOf,
  setPlotBy,
} from '../../model';
import { boundingRange, singleCell } from '../../model';
import { rangeAt } from '../addresses';
import type { Arguments } from '../arguments';
import type { HostContext } from '../context';
import type { ApiVersion, Property, TypeDefinition } from '../definition';
import { type ChartTarget, object, type RangeTarget } from '../targets';
import * as values from '../values';
import { chartType } from './chartTypes';

export const chartOf = ({ sheetId, chartId }: ChartTarget, host: HostContext): Chart =>
  chartById(host.sheet(sheetId), chartId);

export const patchOf = (
  { sheetId, chartId }: ChartTarget,
  host: HostContext,
  change: Partial<Chart>,
): void => {
  patchChart(host.sheet(sheetId), chartId, change);
};

const property = <K extends keyof Chart>(
  name: K,
  read: (value: unknown) => Chart[K],
  since?: ApiVersion,
): Property<ChartTarget> => ({
  ...(since && { since }),
  get: (target, host) => chartOf(target, host)[name],
  set: (target, value, host) => {
    patchOf(target, host, { [name]: read(value) });
  },
});

const size = (value: unknown): number => {
  const points = values.number(value);
  if (points < 0) throw invalidArgument('Sizes and places are not negative.');
  return points;
};

/** Charts of a sheet have different names. */
function checkedName(target: ChartTarget, value: unknown, host: HostContext): string {
  const name = values.text(value);
  const others = host.sheet(target.sheetId).parts.charts.filter(({ id }) => id !== target.chartId);
  if (name === '' || others.some((chart) => chart.name === name)) {
    throw invalidArgument('The name is empty or taken.');
  }
  return name;
}

function cellsGiven(target: ChartTarget, args: Arguments, host: HostContext): RangeTarget['range'] {
  const given = [0, 1]
    .filter((index) => args.has(index))
    .map(
      (index) =>
        args.optionalObject(index, 'Range') ??
        rangeAt(host.workbook, host.sheet(target.sheetId), args.text(index)),
    );
  const [first, last = first] = given;
  if (!first || !last) throw invalidArgument('A cell is wanted.');
  return boundingRange(first.range, last.range);
}

export const chart: TypeDefinition<'Chart'> = {
  since: '1.1',
  id: (target) => target.chartId,
  check: (target, host) => {
    chartOf(target, host);
  },
  properties: {
    id: { since: '1.7', get: (target) => target.chartId },
    name: {
      get: (target, host) => chartOf(target, host).name,
      set: (target, value, host) => {
        patchOf(target, host, { name: checkedName(target, value, host) });
      },
    },
    chartType: property('chartType', chartType, '1.7'),
    left: property('left', size),
    top: property('top', size),
    width: property('width', size),
    height: property('height', size),
    style: property('style', values.integer, '1.8'),
    plotBy: {
      since: '1.8',
      get: (target, host) => chartOf(target, host).plotBy,
      set: ({ sheetId, chartId }, value, host) => {
        const plotBy = values.oneOf(['Columns', 'Rows'] as const)(value);
        setPlotBy(host.workbook, host.sheet(sheetId), chartId, plotBy);
      },
    },
  },
  objects: {
    title: { get: (target) => object('ChartTitle', target) },
    format: { get: (target) => object('ChartAreaFormat', target) },
    legend: { get: (target) => object('ChartLegend', target) },
    axes: { get: (target) => object('ChartAxes', target) },
    series: { get: (target) => object('ChartSeriesCollection', target) },
    dataLabels: { get: (target) => object('ChartDataLabels', { ...target, seriesId: null }) },
    worksheet: { since: '1.2', get: ({ sheetId }) => object('Worksheet', { sheetId }) },
  },
  methods: {
    delete: {
      run: (target, _args, host) => {
        chartOf(target, host);
        const { parts } = host.sheet(target.sheetId);
        parts.charts = parts.charts.filter(({ id }) => id !== target.chartId);
      },
    },
    setData: {
      run: (target, args, host) => {
        const { sheetId, range } = args.object(0, 'Range');
        const by = args.oneOf(1, ['Auto', 'Columns', 'Rows'] as const, 'Auto');
        const { chartType: type } = chartOf(target, host);
        patchOf(target, host, {
          series: seriesOf(host.workbook, type, host.sheet(sheetId), range, by),
          plotBy: directionOf(range, by),
        });
      },
    },
    setPosition: {
      run: (target, args, host) => {
        const range = cellsGiven(target, args, host);
        const sheet = host.sheet(target.sheetId);
        if (args.has(1)) {
          placeChart(sheet, target.chartId, range);
          return;
        }
        const { width, height } = chartOf(target, host);
        placeChart(sheet, target.chartId, singleCell(range.top, range.left));
        patchOf(target, host, { width, height });
      },
    },
  },
};
