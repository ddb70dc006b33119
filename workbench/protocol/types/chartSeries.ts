import {
  cellsOf,
  type ChartSeries,
  invalidArgument,
  newSeries,
  patchSeries,
  seriesById,
  seriesName,
} from '../../model';
import type { HostContext } from '../context';
import type { ApiVersion, Collection, Property, TypeDefinition } from '../definition';
import { type ChartSeriesTarget, type ChartTarget, object } from '../targets';
import * as values from '../values';
import { chartOf, patchOf } from './chart';
import { chartType } from './chartTypes';
import { usualCalls } from './collections';

export const seriesOf = (target: ChartSeriesTarget, host: HostContext): ChartSeries =>
  seriesById(chartOf(target, host), target.seriesId);

export const patch = (
  { sheetId, chartId, seriesId }: ChartSeriesTarget,
  host: HostContext,
  change: Partial<ChartSeries>,
): void => {
  patchSeries(host.sheet(sheetId), chartId, seriesId, change);
};

const property = <K extends keyof ChartSeries>(
  name: K,
  read: (value: unknown) => ChartSeries[K],
  since: ApiVersion,
): Property<ChartSeriesTarget> => ({
  since,
  get: (target, host) => seriesOf(target, host)[name],
  set: (target, value, host) => {
    patch(target, host, { [name]: read(value) });
  },
});

const MAX_GAP = 500;

const gap = (value: unknown): number => {
  const width = values.integer(value);
  if (width < 0 || width > MAX_GAP) throw invalidArgument('The gap goes from 0 to 500.');
  return width;
};

const overlap = (value: unknown): number => {
  const share = values.integer(value);
  if (Math.abs(share) > 100) throw invalidArgument('The overlap goes from -100 to 100.');
  return share;
};

export const chartSeries: TypeDefinition<'ChartSeries'> = {
  since: '1.1',
  check: (target, host) => {
    seriesOf(target, host);
  },
  properties: {
    name: {
      get: (target, host) => {
        const own = seriesOf(target, host);
        const source = own.nameFrom && host.workbook.findSheet(own.nameFrom.sheetId);
        return seriesName(source, own, chartOf(target, host).series.indexOf(own));
      },
      set: (target, value, host) => {
        patch(target, host, { name: values.text(value), nameFrom: null });
      },
    },
    chartType: property('chartType', chartType, '1.7'),
    hasDataLabels: property('hasDataLabels', values.flag, '1.7'),
    gapWidth: property('gapWidth', gap, '1.7'),
    overlap: property('overlap', overlap, '1.8'),
    plotOrder: {
      since: '1.7',
      get: (target, host) => chartOf(target, host).series.indexOf(seriesOf(target, host)),
    },
  },
  objects: {
    format: { get: (target) => object('ChartSeriesFormat', target) },
    points: { get: (target) => object('ChartPointsCollection', target) },
    dataLabels: { since: '1.8', get: (target) => object('ChartDataLabels', target) },
  },
  methods: {
    setValues: {
      since: '1.7',
      run: (target, args, host) => {
        patch(target, host, { values: args.object(0, 'Range') });
      },
    },
    setXAxisValues: {
      since: '1.7',
      run: (target, args, host) => {
        patch(target, host, { categories: args.object(0, 'Range') });
      },
    },
    delete: {
      since: '1.7',
      run: (target, _args, host) => {
        const own = seriesOf(target, host);
        patchOf(target, host, { series: chartOf(target, host).series.filter((series) => series !== own) });
      },
    },
  },
};

const collection: Collection<ChartTarget> = {
  items: (target, host) =>
    chartOf(target, host).series.map(({ id }) => object('ChartSeries', { ...target, seriesId: id })),
  find: () => null,
};

export const chartSeriesCollection: TypeDefinition<'ChartSeriesCollection'> = {
  since: '1.1',
  collection,
  properties: { count: { get: (target, host) => chartOf(target, host).series.length } },
  methods: {
    ...usualCalls(collection, { getItemAt: '1.1', getCount: '1.4' }),
    add: {
      since: '1.7',
      run: (target, args, host) => {
        const { chartType: type, series } = chartOf(target, host);
        const added = { ...newSeries(host.workbook.newId(), type), name: args.optionalText(0) };
        const index = args.optionalInteger(1, series.length);
        patchOf(target, host, { series: [...series.slice(0, index), added, ...series.slice(index)] });
        return object('ChartSeries', { ...target, seriesId: added.id });
      },
    },
  },
};

const points: Collection<ChartSeriesTarget> = {
  items: (target, host) => {
    const { values: source } = seriesOf(target, host);
    const count = source ? [...cellsOf(source.range)].length : 0;
    return Array.from({ length: count }, (_item, index) => object('ChartPoint', { ...target, index }));
  },
  find: () => null,
};

export const chartPointsCollection: TypeDefinition<'ChartPointsCollection'> = {
  since: '1.1',
  collection: points,
  properties: { count: { get: (target, host) => points.items(target, host).length } },
  methods: usualCalls(points, { getItemAt: '1.1', getCount: '1.4' }),
};

export const chartPoint: TypeDefinition<'ChartPoint'> = {
  since: '1.1',
  properties: {
    value: {
      get: (target, host) => {
        const { values: source } = seriesOf(target, host);
        const cell = source && [...cellsOf(source.range)][target.index];
        return cell ? (host.sheet(source.sheetId).cells.get(cell.row, cell.column)?.value ?? '') : '';
      },
    },
  },
  objects: { format: { get: (target) => object('ChartPointFormat', target) } },
};
