import type { SchoolRef } from '../../data';
import type { Settings } from '../../settings';
import type { SchoolYear } from '../../tables';
import { judgeChange, type LowChange } from './dynamics';
import type { LowSums } from './lowCells';
import type { SummaryRow } from './summary';

/** The low results of the schools that have both years. */
export interface SameSums {
  readonly schools: number;
  readonly now: LowSums;
  readonly before: LowSums;
  /** Schools that have one of the years alone. */
  readonly others: readonly SchoolRef[];
}

/** A change of low results between two years, and of what it is where other schools have one of the years alone. */
export interface SummaryChange extends Omit<LowChange, 'previous'> {
  readonly same: SameSums | null;
}

const NONE: LowSums = { part: 0, total: 0 };

/** How the low results of a procedure changed between two years, in the schools that have both. */
export function summaryChange(
  { sums, schools }: Pick<SummaryRow, 'sums' | 'schools'>,
  now: SchoolYear,
  before: SchoolYear | null,
  settings: Settings,
): SummaryChange {
  const all = { now: sums.get(now) ?? NONE, before: (before && sums.get(before)) || NONE };
  if (before === null || all.now.total === 0 || all.before.total === 0) {
    return { ...judgeChange(shareOf(all.now), shareOf(all.before), settings), same: null };
  }
  const held = (year: SchoolYear) => (school: SchoolRef) => (schools.get(school)?.get(year)?.total ?? 0) > 0;
  const known = [...schools.keys()].filter((school) => held(now)(school) || held(before)(school));
  const hasBoth = (school: SchoolRef): boolean => held(now)(school) && held(before)(school);
  const both = known.filter(hasBoth);
  const sumOf = (year: SchoolYear): LowSums =>
    both.reduce((sum, school) => {
      const { part, total } = schools.get(school)?.get(year) ?? NONE;
      return { part: sum.part + part, total: sum.total + total };
    }, NONE);
  const of = { now: sumOf(now), before: sumOf(before) };
  const others = known.filter((school) => !hasBoth(school));
  return {
    ...judgeChange(shareOf(of.now), shareOf(of.before), settings),
    same: others.length === 0 ? null : { schools: both.length, ...of, others },
  };
}

/** More low results than participants are no share. */
const shareOf = ({ part, total }: LowSums) => ({
  participants: total === 0 ? null : total,
  lowShare: total > 0 && part <= total ? part / total : null,
});
