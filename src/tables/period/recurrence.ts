import { dayNumber, numerals, ofMonth, skipNextMonth } from './dayOfMonth';
import { counted, type Found, soMany, unit } from './frequency';
import { kindAt, type Match, type TokenKind, type Tokens, valueAt } from './tokens';
import { COUNTED, isCountedUnit, type Recurrence } from './model';
import { monthPart } from './parts';
import { edgeWords } from './edges';
import { RECURRENCES } from './wordClasses';

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

const STRETCHES: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'weekday',
  'week',
  'ten-days',
  'half',
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
  if (numbers === null) return null;
  const stretchAt = kindAt(tokens, numbers.next) === 'working' ? numbers.next + 1 : numbers.next;
  if (!STRETCHES.has(kindAt(tokens, stretchAt))) return null;
  const unitAt = kindAt(tokens, stretchAt + 1) === 'each' ? stretchAt + 2 : stretchAt + 1;
  const found = unit(tokens, unitAt);
  const isWeekday = kindAt(tokens, stretchAt) === 'weekday';
  if (found === null && isWeekday && monthPart(tokens, stretchAt + 1) === null)
    return { value: 'monthly', next: stretchAt + 1 };
  if (found === null || found.value === 'yearly') return null;
  return found.value === 'monthly' && numbers.value.length > 1 && kindAt(tokens, stretchAt) === 'week'
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

/** «через неделю после …» happens once. */
const FROM_EVENT: ReadonlySet<TokenKind> = new Set<TokenKind>(['after', 'from']);

/** «через неделю», «через каждые 2 месяца». */
function through(tokens: Tokens, at: number): Found {
  const next = kindAt(tokens, at + 1) === 'each' ? at + 2 : at + 1;
  if (next === at + 2) return soMany(tokens, next);
  const isAlone = kindAt(tokens, next) === 'week' && !FROM_EVENT.has(kindAt(tokens, next + 1));
  return isAlone ? { value: 'every-2-weeks', next: next + 1 } : null;
}

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
  'module',
  'half-year',
  'year',
]);
const COUNTED_BY: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'quarter',
  'term',
  'trimester',
  'module',
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
  const { next } = words;
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
  'at-least': [counted],
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
