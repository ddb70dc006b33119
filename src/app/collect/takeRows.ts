import type { Book } from '../../book';
import {
  DATA_READERS,
  type DataKind,
  type DataRecord,
  mergedDown,
  type RowParty,
  type SchoolRef,
  type TableInfo,
} from '../../data';
import { COLLECTED_HEADERS, dateAt, isBlank, matchKey, singleLine } from '../../tables';
import {
  a1,
  numberFormatAt,
  type PlainCell,
  serialOfDay,
  sheetAddress,
  type SheetSnapshot,
  textAt,
  valueAt,
} from '../../workbook';
import { type TakenRow, type TakenTable, withRows } from './model';

/** Kinds that are not collected: the municipality itself keeps them. */
const OF_MUNICIPALITY: ReadonlySet<DataKind> = new Set<DataKind>(['schools', 'cycle']);

export const isCollected = (kind: DataKind): boolean => !OF_MUNICIPALITY.has(kind);

/** Columns that are written anew. */
const NOT_TAKEN: ReadonlySet<string> = new Set(['number', 'file', 'origin']);
const COLLECTED: ReadonlySet<string> = new Set(Object.values(COLLECTED_HEADERS).map(matchKey));
const DATE_FORMAT = 'dd.mm.yyyy';
const SHARE_FORMAT = '0.0%';
const PERCENT = 100;
const SHARE_DECIMALS = 1e6;

/** A row with the record that was read of it. */
export interface RecordRow {
  readonly record: DataRecord;
  readonly sheet: SheetSnapshot;
  readonly row: number;
}

/** Whose a row is and where it comes from; null for a row that is not to be taken. */
export type RowSource = (
  at: RecordRow,
) => (Pick<TakenRow, 'school' | 'file' | 'origin'> & { readonly schoolName: string }) | null;

interface RowReader {
  readonly columns: readonly string[];
  readonly read: (record: DataRecord, schoolName: string) => readonly PlainCell[];
}

/** The rows of all data sheets of a workbook that are records of a kind that is collected, each as `sourceOf` allows. */
export function takeTables(book: Book, sourceOf: RowSource): readonly TakenTable[] {
  return book.data.tables.flatMap((info): readonly TakenTable[] => {
    const { kind, sheet: name } = info.table;
    const sheet = book.snapshot.sheets.find((own) => own.name === name);
    if (!sheet || !isCollected(kind)) return [];
    const records = recordsOf(book, info);
    const isShare = (record: DataRecord): boolean => fieldOf(record, 'unit') === 'share';
    return [false, true].flatMap((shares): readonly TakenTable[] => {
      const reader = rowReader(info, { sheet, date1904: book.snapshot.date1904, shares });
      const rows = records.flatMap((record): readonly TakenRow[] => {
        const source = isShare(record) === shares ? sourceOf({ record, sheet, row: record.row }) : null;
        if (!source) return [];
        const { schoolName, ...taken } = source;
        const year = fieldOf(record, 'year');
        return [
          {
            ...taken,
            key: keyOfRecord(kind, record, schoolName),
            year: (typeof year === 'string' ? year : '') as TakenRow['year'],
            values: reader.read(record, schoolName),
          },
        ];
      });
      return rows.length === 0 ? [] : [withRows({ kind, shares, columns: reader.columns }, rows)];
    });
  });
}

const fieldOf = (record: DataRecord, key: string): unknown =>
  (record as unknown as Readonly<Record<string, unknown>>)[key];

/** The school that a record is of; null for one of a group of schools, of a kind that names none, or several. */
export function schoolOf(record: DataRecord): SchoolRef | null {
  const named = fieldOf(record, 'school') as SchoolRef | RowParty | null | undefined;
  return (named && 'school' in named ? named.school : named) ?? null;
}

/** A row of a group of schools, such as the municipality, that a school's own file holds beside its rows. */
const isOfGroup = (record: DataRecord): boolean => {
  const named = fieldOf(record, 'school');
  return typeof named === 'object' && named !== null && 'school' in named && named.school === null;
};

/** The records of one table, those that count. */
export const recordsOf = ({ data }: Book, { table }: TableInfo): readonly DataRecord[] =>
  (data[table.kind] as readonly DataRecord[]).filter((record) => record.table === table);

function keyOfRecord(kind: DataKind, record: DataRecord, schoolName: string): string {
  // Records of a kind are what its reader makes; the list of readers does not tell which is whose.
  const parts = DATA_READERS[kind].identity.parts as (record: DataRecord) => readonly string[];
  const nobody = kind === 'events' && (fieldOf(record, 'schools') as readonly unknown[]).length === 0;
  return [...parts(record), ...(nobody ? [schoolName] : [])].join('\n');
}

interface RowContext {
  readonly sheet: SheetSnapshot;
  readonly date1904: boolean;
  readonly shares: boolean;
}

/** Reads the cells of records as they are to be written: schools and years in one writing, numbers as numbers. */
function rowReader({ table }: TableInfo, { sheet, date1904, shares }: RowContext): RowReader {
  const known = [...table.columns].filter(([key]) => !NOT_TAKEN.has(key));
  const extra = table.extra.flatMap(({ column, header }) =>
    isBlank(header) || COLLECTED.has(matchKey(header)) ? [] : [[`+${singleLine(header)}`, column] as const],
  );
  const own = [...new Map([...known, ...extra])];
  const named = [
    ...(table.columns.has('year') ? [] : ['year']),
    ...(table.kind === 'events' && !table.columns.has('schools') ? ['schools'] : []),
  ];
  const tops = new Map(
    sheet.merges.length === 0 ? [] : own.map(([, column]) => [column, mergedDown(sheet, table, column)]),
  );
  const cellOf = (record: DataRecord, key: string, column: number, schoolName: string): PlainCell => {
    const read = fieldOf(record, key);
    if (typeof read === 'number') {
      if (key === 'share') return { value: read, numberFormat: SHARE_FORMAT };
      return shares && isShareOf(key) ? inPercent(read) : read;
    }
    if ((key === 'school' && !isOfGroup(record)) || (key === 'schools' && isEmptyList(read)))
      return schoolName;
    if (key === 'year' && typeof read === 'string') return read;
    return plainCell(sheet, tops.get(column)?.get(record.row) ?? record.row, column, date1904);
  };
  return {
    columns: [...own.map(([key]) => key), ...named],
    read: (record, schoolName) => {
      const values = own.map(([key, column]) => cellOf(record, key, column, schoolName));
      for (const key of named) values.push(key === 'schools' ? schoolName : yearOf(record));
      return values;
    },
  };
}

const isEmptyList = (read: unknown): boolean => Array.isArray(read) && read.length === 0;

const yearOf = (record: DataRecord): string | null => {
  const year = fieldOf(record, 'year');
  return typeof year === 'string' ? year : null;
};

/** Marks of a row in shares are all that is not counted in persons. */
const isShareOf = (key: string): boolean => key !== 'participants' && key !== 'meanMark';

const inPercent = (share: number): number => Math.round(share * PERCENT * SHARE_DECIMALS) / SHARE_DECIMALS;

/** A cell as it is: numbers as such, days in their format, all else as it shows. */
export function plainCell(sheet: SheetSnapshot, row: number, column: number, date1904: boolean): PlainCell {
  const text = textAt(sheet, row, column);
  if (isBlank(text)) return null;
  const value = valueAt(sheet, row, column);
  if (typeof value !== 'number') return text;
  const day = dateAt(sheet, row, column, date1904);
  const format = numberFormatAt(sheet, row, column);
  if (!day) return format.includes('%') ? { value, numberFormat: format } : value;
  return { value: serialOfDay(day, false), numberFormat: format === 'General' ? DATE_FORMAT : format };
}

/** Where a cell stands, as a link inside its file is written. */
export const originOf = (sheet: SheetSnapshot, row: number, column: number): string =>
  sheetAddress(sheet.name, a1(row, column));
