import { skipThan } from './items';
import type { Recurrence } from './model';
import { kindAt, type Match, type TokenKind, type Tokens, valueAt } from './tokens';

/** A recurrence and the place after it. */
export type Found = Match<Recurrence> | null;

/** Once in a unit. */
const UNITS: Partial<Record<TokenKind, Recurrence>> = {
  week: 'weekly',
  'ten-days': 'every-2-weeks',
  'month-noun': 'monthly',
  quarter: 'quarterly',
  term: 'term',
  trimester: 'term',
  module: 'term',
  'half-year': 'half-year',
  year: 'yearly',
};

/** So many times in a unit, where that is the same as once in a shorter one; what has no name of its own becomes the next rarer. */
const COUNTS_IN: Partial<Record<Recurrence, Readonly<Record<number, Recurrence>>>> = {
  yearly: {
    2: 'half-year',
    3: '3-per-year',
    4: 'quarterly',
    6: 'every-2-months',
    12: 'monthly',
    52: 'weekly',
  },
  'half-year': { 2: 'term', 6: 'monthly' },
  quarterly: { 3: 'monthly' },
  monthly: { 4: 'weekly' },
};

/** Once in so many units; what has no name of its own becomes the next rarer that has. */
const EVERY_SO_MANY: Partial<Record<Recurrence, Readonly<Record<number, Recurrence>>>> = {
  weekly: { 1: 'weekly', 2: 'every-2-weeks', 3: 'monthly', 4: 'monthly' },
  monthly: {
    1: 'monthly',
    2: 'every-2-months',
    3: 'quarterly',
    4: '3-per-year',
    5: 'half-year',
    6: 'half-year',
    12: 'yearly',
  },
  quarterly: { 1: 'quarterly', 2: 'half-year', 4: 'yearly' },
  term: { 1: 'term', 2: 'half-year', 4: 'yearly' },
  'half-year': { 1: 'half-year', 2: 'yearly' },
  yearly: { 1: 'yearly' },
};

const EVERY_SO_MANY_DAYS: Readonly<Record<number, Recurrence>> = {
  7: 'weekly',
  10: 'every-2-weeks',
  14: 'every-2-weeks',
  15: 'every-2-weeks',
  30: 'monthly',
};

function timesIn(found: Recurrence, count: number): Recurrence {
  const named = COUNTS_IN[found] ?? {};
  const most = Math.max(
    0,
    ...Object.keys(named)
      .map(Number)
      .filter((each) => each <= count),
  );
  return named[most] ?? found;
}

const isCount = (kind: TokenKind): boolean => kind === 'number' || kind === 'cardinal';

/** A unit of time: «неделю», «учебный год». */
export function unit(tokens: Tokens, at: number): Found {
  const next = kindAt(tokens, at) === 'school' || kindAt(tokens, at) === 'calendar' ? at + 1 : at;
  const kind = kindAt(tokens, next);
  const value = UNITS[kind];
  if (value === undefined || (next !== at && kind !== 'year' && kind !== 'term' && kind !== 'module'))
    return null;
  return { value, next: next + 1 };
}

function skipWhile(tokens: Tokens, at: number, kind: TokenKind): number {
  let next = at;
  while (kindAt(tokens, next) === kind) next++;
  return next;
}

/** «не реже чем», «не менее», «хотя бы», «как минимум». */
function skipAtLeast(tokens: Tokens, at: number): number {
  if (kindAt(tokens, at) === 'at-least') return skipWhile(tokens, at, 'at-least');
  if (kindAt(tokens, at) !== 'not' || kindAt(tokens, at + 1) !== 'rarer') return at;
  return skipThan(tokens, at + 2);
}

/** «2 раза», «один раз», «1–2 раза» (the fewer), «раз», «дважды». */
function times(tokens: Tokens, at: number): Match<number> | null {
  if (kindAt(tokens, at) === 'twice') return { value: valueAt(tokens, at), next: at + 1 };
  if (kindAt(tokens, at) === 'times') return { value: 1, next: at + 1 };
  if (!isCount(kindAt(tokens, at))) return null;
  const ranged = kindAt(tokens, at + 1) === 'dash' && isCount(kindAt(tokens, at + 2));
  const timesAt = ranged ? at + 3 : at + 1;
  return kindAt(tokens, timesAt) === 'times' ? { value: valueAt(tokens, at), next: timesAt + 1 } : null;
}

/** «2», «две», «полтора», «1,5», «2–3» (the more): the number, and the place after it. */
function manyAt(tokens: Tokens, at: number): Match<number> | null {
  if (!isCount(kindAt(tokens, at))) return null;
  const value = valueAt(tokens, at);
  const isCountAfter = isCount(kindAt(tokens, at + 2));
  if (kindAt(tokens, at + 1) === 'dash' && isCountAfter)
    return { value: valueAt(tokens, at + 2), next: at + 3 };
  const isHalf = kindAt(tokens, at + 1) === 'comma' && valueAt(tokens, at + 2) === HALF;
  return isHalf && isCountAfter ? { value: value + HALF / 10, next: at + 3 } : { value, next: at + 1 };
}

/** The digit after the comma of «1,5». */
const HALF = 5;

/** «2 месяца», «две недели», «10 дней», «2–3 месяца»: how often once in so many units is. */
export function soMany(tokens: Tokens, at: number): Found {
  const many = manyAt(tokens, at);
  if (many === null) return null;
  const lastAt = many.next - 1;
  const every = Math.ceil(many.value);
  if (kindAt(tokens, lastAt + 1) === 'day-noun') {
    const value = EVERY_SO_MANY_DAYS[every];
    return value === undefined ? null : { value, next: lastAt + 2 };
  }
  const found = unit(tokens, lastAt + 1);
  const value = found === null ? undefined : EVERY_SO_MANY[found.value]?.[every];
  return found === null || value === undefined ? null : { value, next: found.next };
}

const PER: ReadonlySet<TokenKind> = new Set<TokenKind>(['in', 'slash', 'of']);
/** «раз в каждом месяце», «раз в течение года». */
const OF_UNIT: ReadonlySet<TokenKind> = new Set<TokenKind>(['each', 'during']);
const SEASON_JOINS: ReadonlySet<TokenKind> = new Set<TokenKind>(['and', 'comma', 'slash', 'dash']);

/** «весной и осенью» after «2 раза в год»: when in the year, without dates. */
function skipSeasons(tokens: Tokens, at: number): number {
  let next = at;
  let seasonAt = SEASON_JOINS.has(kindAt(tokens, at)) ? at + 1 : at;
  while (kindAt(tokens, seasonAt) === 'season') {
    next = seasonAt + 1;
    seasonAt = SEASON_JOINS.has(kindAt(tokens, next)) ? next + 1 : next;
  }
  return kindAt(tokens, next) === 'number' || kindAt(tokens, next) === 'year' ? at : next;
}

/** «не реже 1 раза в месяц», «2 раза в год», «1 р/мес», «раз в 3 месяца», «дважды в год», «1 раз каждые 2 недели». */
export function counted(tokens: Tokens, at: number): Found {
  const start = skipAtLeast(tokens, at);
  const count = times(tokens, kindAt(tokens, start) === 'to' ? start + 1 : start);
  if (count === null) return null;
  const perAt = PER.has(kindAt(tokens, count.next)) ? count.next + 1 : count.next;
  const unitAt = OF_UNIT.has(kindAt(tokens, perAt)) ? perAt + 1 : perAt;
  if (unitAt === count.next) return null;
  const many = soMany(tokens, unitAt);
  if (many !== null) return count.value === 1 ? many : null;
  const found = unit(tokens, unitAt);
  if (found === null) return null;
  const value = timesIn(found.value, count.value);
  return { value, next: found.value === 'yearly' ? skipSeasons(tokens, found.next) : found.next };
}

/** «раз в 2 года», «не реже 1 раза в три года», «каждые 5 лет», «через год»: the place after it. In which year, nobody says. */
export function rarerThanYearly(tokens: Tokens, at: number): number | null {
  if (kindAt(tokens, at) === 'through' && kindAt(tokens, at + 1) === 'year') return at + 2;
  const through = kindAt(tokens, at) === 'through' ? at + 1 : at;
  const start = skipAtLeast(tokens, through);
  const count = times(tokens, start);
  const perAt = count === null ? start : PER.has(kindAt(tokens, count.next)) ? count.next + 1 : count.next;
  const manyPlace = kindAt(tokens, perAt) === 'each' ? perAt + 1 : perAt;
  const many = manyPlace === (count?.next ?? start) ? null : manyAt(tokens, manyPlace);
  return many !== null && many.value > 1 && kindAt(tokens, many.next) === 'year' ? many.next + 1 : null;
}
