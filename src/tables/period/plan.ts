import { daysBetween, yearOf, type DayInterval } from '../../workbook';
import type { Grain } from './place';
import type { PlanPeriod } from './types';

export const isKnown = ({ start, end }: PlanPeriod): boolean => start !== null || end !== null;

/** The plan as an interval; null unless both its ends are known and in order. */
export function wholeOf({ start, end }: PlanPeriod): DayInterval | null {
  return start !== null && end !== null && start <= end ? { start, end } : null;
}

/** Within the ends that are known. */
export const liesInside = ({ start, end }: DayInterval, plan: PlanPeriod): boolean =>
  (plan.start === null || start >= plan.start) && (plan.end === null || end <= plan.end);

export const overlaps = ({ start, end }: DayInterval, plan: PlanPeriod): boolean =>
  (plan.start === null || end >= plan.start) && (plan.end === null || start <= plan.end);

/** Days that an interval shares with the plan, as far as its ends are known. */
export function daysShared({ start, end }: DayInterval, plan: PlanPeriod): number {
  const from = plan.start !== null && plan.start > start ? plan.start : start;
  const to = plan.end !== null && plan.end < end ? plan.end : end;
  return from > to ? 0 : daysBetween(from, to) + 1;
}

/** Days between an interval and the plan; 0 where they touch. */
export function daysApart({ start, end }: DayInterval, plan: PlanPeriod): number {
  if (plan.start !== null && end < plan.start) return daysBetween(end, plan.start);
  return plan.end !== null && start > plan.end ? daysBetween(plan.end, start) : 0;
}

/** Length of an ISO day's part that tells years, months or days. */
const PREFIX: Record<Grain, number> = { year: 4, month: 7, day: 10 };

/**
 * Reaches out of the plan. Compared as finely as the text itself speaks: «март 2021» is within a plan that starts
 * on 12 March, a whole year within one that starts or ends in it.
 */
export function liesOutside({ start, end }: DayInterval, grain: Grain, plan: PlanPeriod): boolean {
  if (grain === 'year') return !overlaps({ start, end }, plan);
  const length = PREFIX[grain];
  return (
    (plan.start !== null && start.slice(0, length) < plan.start.slice(0, length)) ||
    (plan.end !== null && end.slice(0, length) > plan.end.slice(0, length))
  );
}

/** No plan of interest is longer; a longer one is not searched through. */
const LONGEST_PLAN = 12;

/** Years whose neighbours are still years that a day can have. */
const FIRST_YEAR = 1901;
const LAST_YEAR = 9997;

/** Calendar years in which something without a year may lie; none where nothing is known of the plan. */
export function candidateYears({ start, end }: PlanPeriod): readonly number[] {
  const known = start ?? end;
  if (known === null) return [];
  const first = start === null ? yearOf(known) - 2 : yearOf(start) - 1;
  const last = end === null ? yearOf(known) + 2 : yearOf(end) + 1;
  const years: number[] = [];
  for (let year = first; year <= last && years.length < LONGEST_PLAN; year++) {
    if (year >= FIRST_YEAR && year <= LAST_YEAR) years.push(year);
  }
  return years;
}
