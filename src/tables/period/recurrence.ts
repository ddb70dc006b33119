import { skipThan } from './items';
import { kindAt, type Match, type TokenKind, type Tokens, valueAt } from './tokens';
import type { Recurrence } from './model';
import { EDGE, RECURRENCES } from './words';

type Found = Match<Recurrence> | null;

/** Once in a unit. */
const UNITS: Partial<Record<TokenKind, Recurrence>> = {
  week: 'weekly',
  'month-noun': 'monthly',
  quarter: 'quarterly',
  term: 'term',
  'half-year': 'half-year',
  year: 'yearly',
};

/** So many times in a unit, where that is the same as once in a shorter one. */
const COUNTS_IN: Partial<Record<Recurrence, Readonly<Record<number, Recurrence>>>> = {
  yearly: { 2: 'half-year', 4: 'quarterly', 12: 'monthly' },
  'half-year': { 2: 'term', 6: 'monthly' },
  quarterly: { 3: 'monthly' },
  monthly: { 4: 'weekly' },
};

/** Once in so many units; what has no name of its own becomes the next rarer that has. */
const EVERY_SO_MANY: Partial<Record<Recurrence, Readonly<Record<number, Recurrence>>>> = {
  weekly: { 1: 'weekly', 2: 'monthly', 4: 'monthly' },
  monthly: { 1: 'monthly', 2: 'quarterly', 3: 'quarterly', 6: 'half-year', 12: 'yearly' },
  quarterly: { 1: 'quarterly', 2: 'half-year', 4: 'yearly' },
};

const isCount = (kind: TokenKind): boolean => kind === 'number' || kind === 'cardinal';

/** A unit of time: «неделю», «учебный год». */
function unit(tokens: Tokens, at: number): Found {
  const next = kindAt(tokens, at) === 'school' || kindAt(tokens, at) === 'calendar' ? at + 1 : at;
  const kind = kindAt(tokens, next);
  const value = UNITS[kind];
  if (value === undefined || (next !== at && kind !== 'year')) return null;
  return { value, next: next + 1 };
}

/** «не реже чем», «не менее». */
function skipAtLeast(tokens: Tokens, at: number): number {
  if (kindAt(tokens, at) !== 'not' || kindAt(tokens, at + 1) !== 'rarer') return at;
  return skipThan(tokens, at + 2);
}

/** «2 раза», «один раз», «1–2 раза» (the fewer), «раз», «дважды». */
function times(tokens: Tokens, at: number): Match<number> | null {
  if (kindAt(tokens, at) === 'twice') return { value: 2, next: at + 1 };
  if (kindAt(tokens, at) === 'times') return { value: 1, next: at + 1 };
  if (!isCount(kindAt(tokens, at))) return null;
  const ranged = kindAt(tokens, at + 1) === 'dash' && isCount(kindAt(tokens, at + 2));
  const timesAt = ranged ? at + 3 : at + 1;
  return kindAt(tokens, timesAt) === 'times' ? { value: valueAt(tokens, at), next: timesAt + 1 } : null;
}

/** «не реже 1 раза в месяц», «2 раза в год», «раз в 3 месяца», «дважды в год». */
function counted(tokens: Tokens, at: number): Found {
  const start = skipAtLeast(tokens, at);
  const count = times(tokens, kindAt(tokens, start) === 'to' ? start + 1 : start);
  if (count === null || kindAt(tokens, count.next) !== 'in') return null;
  const unitAt = kindAt(tokens, count.next + 1) === 'each' ? count.next + 2 : count.next + 1;
  const every = isCount(kindAt(tokens, unitAt)) ? valueAt(tokens, unitAt) : null;
  const found = unit(tokens, every === null ? unitAt : unitAt + 1);
  if (found === null) return null;
  if (every === null)
    return { value: COUNTS_IN[found.value]?.[count.value] ?? found.value, next: found.next };
  const value = count.value === 1 ? EVERY_SO_MANY[found.value]?.[every] : undefined;
  return value === undefined ? null : { value, next: found.next };
}

/** «месяца», «каждого месяца». */
function ofMonth(tokens: Tokens, at: number): number | null {
  const next = kindAt(tokens, at) === 'each' ? at + 1 : at;
  return kindAt(tokens, next) === 'month-noun' ? next + 1 : null;
}

/** A day of the week: «пятницам и средам»; with «месяца» after it, once a month. */
function weekday(tokens: Tokens, at: number): Found {
  if (kindAt(tokens, at) !== 'weekday') return null;
  const monthly = ofMonth(tokens, at + 1);
  if (monthly !== null) return { value: 'monthly', next: monthly };
  let next = at + 1;
  while (
    (kindAt(tokens, next) === 'and' || kindAt(tokens, next) === 'comma') &&
    kindAt(tokens, next + 1) === 'weekday'
  ) {
    next += 2;
  }
  return { value: 'weekly', next };
}

/** «каждую пятницу», «каждый месяц», «каждый второй вторник месяца», «последняя пятница месяца». */
function each(tokens: Tokens, at: number): Found {
  const isEach = kindAt(tokens, at) === 'each';
  const ordinalAt = isEach ? at + 1 : at;
  const isOrdinal = kindAt(tokens, ordinalAt) === 'ordinal' || kindAt(tokens, ordinalAt) === 'number';
  const next = isOrdinal ? ordinalAt + 1 : ordinalAt;
  if (isOrdinal) {
    const found = weekday(tokens, next);
    return found?.value === 'monthly' ? found : null;
  }
  return isEach ? (weekday(tokens, next) ?? unit(tokens, next)) : null;
}

/** «до 5 числа», «25 числа». */
function dayNumber(tokens: Tokens, at: number): number | null {
  const numberAt = kindAt(tokens, at) === 'until' ? at + 1 : at;
  return kindAt(tokens, numberAt) === 'number' && kindAt(tokens, numberAt + 1) === 'date-noun'
    ? numberAt + 2
    : null;
}

const isMonthly = (tokens: Tokens, at: number): boolean =>
  kindAt(tokens, at) === 'adverb' && RECURRENCES[valueAt(tokens, at)] === 'monthly';

/** «до 5 числа каждого месяца», «25 числа ежемесячно». */
function dayOfEachMonth(tokens: Tokens, at: number): Found {
  const afterDay = dayNumber(tokens, at);
  if (afterDay === null) return null;
  const next = isMonthly(tokens, afterDay) ? afterDay + 1 : ofMonth(tokens, afterDay);
  return next === null ? null : { value: 'monthly', next };
}

const PARTS_OF_SCHOOL_YEAR: ReadonlySet<TokenKind> = new Set<TokenKind>(['quarter', 'term', 'half-year']);

/** «по итогам четвертей», «в конце каждого полугодия», «по четвертям», «по пятницам». */
function byUnit(tokens: Tokens, at: number): Found {
  const lead = kindAt(tokens, at);
  if (lead !== 'to' && lead !== 'in') return null;
  const kind = kindAt(tokens, at + 1);
  if (kind === 'results' || (kind === 'edge' && valueAt(tokens, at + 1) !== EDGE.middle)) {
    const isEach = kindAt(tokens, at + 2) === 'each';
    const found = unit(tokens, isEach ? at + 3 : at + 2);
    return found !== null && (isEach || kind === 'results' || found.value !== 'yearly') ? found : null;
  }
  if (lead === 'to' && PARTS_OF_SCHOOL_YEAR.has(kind)) return unit(tokens, at + 1);
  return lead === 'to' ? weekday(tokens, at + 1) : each(tokens, at + 1);
}

/** «ежеквартально», «ежемесячно, до 25 числа». */
function adverb(tokens: Tokens, at: number): Found {
  const value = kindAt(tokens, at) === 'adverb' ? RECURRENCES[valueAt(tokens, at)] : undefined;
  if (value === undefined) return null;
  const dayAt = kindAt(tokens, at + 1) === 'comma' ? at + 2 : at + 1;
  const afterDay = value === 'monthly' ? dayNumber(tokens, dayAt) : null;
  return { value, next: afterDay ?? at + 1 };
}

/** Kinds of the tokens that a recurrence may begin with. */
const BEGINNINGS: Partial<Record<TokenKind, readonly ((tokens: Tokens, at: number) => Found)[]>> = {
  adverb: [adverb],
  not: [counted],
  to: [byUnit, counted],
  in: [byUnit],
  each: [each],
  ordinal: [each],
  number: [counted, dayOfEachMonth, each],
  cardinal: [counted],
  times: [counted],
  twice: [counted],
  until: [dayOfEachMonth],
};

/** How often something is repeated, as said at a token. */
export function recurrence(tokens: Tokens, at: number): Found {
  for (const rule of BEGINNINGS[kindAt(tokens, at)] ?? []) {
    const found = rule(tokens, at);
    if (found !== null) return found;
  }
  return null;
}
