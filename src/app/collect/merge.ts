import { DATA_KINDS, type DataKind } from '../../data';
import { matchKey } from '../../tables';
import type { PlainCell } from '../../workbook';
import type { TakenRow, TakenTable } from './model';

/** What one school gives, and when it was sent. */
export interface SchoolTables {
  readonly tables: readonly TakenTable[];
  /** ISO 8601; empty where the rows are of an earlier consolidation. */
  readonly sentAt: string;
}

export interface MergedRow {
  readonly row: TakenRow;
  /** By the key of the column. */
  readonly values: ReadonlyMap<string, PlainCell>;
}

/** All rows of a kind, in one unit. */
export interface MergedTable {
  readonly kind: DataKind;
  readonly shares: boolean;
  readonly rows: readonly MergedRow[];
}

interface Sourced {
  readonly table: TakenTable;
  readonly row: TakenRow;
  readonly sentAt: string;
}

/**
 * Rows of all schools by kind, in the order of schools and of their files. Of rows with one key, such as an event that two
 * schools tell of, the one that was sent last stands, at the place of the first.
 */
export function mergedTables(schools: readonly SchoolTables[]): readonly MergedTable[] {
  const byKind = new Map<DataKind, Map<string, Sourced>>();
  for (const { tables, sentAt } of schools) {
    for (const table of tables) {
      const rows = byKind.get(table.kind) ?? new Map<string, Sourced>();
      byKind.set(table.kind, rows);
      for (const row of table.rows) {
        const known = rows.get(row.key);
        if (!known || isLater({ table, row, sentAt }, known)) rows.set(row.key, { table, row, sentAt });
      }
    }
  }
  return DATA_KINDS.flatMap((kind) => {
    const rows = [...(byKind.get(kind)?.values() ?? [])];
    return [false, true].flatMap((shares): readonly MergedTable[] => {
      const own = rows.filter(({ table }) => table.shares === shares).map(mergedRow);
      return own.length === 0 ? [] : [{ kind, shares, rows: inOneWriting(own) }];
    });
  });
}

const isLater = (one: Sourced, other: Sourced): boolean =>
  one.sentAt !== other.sentAt ? one.sentAt > other.sentAt : one.row.file > other.row.file;

const mergedRow = ({ table, row }: Sourced): MergedRow => ({
  row,
  values: new Map(table.columns.map((column, at) => [column, row.values[at] ?? null])),
});

/** Columns of labels, which formulas compare as texts. */
const LABELS = ['procedure', 'subject', 'grade', 'period', 'kind', 'type', 'source'] as const;

/** Labels that differ in letter case, spaces and dashes alone are written as most rows do. */
function inOneWriting(rows: readonly MergedRow[]): readonly MergedRow[] {
  const usual = new Map(LABELS.map((column) => [column as string, usualWritings(rows, column)]));
  return rows.map(({ row, values }) => ({
    row,
    values: new Map(
      [...values].map(([column, value]) => {
        const writing = typeof value === 'string' ? usual.get(column)?.get(matchKey(value)) : undefined;
        return [column, writing ?? value];
      }),
    ),
  }));
}

function usualWritings(rows: readonly MergedRow[], column: string): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { values } of rows) {
    const value = values.get(column);
    if (typeof value === 'string') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a, n], [b, m]) => n - m || (a < b ? 1 : -1));
  return new Map(sorted.map(([text]) => [matchKey(text), text]));
}
