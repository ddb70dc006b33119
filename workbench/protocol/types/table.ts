import type { CellRange } from '../../../src/workbook';
import {
  checkUnprotected,
  addTable,
  convertTableToRange,
  deleteTable,
  invalidArgument,
  patchTable,
  renameTable,
  resizeTable,
  resolveTableReferences,
  setTableCriteria,
  setTableTotals,
  type Sheet,
  type Table,
  tableBody,
  tableById,
  tableHeader,
  tableTotals,
} from '../../model';
import { rangeAt } from '../addresses';
import type { HostContext } from '../context';
import type { Property, TypeDefinition } from '../definition';
import { EventType } from '../eventHub';
import { eventPair } from '../eventMethods';
import { object, type TableTarget } from '../targets';
import * as values from '../values';

export const tableOf = ({ sheetId, tableId }: TableTarget, host: HostContext): Table =>
  tableById(host.sheet(sheetId), tableId);

const property = <K extends keyof Table>(
  name: K,
  read: (value: unknown) => Table[K],
  since?: '1.3',
): Property<TableTarget> => ({
  ...(since && { since }),
  get: (target, host) => tableOf(target, host)[name],
  set: ({ sheetId, tableId }, value, host) => {
    patchTable(host.sheet(sheetId), tableId, { [name]: read(value) });
  },
});

const TABLE_STYLE = /^(TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01])))?$/;

const style = (value: unknown): string => {
  const name = values.text(value);
  if (!TABLE_STYLE.test(name)) throw invalidArgument(`«${name}» is no table style.`);
  return name;
};

const part = (of: (table: Table) => CellRange) => ({
  run: (target: TableTarget, _args: unknown, host: HostContext) =>
    object('Range', { sheetId: target.sheetId, range: of(tableOf(target, host)) }),
});

const totals = (table: Table): CellRange => {
  if (!table.showTotals) throw invalidArgument('The table has no totals row.');
  return tableTotals(table);
};

export const table: TypeDefinition<'Table'> = {
  since: '1.1',
  id: (target) => target.tableId,
  check: (target, host) => {
    tableOf(target, host);
  },
  properties: {
    id: { get: (target) => target.tableId },
    name: {
      get: (target, host) => tableOf(target, host).name,
      set: ({ sheetId, tableId }, value, host) => {
        renameTable(host.workbook, host.sheet(sheetId), tableId, values.text(value));
      },
    },
    legacyId: { since: '1.8', get: (target) => target.tableId },
    showHeaders: property('showHeaders', values.flag),
    showTotals: {
      get: (target, host) => tableOf(target, host).showTotals,
      set: ({ sheetId, tableId }, value, host) => {
        setTableTotals(host.workbook, host.sheet(sheetId), tableId, values.flag(value));
      },
    },
    style: property('style', style),
    showFilterButton: property('showFilterButton', values.flag, '1.3'),
    showBandedRows: property('showBandedRows', values.flag, '1.3'),
    showBandedColumns: property('showBandedColumns', values.flag, '1.3'),
    highlightFirstColumn: property('highlightFirstColumn', values.flag, '1.3'),
    highlightLastColumn: property('highlightLastColumn', values.flag, '1.3'),
  },
  objects: {
    columns: { get: (target) => object('TableColumnCollection', target) },
    rows: { get: (target) => object('TableRowCollection', target) },
    worksheet: { since: '1.2', get: ({ sheetId }) => object('Worksheet', { sheetId }) },
    autoFilter: {
      since: '1.9',
      get: ({ sheetId, tableId }) => object('AutoFilter', { sheetId, tableId }),
    },
  },
  methods: {
    getRange: part((own) => own.range),
    getHeaderRowRange: part(tableHeader),
    getDataBodyRange: part(tableBody),
    getTotalRowRange: part(totals),
    resize: {
      since: '1.13',
      run: ({ sheetId, tableId }, args, host) => {
        const sheet = host.sheet(sheetId);
        const given = args.optionalObject(0, 'Range') ?? rangeAt(host.workbook, sheet, args.text(0));
        if (given.sheetId !== sheetId) throw invalidArgument('The range is on another sheet.');
        resizeTable(sheet, tableId, given.range);
      },
    },
    delete: {
      run: ({ sheetId, tableId }, _args, host) => {
        deleteTable(host.sheet(sheetId), tableId);
      },
    },
    convertToRange: {
      since: '1.2',
      run: (target, _args, host) => {
        const table = tableOf(target, host);
        checkUnprotected(host.sheet(target.sheetId));
        resolveTableReferences(host.workbook, table);
        convertTableToRange(host.sheet(target.sheetId), target.tableId);
        return object('Range', { sheetId: target.sheetId, range: table.range });
      },
    },
    clearFilters: {
      since: '1.2',
      run: ({ sheetId, tableId }, _args, host) => {
        setTableCriteria(host.sheet(sheetId), tableId, new Map());
      },
    },
    reapplyFilters: {
      since: '1.2',
      run: (target, _args, host) => {
        setTableCriteria(host.sheet(target.sheetId), target.tableId, tableOf(target, host).criteria);
      },
    },
    ...eventPair<TableTarget>('DataChangedEvent', EventType.tableChanged, '1.7', (target) => target.tableId),
  },
};

export const newTable = (
  host: HostContext,
  sheet: Sheet,
  range: CellRange,
  hasHeaders: boolean,
): ReturnType<typeof object<'Table'>> =>
  object('Table', { sheetId: sheet.id, tableId: addTable(host.workbook, sheet, range, hasHeaders).id });
