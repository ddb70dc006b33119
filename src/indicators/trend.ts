import type { Direction, Trend } from './model';

/** Decimals of a change in percentage points: fine enough for any cohort, too coarse for errors of binary fractions. */
export const CHANGE_DECIMALS = 6;

const POINTS = 100;
const UNIT = 10 ** CHANGE_DECIMALS;

/** The change of a share in percentage points, as ROUND gives it; null where either share is unknown. */
export function changeOf(current: number | null, previous: number | null): number | null {
  if (current === null || previous === null) return null;
  const points = (current - previous) * POINTS;
  const rounded = Math.round(Math.abs(points) * UNIT) / UNIT;
  return points < 0 && rounded !== 0 ? -rounded : rounded;
}

/** Whom a share counts: cohorts of few persons are not judged. Null where it counts something else. */
export interface Cohorts {
  readonly current: number | null;
  readonly previous: number | null;
  /** The least that is judged. */
  readonly limit: number;
}

/** What a change means. A change by no more than `band` percentage points is none. */
export function trendOf(
  change: number | null,
  direction: Direction,
  band: number,
  cohorts: Cohorts | null = null,
): Trend {
  if (change === null) return null;
  if (cohorts && Math.min(cohorts.current ?? 0, cohorts.previous ?? 0) < cohorts.limit) return 'small-cohort';
  if (Math.abs(change) <= band) return 'stable';
  return change > 0 === (direction === 'more') ? 'better' : 'worse';
}
