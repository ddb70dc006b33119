import { addDays, dayWithin, daysInMonth, type Day, type DayInterval } from '../../workbook';
import type { Part, Unit, YearRef } from './model';
import type { CalendarSettings, MonthDay, PartOfYear } from './settings';

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
};

/** Where in a calendar year a part lies. */
export const extentOf = (part: Part, calendar: CalendarSettings): PartOfYear =>
  EXTENTS[part.unit]?.(part, calendar) ?? YEAR;

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
