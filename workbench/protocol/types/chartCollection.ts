import { addChart } from '../../model';
import type { Collection, TypeDefinition } from '../definition';
import { object, type SheetTarget } from '../targets';
import { chartType } from './chartTypes';
import { usualCalls } from './collections';

const collection: Collection<SheetTarget> = {
  items: ({ sheetId }, host) =>
    host.sheet(sheetId).parts.charts.map(({ id }) => object('Chart', { sheetId, chartId: id })),
  find: ({ sheetId }, key, host) => {
    const found = host.sheet(sheetId).parts.charts.find(({ id, name }) => id === key || name === key);
    return found ? object('Chart', { sheetId, chartId: found.id }) : null;
  },
};

export const chartCollection: TypeDefinition<'ChartCollection'> = {
  since: '1.1',
  collection,
  properties: { count: { get: ({ sheetId }, host) => host.sheet(sheetId).parts.charts.length } },
  methods: {
    ...usualCalls(collection, {
      getItem: '1.1',
      getItemOrNullObject: '1.4',
      getItemAt: '1.1',
      getCount: '1.4',
    }),
    add: {
      run: ({ sheetId }, args, host) => {
        const type = chartType(args.raw(0));
        const source = args.object(1, 'Range');
        const by = args.oneOf(2, ['Auto', 'Columns', 'Rows'] as const, 'Auto');
        const from = { sheet: host.sheet(source.sheetId), range: source.range };
        const { id } = addChart(host.workbook, host.sheet(sheetId), type, from, by);
        return object('Chart', { sheetId, chartId: id });
      },
    },
  },
};
