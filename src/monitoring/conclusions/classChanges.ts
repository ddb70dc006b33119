import {
  type Indicators,
  isWithheld,
  type LowSums,
  type Procedure,
  type PublishedBy,
  summaryChange,
  type SummaryChange,
  type SummaryRow,
  withheldOf,
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
export function classChanges(indicators: Indicators): readonly ClassChange[] {
  const { summary, years, settings } = indicators;
  const { current, previous } = years;
  if (current === null) return [];
  const withheldIn = new Map<SchoolYear, ReadonlySet<SummaryRow>>();
  const withheld = (year: SchoolYear): ReadonlySet<SummaryRow> => {
    const known = withheldIn.get(year) ?? withheldRows(summary.rows, year, settings);
    withheldIn.set(year, known);
    return known;
  };
  return summary.rows.flatMap((row): readonly ClassChange[] => {
    const { procedure, grade, sums } = row;
    const known = [...sums]
      .filter(([year, { total }]) => year <= current && total > 0 && !withheld(year).has(row))
      .sort(latestFirst);
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
        ...publishedChange(summaryChange(row, now[0], before?.[0] ?? null, settings), settings),
      },
    ];
  });
}

/**
 * Rows of few persons in a year. Of a procedure that has one class of few, the next smallest class too: all classes
 * together would else tell it.
 */
function withheldRows(
  rows: readonly SummaryRow[],
  year: SchoolYear,
  settings: PublishedBy,
): ReadonlySet<SummaryRow> {
  const sizeOf = ({ sums }: SummaryRow): number => sums.get(year)?.total ?? 0;
  const withheld = [...new Set(rows.map(({ procedure }) => procedure))].flatMap((procedure) => {
    const own = rows.filter((row) => row.procedure === procedure);
    const classes = own.filter(({ grade }) => grade !== null);
    const all = own.filter((row) => row.grade === null && isWithheld(sizeOf(row), settings));
    return [...all, ...withheldOf(classes, sizeOf, settings)];
  });
  return new Set(withheld);
}

/** Nothing of a change of few persons. */
const publishedChange = (own: SummaryChange, settings: PublishedBy): SummaryChange =>
  own.same && (isWithheld(own.same.now.total, settings) || isWithheld(own.same.before.total, settings))
    ? { change: null, trend: null, same: null }
    : own;

const latestFirst = ([a]: readonly [SchoolYear, LowSums], [b]: readonly [SchoolYear, LowSums]): number =>
  a < b ? 1 : -1;
