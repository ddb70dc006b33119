import { readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { TidyData, TidyRow, TidyTable } from '../../app';
import { makeFolder, writeFiles } from '../writeFiles';
import { csvFile } from './csv';
import { parquetFile } from './parquet';

/** What engines take for a partition of no value. */
const NO_VALUE = '__HIVE_DEFAULT_PARTITION__';
/** Signs that engines write by their code in names of partitions. */
const ESCAPED = /["#%'*/:=?\\{}[\]^\p{Cc}]/gu;

const escaped = (text: string): string =>
  text.replace(ESCAPED, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

const partition = (column: string, value: string): string =>
  `${column}=${value === '' ? NO_VALUE : escaped(value)}`;

/** The calendar year in which a school year begins. */
const yearPartition = (row: Pick<TidyRow, 'year'>): string => partition('year', row.year?.slice(0, 4) ?? '');

/** A format with what writes it. */
const FORMATS = [
  { name: 'parquet', write: parquetFile },
  { name: 'csv', write: csvFile },
] as const;

/**
 * Writes each table into a folder of its own, as Parquet and as CSV, parted by municipality and year. What was written of
 * this municipality before gives way; others stay. Each file is written beside its place and then put there. Rejects
 * with `file-not-written`.
 */
export async function writeTidy(folder: string, { municipality, tables }: TidyData): Promise<void> {
  for (const { name: format, write } of FORMATS) {
    for (const table of tables) {
      const own = join(folder, format, table.name, partition('municipality', municipality));
      const parts = partsOf(table);
      for (const [year, rows] of parts) {
        await makeFolder(join(own, year));
        const bytes = await write({ columns: table.columns, rows });
        await writeFiles([{ path: join(own, year, `data.${format}`), bytes }]);
      }
      await sweep(own, new Set(parts.keys()), `data.${format}`);
    }
  }
}

/** Rows by the folder of their year; a table without any has one part with none. */
function partsOf({ rows }: TidyTable): ReadonlyMap<string, readonly TidyRow[]> {
  const parts = new Map<string, TidyRow[]>();
  for (const row of rows) {
    const year = yearPartition(row);
    const own = parts.get(year);
    if (own) own.push(row);
    else parts.set(year, [row]);
  }
  return parts.size > 0 ? parts : new Map([[yearPartition({ year: null }), []]]);
}

/** Removes files of years that are no longer told of. Whatever else stands there stays. */
async function sweep(folder: string, years: ReadonlySet<string>, file: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith('year=') || years.has(name)) continue;
    await rm(join(folder, name, file), { force: true });
    await rmdir(join(folder, name)).catch(() => null);
  }
}
