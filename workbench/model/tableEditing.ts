import type { CellRange } from '../../src/workbook';
import { invalidArgument, itemNotFound } from './errors';
import { columnCount, isInsideSheet, overlaps, rowCount } from './geometry';
import { checkUnprotected } from './guards';
import { checkName, sameName } from './names';
import type { Sheet } from './sheet';
import { insertCells } from './structure';
import { headerTexts, uniqueHeaders, writeHeaders } from './tableHeaders';
import { PLAIN_TABLE, type Table, tableBody } from './tables';
import type { Workbook } from './workbook';

const DEFAULT_TABLE_STYLE = 'TableStyleMedium2';

export const allTables = (workbook: Workbook): { readonly sheet: Sheet; readonly table: Table }[] =>
  workbook.sheets.flatMap((sheet) => sheet.parts.tables.map((table) => ({ sheet, table })));

/** Throws `ItemNotFound` where the table is gone. */
export function tableById(sheet: Sheet, id: string): Table {
  const table = sheet.parts.tables.find((candidate) => candidate.id === id);
  if (!table) throw itemNotFound('The table does not exist any more.');
  return table;
}

export function patchTable(sheet: Sheet, id: string, patch: Partial<Table>): void {
  checkUnprotected(sheet);
  tableById(sheet, id);
  sheet.parts.tables = sheet.parts.tables.map((table) => (table.id === id ? { ...table, ...patch } : table));
}

/** Throws `InvalidArgument` where the range reaches over the edge of the sheet. */
function checkInside(range: CellRange): void {
  if (!isInsideSheet(range)) throw invalidArgument('The sheet has no room for the table.');
}

/** Throws `InvalidArgument` where the range touches another table or a merged area, or leaves the sheet. */
function checkRoom(sheet: Sheet, range: CellRange, except: string | null): void {
  checkInside(range);
  if (sheet.parts.tables.some((table) => table.id !== except && overlaps(table.range, range))) {
    throw invalidArgument('A table can not overlap another table.');
  }
  if (sheet.parts.merges.some((merge) => overlaps(merge, range))) {
    throw invalidArgument('A table can not overlap merged cells.');
  }
}

/** Makes a table of the range. Without headers a row of them is put above, moving the cells below down. */
export function addTable(workbook: Workbook, sheet: Sheet, given: CellRange, hasHeaders: boolean): Table {
  checkUnprotected(sheet);
  checkRoom(sheet, given, null);
  const range = hasHeaders
    ? { ...given, bottom: Math.max(given.bottom, given.top + 1) }
    : { ...given, bottom: given.bottom + 1 };
  checkInside(range);
  if (!hasHeaders) insertCells(workbook, sheet, { ...given, bottom: given.top }, 'Down');
  const bare: Table = {
    ...PLAIN_TABLE,
    id: workbook.newId(),
    name: freeTableName(workbook),
    range,
    columns: Array.from({ length: columnCount(range) }, (_item, index) => ({ id: index + 1, name: '' })),
    style: DEFAULT_TABLE_STYLE,
  };
  const table = { ...bare, columns: writeHeaders(sheet, bare, headerTexts(sheet, bare)) };
  sheet.parts.tables = [...sheet.parts.tables, table];
  return table;
}

/** «Таблица1», or the next number that is free. */
export function freeTableName(workbook: Workbook): string {
  const taken = new Set(allTables(workbook).map(({ table }) => table.name.toLocaleLowerCase()));
  let number = 1;
  while (taken.has(`таблица${String(number)}`)) number += 1;
  return `Таблица${String(number)}`;
}

/** Throws `InvalidArgument` for what can't be a name and for a name that is taken. */
export function renameTable(workbook: Workbook, sheet: Sheet, id: string, name: string): void {
  checkName(name);
  const taken =
    allTables(workbook).some(({ table }) => table.id !== id && sameName(table.name, name)) ||
    workbook.parts.names.some((defined) => sameName(defined.name, name));
  if (taken) throw invalidArgument(`«${name}» is taken.`);
  patchTable(sheet, id, { name });
}

/** The headers must stay in their row and the table where it stood, as Excel wants it. */
export function resizeTable(sheet: Sheet, id: string, range: CellRange): void {
  checkUnprotected(sheet);
  const table = tableById(sheet, id);
  if (range.top !== table.range.top || !overlaps(range, table.range) || rowCount(range) < 2) {
    throw invalidArgument('The header row must stay where it is, and the ranges must overlap.');
  }
  checkRoom(sheet, range, id);
  const kept = new Map(table.columns.map((column, index) => [table.range.left + index, column]));
  let lastId = Math.max(...table.columns.map((column) => column.id));
  const columns = Array.from(
    { length: columnCount(range) },
    (_item, index) => kept.get(range.left + index) ?? { id: ++lastId, name: '' },
  );
  const resized = { ...table, range, columns };
  patchTable(sheet, id, { range, columns: writeHeaders(sheet, resized, headerTexts(sheet, resized)) });
}

/** Throws `InvalidArgument` where the name is empty or taken by another column. */
export function renameTableColumn(sheet: Sheet, id: string, columnId: number, name: string): void {
  const table = tableById(sheet, id);
  const names = table.columns.map((column) => (column.id === columnId ? name : column.name));
  if (name === '' || uniqueHeaders(names).some((unique, index) => unique !== names[index])) {
    throw invalidArgument('Header texts must be there and unique.');
  }
  patchTable(sheet, id, { columns: writeHeaders(sheet, table, names) });
}

/** Shows or drops the totals row: a row below the data is inserted or removed. */
export function setTableTotals(workbook: Workbook, sheet: Sheet, id: string, shown: boolean): void {
  const table = tableById(sheet, id);
  if (table.showTotals === shown) return;
  const below = { ...table.range, top: table.range.bottom + 1, bottom: table.range.bottom + 1 };
  if (shown) {
    checkInside(below);
    insertCells(workbook, sheet, below, 'Down');
    const range = { ...table.range, bottom: table.range.bottom + 1 };
    patchTable(sheet, id, { showTotals: true, range });
    sheet.cells.set(range.bottom, range.left, { value: 'Итог' });
    return;
  }
  for (const { row, column } of sheet.cells.within({ ...table.range, top: table.range.bottom })) {
    sheet.cells.delete(row, column);
  }
  patchTable(sheet, id, { showTotals: false, range: { ...table.range, bottom: table.range.bottom - 1 } });
}

/** Adds empty rows at the end of the data, pushing what stands below; gives the first one. */
export function addTableRows(workbook: Workbook, sheet: Sheet, id: string, count: number): CellRange {
  const table = tableById(sheet, id);
  const at = tableBody(table).bottom + 1;
  const added = { ...table.range, top: at, bottom: at + count - 1 };
  checkInside(added);
  insertCells(workbook, sheet, added, 'Down');
  patchTable(sheet, id, { range: { ...table.range, bottom: table.range.bottom + count } });
  return added;
}

export function deleteTable(sheet: Sheet, id: string): void {
  const { range } = tableById(sheet, id);
  convertTableToRange(sheet, id);
  for (const { row, column } of sheet.cells.within(range)) sheet.cells.delete(row, column);
}

/** Drops the table and keeps its cells. */
export function convertTableToRange(sheet: Sheet, id: string): void {
  checkUnprotected(sheet);
  tableById(sheet, id);
  sheet.parts.tables = sheet.parts.tables.filter((table) => table.id !== id);
}

/** Throws `ItemNotFound` where the table has no such column. */
export function tableColumn(table: Table, id: number): number {
  const index = table.columns.findIndex((column) => column.id === id);
  if (index < 0) throw itemNotFound('The column does not exist any more.');
  return index;
}
