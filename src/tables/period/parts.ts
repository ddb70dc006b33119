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
import { endOfNumbers, JOINS, LONGEST_RUN, runOf } from './runs';
import { seasonOfAdjective, seasonPart } from './seasons';
import { SLICES } from './slices';
import { isNumeral, kindAt, type Match, type TokenKind, type Tokens, valueAt } from './tokens';
import { withYear, writtenYears, yearOfPart } from './years';

const MAX_DAY = 31;
const MONTHS_OF_YEAR = 12;

export function monthPart(tokens: Tokens, at: number): Match<Part> | null {
  if (kindAt(tokens, at) !== 'month') return null;
  const month = valueAt(tokens, at);
  const next = kindAt(tokens, at + 1) === 'month-noun' ? at + 2 : at + 1;
  return withYear(monthsPart(month, month), tokens, next);
}

/** «– май» of «март – апрель – май»: the last of months that follow one another; null where there is none. */
export function monthsAfter(before: Part, tokens: Tokens, at: number): Match<Part> | null {
  const next = kindAt(tokens, at) === 'dash' ? monthPart(tokens, at + 1) : null;
  const follows = next !== null && before.months[0] % MONTHS_OF_YEAR === next.value.months[0] - 1;
  if (!follows || before.unit !== 'months' || before.months[0] !== before.months[1] || before.year !== null)
    return null;
  return monthsAfter(next.value, tokens, next.next) ?? next;
}

/** «месяц май», «м-ц – май». */
export function skipMonthNoun(tokens: Tokens, at: number): number {
  if (kindAt(tokens, at) !== 'month-noun') return at;
  const next = kindAt(tokens, at + 1) === 'dash' ? at + 2 : at + 1;
  return kindAt(tokens, next) === 'month' ? next : at;
}

/** «2» of «2–3 неделя октября»: the slice of the month that the run of numbers ends with. */
function sliceAhead(tokens: Tokens, at: number, n: number): Match<Part> | null {
  if (!JOINS.has(kindAt(tokens, at + 1)) || !isNumeral(kindAt(tokens, at + 2))) return null;
  const end = endOfNumbers(tokens, at, isNumeral);
  const days = SLICES[kindAt(tokens, end)]?.(n) ?? null;
  if (days === null || kindAt(tokens, end + 1) !== 'month') return null;
  const month = valueAt(tokens, end + 1);
  return { value: daysPart(month, days[0], days[1]), next: at + 1 };
}

/** «09» of «09–12.2022»: the first of months in digits. */
function monthAhead(tokens: Tokens, at: number, n: number): Match<Part> | null {
  const mark = kindAt(tokens, at + 1);
  if (n < 1 || n > LONGEST_RUN || mark === 'slash' || !JOINS.has(mark)) return null;
  const end = endOfNumbers(tokens, at, (kind) => kind === 'number');
  const joined = JOINS.has(kindAt(tokens, end)) && kindAt(tokens, end + 1) === 'month-year';
  return joined ? { value: monthsPart(n, n), next: at + 1 } : null;
}

/** «IX–XII», «IX 2022»; a numeral all alone («X») may be a mark or a class. */
function romanPart(tokens: Tokens, at: number): Match<Part> | null {
  const n = valueAt(tokens, at);
  const run = runOf(tokens, at);
  if (!run.great) return numbered(tokens, at, n, 'numeral');
  const next = kindAt(tokens, at + 1) === 'month-noun' ? at + 2 : at + 1;
  const found = withYear(monthsPart(n, n), tokens, next);
  return run.length > 1 || found.value.year !== null ? found : null;
}

/** «полугодие 1», «четверть II». */
function numberAfter(tokens: Tokens, at: number): Match<Part> | null {
  const unit = kindAt(tokens, at);
  const n = valueAt(tokens, at + 1);
  const isNumber = kindAt(tokens, at + 1) === 'number' || kindAt(tokens, at + 1) === 'roman';
  if (!isCountedUnit(unit) || !isNumber || n < 1 || n > COUNTED[unit]) return null;
  if (kindAt(tokens, at + 2) === 'month' || isCountedUnit(kindAt(tokens, at + 2))) return null;
  return withYear(countedPart(unit, n), tokens, at + 2);
}

/** «первой половине октября», «3 декада марта», «первая неделя сентября», «первое полугодие». */
function numbered(tokens: Tokens, at: number, n: number, unit: 'number' | 'numeral'): Match<Part> | null {
  const kind = kindAt(tokens, at + 1);
  if (isCountedUnit(kind)) {
    return n >= 1 && n <= COUNTED[kind] ? withYear(countedPart(kind, n), tokens, at + 2) : null;
  }
  const slice = SLICES[kind];
  if (slice !== undefined) return sliced(tokens, at + 2, slice(n), kind === 'half' ? n : 0);
  const ahead = sliceAhead(tokens, at, n);
  if (ahead !== null) return ahead;
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
  if (half === 0) return null;
  const years = yearOfPart(tokens, at, true);
  if (years === null) {
    const isSchoolYear = kindAt(tokens, at) === 'school' && kindAt(tokens, at + 1) === 'year';
    return isSchoolYear ? { value: countedPart('half-year', half), next: at + 2 } : null;
  }
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

const PARTS: Partial<Record<TokenKind, (tokens: Tokens, at: number) => Match<Part> | null>> = {
  month: monthPart,
  date: digitsPart,
  'month-year': digitsPart,
  season: seasonPart,
  'season-adjective': seasonOfAdjective,
  quarter: numberAfter,
  'half-year': numberAfter,
  term: numberAfter,
  trimester: numberAfter,
  roman: romanPart,
  ordinal: (tokens, at) => dayOfMonth(tokens, at) ?? numbered(tokens, at, valueAt(tokens, at), 'numeral'),
  number: (tokens, at) => {
    const n = valueAt(tokens, at);
    return dayOfMonth(tokens, at) ?? monthAhead(tokens, at, n) ?? numbered(tokens, at, n, 'number');
  },
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
