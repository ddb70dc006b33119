import { DATA_KINDS, type DataKind } from '../../data';
import { matchKey } from '../../tables';
import type { TakenRow, TakenTable } from './model';

/** What one school gives, and when it was sent. */
export interface SchoolTables {
  readonly tables: readonly TakenTable[];
  /** ISO 8601; empty where the rows are of an earlier consolidation. */
  readonly sentAt: string;
}

export interface MergedRow {
  readonly row: TakenRow;
  /** Keys of the columns that its values stand under. */
  readonly columns: readonly string[];
}

/** All rows of a kind, in one unit. */
export interface MergedTable {
  readonly kind: DataKind;
  readonly shares: boolean;
  readonly rows: readonly MergedRow[];
  /** Of labels, by the key of the column and what they are matched by: how most rows write them. */
  readonly writings: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** One whose rows are read when they are needed. */
export interface LaterMerged extends Pick<MergedTable, 'kind' | 'shares'> {
  readonly read: () => MergedTable;
}

/** A row by its place in a table. */
interface Sourced {
  readonly table: TakenTable;
  readonly at: number;
  readonly sentAt: string;
}

/**
 * Rows of all schools by kind, in the order of schools and of their files. Of rows with one key, such as an event that two
 * schools tell of, the one that was sent last stands, at the place of the first.
 */
export function mergedTables(schools: readonly SchoolTables[]): readonly LaterMerged[] {
  const byKind = new Map<DataKind, Map<string, Sourced>>();
  for (const { tables, sentAt } of schools) {
    for (const table of tables) {
      const rows = byKind.get(table.kind) ?? new Map<string, Sourced>();
      byKind.set(table.kind, rows);
      for (const [at, { key }] of table.heads.entries()) {
        const known = rows.get(key);
        const own = { table, at, sentAt };
        if (!known || isLater(own, known)) rows.set(key, own);
      }
    }
  }
  return DATA_KINDS.flatMap((kind) => {
    const rows = [...(byKind.get(kind)?.values() ?? [])];
    return [false, true].flatMap((shares): readonly LaterMerged[] => {
      const own = rows.filter(({ table }) => table.shares === shares);
      if (own.length === 0) return [];
      const read = (): MergedTable => {
        const merged = rowsOf(own);
        return { kind, shares, rows: merged, writings: usualWritings(merged) };
      };
      return [{ kind, shares, read }];
    });
  });
}

const isLater = (one: Sourced, other: Sourced): boolean =>
  one.sentAt !== other.sentAt ? one.sentAt > other.sentAt : fileOf(one) > fileOf(other);

const fileOf = ({ table, at }: Sourced): string => table.rows[at]?.file ?? '';

function rowsOf(sourced: readonly Sourced[]): readonly MergedRow[] {
  const read = new Map<TakenTable, readonly TakenRow[]>();
  return sourced.flatMap(({ table, at }): readonly MergedRow[] => {
    let rows = read.get(table);
    if (!rows) read.set(table, (rows = table.rows));
    const row = rows[at];
    return row ? [{ row, columns: table.columns }] : [];
  });
}

/** Columns of labels, which formulas compare as texts. */
const LABELS: ReadonlySet<string> = new Set([
  'procedure',
  'subject',
  'grade',
  'period',
  'kind',
  'type',
  'source',
]);

/** Labels that differ in letter case, spaces and dashes alone are to be written as most rows do. */
function usualWritings(rows: readonly MergedRow[]): MergedTable['writings'] {
  const counts = new Map<string, Map<string, number>>();
  for (const { row, columns } of rows) {
    for (const [at, column] of columns.entries()) {
      const value = LABELS.has(column) ? row.values[at] : null;
      if (typeof value !== 'string') continue;
      const own = counts.get(column) ?? new Map<string, number>();
      counts.set(column, own);
      own.set(value, (own.get(value) ?? 0) + 1);
    }
  }
  return new Map([...counts].map(([column, own]) => [column, usualOf(own)]));
}

function usualOf(counts: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const sorted = [...counts].sort(([a, n], [b, m]) => n - m || (a < b ? 1 : -1));
  return new Map(sorted.map(([text]) => [matchKey(text), text]));
}
