import {
  addDays,
  type Day,
  type DayInterval,
  daysBetween,
  daysInMonth,
  dayWithin,
  yearOf,
} from '../../workbook';
import type { CalendarSettings, MonthDay, Part, PartOfYear, PlanPeriod, Unit, YearRef } from './model';

/** How finely a text names time. */
export type Grain = 'day' | 'month' | 'year';

const LAST_DAY = 31;
const YEAR: PartOfYear = { start: { month: 1, day: 1 }, end: { month: 12, day: LAST_DAY } };

type Extents = Partial<Record<Unit, (part: Part, calendar: CalendarSettings) => PartOfYear | undefined>>;

const EXTENTS: Extents = {
  days: ({ months, days }) => ({
    start: { month: months[0], day: days[0] },
    end: { month: months[1], day: days[1] },
  }),
  months: ({ months }) => ({ start: { month: months[0], day: 1 }, end: { month: months[1], day: LAST_DAY } }),
  quarter: ({ n }) => ({ start: { month: n * 3 - 2, day: 1 }, end: { month: n * 3, day: LAST_DAY } }),
  'half-year': ({ n }, { halfYears }) => halfYears[n - 1],
  term: ({ n }, { terms }) => terms[n - 1],
  trimester: ({ n }, { trimesters }) => trimesters[n - 1],
  holiday: ({ n }, { holidays }) => holidays.get(n),
};

/** Where in a calendar year a part lies. */
export function extentOf(part: Part, calendar: CalendarSettings): PartOfYear {
  const extent = EXTENTS[part.unit]?.(part, calendar) ?? YEAR;
  if (part.edge === null) return extent;
  const { month } = extent[part.edge];
  return { start: { month, day: 1 }, end: { month, day: LAST_DAY } };
}

export const grainOf = ({ unit }: Part): Grain =>
  unit === 'days' ? 'day' : unit === 'year' || unit === 'school-year' ? 'year' : 'month';

export const compareDays = (a: MonthDay, b: MonthDay): number => a.month - b.month || a.day - b.day;

function dayIn(year: number, { month, day }: MonthDay): Day {
  return dayWithin(year, month, day < 0 ? daysInMonth(year, month) + 1 + day : day);
}

/** The calendar year that a part begins in. */
function firstYear(extent: PartOfYear, { first, school }: YearRef, calendar: CalendarSettings): number {
  return school && compareDays(extent.start, calendar.schoolYearStart) < 0 ? first + 1 : first;
}

/** A part in a year, its days pulled into their month (31 April becomes 30 April). */
export function place(part: Part, year: YearRef, calendar: CalendarSettings): DayInterval {
  if (part.unit === 'school-year') {
    const { month, day } = calendar.schoolYearStart;
    const start = dayWithin(year.first, month, day);
    return { start, end: addDays(dayWithin(year.first + 1, month, day), -1) };
  }
  const extent = extentOf(part, calendar);
  const start = firstYear(extent, year, calendar);
  const end = compareDays(extent.end, extent.start) < 0 && extent.start.day > 0 ? start + 1 : start;
  return { start: dayIn(start, extent.start), end: dayIn(end, extent.end) };
}

const LONGEST: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The part names a day that its month does not have: 31 April, 29 February 2021. */
export function isImpossible({ unit, months, days }: Part, year: YearRef | null): boolean {
  if (unit !== 'days' || days[0] !== days[1]) return false;
  const longest = LONGEST[months[0] - 1] ?? LAST_DAY;
  const known =
    months[0] === 2 && year !== null ? daysInMonth(year.school ? year.first + 1 : year.first, 2) : longest;
  return days[0] > known;
}

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
