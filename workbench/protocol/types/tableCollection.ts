import { allTables, containsRange, invalidArgument, overlaps, sameName } from '../../model';
import { rangeAt } from '../addresses';
import type { HostContext } from '../context';
import type { Collection, TypeDefinition } from '../definition';
import { type HostObject, object, type ScopeTarget, type TablesInRangeTarget } from '../targets';
import { usualCalls } from './collections';
import { newTable } from './table';

type Found = ReturnType<typeof allTables>;

const among = (tables: Found): HostObject<'Table'>[] =>
  tables.map(({ sheet, table }) => object('Table', { sheetId: sheet.id, tableId: table.id }));

const byKey = (tables: Found, key: unknown): HostObject<'Table'> | null =>
  among(
    tables.filter(({ table }) => table.id === key || (typeof key === 'string' && sameName(table.name, key))),
  )[0] ?? null;

function inScope({ sheetId }: ScopeTarget, host: HostContext): Found {
  if (sheetId !== null) host.sheet(sheetId);
  return allTables(host.workbook).filter(({ sheet }) => sheetId === null || sheet.id === sheetId);
}

const collection: Collection<ScopeTarget> = {
  items: (target, host) => among(inScope(target, host)),
  find: (target, key, host) => byKey(inScope(target, host), key),
};

export const tableCollection: TypeDefinition<'TableCollection'> = {
  since: '1.1',
  collection,
  properties: { count: { get: (target, host) => inScope(target, host).length } },
  methods: {
    ...usualCalls(collection, {
      getItem: '1.1',
      getItemOrNullObject: '1.4',
      getItemAt: '1.1',
      getCount: '1.4',
    }),
    add: {
      run: ({ sheetId }, args, host) => {
        const home = sheetId === null ? host.workbook.activeSheet : host.sheet(sheetId);
        const given = args.optionalObject(0, 'Range') ?? rangeAt(host.workbook, home, args.text(0));
        if (sheetId !== null && given.sheetId !== sheetId) {
          throw invalidArgument('The range is on another sheet.');
        }
        return newTable(host, host.sheet(given.sheetId), given.range, args.flag(1));
      },
    },
  },
};

function inRange({ sheetId, range, fullyContained }: TablesInRangeTarget, host: HostContext): Found {
  const touches = fullyContained ? containsRange : overlaps;
  return allTables(host.workbook).filter(
    ({ sheet, table }) => sheet.id === sheetId && touches(range, table.range),
  );
}

const scoped: Collection<TablesInRangeTarget> = {
  items: (target, host) => among(inRange(target, host)),
  find: (target, key, host) => byKey(inRange(target, host), key),
};

export const tableScopedCollection: TypeDefinition<'TableScopedCollection'> = {
  since: '1.9',
  collection: scoped,
  methods: {
    ...usualCalls(scoped, { getItem: '1.9', getItemOrNullObject: '1.14', getCount: '1.9' }),
    getFirst: {
      run: (target, _args, host) => {
        const [first] = among(inRange(target, host));
        if (!first) throw invalidArgument('There is no table.');
        return first;
      },
    },
  },
};
