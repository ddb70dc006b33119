import { isYear } from './lexicon';
import type { Part, YearRef } from './model';
import { relativeYear } from './relativeYears';
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

/** A year of «2022/2023/2024»: a list, and no school year. */
const isOfThree = (tokens: Tokens, at: number): boolean =>
  [at - 2, at + 4].some((other) => isYearNumber(tokens, other)) &&
  [at - 1, at + 3].some((mark) => kindAt(tokens, mark) === 'slash');

/** «, 2023–2024 учебные годы» after «2022–2023». */
function schoolAhead(tokens: Tokens, at: number): boolean {
  let next = at;
  while (
    LISTED.has(kindAt(tokens, next)) &&
    isYearNumber(tokens, next + 1) &&
    secondYear(tokens, next + 3, valueAt(tokens, next + 1)) !== null
  )
    next += 4;
  return next > at && kindAt(tokens, next) === 'school';
}

const LISTED: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'and']);

function range(tokens: Tokens, at: number): Match<WrittenYears> | null {
  const mark = kindAt(tokens, at + 1);
  if (mark !== 'dash' && mark !== 'slash') return null;
  const first = valueAt(tokens, at);
  const last = secondYear(tokens, at + 2, first);
  if (last === null || (mark === 'slash' && isOfThree(tokens, at))) return null;
  const afterSchool = skipSchool(tokens, at + 3);
  if (afterSchool !== null) return { value: { first, last, school: true }, next: afterSchool };
  const next = skipYearNouns(tokens, at + 3);
  if (last === first + 1 && schoolAhead(tokens, next)) return { value: { first, last, school: true }, next };
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

/** «сентябрь – 2022»: a month and its year, where no other number makes it anything else. */
function yearAfterDash({ unit }: Part, tokens: Tokens, at: number): Match<YearRef> | null {
  if (unit !== 'months' || kindAt(tokens, at) !== 'dash' || !isYearNumber(tokens, at + 1)) return null;
  const next = skipYearNouns(tokens, at + 2);
  const joins = kindAt(tokens, next) === 'dash' || kindAt(tokens, next) === 'slash';
  if (kindAt(tokens, next) === 'school' || (joins && kindAt(tokens, next + 1) === 'number')) return null;
  return { value: { first: valueAt(tokens, at + 1), school: false }, next };
}

/** A part with the year after it where one is written. */
export function withYear(part: Part, tokens: Tokens, at: number): Match<Part> {
  const school = part.unit === 'half-year' || part.unit === 'term' || part.unit === 'trimester';
  const year = yearOfPart(tokens, at, school) ?? yearAfterDash(part, tokens, at);
  if (year !== null) return { value: { ...part, year: year.value }, next: year.next };
  const relative = relativeYear(tokens, at);
  if (relative === null) return { value: part, next: at };
  return { value: { ...part, relative: relative.value }, next: relative.next };
}
