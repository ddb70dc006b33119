import {
  type AutoFilter,
  checkAllowed,
  displayedText,
  invalidArgument,
  itemNotFound,
  type Sheet,
  tableById,
} from '../../model';
import { rangeAt } from '../addresses';
import type { HostContext } from '../context';
import type { Method, TypeDefinition } from '../definition';
import { type FilterTarget, object } from '../targets';
import * as values from '../values';

/** A table's filter stands in its header while its buttons are shown; criteria are kept for the sheet's only. */
function filterOf({ sheetId, tableId }: FilterTarget, host: HostContext): AutoFilter | null {
  const sheet = host.sheet(sheetId);
  if (tableId === null) return sheet.parts.autoFilter;
  const table = tableById(sheet, tableId);
  return table.showFilterButton ? { range: table.range, criteria: new Map() } : null;
}

const isFiltered = (filter: AutoFilter | null): boolean => (filter?.criteria.size ?? 0) > 0;

function setFilter(sheet: Sheet, filter: AutoFilter | null): void {
  checkAllowed(sheet, 'allowAutoFilter');
  const before = sheet.parts.autoFilter;
  if (before) showRows(sheet, before, () => false);
  sheet.parts.autoFilter = filter;
  if (filter) showRows(sheet, filter, (row) => isHiddenBy(sheet, filter, row));
}

function showRows(sheet: Sheet, { range }: AutoFilter, hidden: (row: number) => boolean): void {
  for (let row = range.top + 1; row <= range.bottom; row++) sheet.rows.patch(row, { hidden: hidden(row) });
}

const isHiddenBy = (sheet: Sheet, { range, criteria }: AutoFilter, row: number): boolean =>
  [...criteria].some(([column, texts]) => {
    const at = range.left + column;
    const value = sheet.cells.get(row, at)?.value ?? null;
    return !texts.includes(displayedText(value, sheet.styleAt(row, at).numberFormat));
  });

const rangeMethod =
  (orNull: boolean): Method<FilterTarget>['run'] =>
  (target, _args, host) => {
    const filter = filterOf(target, host);
    if (filter) return object('Range', { sheetId: target.sheetId, range: filter.range });
    if (orNull) return null;
    throw itemNotFound('There is no filter.');
  };

function criteriaOf(value: unknown): readonly string[] {
  const given = values.record(value);
  if (given['filterOn'] !== 'Values' || !Array.isArray(given['values'])) {
    throw invalidArgument('This host filters by values only.');
  }
  return given['values'].map(values.text);
}

const onSheetOnly = ({ tableId }: FilterTarget): void => {
  if (tableId !== null) throw invalidArgument("This host keeps no criteria of a table's filter.");
};

export const autoFilter: TypeDefinition<'AutoFilter'> = {
  since: '1.9',
  properties: {
    enabled: { get: (target, host) => filterOf(target, host) !== null },
    isDataFiltered: { get: (target, host) => isFiltered(filterOf(target, host)) },
    criteria: {
      get: (target, host) =>
        [...(filterOf(target, host)?.criteria ?? [])].map(([, texts]) => ({
          filterOn: 'Values',
          values: texts,
        })),
    },
  },
  methods: {
    apply: {
      run: (target, args, host) => {
        onSheetOnly(target);
        const sheet = host.sheet(target.sheetId);
        const { range } = args.optionalObject(0, 'Range') ?? rangeAt(host.workbook, sheet, args.text(0));
        const criteria = new Map(sheet.parts.autoFilter?.criteria ?? []);
        if (args.has(1)) criteria.set(args.integer(1), criteriaOf(args.raw(2)));
        setFilter(sheet, { range, criteria });
      },
    },
    clearCriteria: {
      run: (target, _args, host) => {
        const filter = filterOf(target, host);
        if (filter && target.tableId === null) {
          setFilter(host.sheet(target.sheetId), { ...filter, criteria: new Map() });
        }
      },
    },
    remove: {
      run: (target, _args, host) => {
        onSheetOnly(target);
        setFilter(host.sheet(target.sheetId), null);
      },
    },
    reapply: {
      run: (target, _args, host) => {
        const filter = filterOf(target, host);
        if (filter && target.tableId === null) setFilter(host.sheet(target.sheetId), filter);
      },
    },
    getRange: { run: rangeMethod(false) },
    getRangeOrNullObject: { run: rangeMethod(true) },
  },
};
