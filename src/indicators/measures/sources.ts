import type { PupilsRecord, ResultRecord, SchoolRecord, TeachersRecord } from '../../data';
import { lazily, rememberedFor } from '../../tables';
import { lowCells, stagesOf } from '../results/figures';
import type { ResultRows } from '../results/procedures';
import type { FormulaView, SeenTable } from '../view/view';

type SourceRecord = SchoolRecord | TeachersRecord | PupilsRecord | ResultRecord;

/** Columns of a data sheet, 0-based, that a figure is counted from. */
export interface SourceTable {
  readonly seen: SeenTable<SourceRecord>;
  /** That of the numerator. */
  readonly column: number;
  /** All whose cells decide whether, and as what, a row counts. */
  readonly columns: ReadonlySet<number>;
  /** Rows whose numbers, or word, are counted. */
  readonly counted: () => ReadonlySet<number>;
}

const LABELS = ['procedure', 'period', 'subject', 'grade'] as const;

/** Where low results are counted from: school by school, which formulas must find by its name, or of all schools. */
export function resultSources(
  { view, results }: { readonly view: FormulaView; readonly results: ResultRows },
  of: 'by-school' | 'all-schools',
): readonly SourceTable[] {
  const found = foundRecords(results);
  return view.results.flatMap((seen) => {
    const [column] = ['two', 'belowThreshold', ...stagesOf(seen)].flatMap((key) => seen.column(key) ?? []);
    if (column === undefined) return [];
    const others = ['participants', ...LABELS].flatMap((key) => seen.column(key) ?? []);
    const low = lowCells(seen);
    const counts = (record: ResultRecord): boolean =>
      found.has(record) && low(record) !== null && (of === 'all-schools' || seen.named(record));
    return [sourceTable(seen, column, others, counts)];
  });
}

const foundRecords = rememberedFor(
  ({ rows }: ResultRows) => new Set(rows.flatMap((row) => (row.found ? [row.record] : []))),
);

/** A table with the rows of it that count. */
export function sourceTable<R extends SourceRecord>(
  seen: SeenTable<R>,
  column: number,
  others: readonly number[],
  counts: (record: R) => boolean,
): SourceTable {
  const naming = ['school', 'year'].flatMap((key) => seen.column(key) ?? []);
  return {
    seen,
    column,
    columns: new Set([column, ...others, ...naming]),
    counted: lazily(() => new Set(seen.records.filter(counts).map(({ row }) => row))),
  };
}
