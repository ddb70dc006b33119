import { roundedTo, shownPoints } from '../workbook';
import type { Comparison, Direction, Figure, Gap, SameSchools, Trend } from './model';

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

const gapOf = (gap: Gap): Figure => ({ part: null, total: null, share: null, gap });

export const NO_DATA = gapOf('no-data');
export const NOT_SUPPORTED = gapOf('not-supported');

/** A share of two sums. A whole of 0 is no data; a part that exceeds it, or a count that is not whole, is a fault. */
export function figureOf(part: number, total: number, counts: 'whole' | 'weighted' = 'whole'): Figure {
  if (total === 0) return NO_DATA;
  const broken = counts === 'whole' && !(Number.isInteger(part) && Number.isInteger(total));
  if (part > total || broken) return { part, total, share: null, gap: 'faulty' };
  return { part, total, share: part / total, gap: null };
}

/** The share of all from the sums of those whose share is known. */
export function pooled(figures: readonly Figure[]): Figure {
  let [part, total] = [0, 0];
  for (const figure of figures) {
    if (figure.share === null) continue;
    part += figure.part ?? 0;
    total += figure.total ?? 0;
  }
  return total === 0 ? NO_DATA : { part, total, share: part / total, gap: null };
}

export interface Judging {
  readonly direction: Direction;
  /** Percentage points. */
  readonly band: number;
  /** The least cohort that is judged; null where the share doesn't count persons of a cohort. */
  readonly smallCohort: number | null;
}

/** Two figures side by side, with the change and what it means. */
export function compare(
  current: Figure,
  previous: Figure,
  { direction, band, smallCohort }: Judging,
): Comparison {
  const change = changeOf(current.share, previous.share);
  const cohorts =
    smallCohort === null ? null : { current: current.total, previous: previous.total, limit: smallCohort };
  return { current, previous, change, trend: trendOf(change, direction, band, cohorts) };
}

/** The share of all in either year, with the change of those that are known in both. */
export function comparePooled(
  each: readonly Pick<Comparison, 'current' | 'previous'>[],
  judging: Judging,
): Comparison & { readonly same: SameSchools | null } {
  const known = each.filter(({ current, previous }) => current.share !== null || previous.share !== null);
  const both = known.filter(({ current, previous }) => current.share !== null && previous.share !== null);
  const poolOf = (year: 'current' | 'previous', own: typeof each): Figure =>
    pooled(own.map((comparison) => comparison[year]));
  const [current, previous] = [poolOf('current', each), poolOf('previous', each)];
  const same = compare(poolOf('current', both), poolOf('previous', both), judging);
  const differ = both.length < known.length && current.share !== null && previous.share !== null;
  return {
    current,
    previous,
    change: same.change,
    trend: same.trend,
    same: differ ? { schools: both.length, current: same.current, previous: same.previous } : null,
  };
}
