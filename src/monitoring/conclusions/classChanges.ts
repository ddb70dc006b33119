import {
  type Indicators,
  type LowSums,
  type Procedure,
  summaryChange,
  type SummaryChange,
} from '../../indicators';
import type { SchoolYear } from '../../tables';

/** The low results of all schools in a procedure, of one class or of all, in two years. */
export interface ClassChange extends SummaryChange {
  readonly procedure: Procedure;
  /** Null for all classes. */
  readonly grade: string | null;
  readonly year: SchoolYear;
  readonly now: LowSums;
  /** The latest earlier year with results; null where there is none. */
  readonly previousYear: SchoolYear | null;
  readonly before: LowSums | null;
}

/**
 * The last two years in which the low results of each procedure and class are known, up to the report year. Procedures
 * that were last held before both report years are left out.
 */
export function classChanges({ summary, years, settings }: Indicators): readonly ClassChange[] {
  const { current, previous } = years;
  if (current === null) return [];
  return summary.rows.flatMap((row): readonly ClassChange[] => {
    const { procedure, grade, sums } = row;
    const known = [...sums].filter(([year, { total }]) => year <= current && total > 0).sort(latestFirst);
    const [now, before] = known;
    if (!now || now[0] < (previous ?? current)) return [];
    return [
      {
        procedure,
        grade: grade?.name ?? null,
        year: now[0],
        now: now[1],
        previousYear: before?.[0] ?? null,
        before: before?.[1] ?? null,
        ...summaryChange(row, now[0], before?.[0] ?? null, settings),
      },
    ];
  });
}

const latestFirst = ([a]: readonly [SchoolYear, LowSums], [b]: readonly [SchoolYear, LowSums]): number =>
  a < b ? 1 : -1;
