import type { YearRef } from './model';
import { isYear } from './numerals';
import { kindAt, valueAt, type Match, type Tokens } from './tokens';

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

/** Years that start at a token, also with the words «учебный год» before them. */
export function writtenYears(tokens: Tokens, at: number): Match<WrittenYears> | null {
  const afterSchool = skipSchool(tokens, at);
  if (afterSchool !== null) {
    const found = isYearNumber(tokens, afterSchool) ? range(tokens, afterSchool) : null;
    return found && { value: { ...found.value, school: true }, next: found.next };
  }
  return isYearNumber(tokens, at) ? (range(tokens, at) ?? single(tokens, at)) : null;
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
  return isYearNumber(tokens, at)
    ? { value: { first: valueAt(tokens, at), school: false }, next: skipYearNouns(tokens, at + 1) }
    : null;
}

/** «текущего года», «этого учебного года»: says no year, and may stand where one is. */
export function skipCurrentYear(tokens: Tokens, at: number): number {
  if (kindAt(tokens, at) !== 'current') return at;
  const noun = kindAt(tokens, at + 1) === 'school' || kindAt(tokens, at + 1) === 'calendar' ? at + 2 : at + 1;
  return kindAt(tokens, noun) === 'year' ? noun + 1 : at;
}
