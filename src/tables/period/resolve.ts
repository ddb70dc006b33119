import { yearOf, type Day, type DayInterval } from '../../workbook';
import {
  type CalendarSettings,
  isYearUnit,
  type Item,
  type Part,
  type PlanPeriod,
  type RelativeYear,
  yearPart,
  type YearRef,
} from './model';
import {
  candidateYears,
  compareDays,
  daysApart,
  daysShared,
  extentOf,
  type Grain,
  grainOf,
  isImpossible,
  isKnown,
  liesInside,
  overlaps,
  place,
} from './plan';

export interface Context {
  readonly plan: PlanPeriod;
  readonly calendar: CalendarSettings;
}

/** Where an item lies. Open items (until, since) are placed as the one day they name. */
export interface Placement {
  readonly shape: Item['shape'];
  readonly grain: Grain;
  /** Possible places, the reading first; none where nothing tells the year. */
  readonly options: readonly DayInterval[];
  /** What made the place doubtful: no year, one year over two calendar years, an end before its start. */
  readonly doubt: 'no-year' | 'boundary' | 'reversed' | null;
  readonly impossible: boolean;
}

const calendarYear = (first: number): YearRef => ({ first, school: false });

/** The end of a span in the first year where it does not come before the start. */
function endAfter(start: DayInterval, last: Part, calendar: CalendarSettings): DayInterval {
  const year = yearOf(start.start);
  const ends = [year - 1, year, year + 1].map((first) => place(last, calendarYear(first), calendar));
  return ends.find(({ end }) => end >= start.start) ?? start;
}

/** «с 20 по 10 октября»: days of one month in the wrong order. */
const isSwapped = ({ first, last }: Item): boolean =>
  first.unit === 'days' &&
  last.unit === 'days' &&
  first.months[0] === last.months[0] &&
  first.days[0] > last.days[1];

const join = (first: DayInterval, last: DayInterval): DayInterval => ({ start: first.start, end: last.end });

const dayAlone = (day: Day): DayInterval => ({ start: day, end: day });

type Place = (item: Item, first: DayInterval, year: YearRef, calendar: CalendarSettings) => DayInterval;

const PLACES: Record<Item['shape'], Place> = {
  part: (_item, first) => first,
  since: (_item, first) => dayAlone(first.start),
  until: ({ edge }, first) => dayAlone(edge === 'end' ? first.end : first.start),
  span: (item, first, year, calendar) =>
    isSwapped(item)
      ? join(place(item.last, year, calendar), first)
      : join(first, endAfter(first, item.last, calendar)),
};

/** An item as if its first part were in the given year. */
export const placeFrom = (item: Item, year: YearRef, calendar: CalendarSettings): DayInterval =>
  PLACES[item.shape](item, place(item.first, year, calendar), year, calendar);

const crossesYear = ({ start, end }: DayInterval): boolean => yearOf(start) !== yearOf(end);

/** Places of an item without a year, by the plan. */
function inferred(item: Item, { plan, calendar }: Context): readonly DayInterval[] {
  const places = candidateYears(plan).map((year) => placeFrom(item, calendarYear(year), calendar));
  const inside = places.filter((interval) => liesInside(interval, plan));
  const partly = places.filter((interval) => !inside.includes(interval) && overlaps(interval, plan));
  if (plan.start === null) return [...inside.slice(-1), ...partly.slice(0, 1)].slice(0, 1);
  if (plan.end === null) return [...inside, ...partly].slice(0, 1);
  if (inside.length > 0) return [...inside, ...partly.filter((interval) => !crossesYear(interval))];
  if (partly.some(crossesYear)) return partly.sort((a, b) => daysShared(b, plan) - daysShared(a, plan));
  return partly.length > 0
    ? partly
    : places
        .reverse()
        .sort((a, b) => daysApart(a, plan) - daysApart(b, plan))
        .slice(0, 2);
}

/** A span over two calendar years with one year, written at its end: both readings, or the one that the plan allows. */
function acrossBoundary(item: Item, year: YearRef, { plan, calendar }: Context): readonly DayInterval[] {
  const starting = [year.first, year.first - 1];
  const readings = starting.map((first) => placeFrom(item, calendarYear(first), calendar));
  if (!isKnown(plan)) return readings;
  const inside = readings.filter((interval) => liesInside(interval, plan));
  if (inside.length > 0) return inside;
  return readings.sort((a, b) => daysShared(b, plan) - daysShared(a, plan));
}

type Spot = Pick<Placement, 'options' | 'doubt'>;

const spot = (options: readonly DayInterval[], doubt: Placement['doubt'] = null): Spot => ({
  options,
  doubt,
});

/** The end of a span comes earlier in the year than its start. */
function endsEarlier({ first, last }: Item, calendar: CalendarSettings): boolean {
  if (isYearUnit(first.unit) || isYearUnit(last.unit)) return false;
  const { start } = extentOf(first, calendar);
  const end = extentOf(last, calendar);
  return compareDays(end.end, start) < 0 && compareDays(end.start, start) < 0;
}

function inOrder(first: DayInterval, last: DayInterval): Spot {
  return first.start > last.end ? spot([join(last, first)], 'reversed') : spot([join(first, last)]);
}

/** The year that a part tells by its distance from the plan's first; null where nothing tells that one. */
function relativeRef({ after, school }: RelativeYear, { plan, calendar }: Context): YearRef | null {
  if (plan.start === null) return null;
  const year = yearOf(plan.start);
  const begun = school && plan.start < place(SCHOOL_YEAR, { first: year, school: true }, calendar).start;
  return { first: year + after - (begun ? 1 : 0), school };
}

const SCHOOL_YEAR = yearPart(null, 'school-year');

const isOther = ({ relative }: Part): boolean => relative !== null && relative.after !== 0;
const isPast = ({ relative }: Part): boolean => relative !== null && relative.after < 0;

/** «май следующего года», «сентябрь текущего – май следующего года», «октябрь прошлого года». */
function placeRelative(item: Item, context: Context): Spot {
  const { first, last, shape } = item;
  const { calendar } = context;
  const told = last.relative ?? first.relative;
  const year = told && relativeRef(told, context);
  if (told === null || year === null) return spot([], 'no-year');
  if (isPast(first)) return placeFromPast(item, context);
  if (shape !== 'span') return spot([placeFrom(item, year, calendar)], 'no-year');
  const before: YearRef = { ...year, first: year.first - 1 };
  const isLater = first.relative === null && (told.school || !endsEarlier(item, calendar));
  const from = place(first, isOther(first) || isLater ? year : before, calendar);
  const to = place(last, year, calendar);
  return from.start > to.end ? spot([], 'no-year') : spot([join(from, to)], 'no-year');
}

/** «октябрь прошлого года», «сентябрь прошлого – май текущего года»; of what nobody says the year, the first time after. */
function placeFromPast({ first, last, shape, edge }: Item, context: Context): Spot {
  const year = first.relative && relativeRef(first.relative, context);
  if (year === null) return spot([], 'no-year');
  const { calendar } = context;
  if (shape !== 'span')
    return spot([placeFrom({ shape, first, last, edge, alternative: null }, year, calendar)], 'no-year');
  const from = place(first, year, calendar);
  const lastYear = last.relative && relativeRef(last.relative, context);
  const to = lastYear === null ? endAfter(from, last, calendar) : place(last, lastYear, calendar);
  return from.start > to.end ? spot([], 'no-year') : spot([join(from, to)], 'no-year');
}

function placeSpan(item: Item, context: Context): Spot {
  const { calendar } = context;
  const { first, last } = item;
  const written = first.year ?? last.year;
  if (written === null) return spot(inferred(item, context), 'no-year');
  if (written.school || (first.year !== null && last.year !== null)) {
    return inOrder(
      place(first, first.year ?? written, calendar),
      place(last, last.year ?? (isYearUnit(last.unit) ? calendarYear(written.first) : written), calendar),
    );
  }
  if (isSwapped(item)) return spot([placeFrom(item, written, calendar)], 'reversed');
  if (first.year !== null) {
    const boundary = endsEarlier(item, calendar) ? 'boundary' : null;
    return spot([placeFrom(item, written, calendar)], boundary);
  }
  if (!endsEarlier(item, calendar))
    return inOrder(place(first, written, calendar), place(last, written, calendar));
  return spot(acrossBoundary(item, written, context), 'boundary');
}

/** An item without a year after one with: its first time after that. */
function placeAfter(before: DayInterval, item: Item, { calendar }: Context): Spot {
  const year = yearOf(before.start);
  const places = [year, year + 1].map((first) => placeFrom(item, calendarYear(first), calendar));
  const found = places.find(({ start }) => start >= before.start) ?? before;
  return spot([found], 'no-year');
}

function spotOf(item: Item, before: DayInterval | null, context: Context): Spot {
  if (isOther(item.last) || isPast(item.first)) return placeRelative(item, context);
  const yearless = item.first.year === null && item.last.year === null;
  if (yearless && before !== null) return placeAfter(before, item, context);
  if (item.shape === 'span') return placeSpan(item, context);
  const { year } = item.first;
  if (year === null) return spot(inferred(item, context), 'no-year');
  return spot([placeFrom(item, year, context.calendar)]);
}

const finer = (a: Grain, b: Grain): Grain => (a === 'day' || b === 'day' ? 'day' : a === 'month' ? a : b);

/** Places complete items one after another. */
export function resolve(items: readonly Item[], context: Context): readonly Placement[] {
  let before: DayInterval | null = null;
  return items.map((item) => {
    const { shape, first, last } = item;
    const { options, doubt } = spotOf(item, before, context);
    if (doubt !== 'no-year' || before !== null) before = options[0] ?? null;
    const impossible =
      isImpossible(first, first.year ?? last.year) || isImpossible(last, last.year ?? first.year);
    const grain = shape === 'part' || shape === 'span' ? finer(grainOf(first), grainOf(last)) : 'day';
    return { shape, grain, options, doubt, impossible };
  });
}
