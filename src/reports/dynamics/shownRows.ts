import type { DynamicsRow, Indicators } from '../../indicators';
import type { SchoolYear } from '../../tables';

/** Rows that a sheet stays easy to use with. */
const MOST_ROWS = 2000;

export interface ShownRows {
  readonly rows: readonly DynamicsRow[];
  /** How many there are in all. */
  readonly all: number;
}

/** The rows to show, by school, procedure, subject and class; supported schools first where there are too many. */
export function shownRows(
  { dynamics, supported, view, results }: Indicators,
  years: readonly SchoolYear[],
): ShownRows {
  const own = dynamics.filter(({ cells }) => years.some((year) => cells.has(year)));
  const listed = ranks([
    ...view.data.schools.map(({ school }) => school),
    ...own.map(({ school }) => school),
  ]);
  const procedures = ranks(results.procedures);
  const first = new Set(supported.map(({ school }) => school));
  const crowded = own.length > MOST_ROWS;
  const rank = ({ school }: DynamicsRow): number => (crowded && !first.has(school) ? 1 : 0);
  const sorted = [...own].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      listed(a.school) - listed(b.school) ||
      procedures(a.procedure) - procedures(b.procedure) ||
      compareTexts(a.subject.name, b.subject.name) ||
      (a.grade.number ?? 0) - (b.grade.number ?? 0) ||
      compareTexts(a.grade.name, b.grade.name),
  );
  return { rows: sorted.slice(0, MOST_ROWS), all: own.length };
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The place of each object among others, by its first mention. */
function ranks<T>(items: readonly T[]): (item: T) => number {
  const places = new Map<T, number>();
  for (const item of items) if (!places.has(item)) places.set(item, places.size);
  return (item) => places.get(item) ?? places.size;
}
