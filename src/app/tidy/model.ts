import type { SchoolYear } from '../../tables';

/** Types that every engine has. Days are ISO texts here. */
export type TidyType = 'string' | 'integer' | 'double' | 'boolean' | 'date';
export type TidyValue = string | number | boolean | null;

export interface TidyColumn {
  readonly name: string;
  readonly type: TidyType;
}

export interface TidyRow {
  /** By which tables are parted; null for rows of no year. */
  readonly year: SchoolYear | null;
  /** By the columns of the table. */
  readonly values: readonly TidyValue[];
}

/** Records of one kind as a table of typed columns, whatever workbook they come from. */
export interface TidyTable {
  readonly name: string;
  readonly columns: readonly TidyColumn[];
  readonly rows: readonly TidyRow[];
}

/** What each row of a source gives under a column. */
export interface ColumnOf<R> extends TidyColumn {
  readonly of: (row: R) => TidyValue;
}

const column =
  (type: TidyType) =>
  <R>(name: string, of: (row: R) => TidyValue): ColumnOf<R> => ({ name, type, of });

export const text = column('string');
export const integer = column('integer');
export const double = column('double');
export const truth = column('boolean');
export const date = column('date');

/** Makes a table of the rows of a source. Empty texts are no values. */
export function tidyTable<R>(
  name: string,
  columns: readonly ColumnOf<R>[],
  source: readonly R[],
  yearOf: (row: R) => SchoolYear | null,
): TidyTable {
  return {
    name,
    columns: columns.map(({ name: own, type }) => ({ name: own, type })),
    rows: source.map((row) => ({
      year: yearOf(row),
      values: columns.map(({ of }) => {
        const value = of(row);
        return value === '' ? null : value;
      }),
    })),
  };
}
