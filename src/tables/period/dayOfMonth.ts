import { isNumeral, kindAt, type Match, type TokenKind, type Tokens, valueAt } from './tokens';
import { LAST } from './wordClasses';

/** Days of a month by their number, in the text of a recurrence: «до 5 числа», «10 и 25 числа месяца». */

/** «месяца», «каждого месяца». */
export function ofMonth(tokens: Tokens, at: number): number | null {
  const next = kindAt(tokens, at) === 'each' ? at + 1 : at;
  return kindAt(tokens, next) === 'month-noun' ? next + 1 : null;
}

const LISTS: ReadonlySet<TokenKind> = new Set<TokenKind>(['and', 'comma', 'dash']);
const LONGEST_LIST = 6;

/** «1», «первый и третий», «I, II, III, IV»: the numbers, a range in full. */
export function numerals(tokens: Tokens, at: number): Match<readonly number[]> | null {
  if (!isNumeral(kindAt(tokens, at))) return null;
  const value = [valueAt(tokens, at)];
  let next = at + 1;
  while (
    value.length < LONGEST_LIST &&
    LISTS.has(kindAt(tokens, next)) &&
    isNumeral(kindAt(tokens, next + 1))
  ) {
    const number = valueAt(tokens, next + 1);
    const from = (value.at(-1) ?? number) + 1;
    if (kindAt(tokens, next) === 'dash')
      for (let n = from; n < number && n < LONGEST_LIST; n++) value.push(n);
    value.push(number);
    next += 2;
  }
  return { value, next };
}

const BEFORE_DAY: ReadonlySet<TokenKind> = new Set<TokenKind>(['until', 'towards', 'from', 'to']);
const DAY_JOINS: ReadonlySet<TokenKind> = new Set<TokenKind>(['dash', 'and', 'comma', 'to']);

/** «до 5 числа», «не позднее 25 числа», «10 и 25 числа», «с 1 по 5 число», «до последнего числа»: the place after it. */
export function dayNumber(tokens: Tokens, at: number): number | null {
  const notLater = kindAt(tokens, at) === 'not' && kindAt(tokens, at + 1) === 'later';
  if (
    kindAt(tokens, at) === 'in' &&
    kindAt(tokens, at + 1) === 'span-noun' &&
    BEFORE_DAY.has(kindAt(tokens, at + 2))
  )
    return dayNumber(tokens, at + 2);
  let next = notLater ? at + 2 : BEFORE_DAY.has(kindAt(tokens, at)) ? at + 1 : at;
  if (next > at && kindAt(tokens, next) === 'ordinal' && valueAt(tokens, next) === LAST)
    return kindAt(tokens, next + 1) === 'date-noun' ? next + 2 : null;
  for (let count = 0; count < LONGEST_LIST && kindAt(tokens, next) === 'number'; count++) {
    if (kindAt(tokens, next + 1) === 'date-noun') return next + 2;
    if (!DAY_JOINS.has(kindAt(tokens, next + 1))) return null;
    next += 2;
  }
  return null;
}

/** «месяца, следующего за отчётным», «следующего месяца» after a day of the month: the place after it. */
export function skipNextMonth(tokens: Tokens, at: number): number {
  if (kindAt(tokens, at) === 'following' && REPORTED.has(kindAt(tokens, at + 1))) return at + 2;
  const monthAt = kindAt(tokens, at) === 'month-noun' ? at + 1 : at;
  const next = kindAt(tokens, monthAt) === 'comma' ? monthAt + 1 : monthAt;
  if (kindAt(tokens, next) === 'following' && kindAt(tokens, next + 1) === 'of') {
    const reportedAt = kindAt(tokens, next + 2) === 'reporting' ? next + 3 : next + 2;
    const noun = REPORTED.has(kindAt(tokens, reportedAt));
    if (reportedAt > next + 2 || noun) return noun ? reportedAt + 1 : reportedAt;
  }
  return kindAt(tokens, monthAt) === 'comma' || monthAt === at ? at : monthAt;
}

const REPORTED: ReadonlySet<TokenKind> = new Set<TokenKind>(['month-noun', 'quarter', 'span-noun', 'term']);
