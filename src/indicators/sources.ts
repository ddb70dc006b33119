import type { PupilsRecord, ResultRecord, SchoolRecord, TeachersRecord } from '../data';
import type { Indicators } from './compute';
import { countTables } from './counts';
import type { Measure } from './model';
import { lowCells, stagesOf } from './results/lowCells';
import { wordIn } from './schools';
import { countIn, rawColumn, type SeenTable } from './view';

type SourceRecord = SchoolRecord | TeachersRecord | PupilsRecord | ResultRecord;

/** Columns of a data sheet, 0-based, that a figure is counted from. */
export interface SourceTable {
  readonly seen: SeenTable<SourceRecord>;
  /** That of the numerator. */
  readonly column: number;
  /** All whose cells decide whether, and as what, a row counts. */
  readonly columns: ReadonlySet<number>;
  /** Rows whose numbers, or word, are counted. */
  readonly counted: ReadonlySet<number>;
}

/** Where an indicator is counted from: the one place that knows it. */
export function indicatorSources(measure: Measure, indicators: Indicators): readonly SourceTable[] {
  const { view, schools } = indicators;
  if (measure.by === 'flag') {
    return schools.flagTables(measure.column).map(({ seen, column, yes, no }) => {
      const raw = rawColumn(seen.sheet, column);
      const says = (record: SchoolRecord): boolean =>
        seen.named(record) && [...yes, ...no].includes(wordIn(raw(record.row)));
      return sourceTable(seen, column, [], says);
    });
  }
  if (measure.by === 'count') {
    return countTables(view, measure).map(({ seen, part, total }) => {
      const [partAt, totalAt] = [rawColumn(seen.sheet, part), rawColumn(seen.sheet, total)];
      const fits = (record: TeachersRecord | PupilsRecord): boolean => {
        const [own, whole] = [countIn(partAt(record.row)), countIn(totalAt(record.row))];
        const known = own !== null && whole !== null && seen.named(record);
        return known && own <= whole && Number.isInteger(own) && Number.isInteger(whole);
      };
      return sourceTable(seen, part, [total], fits);
    });
  }
  return resultSources(indicators, 'by-school');
}

const LABELS = ['procedure', 'period', 'subject', 'grade'] as const;

/** Where low results are counted from: school by school, which formulas must find by its name, or of all schools. */
export function resultSources(
  { view, results }: Indicators,
  of: 'by-school' | 'all-schools',
): readonly SourceTable[] {
  const found = new Set(results.rows.flatMap((row) => (row.found ? [row.record] : [])));
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

function sourceTable<R extends SourceRecord>(
  seen: SeenTable<R>,
  column: number,
  others: readonly number[],
  counts: (record: R) => boolean,
): SourceTable {
  const naming = ['school', 'year'].flatMap((key) => seen.column(key) ?? []);
  const counted = seen.records.filter(counts);
  return {
    seen,
    column,
    columns: new Set([column, ...others, ...naming]),
    counted: new Set(counted.map(({ row }) => row)),
  };
}
