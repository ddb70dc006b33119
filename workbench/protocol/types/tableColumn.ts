import { renameTableColumn, tableBody, tableColumn as columnIndex, writeEntries } from '../../model';
import type { CellRange } from '../../../src/workbook';
import type { HostContext } from '../context';
import type { Collection, Method, TypeDefinition } from '../definition';
import { object, type TableColumnTarget, type TableTarget } from '../targets';
import * as values from '../values';
import { usualCalls } from './collections';
import { tableOf } from './table';

const indexOf = (target: TableColumnTarget, host: HostContext): number =>
  columnIndex(tableOf(target, host), target.columnId);

function columnRange(target: TableColumnTarget, host: HostContext): CellRange {
  const { range } = tableOf(target, host);
  const at = range.left + indexOf(target, host);
  return { ...range, left: at, right: at };
}

const part = (
  of: (target: TableColumnTarget, host: HostContext) => CellRange,
): Method<TableColumnTarget> => ({
  run: (target, _args, host) => object('Range', { sheetId: target.sheetId, range: of(target, host) }),
});

const body = (target: TableColumnTarget, host: HostContext): CellRange => {
  const { top, bottom } = tableBody(tableOf(target, host));
  return { ...columnRange(target, host), top, bottom };
};

export const tableColumn: TypeDefinition<'TableColumn'> = {
  since: '1.1',
  id: (target) => target.columnId,
  check: (target, host) => {
    indexOf(target, host);
  },
  properties: {
    id: { get: (target) => target.columnId },
    index: { get: indexOf },
    name: {
      setSince: '1.4',
      get: (target, host) => tableOf(target, host).columns[indexOf(target, host)]?.name ?? '',
      set: ({ sheetId, tableId, columnId }, value, host) => {
        renameTableColumn(host.sheet(sheetId), tableId, columnId, values.text(value));
      },
    },
    values: {
      get: (target, host) => {
        const sheet = host.sheet(target.sheetId);
        const { top, bottom, left } = columnRange(target, host);
        return Array.from({ length: bottom - top + 1 }, (_item, row) => [
          sheet.cells.get(top + row, left)?.value ?? '',
        ]);
      },
      set: (target, value, host) => {
        const range = columnRange(target, host);
        const rows = values.matrix(value, range.bottom - range.top + 1, 1);
        writeEntries(host.session, host.sheet(target.sheetId), range, (row) => {
          const item = rows[row]?.[0];
          return typeof item === 'number' || typeof item === 'boolean' ? item : values.text(item);
        });
      },
    },
  },
  methods: {
    getRange: part(columnRange),
    getDataBodyRange: part(body),
    getHeaderRowRange: part((target, host) => {
      const own = columnRange(target, host);
      return { ...own, bottom: own.top };
    }),
    getTotalRowRange: part((target, host) => {
      const own = columnRange(target, host);
      return { ...own, top: own.bottom };
    }),
  },
};

const collection: Collection<TableTarget> = {
  items: (target, host) =>
    tableOf(target, host).columns.map(({ id }) => object('TableColumn', { ...target, columnId: id })),
  find: (target, key, host) => {
    const wanted = String(key).toLocaleLowerCase();
    const found = tableOf(target, host).columns.find(
      (column) => column.id === key || column.name.toLocaleLowerCase() === wanted,
    );
    return found ? object('TableColumn', { ...target, columnId: found.id }) : null;
  },
};

export const tableColumnCollection: TypeDefinition<'TableColumnCollection'> = {
  since: '1.1',
  collection,
  properties: { count: { get: (target, host) => tableOf(target, host).columns.length } },
  methods: usualCalls(collection, {
    getItem: '1.1',
    getItemOrNullObject: '1.4',
    getItemAt: '1.1',
    getCount: '1.4',
  }),
};
