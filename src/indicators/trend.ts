import { roundedTo, shownPoints } from '../workbook';
import type { Direction, Trend } from './model';

/** Decimals of a change in percentage points: fine enough for any cohort, too coarse for errors of binary fractions. */
export const CHANGE_DECIMALS = 6;

const POINTS = 100;

/** The change of a share in percentage points, as ROUND gives it; null where either share is unknown. */
export function changeOf(current: number | null, previous: number | null): number | null {
  if (current === null || previous === null) return null;
  return roundedTo((current - previous) * POINTS, CHANGE_DECIMALS);
}

/** Whom a share counts: cohorts of few persons are not judged. Null where it counts something else. */
export interface Cohorts {
  readonly current: number | null;
  readonly previous: number | null;
  /** The least that is judged. */
  readonly limit: number;
}

/** What a change means, judged as it is shown. A change by no more than `band` percentage points is none. */
export function trendOf(
  change: number | null,
  direction: Direction,
  band: number,
  cohorts: Cohorts | null = null,
): Trend {
  if (change === null) return null;
  if (cohorts && Math.min(cohorts.current ?? 0, cohorts.previous ?? 0) < cohorts.limit) return 'small-cohort';
  const seen = shownPoints(change);
  if (Math.abs(seen) <= band) return 'stable';
  return seen > 0 === (direction === 'more') ? 'better' : 'worse';
}
