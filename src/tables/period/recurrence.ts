import { counted, type Found, soMany, unit } from './frequency';
import { isNumeral, kindAt, type Match, type TokenKind, type Tokens, valueAt } from './tokens';
import { COUNTED, isCountedUnit, type Recurrence } from './model';
import { monthPart } from './parts';
import { edgeWords } from './edges';
import { EDGE, LAST, RECURRENCES } from './words';

/** «месяца», «каждого месяца». */
function ofMonth(tokens: Tokens, at: number): number | null {
  const next = kindAt(tokens, at) === 'each' ? at + 1 : at;
  return kindAt(tokens, next) === 'month-noun' ? next + 1 : null;
}

const WEEKDAY_JOINS: ReadonlySet<TokenKind> = new Set<TokenKind>(['and', 'comma', 'dash', 'slash']);

/** A day of the week: «пятницам и средам», «пн–пт»; with «месяца» after it, once a month. */
export function weekday(tokens: Tokens, at: number): Found {
  if (kindAt(tokens, at) !== 'weekday') return null;
  const monthly = ofMonth(tokens, at + 1);
  if (monthly !== null) return { value: 'monthly', next: monthly };
  let next = at + 1;
  while (WEEKDAY_JOINS.has(kindAt(tokens, next)) && kindAt(tokens, next + 1) === 'weekday') next += 2;
  return { value: 'weekly', next };
}

const LISTS: ReadonlySet<TokenKind> = new Set<TokenKind>(['and', 'comma', 'dash']);
const LONGEST_LIST = 6;

/** «1», «первый и третий», «I, II, III, IV»: the numbers, a range in full. */
function numerals(tokens: Tokens, at: number): Match<readonly number[]> | null {
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

const STRETCHES: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'weekday',
  'week',
  'ten-days',
  'day-noun',
  'month-noun',
]);

/** «последний четверг» after «ежемесячно»: the place after it. */
export function stretch(tokens: Tokens, at: number): number | null {
  const numbers = numerals(tokens, at);
  return numbers !== null && STRETCHES.has(kindAt(tokens, numbers.next)) ? numbers.next + 1 : null;
}

/** «второй вторник месяца», «2 неделя каждого месяца», «последний день четверти», «1-я и 3-я среда месяца». */
function stretchOfUnit(tokens: Tokens, at: number): Found {
  const numbers = numerals(tokens, at);
  if (numbers === null || !STRETCHES.has(kindAt(tokens, numbers.next))) return null;
  const unitAt = kindAt(tokens, numbers.next + 1) === 'each' ? numbers.next + 2 : numbers.next + 1;
  const found = unit(tokens, unitAt);
  const isWeekday = kindAt(tokens, numbers.next) === 'weekday';
  if (found === null && isWeekday && monthPart(tokens, numbers.next + 1) === null)
    return { value: 'monthly', next: numbers.next + 1 };
  if (found === null || found.value === 'yearly') return null;
  return found.value === 'monthly' && numbers.value.length > 1 && kindAt(tokens, numbers.next) === 'week'
    ? { value: 'every-2-weeks', next: found.next }
    : found;
}

/** «каждую пятницу», «каждый месяц», «каждые 2 недели», «каждый второй вторник месяца», «последняя пятница месяца». */
function each(tokens: Tokens, at: number): Found {
  if (kindAt(tokens, at) !== 'each') return stretchOfUnit(tokens, at);
  const next = at + 1;
  const everySecond = kindAt(tokens, next) === 'ordinal' && valueAt(tokens, next) === 2;
  const ofWeek = kindAt(tokens, next + 1) === 'week' || kindAt(tokens, next + 1) === 'weekday';
  if (everySecond && ofWeek && unit(tokens, next + 2) === null)
    return { value: 'every-2-weeks', next: next + 2 };
  if (everySecond && kindAt(tokens, next + 1) === 'month-noun')
    return { value: 'every-2-months', next: next + 2 };
  return (
    stretchOfUnit(tokens, next) ??
    weekday(tokens, next) ??
    unit(tokens, next) ??
    soMany(tokens, next) ??
    dayOfMonth(tokens, next)
  );
}

/** «каждое 10 число», «каждое 10-е число месяца». */
function dayOfMonth(tokens: Tokens, at: number): Found {
  const next = dayNumber(tokens, at);
  return next === null ? null : { value: 'monthly', next: ofMonth(tokens, next) ?? next };
}

/** «через неделю», «через каждые 2 месяца». */
function through(tokens: Tokens, at: number): Found {
  const next = kindAt(tokens, at + 1) === 'each' ? at + 2 : at + 1;
  if (next === at + 2) return soMany(tokens, next);
  return kindAt(tokens, next) === 'week' ? { value: 'every-2-weeks', next: next + 1 } : null;
}

const BEFORE_DAY: ReadonlySet<TokenKind> = new Set<TokenKind>(['until', 'towards', 'from', 'to']);
const DAY_JOINS: ReadonlySet<TokenKind> = new Set<TokenKind>(['dash', 'and', 'comma', 'to']);

/** «до 5 числа», «не позднее 25 числа», «10 и 25 числа», «с 1 по 5 число», «до последнего числа»: the place after it. */
export function dayNumber(tokens: Tokens, at: number): number | null {
  const notLater = kindAt(tokens, at) === 'not' && kindAt(tokens, at + 1) === 'later';
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
function skipNextMonth(tokens: Tokens, at: number): number {
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

const isMonthly = (tokens: Tokens, at: number): boolean =>
  kindAt(tokens, at) === 'adverb' && RECURRENCES[valueAt(tokens, at)] === 'monthly';

/** «до 5 числа каждого месяца», «25 числа ежемесячно», «до 5 числа месяца, следующего за отчётным», «до 5 числа каждого квартала». */
function dayOfEachMonth(tokens: Tokens, at: number): Found {
  const dayAt = dayNumber(tokens, at);
  if (dayAt === null) return null;
  const afterDay = kindAt(tokens, dayAt) === 'current' ? dayAt + 1 : dayAt;
  const other = kindAt(tokens, afterDay) === 'each' ? unit(tokens, afterDay + 1) : null;
  if (other !== null && other.value !== 'monthly') return other;
  const stretched = stretchOfUnit(tokens, afterDay);
  if (stretched !== null) return stretched;
  const monthAt = isMonthly(tokens, afterDay) ? afterDay + 1 : ofMonth(tokens, afterDay);
  const next = skipNextMonth(tokens, monthAt ?? afterDay);
  if (monthAt === null && next === afterDay) return null;
  const value = next > (monthAt ?? afterDay) ? UNITS_REPORTED[kindAt(tokens, next - 1)] : undefined;
  return { value: value ?? 'monthly', next };
}

/** «месяца, следующего за отчётным кварталом». */
const UNITS_REPORTED: Partial<Record<TokenKind, Recurrence>> = {
  quarter: 'quarterly',
  term: 'term',
};

const PARTS_OF_YEAR: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'quarter',
  'term',
  'trimester',
  'half-year',
  'year',
]);
const COUNTED_BY: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'quarter',
  'term',
  'trimester',
  'half-year',
  'month-noun',
  'week',
]);

const LISTED: ReadonlySet<TokenKind> = new Set<TokenKind>(['and', 'comma', 'slash']);

/** «триместров, полугодий»: the first of them, and the place after them all. */
function units(tokens: Tokens, at: number): Found {
  const found = unit(tokens, at);
  if (found === null) return null;
  let { next } = found;
  while (LISTED.has(kindAt(tokens, next)) && PARTS_OF_YEAR.has(kindAt(tokens, next + 1))) next += 2;
  return { value: found.value, next };
}

/** «I, II, III, IV четвертей»: all there are in a year. */
function allOf(tokens: Tokens, at: number): Found {
  const numbers = numerals(tokens, at);
  const kind = numbers === null ? 'end' : kindAt(tokens, numbers.next);
  if (numbers === null || !isCountedUnit(kind)) return null;
  const all = numbers.value.length === COUNTED[kind] && numbers.value.every((n, place) => n === place + 1);
  return all ? units(tokens, numbers.next) : null;
}

/** «начало четверти», «в начале и в конце каждого месяца». */
function edgesOf(tokens: Tokens, at: number): Found {
  const words = edgeWords(tokens, at);
  if (words === null) return null;
  const { value: edges, next } = words;
  if (edges.length === 1 && edges[0] === EDGE.middle) return null;
  const isEach = kindAt(tokens, next) === 'each';
  const isCurrent = kindAt(tokens, next) === 'current' && kindAt(tokens, next + 1) === 'month-noun';
  const found = units(tokens, isEach || isCurrent ? next + 1 : next);
  return found !== null && (isEach || found.value !== 'yearly') ? found : null;
}

/** «по итогам четвертей», «в конце каждого полугодия», «по четвертям», «по пятницам», «в течение каждого месяца». */
function byUnit(tokens: Tokens, at: number): Found {
  const lead = kindAt(tokens, at);
  const kind = kindAt(tokens, at + 1);
  if (kind === 'results') {
    const isEach = kindAt(tokens, at + 2) === 'each';
    return units(tokens, isEach ? at + 3 : at + 2) ?? allOf(tokens, at + 2);
  }
  if (kind === 'edge' || kindAt(tokens, at + 2) === 'date-noun') return edgesOf(tokens, at);
  if (lead === 'in' && kind === 'during')
    return kindAt(tokens, at + 2) === 'each' ? units(tokens, at + 3) : null;
  if (lead === 'to' && COUNTED_BY.has(kind)) return units(tokens, at + 1);
  return lead === 'to' ? weekday(tokens, at + 1) : each(tokens, at + 1);
}

/** «к концу четверти», «до конца каждого месяца», «на начало четверти». */
const byEdge = (tokens: Tokens, at: number): Found =>
  kindAt(tokens, at + 1) === 'edge' ? edgesOf(tokens, at + 1) : null;

/** «после каждой четверти»; after something else, there is no telling how often. */
const afterEach = (tokens: Tokens, at: number): Found =>
  kindAt(tokens, at + 1) === 'each' ? units(tokens, at + 2) : null;

/** «ежеквартально». */
function adverb(tokens: Tokens, at: number): Found {
  const value = kindAt(tokens, at) === 'adverb' ? RECURRENCES[valueAt(tokens, at)] : undefined;
  return value === undefined ? null : { value, next: at + 1 };
}

/** «, до 25 числа» after «ежемесячно» or «раз в квартал», also «до 10 числа месяца, следующего за отчётным»: the place after it. */
function skipDay(tokens: Tokens, { value, next }: Match<Recurrence>): number {
  const dayAt = kindAt(tokens, next) === 'comma' ? next + 1 : next;
  const afterDay = WITH_DAYS.has(value) ? dayNumber(tokens, dayAt) : null;
  return afterDay === null ? next : skipNextMonth(tokens, afterDay);
}

const WITH_DAYS: ReadonlySet<Recurrence> = new Set<Recurrence>(['monthly', 'quarterly']);

/** Kinds of the tokens that a recurrence may begin with. */
const BEGINNINGS: Partial<Record<TokenKind, readonly ((tokens: Tokens, at: number) => Found)[]>> = {
  adverb: [adverb],
  not: [counted, dayOfEachMonth],
  to: [byUnit, counted],
  in: [byUnit],
  on: [byEdge],
  edge: [edgesOf],
  after: [afterEach],
  each: [each],
  ordinal: [each],
  roman: [each],
  number: [counted, dayOfEachMonth, each],
  cardinal: [counted],
  times: [counted],
  twice: [counted],
  through: [through],
  until: [dayOfEachMonth, byEdge],
  from: [dayOfEachMonth],
  towards: [dayOfEachMonth, byEdge],
};

/** How often something is repeated, as said at a token. */
export function recurrence(tokens: Tokens, at: number): Found {
  for (const rule of BEGINNINGS[kindAt(tokens, at)] ?? []) {
    const found = rule(tokens, at);
    if (found !== null) return { value: found.value, next: skipDay(tokens, found) };
  }
  return null;
}
