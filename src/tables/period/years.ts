import { type DayInterval, dayWithin, yearOf } from '../../workbook';
import { isYear } from './lexicon';
import {
  type CalendarSettings,
  isYearUnit,
  type Item,
  type PlanPeriod,
  type YearRef,
  type Part,
} from './model';
import { candidateYears, daysApart, isKnown, overlaps, place } from './plan';
import { relativeYear } from './relativeYears';
import { type Context, placeFrom } from './resolve';
import { kindAt, type Match, sourceOf, tokenize, type TokenKind, type Tokens, valueAt } from './tokens';

/** Years as written in one place: «2021», «2021–2023», «2020/21 учебный год». */
export interface WrittenYears {
  readonly first: number;
  readonly last: number;
  readonly school: boolean;
}

const isYearNumber = (tokens: Tokens, at: number): boolean =>
  tokens[at]?.kind === 'number' && tokens[at].digits === 4 && isYear(tokens[at].value);

/** «г.», «года», «гг.», «г.г.». */
function skipYearNouns(tokens: Tokens, at: number): number {
  let next = at;
  while (next < at + 2 && kindAt(tokens, next) === 'year') next++;
  return next;
}

/** «учебный год», «уч. г.»; null where it is not a school year. */
function skipSchool(tokens: Tokens, at: number): number | null {
  return kindAt(tokens, at) === 'school' ? skipYearNouns(tokens, at + 1) : null;
}

/** The second year of «2021–2023» or «2020/21», in full; null where the number is none. */
function secondYear(tokens: Tokens, at: number, first: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  if (token.digits === 4) return isYear(token.value) && token.value > first ? token.value : null;
  const full = first - (first % 100) + token.value;
  return token.digits === 2 && full > first ? full : null;
}

function range(tokens: Tokens, at: number): Match<WrittenYears> | null {
  const mark = kindAt(tokens, at + 1);
  if (mark !== 'dash' && mark !== 'slash') return null;
  const first = valueAt(tokens, at);
  const last = secondYear(tokens, at + 2, first);
  if (last === null) return null;
  const afterSchool = skipSchool(tokens, at + 3);
  if (afterSchool !== null) return { value: { first, last, school: true }, next: afterSchool };
  const next = skipYearNouns(tokens, at + 3);
  if (mark === 'slash') return last === first + 1 ? { value: { first, last, school: true }, next } : null;
  if (tokens[at + 2]?.digits === 2 && next === at + 3) return null;
  return { value: { first, last, school: false }, next };
}

function single(tokens: Tokens, at: number): Match<WrittenYears> | null {
  const next = skipYearNouns(tokens, at + 1);
  if (kindAt(tokens, next) === 'school') return null;
  const first = valueAt(tokens, at);
  return { value: { first, last: first, school: false }, next };
}

const EARLIEST_SHORT = 15;
const LATEST_SHORT = 49;
const CENTURY = 2000;

/** The year of two digits at a token, in full; null where they are none. */
function shortYearAt(tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  const isShort = token?.kind === 'number' && token.digits === 2;
  return isShort && token.value >= EARLIEST_SHORT && token.value <= LATEST_SHORT
    ? CENTURY + token.value
    : null;
}

/** «22/23 учебного года», «22–23 уч. г.». */
function shortSchoolYear(tokens: Tokens, at: number): Match<WrittenYears> | null {
  const mark = kindAt(tokens, at + 1);
  if ((mark !== 'dash' && mark !== 'slash') || kindAt(tokens, at + 3) !== 'school') return null;
  const first = shortYearAt(tokens, at);
  const last = shortYearAt(tokens, at + 2);
  const next = skipSchool(tokens, at + 3);
  if (first === null || next === null || last !== first + 1) return null;
  return { value: { first, last, school: true }, next };
}

/** Years that start at a token, also with the words «учебный год» before them. */
export function writtenYears(tokens: Tokens, at: number): Match<WrittenYears> | null {
  const afterSchool = skipSchool(tokens, at);
  if (afterSchool !== null) {
    const found = isYearNumber(tokens, afterSchool) ? range(tokens, afterSchool) : null;
    return found && { value: { ...found.value, school: true }, next: found.next };
  }
  if (isYearNumber(tokens, at)) return range(tokens, at) ?? single(tokens, at);
  return kindAt(tokens, at) === 'number' ? shortSchoolYear(tokens, at) : null;
}

/** After a short year nothing may come that would make it a day or an hour. */
const AFTER_SHORT: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'month',
  'hour',
  'number',
  'date',
  'times',
  'date-noun',
]);

/** «23» of «март 23 г.» and «сентябрь 22 – май 23». */
function shortYearOfPart(tokens: Tokens, at: number): Match<YearRef> | null {
  const first = shortYearAt(tokens, at);
  if (first === null) return null;
  const next = skipYearNouns(tokens, at + 1);
  const after = kindAt(tokens, next);
  const joins = after === 'dash' || after === 'slash';
  if (AFTER_SHORT.has(after) || (joins && kindAt(tokens, next + 1) === 'number')) return null;
  return { value: { first, school: false }, next };
}

/** The one year that a month, a day or a quarter may be followed by. */
export function yearOfPart(tokens: Tokens, at: number, schoolUnit: boolean): Match<YearRef> | null {
  const found = writtenYears(tokens, at);
  if (found !== null) {
    const { first, last, school } = found.value;
    if (last === first) return { value: { first, school: false }, next: found.next };
    if (last === first + 1 && (school || schoolUnit))
      return { value: { first, school: true }, next: found.next };
  }
  if (found !== null) return null;
  return isYearNumber(tokens, at)
    ? { value: { first: valueAt(tokens, at), school: false }, next: skipYearNouns(tokens, at + 1) }
    : shortYearOfPart(tokens, at);
}

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

/** «от 12.03.2021», «от 12 марта 2021»: the date of a document. */
export function isDocumentDate(tokens: Tokens, at: number): boolean {
  const isDayMonth = kindAt(tokens, at - 1) === 'month' && kindAt(tokens, at - 2) === 'number';
  return kindAt(tokens, isDayMonth ? at - 3 : at - 1) === 'of';
}

/**
 * The years written in a period text, 1990–2099, ascending: «2020/21» gives both, «2021–2023» the one between too.
 * The date of a document («приказ от 12.03.2021») is left out.
 */
export function yearsIn(text: string): readonly number[] {
  const tokens = tokenize(sourceOf(text));
  const years = new Set<number>();
  let at = 0;
  while (at < tokens.length) {
    const found = isDocumentDate(tokens, at) ? null : writtenYears(tokens, at);
    const year = isDocumentDate(tokens, at) ? 0 : (tokens[at]?.year ?? 0);
    if (isYear(year)) years.add(year);
    for (let each = found?.value.first ?? 1; each <= (found?.value.last ?? 0) && isYear(each); each++)
      years.add(each);
    at = found === null ? at + 1 : found.next;
  }
  return [...years].sort((a, b) => a - b);
}

/** A part with the year after it where one is written. */
export function withYear(part: Part, tokens: Tokens, at: number): Match<Part> {
  const school = part.unit === 'half-year' || part.unit === 'term' || part.unit === 'trimester';
  const year = yearOfPart(tokens, at, school);
  if (year !== null) return { value: { ...part, year: year.value }, next: year.next };
  const relative = relativeYear(tokens, at);
  if (relative === null) return { value: part, next: at };
  return { value: { ...part, relative: relative.value }, next: relative.next };
}
