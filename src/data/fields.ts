import type { ColumnSpec, Label, SchoolYear, Vocabulary } from '../tables';
import type { Day } from '../workbook';
import type { CellReader, TableCells } from './cells';
import { dayCell } from './dayCell';
import { countCell, decimalCell } from './numberCells';
import type { Reading } from './reading';
import type { DataRecord, SchoolRef } from './table';
import { labelCell, NO_LABEL, schoolCell, textCell, wordCell, yearCell } from './textCells';

/** A column of a data sheet. */
export interface DataColumn<K extends string> extends ColumnSpec {
  readonly key: K;
  /** A cell of a required column may still be empty. */
  readonly mayBeEmpty?: boolean;
  /** What may be counted in it: numbers, which rows of sums sum up, or answers. */
  readonly counted?: 'numbers' | 'answers';
}

/** How the cells of a column are read: once for a table, then row by row. `year` stands in for a missing column of years. */
type FieldReader<T> = (cells: TableCells, reading: Reading, year: SchoolYear | null) => CellReader<T>;

/** A column whose cells are a field of the sheet's records. */
export interface Field<K extends string, T, N extends boolean> extends DataColumn<K> {
  readonly cell: FieldReader<T>;
  /** A row without it is no record. */
  readonly names: N;
}

type AnyField = Field<string, unknown, boolean>;
type FieldsOf<C extends readonly DataColumn<string>[]> = Extract<C[number], AnyField>;

/** What the fields of a row are read as, whether it is a record or not. */
export type ReadFields<C extends readonly DataColumn<string>[]> = {
  readonly [F in FieldsOf<C> as F['key']]: F extends Field<string, infer T, boolean> ? T : never;
};

/** The record that a sheet of these columns has of a row. */
export type RecordOf<C extends readonly DataColumn<string>[]> = DataRecord & {
  readonly [F in FieldsOf<C> as F['key']]: F extends Field<string, infer T, infer N>
    ? N extends true
      ? NonNullable<T>
      : T
    : never;
};

export const field = <K extends string, T>(
  column: DataColumn<K>,
  cell: FieldReader<T>,
): Field<K, T, false> => ({ ...column, cell, names: false });

/** The same field as one without which a row is no record. */
export const naming = <K extends string, T>(own: Field<K, T, boolean>): Field<K, T, true> => ({
  ...own,
  names: true,
});

export const schoolField = <K extends string>(column: DataColumn<K>): Field<K, SchoolRef | null, true> =>
  naming(field(column, (cells, { schools }) => schoolCell(cells, column.key, schools)));

/** Years; without such a column that of the sheet, or none where the records of all years are meant. */
export const yearField = <K extends string>(
  column: DataColumn<K>,
  otherwise: 'of-sheet' | 'all-years',
): Field<K, SchoolYear | null, false> =>
  field(column, (cells, { years }, year) =>
    yearCell(cells, column.key, years, otherwise === 'of-sheet' ? year : null),
  );

export const textField = <K extends string>(column: DataColumn<K>): Field<K, string, false> =>
  field(column, (cells) => textCell(cells, column.key));

/** Days; the first of several. */
export const dayField = <K extends string>(column: DataColumn<K>): Field<K, Day | null, false> =>
  field(column, (cells, { years }) => dayCell(cells, column.key, years.date1904));

/** The same column as one of numbers that are counted. */
export const counted = <K extends string>(column: DataColumn<K>): DataColumn<K> => ({
  ...column,
  counted: 'numbers',
});

/** Counts; null where a cell is empty or unreadable. */
export const countField = <K extends string>(column: DataColumn<K>): Field<K, number | null, false> =>
  field(counted(column), (cells) => countCell(cells, column.key));

export const decimalField = <K extends string>(column: DataColumn<K>): Field<K, number | null, false> =>
  field(column, (cells) => decimalCell(cells, column.key));

/** One of the words of a vocabulary; null where the cell says none of them. */
export const wordField = <K extends string, T>(
  column: DataColumn<K>,
  words: (reading: Reading) => Vocabulary<T>,
): Field<K, T | null, false> =>
  field(column, (cells, reading) => wordCell(cells, column.key, words(reading)));

/** A label under which different writings meet; empty where there is no such column. */
export const labelField = <K extends string>(
  column: DataColumn<K>,
  read: (reading: Reading) => (text: string) => Label,
): Field<K, Label | null, true> =>
  naming(field(column, (cells, reading) => labelCell(cells, column.key, read(reading), NO_LABEL)));

const isField = (column: DataColumn<string> | AnyField): column is AnyField => 'cell' in column;

/** What a sheet's records have beside their fields; asked of rows that are no record too, whose cells are judged alike. */
export type MoreOf<C extends readonly DataColumn<string>[], D extends object> = (
  cells: TableCells,
  reading: Reading,
  year: SchoolYear | null,
) => (row: number, fields: ReadFields<C>) => D;

interface RecordSource<C extends readonly DataColumn<string>[], D extends object> {
  readonly columns: C;
  readonly more?: MoreOf<C, D>;
  /** Nothing of a row is looked at that has no name. */
  readonly nameFirst?: boolean;
}

/** Reads the record of a row; null where it lacks a field that names it. */
export function recordReader<C extends readonly DataColumn<string>[], D extends object>(
  source: RecordSource<C, D>,
  cells: TableCells,
  reading: Reading,
  year: SchoolYear | null,
): CellReader<(RecordOf<C> & D) | null>;
export function recordReader(
  { columns, more, nameFirst = false }: RecordSource<readonly DataColumn<string>[], object>,
  cells: TableCells,
  reading: Reading,
  year: SchoolYear | null,
) {
  const fields = columns
    .filter(isField)
    .map(({ key, cell, names }) => ({ key, names, read: cell(cells, reading, year) }));
  const moreOf = more?.(cells, reading, year);
  return (row: number) => {
    const read: Record<string, unknown> = {};
    let named = true;
    for (const { key, names, read: readCell } of fields) {
      const value = readCell(row);
      read[key] = value;
      if (!names || (value !== null && value !== '')) continue;
      named = false;
      if (nameFirst) return null;
    }
    const others = moreOf?.(row, read);
    return named ? { table: cells.table, row, hidden: cells.hidden(row), ...read, ...others } : null;
  };
}
