import {
  aliasIndex,
  type AliasIndex,
  type HeaderMatch,
  isBlank,
  matchKey,
  type SchoolYear,
  singleLine,
} from '../tables';
import { endRow, isUncalculated, parseA1, type SheetSnapshot } from '../workbook';
import { TableCells } from './cells';
import { type DataColumn, type MoreOf, type RecordOf, recordReader } from './fields';
import type { Reading } from './reading';
import type { DataKind, DataRecord, DataTable, TableInfo } from './table';
import { SheetReport } from './report';
import { reportWord } from './textCells';
import { ROW_KINDS } from './vocabulary';
import { type RowKind, sortRows } from './rowKinds';
import { rowsOfSums } from './rowsOfSums';

type KeyOf<C extends readonly DataColumn<string>[]> = C[number]['key'];

/** A kind of data sheet, as data. */
export interface DataSheet<C extends readonly DataColumn<string>[], D extends object> {
  readonly kind: DataKind;
  readonly columns: C;
  /** At least one of these columns is needed. */
  readonly anyOf?: readonly KeyOf<C>[];
  /** The column that names a record, or a total. */
  readonly anchor: KeyOf<C>;
  /** The anchor is a title of free words. */
  readonly titled?: boolean;
  /** The column that says of a row that it is of a group of schools; such rows are no records, unless `recordsOfGroups`. */
  readonly groups?: KeyOf<C>;
  /** Rows of groups are records all the same. */
  readonly recordsOfGroups?: boolean;
  /** Extra columns belong to the records. */
  readonly takesExtra?: boolean;
  /** The header alone tells the kind of a sheet, whatever its name. */
  readonly byHeader: boolean;
  /** A row with nothing but its anchor filled is a record. */
  readonly lone: (anchor: string, reading: Reading) => boolean;
  /** Nothing of a row is looked at that has no name. */
  readonly nameFirst?: boolean;
  /** Columns that a template fills in before it is given out: a row with nothing else waits to be filled in. */
  readonly prepared?: readonly KeyOf<C>[];
  readonly more?: MoreOf<C, D>;
  /** Columns that together name a record, and what they hold; two records of the same parts are duplicates. */
  readonly identity: {
    readonly columns: readonly KeyOf<C>[];
    readonly parts: (record: RecordOf<C> & D) => readonly string[];
  };
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
  readonly columns: readonly DataColumn<string>[];
  readonly index: AliasIndex;
  readonly byHeader: boolean;
  readonly takesExtra: boolean;
  readonly anyOf: readonly string[];
  readonly anchor: string;
  readonly identity: {
    readonly columns: readonly string[];
    readonly parts: (record: R) => readonly string[];
  };
  /** `year` is that of a sheet whose table has no column of years. */
  readonly read: (
    sheet: SheetSnapshot,
    header: HeaderMatch,
    reading: Reading,
    year: SchoolYear | null,
  ) => ReadTable<R>;
}

/** Makes the reader of a kind of data sheet. */
export function dataReader<const C extends readonly DataColumn<string>[], D extends object = object>(
  kind: DataSheet<C, D>,
): DataReader<RecordOf<C> & D> {
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

function tableOf<C extends readonly DataColumn<string>[], D extends object>(
  { kind, columns, shape }: DataSheet<C, D>,
  sheet: SheetSnapshot,
  header: HeaderMatch,
): DataTable {
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

function readRows<C extends readonly DataColumn<string>[], D extends object>(
  kind: DataSheet<C, D>,
  cells: TableCells,
  reading: Reading,
  year: SchoolYear | null,
): ReadTable<RecordOf<C> & D> {
  const { sheet, table } = cells;
  const anchor = table.columns.get(kind.anchor) ?? -1;
  const extra = kind.takesExtra ? table.extra.map(({ column }) => column) : [];
  const columnsOf = (keys: readonly KeyOf<C>[]): readonly number[] =>
    keys.flatMap((key) => table.columns.get(key) ?? []);
  const keys = columnsOf(kind.identity.columns.filter((key) => key !== kind.anchor));
  const sorted = sortRows({
    sheet,
    table,
    columns: [...table.columns.values(), ...extra],
    anchor,
    topRow: cells.topRow(anchor),
    lone: (text) => kind.lone(text, reading),
    anchors: kind.titled ? 'titles' : isOfSchools(kind) ? 'schools' : 'stages',
    keys,
    ownTotals: new Set(reading.settings.totalWords.map(matchKey)),
  });
  const isGroup = groupsIn(cells, kind.groups);
  const sums = rowsOfSums({
    sheet,
    table,
    anchor,
    keys,
    summed: columnsOf(kind.columns.flatMap(({ key, counted }) => (counted === 'numbers' ? [key] : []))),
    isRecord: (row) => !isGroup(row) && sorted(row) === 'record',
    mayBeSum: (text) => reading.schools.mayBeOther(text),
  });
  const kindOf = (row: number): RowKind => (sums.has(row) ? 'total' : sorted(row));
  const recordAt = recordReader(kind, cells, reading, year);
  const records: (RecordOf<C> & D)[] = [];
  const totalRows: number[] = [];
  const isPrepared = reading.isForm ? preparedIn(kind, cells, extra) : () => false;
  const exampleRows: number[] = [];
  const preparedRows: number[] = [];
  const incompleteRows: number[] = [];
  let hiddenRecords = 0;
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const group = isGroup(row);
    if (group && !kind.recordsOfGroups) {
      totalRows.push(row);
      continue;
    }
    const found = group ? 'record' : kindOf(row);
    if (found === 'total') {
      totalRows.push(row);
      reportTotal(cells, row, anchor, sums.has(row) ? 'sums' : 'label');
    }
    if (found === 'example') exampleRows.push(row);
    if (found === 'header')
      cells.report.add({ code: 'header-repeated', row, column: anchor, data: { row: row + 1 } });
    if (found !== 'record') continue;
    if (isPrepared(row)) {
      preparedRows.push(row);
      continue;
    }
    const record = recordAt(row);
    if (!record) {
      incompleteRows.push(row);
      continue;
    }
    if (record.hidden) hiddenRecords += 1;
    records.push(record);
  }
  reportUncalculated(cells);
  const left = { totalRows, exampleRows, preparedRows, repeatedRows: [], incompleteRows };
  const info = { table, records: records.length, hiddenRecords, ...left };
  return { info, cells, records };
}

/** Whether a row is of a group. A word that is none of those known is a finding, and the row is of a school. */
function groupsIn<K extends string>(cells: TableCells<K>, key: K | undefined): (row: number) => boolean {
  const place = key === undefined ? null : cells.column(key);
  if (!place) return () => false;
  const groups = new Set<number>();
  for (let row = cells.table.firstRow; row <= cells.table.lastRow; row += 1) {
    const text = cells.shown(row, place.column);
    if (isBlank(text)) continue;
    const reading = ROW_KINDS.read(text);
    if (reading.kind === 'known') {
      if (reading.meaning === 'group') groups.add(row);
    } else reportWord(cells, row, place.column, text, ROW_KINDS, reading);
  }
  return (row) => groups.has(row);
}

/** Whether nothing is filled in of a row but what a template does. */
function preparedIn<C extends readonly DataColumn<string>[], D extends object>(
  { prepared }: DataSheet<C, D>,
  cells: TableCells,
  extra: readonly number[],
): (row: number) => boolean {
  if (!prepared) return () => false;
  const given = new Set<string>([...prepared, 'number', 'note']);
  const asked = [...cells.table.columns].flatMap(([key, column]) => (given.has(key) ? [] : [column]));
  return (row) => [...asked, ...extra].every((column) => isBlank(cells.shown(row, column)));
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
