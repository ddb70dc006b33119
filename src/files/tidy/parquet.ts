import type { parquetWriteBuffer } from 'hyparquet-writer';
import type { TidyTable, TidyType, TidyValue } from '../../app';

type Schema = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>;

const OPTIONAL = { repetition_type: 'OPTIONAL' } as const;
const ELEMENTS: Readonly<Record<TidyType, Omit<Schema[number], 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8', ...OPTIONAL },
  integer: { type: 'INT32', ...OPTIONAL },
  double: { type: 'DOUBLE', ...OPTIONAL },
  boolean: { type: 'BOOLEAN', ...OPTIONAL },
  date: { type: 'INT32', converted_type: 'DATE', ...OPTIONAL },
};

/** Days are given to the library as such. */
const stored = (value: TidyValue, type: TidyType): unknown =>
  type === 'date' && typeof value === 'string' ? new Date(value) : value;

/** The bytes of a Parquet file with the rows of a table, every column of its type and optional. The same rows give the same bytes. */
export async function parquetFile({
  columns,
  rows,
}: Pick<TidyTable, 'columns' | 'rows'>): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const bytes = parquetWriteBuffer({
    columnData: columns.map(({ name, type }, at) => ({
      name,
      data: rows.map(({ values }) => stored(values[at] ?? null, type)),
    })),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, ...ELEMENTS[type] })),
    ],
  });
  return new Uint8Array(bytes);
}
