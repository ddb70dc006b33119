import {
  columnCount,
  filterOf,
  type FilterCriteria,
  invalidArgument,
  itemNotFound,
  setSheetFilter,
  setTableCriteria,
} from '../../model';
import { rangeAt } from '../addresses';
import type { HostContext } from '../context';
import type { Method, TypeDefinition } from '../definition';
import { type FilterTarget, object } from '../targets';
import * as values from '../values';

const found = ({ sheetId, tableId }: FilterTarget, host: HostContext): ReturnType<typeof filterOf> =>
  filterOf(host.sheet(sheetId), tableId);

const rangeMethod =
  (orNull: boolean): Method<FilterTarget>['run'] =>
  (target, _args, host) => {
    const filter = found(target, host);
    if (filter) return object('Range', { sheetId: target.sheetId, range: filter.range });
    if (orNull) return null;
    throw itemNotFound('There is no filter.');
  };

function textsOf(value: unknown): readonly string[] {
  const given = values.record(value);
  if (given['filterOn'] !== 'Values' || !Array.isArray(given['values'])) {
    throw invalidArgument('This host filters by values only.');
  }
  return given['values'].map(values.text);
}

/** Keeps the range and replaces the criteria of the filter that is there. */
function setCriteria(target: FilterTarget, host: HostContext, criteria: FilterCriteria): void {
  const sheet = host.sheet(target.sheetId);
  const filter = found(target, host);
  if (target.tableId !== null) setTableCriteria(sheet, target.tableId, criteria);
  else if (filter) setSheetFilter(sheet, { ...filter, criteria });
}

export const autoFilter: TypeDefinition<'AutoFilter'> = {
  since: '1.9',
  properties: {
    enabled: { get: (target, host) => found(target, host) !== null },
    isDataFiltered: { get: (target, host) => (found(target, host)?.criteria.size ?? 0) > 0 },
    criteria: {
      get: (target, host) =>
        [...(found(target, host)?.criteria ?? [])].map(([, texts]) => ({
          filterOn: 'Values',
          values: texts,
        })),
    },
  },
  methods: {
    apply: {
      run: (target, args, host) => {
        const sheet = host.sheet(target.sheetId);
        const { range } = args.optionalObject(0, 'Range') ?? rangeAt(host.workbook, sheet, args.text(0));
        const criteria = new Map(found(target, host)?.criteria ?? []);
        if (args.has(1)) criteria.set(args.integer(1), textsOf(args.raw(2)));
        if (target.tableId === null) setSheetFilter(sheet, { range, criteria });
        else setTableCriteria(sheet, target.tableId, criteria);
      },
    },
    clearCriteria: {
      run: (target, _args, host) => {
        setCriteria(target, host, new Map());
      },
    },
    clearColumnCriteria: {
      since: '1.14',
      run: (target, args, host) => {
        const filter = found(target, host);
        const column = args.integer(0);
        if (!filter || column < 0 || column >= columnCount(filter.range)) {
          throw invalidArgument('The filter has no such column.');
        }
        setCriteria(target, host, new Map([...filter.criteria].filter(([index]) => index !== column)));
      },
    },
    reapply: {
      run: (target, _args, host) => {
        setCriteria(target, host, found(target, host)?.criteria ?? new Map());
      },
    },
    remove: {
      run: ({ sheetId, tableId }, _args, host) => {
        if (tableId !== null) throw invalidArgument("A table's filter goes with its buttons.");
        setSheetFilter(host.sheet(sheetId), null);
      },
    },
    getRange: { run: rangeMethod(false) },
    getRangeOrNullObject: { run: rangeMethod(true) },
  },
};
