import type { CellRange } from '../../../src/workbook';
import {
  addTableRows,
  columnCount,
  deleteCells,
  ExcelError,
  type Input,
  invalidArgument,
  patchTable,
  rowCount,
  tableBody,
  writeEntries,
} from '../../model';
import type { HostContext } from '../context';
import type { Collection, TypeDefinition } from '../definition';
import { object, type TableRowTarget, type TableTarget } from '../targets';
import * as values from '../values';
import { usualCalls } from './collections';
import { tableOf } from './table';

function rowRange(target: TableRowTarget, host: HostContext): CellRange {
  const body = tableBody(tableOf(target, host));
  const at = body.top + target.index;
  if (target.index < 0 || at > body.bottom) throw invalidArgument('The table has no such row.');
  return { ...body, top: at, bottom: at };
}

const input = (value: unknown): Input =>
  value === null || typeof value === 'number' || typeof value === 'boolean' ? value : values.text(value);

export const tableRow: TypeDefinition<'TableRow'> = {
  since: '1.1',
  properties: {
    index: { get: (target) => target.index },
    values: {
      get: (target, host) => {
        const { top, left, right } = rowRange(target, host);
        const sheet = host.sheet(target.sheetId);
        return [
          Array.from(
            { length: right - left + 1 },
            (_item, at) => sheet.cells.get(top, left + at)?.value ?? '',
          ),
        ];
      },
    },
  },
  methods: {
    getRange: {
      run: (target, _args, host) =>
        object('Range', { sheetId: target.sheetId, range: rowRange(target, host) }),
    },
    delete: {
      run: (target, _args, host) => {
        const own = tableOf(target, host);
        if (rowCount(tableBody(own)) === 1) {
          throw new ExcelError('InvalidOperation', 'The last row of a table stays.');
        }
        const sheet = host.sheet(target.sheetId);
        const range = rowRange(target, host);
        patchTable(sheet, target.tableId, {});
        deleteCells(host.workbook, sheet, range, 'Up');
      },
    },
  },
};

const rows = (target: TableTarget, host: HostContext): number => rowCount(tableBody(tableOf(target, host)));

const collection: Collection<TableTarget> = {
  items: (target, host) =>
    Array.from({ length: rows(target, host) }, (_item, index) => object('TableRow', { ...target, index })),
  find: (target, key, host) =>
    typeof key === 'number' && key >= 0 && key < rows(target, host)
      ? object('TableRow', { ...target, index: key })
      : null,
};

export const tableRowCollection: TypeDefinition<'TableRowCollection'> = {
  since: '1.1',
  collection,
  properties: { count: { get: rows } },
  methods: {
    ...usualCalls(collection, { getItemAt: '1.1', getCount: '1.4' }),
    add: {
      run: (target, args, host) => {
        const own = tableOf(target, host);
        const given = args.raw(1);
        const count = Array.isArray(given) && Array.isArray(given[0]) ? given.length : 1;
        const grid = values.isGiven(given)
          ? values.matrix(
              count === 1 && !Array.isArray((given as unknown[])[0]) ? [given] : given,
              count,
              columnCount(own.range),
            )
          : null;
        const added = addTableRows(host.workbook, host.sheet(target.sheetId), target.tableId, count);
        if (grid) {
          writeEntries(host.session, host.sheet(target.sheetId), added, (row, column) =>
            input(grid[row]?.[column] ?? null),
          );
        }
        return object('TableRow', { ...target, index: added.top - tableBody(own).top });
      },
    },
  },
};
