import {
  COUNTED,
  countedPart,
  daysPart,
  isYearUnit,
  type Item,
  monthsPart,
  openItem,
  type Part,
  partItem,
  spanItem,
  yearPart,
} from './model';
import { edgeItems, edgeSpan, sliceOf } from './edges';
import { endOfLabelBehind } from './labels';
import { monthPart, monthsAfter, piece, skipMonthNoun, yearItem } from './parts';
import { halfOfYear, otherYear, yearWithoutNumber } from './relativeYears';
import { seasonSpan } from './seasons';
import { kindAt, type Match, type TokenKind, type Tokens, valueAt } from './tokens';
import { EDGE } from './wordClasses';

const LONGEST_MONTH = 31;

const LEADS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'in',
  'on',
  'during',
  'all',
  'span-noun',
  'filler',
]);

/** Words before a date that say nothing of their own: «в», «в течение», «на период», «месяц». */
function skipLeads(tokens: Tokens, at: number): number {
  let next = at;
  while (LEADS.has(kindAt(tokens, next))) next++;
  return skipMonthNoun(tokens, next);
}

/** A piece of a year, or one single year. */
function part(tokens: Tokens, at: number): Match<Part> | null {
  const found = kindAt(tokens, at + 3) === 'school' && yearItem(tokens, at) ? null : piece(tokens, at);
  if (found !== null) return found;
  const year = yearItem(tokens, at);
  return year !== null && year.value.shape === 'part' ? { value: year.value.first, next: year.next } : null;
}

interface Bound {
  readonly part: Part;
  /** The edge that the text names («до конца мая»), if any. */
  readonly edge: 'start' | 'end' | null;
  /** The part that it also may be: nobody says which year «конец года» ends. */
  readonly other?: Part;
}

/** A part to stop at or to start from, perhaps by its edge. */
function bound(tokens: Tokens, at: number): Match<Bound> | null {
  const kind = kindAt(tokens, at);
  const edge = kind === 'completion' ? EDGE.end : kind === 'edge' ? valueAt(tokens, at) : null;
  if (edge === null) {
    const found = part(tokens, at);
    return found && { value: { part: found.value, edge: null }, next: found.next };
  }
  if (edge === EDGE.middle) {
    const month = monthPart(tokens, at + 1);
    const middle = month && sliceOf(month.value, EDGE.middle);
    return middle && month && { value: { part: middle, edge: null }, next: month.next };
  }
  const ends = edge === EDGE.end;
  const found = part(tokens, at + 1);
  if (found === null) return yearBound(tokens, at + 1, ends);
  if (isCountless(found.value)) return null;
  const stop = ends && found.value.unit === 'school-year' ? lastOfSchoolYear(found.value) : found.value;
  return { value: { part: stop, edge: ends ? 'end' : 'start' }, next: found.next };
}

/** The edge of a year without a number. */
function yearBound(tokens: Tokens, at: number, ends: boolean): Match<Bound> | null {
  const found = yearWithoutNumber(tokens, at);
  if (found === null) return null;
  const edge = ends ? 'end' : 'start';
  const calendar = yearPart(null, 'year');
  if (found.value === 'calendar') return { value: { part: calendar, edge }, next: found.next };
  const part = ends ? lastOfSchoolYear(calendar) : yearPart(null, 'school-year');
  const isSaid = found.value === 'school';
  return { value: { part, edge, ...(!isSaid && { other: calendar }) }, next: found.next };
}

/** Lessons end with the second half-year; the school year goes on until the next begins. */
const lastOfSchoolYear = ({ year }: Part): Part => ({
  ...countedPart('half-year', COUNTED['half-year']),
  year,
});

/** A bare number, which takes its unit from a neighbour. */
export const isCountless = ({ unit }: Part): boolean => unit === 'number' || unit === 'numeral';

/** «чем», also after a comma. */
export function skipThan(tokens: Tokens, at: number): number {
  const next = kindAt(tokens, at) === 'comma' ? at + 1 : at;
  return kindAt(tokens, next) === 'than' ? next + 1 : at;
}

/** «до», «по», «к», «не позднее», «не позднее чем до». */
function skipLimit(tokens: Tokens, at: number): Match<TokenKind> | null {
  const kind = kindAt(tokens, at);
  if (kind === 'until' || kind === 'to' || kind === 'towards') return { value: kind, next: at + 1 };
  if (kind === 'before') return { value: 'towards', next: at + 1 };
  if (kind !== 'not' || kindAt(tokens, at + 1) !== 'later') return null;
  const next = skipThan(tokens, at + 2);
  return { value: 'to', next: kindAt(tokens, next) === 'until' ? next + 1 : next };
}

function until(tokens: Tokens, at: number): Match<Item> | null {
  const limit = skipLimit(tokens, at);
  const found = limit && bound(tokens, limit.next);
  if (limit === null || found === null || isCountless(found.value.part)) return null;
  const { part: stop, edge, other } = found.value;
  if (edge !== null) {
    const otherwise = other ? [openItem('until', other, edge)] : null;
    return { value: openItem('until', stop, edge, otherwise), next: found.next };
  }
  if (limit.value === 'towards' && stop.unit !== 'days')
    return { value: openItem('until', stop, 'start'), next: found.next };
  if (limit.value === 'towards' && isDay(stop))
    return { value: openItem('until', stop, 'start'), next: found.next };
  const isOpen = !isDay(stop) && limit.value !== 'to';
  const alternative = isOpen ? [openItem('until', stop, 'start')] : null;
  return { value: openItem('until', stop, 'end', alternative), next: found.next };
}

/** The second half of a span: «– май», «по 15 октября», «до конца года». */
function spanEnd(tokens: Tokens, at: number): Match<Bound> | null {
  const limitAt = kindAt(tokens, at) === 'dash' ? at + 1 : at;
  const limit = skipLimit(tokens, limitAt);
  if (limit !== null && kindAt(tokens, limit.next + 1) === 'date-noun') return null;
  if (limit !== null && limit.value !== 'towards') return bound(tokens, limit.next);
  return limitAt === at ? null : bound(tokens, limitAt);
}

/** The first or last days of a month; null of anything else. */
const edgeOf = (part: Part, edge: number): Part | null =>
  part.unit === 'months' && part.months[0] === part.months[1] ? sliceOf(part, edge) : null;

function span(first: Part, tokens: Tokens, at: number): Match<Item> | null {
  if (endOfLabelBehind(tokens, at) !== null) return null;
  const end = spanEnd(tokens, at);
  if (end === null) return null;
  const last = end.value.edge === 'start' ? edgeOf(end.value.part, EDGE.start) : end.value.part;
  if (last === null) return null;
  if (isYearUnit(first.unit) !== isYearUnit(last.unit) && end.value.edge === null) return null;
  const { other } = end.value;
  const further = other || end.value.edge !== null ? null : monthsAfter(last, tokens, end.next);
  if (further !== null) return { value: spanItem(first, further.value), next: further.next };
  return { value: spanItem(first, last, other ? [spanItem(first, other)] : null), next: end.next };
}

/** «– начало сентября»: its first days. */
function spanToStart(first: Part, tokens: Tokens, at: number): Match<Item> | null {
  if (kindAt(tokens, at) !== 'dash' || kindAt(tokens, at + 1) !== 'edge') return null;
  const month = monthPart(tokens, at + 2);
  const last = month && sliceOf(month.value, valueAt(tokens, at + 1));
  return last && month && { value: spanItem(first, last), next: month.next };
}

/** «после 1 сентября»: a day, and nothing that itself goes on. */
const isDay = ({ unit, days }: Part): boolean => unit === 'days' && days[0] === days[1];

/** «с сентября по май», «с 1 сентября», «после 1 сентября», «начиная с марта», «не ранее 1 мая», «с начала 2021 года». */
function since(tokens: Tokens, at: number): Match<Item> | null {
  let next = at;
  const notEarlier = kindAt(tokens, at) === 'not' && kindAt(tokens, at + 1) === 'earlier';
  if (notEarlier) next = skipThan(tokens, at + 2);
  else if (kindAt(tokens, at) === 'beginning') next++;
  const after = kindAt(tokens, next) === 'after';
  if (after || kindAt(tokens, next) === 'from') next++;
  if (next === at) return null;
  const start = bound(tokens, next);
  if (start === null) return null;
  const first = start.value.edge === 'end' ? edgeOf(start.value.part, EDGE.end) : start.value.part;
  if (first === null) return null;
  if (after && !isDay(first)) return null;
  const closed = span(first, tokens, skipAnd(tokens, start.next, notEarlier));
  if (closed !== null) return closed;
  if (isCountless(first)) return null;
  const isMiddle = kindAt(tokens, next) === 'edge' && valueAt(tokens, next) === EDGE.middle;
  const latest = { ...first, days: [first.days[1], first.days[1]] } as const;
  const other = isMiddle ? latest : start.value.other;
  const alternative = other ? [openItem('since', other, 'start')] : null;
  return { value: openItem('since', first, 'start', alternative), next: start.next };
}

/** «и» before «до 10 мая» and «не позднее 10 мая», after «не ранее 1 мая» also a comma: the place after it. */
function skipAnd(tokens: Tokens, at: number, orComma: boolean): number {
  const joins = kindAt(tokens, at) === 'and' || (orComma && kindAt(tokens, at) === 'comma');
  const notLater = kindAt(tokens, at + 1) === 'not' && kindAt(tokens, at + 2) === 'later';
  return joins && (notLater || kindAt(tokens, at + 1) === 'until') ? at + 1 : at;
}

/** Of the school year or of the calendar year. */
function halfItem({
  value: { half, calendar },
  next,
}: Exclude<ReturnType<typeof halfOfYear>, null>): Match<Item> {
  const months = monthsPart(half * 6 - 5, half * 6);
  const item = calendar ? partItem(months) : partItem(countedPart('half-year', half), [partItem(months)]);
  return { value: item, next };
}

function closed(tokens: Tokens, at: number): Match<Item> | null {
  const half = halfOfYear(tokens, at);
  if (half !== null) return halfItem(half);
  const first = part(tokens, at);
  if (first === null) {
    const next = otherYear(tokens, at);
    return next ? { value: partItem(next.value), next: next.next } : yearItem(tokens, at);
  }
  const spanned = span(first.value, tokens, first.next) ?? spanToStart(first.value, tokens, first.next);
  if (spanned !== null) return spanned;
  const other = dayInstead(first.value, tokens, at, first.next);
  return { value: partItem(first.value, other === null ? null : [partItem(other)]), next: first.next };
}

/** «сентябрь 22» may be a year, and may be a day. */
function dayInstead({ unit, months }: Part, tokens: Tokens, at: number, next: number): Part | null {
  const isShort = unit === 'months' && kindAt(tokens, at) === 'month' && next === at + 2;
  const number = tokens[at + 1];
  const bare = isShort && number?.digits === 2 && number.value <= LONGEST_MONTH;
  return bare ? daysPart(months[0], number.value, number.value) : null;
}

/** One date, span or open end, as far as it goes; several where one word tells of several. */
export function itemsAt(tokens: Tokens, at: number): Match<readonly Item[]> | null {
  const next = skipLeads(tokens, at);
  const edges = edgeItems(tokens, next);
  const found = edges === null ? itemAfterLeads(tokens, next) : null;
  if (found !== null) return { value: [found.value], next: found.next };
  const [only, ...others] = edges?.value ?? [];
  if (edges === null || only === undefined || others.length > 0) return edges;
  const spanned = edgeSpan(only.first, tokens, edges.next);
  return spanned === null ? edges : { value: [spanned.value], next: spanned.next };
}

const itemAfterLeads = (tokens: Tokens, at: number): Match<Item> | null =>
  since(tokens, at) ?? until(tokens, at) ?? closed(tokens, at) ?? seasonSpan(tokens, at);

/** One date, span or open end. */
export function item(tokens: Tokens, at: number): Match<Item> | null {
  const found = itemsAt(tokens, at);
  const [only, ...others] = found?.value ?? [];
  return found === null || only === undefined || others.length > 0 ? null : { value: only, next: found.next };
}
