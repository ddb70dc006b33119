import { type DayInterval, dayWithin, yearOf } from '../../workbook';
import { type CalendarSettings, isYearUnit, type Item, type PlanPeriod } from './model';
import { candidateYears, daysApart, isKnown, overlaps, place } from './plan';
import { type Context, placeFrom } from './resolve';

const isAnnual = ({ first, last }: Item): boolean => first.year === null && last.year === null;
const isYears = (item: Item): boolean =>
  isYearUnit(item.first.unit) && isYearUnit(item.last.unit) && !isAnnual(item);

/** The plan narrowed by «с 2023», «до 2024 года», «2021–2023 годы». */
function narrowed(years: readonly Item[], plan: PlanPeriod, calendar: CalendarSettings): PlanPeriod {
  let { start, end } = plan;
  for (const { shape, first, last } of years) {
    const from = first.year && shape !== 'until' ? place(first, first.year, calendar).start : null;
    const to = last.year && shape !== 'since' ? place(last, last.year, calendar).end : null;
    if (from !== null && (start === null || from > start)) start = from;
    if (to !== null && (end === null || to < end)) end = to;
  }
  return { start, end };
}

/** «до 1 июня» of each year starts with the year or the plan, «с 1 сентября» ends with the year or the plan. */
function widened({ shape }: Item, { start, end }: DayInterval, range: PlanPeriod): DayInterval {
  const first = dayWithin(yearOf(end), 1, 1);
  const last = dayWithin(yearOf(start), 12, 31);
  if (shape === 'until') {
    return {
      start: range.start !== null && range.start > first && range.start <= end ? range.start : first,
      end,
    };
  }
  if (shape !== 'since') return { start, end };
  return { start, end: range.end !== null && range.end < last && range.end >= start ? range.end : last };
}

export interface Yearly {
  readonly intervals: readonly DayInterval[];
  /** The years come from the plan alone. */
  readonly inferred: boolean;
  /** The years that the text names are none of the plan's, or the plan has no such days. */
  readonly outside: boolean;
}

const UNKNOWN: PlanPeriod = { start: null, end: null };

/**
 * «Май, ежегодно», «ежегодно до 1 июня», «май, ежегодно с 2023»: the dates in each year of the plan, as far as it
 * is known: of an open plan the first only, of one without such days the nearest to it. Null where the dates have years of their own.
 */
export function yearlyIntervals(items: readonly Item[], context: Context): Yearly | null {
  const annual = items.filter(isAnnual);
  const years = items.filter(isYears);
  if (annual.length === 0 || annual.length + years.length < items.length) return null;
  const { plan, calendar } = context;
  const inPlan = narrowed(years, plan, calendar);
  const outside = inPlan.start !== null && inPlan.end !== null && inPlan.start > inPlan.end;
  const range = outside ? narrowed(years, UNKNOWN, calendar) : inPlan;
  if (!isKnown(range)) return { intervals: [], inferred: false, outside };
  const open = range.start === null || range.end === null;
  let missed = false;
  const intervals = annual.flatMap((item) => {
    const places = candidateYears(range).map((first) =>
      widened(item, placeFrom(item, { first, school: false }, calendar), range),
    );
    const found = places.filter((interval) => overlaps(interval, range));
    if (found.length > 0) return open ? found.slice(0, 1) : found;
    missed = true;
    return places.sort((a, b) => daysApart(a, range) - daysApart(b, range)).slice(0, 1);
  });
  return { intervals, inferred: years.length === 0, outside: outside || missed };
}
