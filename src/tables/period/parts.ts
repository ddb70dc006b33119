import {
  COUNTED,
  countedPart,
  daysPart,
  isCountedUnit,
  type Item,
  monthsPart,
  numberPart,
  type Part,
  partItem,
  spanItem,
  yearPart,
} from './model';
import { kindAt, type Match, type TokenKind, type Tokens, valueAt } from './tokens';
import { EDGE, LAST } from './words';
import { skipCurrentYear, writtenYears, yearOfPart } from './years';

const MAX_DAY = 31;
/** The longest each month can be. */
const LONGEST_MONTH = 31;
const WEEK = 7;
const TEN_DAYS = 10;

/** Days of a month by its first or second half, its ten days, its week: [first, last], null where there is none. */
const SLICES: Partial<Record<TokenKind, (n: number) => readonly [number, number] | null>> = {
  half: (n) => (n === 1 ? [1, 15] : n === 2 ? [16, LONGEST_MONTH] : null),
  'ten-days': (n) => {
    if (n === 3 || n === LAST) return [2 * TEN_DAYS + 1, LONGEST_MONTH];
    return n === 1 || n === 2 ? [(n - 1) * TEN_DAYS + 1, n * TEN_DAYS] : null;
  },
  week: (n) => {
    if (n === LAST) return [-WEEK, -1];
    return n >= 1 && n <= 4 ? [(n - 1) * WEEK + 1, n * WEEK] : null;
  },
};

/** «начало», «середина» and «конец» of a month, as commonly meant. */
const EDGE_SLICES: Record<number, readonly [number, number]> = {
  [EDGE.start]: [1, TEN_DAYS],
  [EDGE.middle]: [TEN_DAYS + 1, 2 * TEN_DAYS],
  [EDGE.end]: [2 * TEN_DAYS + 1, LONGEST_MONTH],
};

function withYear(part: Part, tokens: Tokens, at: number): Match<Part> {
  const school = part.unit === 'half-year' || part.unit === 'term';
  const year = yearOfPart(tokens, at, school);
  if (year !== null) return { value: { ...part, year: year.value }, next: year.next };
  return { value: part, next: skipCurrentYear(tokens, at) };
}

function monthPart(tokens: Tokens, at: number): Match<Part> | null {
  if (kindAt(tokens, at) !== 'month') return null;
  const month = valueAt(tokens, at);
  const next = kindAt(tokens, at + 1) === 'month-noun' ? at + 2 : at + 1;
  return withYear(monthsPart(month, month), tokens, next);
}

/** «первой половине октября», «3 декада марта», «первая неделя сентября», «первое полугодие». */
function numbered(tokens: Tokens, at: number, n: number, unit: 'number' | 'numeral'): Match<Part> | null {
  const kind = kindAt(tokens, at + 1);
  if (isCountedUnit(kind)) {
    return n >= 1 && n <= COUNTED[kind] ? withYear(countedPart(kind, n), tokens, at + 2) : null;
  }
  const slice = SLICES[kind];
  if (slice !== undefined) return sliced(tokens, at + 2, slice(n), kind === 'half' ? n : 0);
  return n >= 1 && n <= MAX_DAY ? { value: numberPart(n, unit), next: at + 1 } : null;
}

function sliced(
  tokens: Tokens,
  at: number,
  days: readonly [number, number] | null,
  half: number,
): Match<Part> | null {
  if (days === null) return null;
  const month = monthPart(tokens, at);
  if (month !== null) {
    const { months, year } = month.value;
    return { value: { ...daysPart(months[0], days[0], days[1]), year }, next: month.next };
  }
  const years = half === 0 ? null : yearOfPart(tokens, at, true);
  if (years === null) return null;
  const part = years.value.school ? countedPart('half-year', half) : monthsPart(half * 6 - 5, half * 6);
  return { value: { ...part, year: years.value }, next: years.next };
}

function dayOfMonth(tokens: Tokens, at: number): Match<Part> | null {
  const n = valueAt(tokens, at);
  if (kindAt(tokens, at + 1) !== 'month' || n < 1 || n > MAX_DAY) return null;
  return withYear(daysPart(valueAt(tokens, at + 1), n, n), tokens, at + 2);
}

function digitsPart(tokens: Tokens, at: number): Match<Part> | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const { value, month, year } = token;
  const ref = year === 0 ? null : { first: year, school: false };
  if (token.kind === 'month-year')
    return withYearNouns({ ...monthsPart(month, month), year: ref }, tokens, at + 1);
  const part = daysPart(month, value, value);
  return ref === null
    ? withYear(part, tokens, at + 1)
    : withYearNouns({ ...part, year: ref }, tokens, at + 1);
}

function withYearNouns(value: Part, tokens: Tokens, at: number): Match<Part> {
  return { value, next: kindAt(tokens, at) === 'year' ? at + 1 : at };
}

const seasonPart = (tokens: Tokens, at: number): Match<Part> | null => {
  const first = valueAt(tokens, at);
  return withYear(monthsPart(first, first + 2), tokens, at + 1);
};

const PARTS: Partial<Record<TokenKind, (tokens: Tokens, at: number) => Match<Part> | null>> = {
  month: monthPart,
  date: digitsPart,
  'month-year': digitsPart,
  season: seasonPart,
  roman: (tokens, at) => numbered(tokens, at, valueAt(tokens, at), 'numeral'),
  ordinal: (tokens, at) => numbered(tokens, at, valueAt(tokens, at), 'numeral'),
  number: (tokens, at) => dayOfMonth(tokens, at) ?? numbered(tokens, at, valueAt(tokens, at), 'number'),
};

/** A piece of a year, with the year after it where one is written. */
export const piece = (tokens: Tokens, at: number): Match<Part> | null =>
  PARTS[kindAt(tokens, at)]?.(tokens, at) ?? null;

/** A whole year or school year; a run of years is an item of two parts. */
export function yearItem(tokens: Tokens, at: number): Match<Item> | null {
  const found = writtenYears(tokens, at);
  if (found === null) return null;
  const { first, last, school } = found.value;
  const unit = school ? 'school-year' : 'year';
  const start = yearPart({ first, school }, unit);
  const lastFirst = school ? last - 1 : last;
  const value =
    lastFirst === first ? partItem(start) : spanItem(start, yearPart({ first: lastFirst, school }, unit));
  return { value, next: found.next };
}

/** A year whose number is not written: «года», «текущего учебного года». Makes sense only by an edge: «до конца года». */
export function yearWithoutNumber(tokens: Tokens, at: number): Match<Part> | null {
  let next = at;
  while (['all', 'current', 'calendar'].includes(kindAt(tokens, next))) next++;
  const school = kindAt(tokens, next) === 'school';
  if (school) next++;
  if (kindAt(tokens, next) !== 'year') return null;
  return { value: yearPart(null, school ? 'school-year' : 'year'), next: next + 1 };
}

/** «в начале сентября», «в конце мая»: a third of the month, or, more cautiously, the month. */
export function edgeOfMonth(tokens: Tokens, at: number): Match<Item> | null {
  if (kindAt(tokens, at) !== 'edge') return null;
  const month = monthPart(tokens, at + 1);
  const days = EDGE_SLICES[valueAt(tokens, at)];
  if (month === null || days === undefined) return null;
  const { months, year } = month.value;
  const part = { ...daysPart(months[0], days[0], days[1]), year };
  return { value: partItem(part, [partItem(month.value)]), next: month.next };
}
