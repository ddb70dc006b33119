import {
  aliasIndex,
  type AliasIndex,
  type ColumnSpec,
  type HeaderMatch,
  isBlank,
  type SchoolYear,
  singleLine,
  type Grade,
  type Label,
  type StudyPeriod,
} from '../tables';
import { endRow, isUncalculated, parseA1, type SheetSnapshot } from '../workbook';
import { type CellReader, TableCells } from './cells';
import type { DataRecord } from './model';
import { SheetReport } from './report';
import { type RowKind, sortRows } from './rowKinds';
import { rowsOfSums } from './rowsOfSums';
import type { SchoolList } from './schoolList';
import type { Settings } from '../settings';
import type { DataKind, DataTable, TableInfo } from './table';
import type { YearReader } from './years';

export interface DataColumn<Key extends string> extends ColumnSpec {
  readonly key: Key;
  /** A cell of a required column may still be empty. */
  readonly mayBeEmpty?: boolean;
}

/** What is known of a workbook while its sheets are read. */
export interface Reading {
  readonly settings: Settings;
  readonly schools: SchoolList;
  readonly years: YearReader;
  readonly procedure: (text: string) => Label;
  readonly subject: (text: string) => Label;
  readonly grade: (text: string) => Grade;
  readonly period: (text: string) => StudyPeriod | null;
  readonly eventKind: (text: string) => Label;
  readonly label: (text: string) => Label;
}

/** A kind of data sheet, as data. */
export interface DataSheet<Key extends string, R extends DataRecord> {
  readonly kind: DataKind;
  readonly columns: readonly DataColumn<Key>[];
  /** At least one of these columns is needed. */
  readonly anyOf?: readonly Key[];
  /** The column that names a record, or a total. */
  readonly anchor: Key;
  /** The anchor is a title of free words. */
  readonly titled?: boolean;
  /** Counts that a row of sums sums up. */
  readonly summed?: readonly Key[];
  /** Extra columns belong to the records. */
  readonly takesExtra?: boolean;
  /** The header alone tells the kind of a sheet, whatever its name. */
  readonly byHeader: boolean;
  /** A row with nothing but its anchor filled is a record. */
  readonly lone: (anchor: string, reading: Reading) => boolean;
  /** Reads the record of a row; null where it lacks what names it. `year` stands in for a missing column of years. */
  readonly records: (
    cells: TableCells<Key>,
    reading: Reading,
    year: SchoolYear | null,
  ) => CellReader<R | null>;
  /** Columns that together name a record, and what they hold; two records of the same parts are duplicates. */
  readonly identity: {
    readonly columns: readonly Key[];
    readonly parts: (record: R) => readonly string[];
  } | null;
  /** Settles which columns are read, where a table gives one thing in several. */
  readonly shape?: (sheet: SheetSnapshot, header: HeaderMatch) => TableShape;
}

export interface TableShape {
  readonly columns: ReadonlyMap<string, number>;
  readonly shares: boolean;
}

/** A table as read, with what later checks need. */
export interface ReadTable<R extends DataRecord> {
  readonly info: TableInfo;
  readonly cells: TableCells;
  readonly records: readonly R[];
}

/** A kind of data sheet that can be recognised and read. */
export interface DataReader<R extends DataRecord> {
  readonly kind: DataKind;
  readonly columns: readonly ColumnSpec[];
  readonly index: AliasIndex;
  readonly byHeader: boolean;
  readonly takesExtra: boolean;
  readonly anyOf: readonly string[];
  readonly anchor: string;
  readonly identity: {
    readonly columns: readonly string[];
    readonly parts: (record: R) => readonly string[];
  } | null;
  /** `year` is that of a sheet whose table has no column of years. */
  readonly read: (
    sheet: SheetSnapshot,
    header: HeaderMatch,
    reading: Reading,
    year: SchoolYear | null,
  ) => ReadTable<R>;
}

/** Makes the reader of a kind of data sheet. */
export function dataReader<Key extends string, R extends DataRecord>(kind: DataSheet<Key, R>): DataReader<R> {
  const wordings = new Map(
    kind.columns.map(({ key, header, required, mayBeEmpty = false }) => [
      key,
      { header, required: required && !mayBeEmpty },
    ]),
  );
  return {
    kind: kind.kind,
    columns: kind.columns,
    index: aliasIndex(kind.columns),
    byHeader: kind.byHeader,
    takesExtra: kind.takesExtra ?? false,
    anyOf: kind.anyOf ?? [],
    anchor: kind.anchor,
    identity: kind.identity,
    read(sheet, header, reading, year) {
      const table = tableOf(kind, sheet, header);
      const cells = new TableCells(sheet, table, new SheetReport(sheet), wordings);
      return readRows(kind, cells, reading, year);
    },
  };
}

function tableOf<Key extends string, R extends DataRecord>(
  { kind, columns, shape }: DataSheet<Key, R>,
  sheet: SheetSnapshot,
  header: HeaderMatch,
): DataTable<Key> {
  const shaped = shape?.(sheet, header) ?? { columns: header.columns, shares: false };
  const own = columns.flatMap(({ key }) => {
    const column = shaped.columns.get(key);
    return column === undefined ? [] : ([[key, column]] as const);
  });
  const firstRow = header.top + header.height;
  return {
    kind,
    sheet: sheet.name,
    headerRow: header.top,
    headerHeight: header.height,
    firstRow,
    lastRow: lastFilledRow(
      sheet,
      firstRow,
      own.map(([, column]) => column),
    ),
    columns: new Map(own),
    extra: header.extra,
    shares: shaped.shares,
  };
}

function lastFilledRow(sheet: SheetSnapshot, firstRow: number, columns: readonly number[]): number {
  for (let row = endRow(sheet) - 1; row >= firstRow; row -= 1) {
    const texts = sheet.texts[row - sheet.origin.row] ?? [];
    if (columns.some((column) => !isBlank(texts[column - sheet.origin.column] ?? ''))) return row;
  }
  return firstRow - 1;
}

function readRows<Key extends string, R extends DataRecord>(
  kind: DataSheet<Key, R>,
  cells: TableCells<Key>,
  reading: Reading,
  year: SchoolYear | null,
): ReadTable<R> {
  const { sheet, table } = cells;
  const anchor = table.columns.get(kind.anchor) ?? -1;
  const extra = kind.takesExtra ? table.extra.map(({ column }) => column) : [];
  const columnsOf = (keys: readonly Key[]): readonly number[] =>
    keys.flatMap((key) => table.columns.get(key) ?? []);
  const keys = columnsOf((kind.identity?.columns ?? []).filter((key) => key !== kind.anchor));
  const sorted = sortRows({
    sheet,
    table,
    columns: [...table.columns.values(), ...extra],
    anchor,
    topRow: cells.topRow(anchor),
    lone: (text) => kind.lone(text, reading),
    anchors: kind.titled ? 'titles' : isOfSchools(kind) ? 'schools' : 'stages',
    keys,
  });
  const sums = rowsOfSums({
    sheet,
    table,
    anchor,
    keys,
    summed: columnsOf(kind.summed ?? []),
    isRecord: (row) => sorted(row) === 'record',
    mayBeSum: (text) => reading.schools.mayBeOther(text),
  });
  const kindOf = (row: number): RowKind => (sums.has(row) ? 'total' : sorted(row));
  const recordAt = kind.records(cells, reading, year);
  const records: R[] = [];
  const totalRows: number[] = [];
  const incompleteRows: number[] = [];
  let hiddenRecords = 0;
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const found = kindOf(row);
    if (found === 'total') {
      totalRows.push(row);
      reportTotal(cells, row, anchor, sums.has(row) ? 'sums' : 'label');
    }
    if (found === 'header')
      cells.report.add({ code: 'header-repeated', row, column: anchor, data: { row: row + 1 } });
    if (found !== 'record') continue;
    const record = recordAt(row);
    if (!record) {
      incompleteRows.push(row);
      continue;
    }
    if (record.hidden) hiddenRecords += 1;
    records.push(record);
  }
  reportUncalculated(cells);
  const info = { table, records: records.length, hiddenRecords, totalRows, repeatedRows: [], incompleteRows };
  return { info, cells, records };
}

/** Tells of each formula in a known column that the file holds without its value. */
function reportUncalculated<Key extends string>(cells: TableCells<Key>): void {
  const { sheet, table } = cells;
  const keys = new Map([...table.columns].map(([key, column]) => [column, key]));
  for (const [address, formula] of sheet.formulas) {
    const place = parseA1(address);
    if (!place || place.row < table.firstRow || !isUncalculated(sheet, place.row, place.column)) continue;
    const key = keys.get(place.column);
    const header = key === undefined ? factorAt(cells, place.column) : cells.column(key)?.header;
    if (header === undefined) continue;
    cells.report.add({ code: 'formula-not-calculated', ...place, data: { column: header, formula } });
  }
}

/** The header of a column of the user's own. */
const factorAt = ({ table }: TableCells, column: number): string | undefined =>
  table.extra.find((own) => own.column === column)?.header;

/** «Школы» and the sheets that name schools in their anchor. */
const isOfSchools = ({ anchor }: { readonly anchor: string }): boolean => anchor === 'school';

/** Tells of a row of totals at its label, which need not stand in the anchor. */
function reportTotal(cells: TableCells, row: number, anchor: number, by: 'label' | 'sums'): void {
  const { texts, origin } = cells.sheet;
  const first = texts[row - origin.row]?.findIndex((text) => !isBlank(text)) ?? -1;
  const column = isBlank(cells.shown(row, anchor)) && first >= 0 ? first + origin.column : anchor;
  cells.report.add({
    code: 'row-total',
    row,
    column,
    data: { read: singleLine(cells.shown(row, column)), by },
  });
}
