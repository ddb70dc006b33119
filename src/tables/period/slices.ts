import { isNumeral, kindAt, type Match, type TokenKind, type Tokens, valueAt } from './tokens';
import { LAST } from './wordClasses';

/** The longest each month can be. */
const LONGEST_MONTH = 31;
const WEEK = 7;
const TEN_DAYS = 10;

function weekOf(n: number): readonly [number, number] | null {
  if (n === LAST) return [-WEEK, -1];
  return n >= 1 && n <= 4 ? [(n - 1) * WEEK + 1, n * WEEK] : null;
}

/** Days of a month by its half, its ten days, its week, the week that its second Tuesday is in: [first, last], null where there is none. */
export const SLICES: Partial<Record<TokenKind, (n: number) => readonly [number, number] | null>> = {
  half: (n) => (n === 1 ? [1, 15] : n === 2 ? [16, LONGEST_MONTH] : null),
  'ten-days': (n) => {
    if (n === 3 || n === LAST) return [2 * TEN_DAYS + 1, LONGEST_MONTH];
    return n === 1 || n === 2 ? [(n - 1) * TEN_DAYS + 1, n * TEN_DAYS] : null;
  },
  week: weekOf,
  weekday: weekOf,
};

/** Days of a month that are said after its name: «октябрь, 3 неделя», «октябрь (до 15 числа)», «май, 10–15 числа». */
export function daysAfterMonth(tokens: Tokens, at: number): Match<readonly [number, number]> | null {
  if (isNumeral(kindAt(tokens, at)) && SLICES[kindAt(tokens, at + 1)] !== undefined) {
    const days = SLICES[kindAt(tokens, at + 1)]?.(valueAt(tokens, at)) ?? null;
    return days && { value: days, next: at + 2 };
  }
  const slice = RANGE.has(kindAt(tokens, at + 1)) ? SLICES[kindAt(tokens, at + 3)] : undefined;
  if (isNumeral(kindAt(tokens, at)) && isNumeral(kindAt(tokens, at + 2)) && slice !== undefined) {
    const from = slice(valueAt(tokens, at));
    const to = slice(valueAt(tokens, at + 2));
    return from && to && from[0] < to[0] ? { value: [from[0], to[1]], next: at + 4 } : null;
  }
  const notLater = kindAt(tokens, at) === 'not' && kindAt(tokens, at + 1) === 'later';
  const untilDay = notLater || kindAt(tokens, at) === 'until';
  const sinceDay = kindAt(tokens, at) === 'from';
  const numberAt = notLater ? at + 2 : untilDay || sinceDay ? at + 1 : at;
  if (kindAt(tokens, numberAt) !== 'number') return null;
  const first = valueAt(tokens, numberAt);
  const ranged =
    !untilDay && RANGE.has(kindAt(tokens, numberAt + 1)) && kindAt(tokens, numberAt + 2) === 'number';
  const lastAt = ranged ? numberAt + 2 : numberAt;
  const last = sinceDay && !ranged ? LONGEST_MONTH : valueAt(tokens, lastAt);
  if (first < 1 || last > LONGEST_MONTH || first > last) return null;
  const value = [untilDay ? 1 : first, last] as const;
  if (kindAt(tokens, lastAt + 1) === 'date-noun') return { value, next: lastAt + 2 };
  const isBare = ranged && !sinceDay && !mayBeYears(first, last) && ENDS.has(kindAt(tokens, lastAt + 1));
  return isBare ? { value, next: lastAt + 1 } : null;
}

/** «сентябрь 21–22» may tell of two years. */
const mayBeYears = (first: number, last: number): boolean => last === first + 1 && first >= FIRST_SHORT_YEAR;

const FIRST_SHORT_YEAR = 15;
const ENDS: ReadonlySet<TokenKind> = new Set<TokenKind>(['end', 'comma']);
const RANGE: ReadonlySet<TokenKind> = new Set<TokenKind>(['dash', 'to']);
