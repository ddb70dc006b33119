import { type Part, type RelativeYear, yearPart } from './model';
import { isNumeral, kindAt, type Match, type TokenKind, type Tokens, valueAt } from './tokens';

const RELATIVE: Partial<Record<TokenKind, RelativeYear['after']>> = {
  current: 0,
  following: 1,
  past: -1,
};

/** «за отчётным» after «следующий»: the place after it. */
const skipReported = (tokens: Tokens, at: number): number =>
  kindAt(tokens, at) === 'of' && kindAt(tokens, at + 1) === 'reporting' ? at + 2 : at;

/** «текущего года», «этого учебного года», «следующего года», «года, следующего за отчётным». */
export function relativeYear(tokens: Tokens, at: number): Match<RelativeYear> | null {
  const after = RELATIVE[kindAt(tokens, at)];
  if (after !== undefined) {
    const noun = after === 1 ? skipReported(tokens, at + 1) : at + 1;
    const school = kindAt(tokens, noun) === 'school';
    const yearAt = school || kindAt(tokens, noun) === 'calendar' ? noun + 1 : noun;
    return kindAt(tokens, yearAt) === 'year' ? { value: { after, school }, next: yearAt + 1 } : null;
  }
  if (kindAt(tokens, at) !== 'year') return null;
  const next = kindAt(tokens, at + 1) === 'comma' ? at + 2 : at + 1;
  const end = kindAt(tokens, next) === 'following' ? skipReported(tokens, next + 1) : next;
  return end > next + 1 ? { value: { after: 1, school: false }, next: end } : null;
}

/** «следующий год», «в следующем учебном году», «прошлый год». */
export function otherYear(tokens: Tokens, at: number): Match<Part> | null {
  const isOther = kindAt(tokens, at) === 'following' || kindAt(tokens, at) === 'past';
  const found = isOther ? relativeYear(tokens, at) : null;
  if (found === null) return null;
  const year = yearPart(null, found.value.school ? 'school-year' : 'year');
  return { value: { ...year, relative: found.value }, next: found.next };
}

/** «первая половина года», «2-я половина календарного года»: of another year nobody says whether it is a school year. */
export function halfOfYear(
  tokens: Tokens,
  at: number,
): Match<{ readonly half: number; readonly calendar: boolean }> | null {
  const half = valueAt(tokens, at);
  const isHalf = isNumeral(kindAt(tokens, at)) && kindAt(tokens, at + 1) === 'half';
  if (!isHalf || half < 1 || half > 2) return null;
  const noun = kindAt(tokens, at + 2) === 'current' ? at + 3 : at + 2;
  const calendar = kindAt(tokens, noun) === 'calendar';
  const yearAt = calendar ? noun + 1 : noun;
  if (kindAt(tokens, yearAt) !== 'year' || kindAt(tokens, yearAt + 1) === 'number') return null;
  return { value: { half, calendar }, next: yearAt + 1 };
}

/** Which year one without a number is, as far as the text says. */
export type YearKind = 'school' | 'calendar' | 'unsaid';

/** A year whose number is not written: «года», «текущего учебного года». Makes sense only by an edge: «до конца года». */
export function yearWithoutNumber(tokens: Tokens, at: number): Match<YearKind> | null {
  let next = at;
  let value: YearKind = 'unsaid';
  while (['all', 'current', 'calendar'].includes(kindAt(tokens, next))) {
    if (kindAt(tokens, next) === 'calendar') value = 'calendar';
    next++;
  }
  if (kindAt(tokens, next) === 'school') {
    value = 'school';
    next++;
  }
  return kindAt(tokens, next) === 'year' ? { value, next: next + 1 } : null;
}
