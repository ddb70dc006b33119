import {
  COUNTED,
  countedPart,
  daysPart,
  isCountedUnit,
  type Item,
  monthsPart,
  type Part,
  partItem,
  spanItem,
} from './model';
import { monthPart, piece, yearItem } from './parts';
import { yearWithoutNumber } from './relativeYears';
import { isNumeral, kindAt, type Match, type TokenKind, type Tokens, valueAt } from './tokens';
import { EDGE, LAST, SOME_DAYS } from './wordClasses';

const TEN_DAYS = 10;
const LONGEST_MONTH = 31;
const LAST_MONTH = 12;

/** «начало», «середина» and «конец» of a month, as commonly meant. */
const SLICES: Record<number, readonly [number, number]> = {
  [EDGE.start]: [1, TEN_DAYS],
  [EDGE.middle]: [TEN_DAYS + 1, 2 * TEN_DAYS],
  [EDGE.end]: [2 * TEN_DAYS + 1, LONGEST_MONTH],
};

const LEADS: ReadonlySet<TokenKind> = new Set<TokenKind>(['in', 'on']);
const JOINS: ReadonlySet<TokenKind> = new Set<TokenKind>(['and', 'comma', 'slash']);
const RUN_JOINS: ReadonlySet<TokenKind> = new Set<TokenKind>(['and', 'comma']);
const LONGEST_RUN = 4;

/** «первых числах», «последних числах»: which edge of a month; null where it is none. */
function someDays(tokens: Tokens, at: number): number | null {
  const isSome = kindAt(tokens, at + 1) === 'date-noun' && valueAt(tokens, at + 1) === SOME_DAYS;
  if (kindAt(tokens, at) !== 'ordinal' || !isSome) return null;
  const n = valueAt(tokens, at);
  return n === 1 ? EDGE.start : n === LAST ? EDGE.end : null;
}

/** «начале», «в начале, в середине и в конце»: values of the words. */
export function edgeWords(tokens: Tokens, at: number): Match<readonly number[]> | null {
  let next = LEADS.has(kindAt(tokens, at)) ? at + 1 : at;
  const some = someDays(tokens, next);
  if (some !== null) return { value: [some], next: next + 2 };
  if (kindAt(tokens, next) !== 'edge') return null;
  const value = [valueAt(tokens, next)];
  next++;
  while (value.length < LONGEST_RUN && JOINS.has(kindAt(tokens, next))) {
    const wordAt = LEADS.has(kindAt(tokens, next + 1)) ? next + 2 : next + 1;
    if (kindAt(tokens, wordAt) !== 'edge') break;
    value.push(valueAt(tokens, wordAt));
    next = wordAt + 1;
  }
  return { value, next };
}

/** «сентября», with the year: by an edge, a third of the month, or, more cautiously, the month. */
export function sliceOf(month: Part, edge: number): Part | null {
  const days = SLICES[edge];
  return days === undefined ? null : { ...daysPart(month.months[0], days[0], days[1]), year: month.year };
}

type Items = readonly Item[];

const nameOf = (edge: number): 'start' | 'end' => (edge === EDGE.start ? 'start' : 'end');

function ofMonth(tokens: Tokens, at: number, edges: readonly number[]): Match<Items> | null {
  const month = monthPart(tokens, at);
  if (month === null) return null;
  const parts = edges.flatMap((edge) => sliceOf(month.value, edge) ?? []);
  const value = parts.map((part, place) => partItem(part, place === 0 ? [partItem(month.value)] : []));
  return { value, next: month.next };
}

/** «1 полугодия», «1 и 2 четверти». */
function ofCounted(tokens: Tokens, at: number, edges: readonly number[]): Match<Items> | null {
  const numbers: number[] = [];
  let next = at;
  while (
    numbers.length < LONGEST_RUN &&
    isNumeral(kindAt(tokens, next)) &&
    RUN_JOINS.has(kindAt(tokens, next + 1))
  ) {
    numbers.push(valueAt(tokens, next));
    next += 2;
  }
  const last = piece(tokens, next);
  if (last === null || edges.includes(EDGE.middle)) return null;
  const { unit } = last.value;
  if (!isCountedUnit(unit) || numbers.some((n) => n < 1 || n > COUNTED[unit])) return null;
  const value = [...numbers, last.value.n].flatMap((n) =>
    edges.map((edge) => partItem({ ...last.value, n, edge: nameOf(edge) })),
  );
  return { value, next: last.next };
}

/** Lessons start with the first half-year and end with the second. */
const ofSchoolYear = (
  edge: number,
  year: Part['year'],
  half = edge === EDGE.start ? 1 : COUNTED['half-year'],
): Part => ({
  ...countedPart('half-year', half),
  edge: nameOf(edge),
  year,
});

function ofCalendarYear(edge: number, year: Part['year']): Part {
  const month = edge === EDGE.start ? 1 : LAST_MONTH;
  return { ...monthsPart(month, month), year };
}

const MIDDLE = [6, 7] as const;

/** The middle of a year is the turn of its halves: a doubtful span, and its first month. */
function middleOf(school: boolean, year: Part['year']): Item {
  const first = school ? ofSchoolYear(EDGE.end, year, 1) : { ...monthsPart(MIDDLE[0], MIDDLE[0]), year };
  const last = school ? ofSchoolYear(EDGE.start, year, 2) : { ...monthsPart(MIDDLE[1], MIDDLE[1]), year };
  return spanItem(first, last, [partItem(first)]);
}

const calendarItem = (edge: number, year: Part['year']): Item =>
  edge === EDGE.middle ? middleOf(false, year) : partItem(ofCalendarYear(edge, year));

const withAlternative = (item: Item, alternative: Items | null): Item => ({ ...item, alternative });

/** «учебного года», «2023 года», «2022/23 учебного года», «года»: of which kind, nobody says. */
function ofYear(tokens: Tokens, at: number, edges: readonly number[]): Match<Items> | null {
  const written = yearItem(tokens, at);
  const numbered = written?.value.shape === 'part' ? written.value.first : null;
  const unnumbered = numbered === null ? yearWithoutNumber(tokens, at) : null;
  const next = numbered === null ? unnumbered?.next : written?.next;
  if (next === undefined) return null;
  const year = numbered?.year ?? null;
  const kind = unnumbered?.value ?? (numbered?.unit === 'school-year' ? 'school' : 'calendar');
  const value = edges.map((edge, place) => {
    const inSchool = edge === EDGE.middle ? middleOf(true, year) : partItem(ofSchoolYear(edge, year));
    if (kind === 'school') return inSchool;
    if (kind === 'calendar') return calendarItem(edge, year);
    const others = place === 0 ? edges.map((each) => withAlternative(calendarItem(each, null), null)) : [];
    return withAlternative(inSchool, others);
  });
  return { value, next };
}

/** «начало – середина октября», «начало – конец учебного года»: from the one to the other. */
function edgeRange(tokens: Tokens, at: number): Match<Items> | null {
  const from = LEADS.has(kindAt(tokens, at)) ? at + 1 : at;
  const isRange = kindAt(tokens, from) === 'edge' && kindAt(tokens, from + 1) === 'dash';
  if (!isRange || kindAt(tokens, from + 2) !== 'edge') return null;
  const edges = [valueAt(tokens, from), valueAt(tokens, from + 2)];
  const found = ofMonth(tokens, from + 3, edges) ?? ofYear(tokens, from + 3, edges);
  const [first, last] = found?.value ?? [];
  if (found === null || first === undefined || last === undefined) return null;
  return { value: [spanItem(first.first, last.last)], next: found.next };
}

/** «начало: 1 сентября, окончание: 31 мая», «начало – сентябрь, конец – май». */
function startAndEnd(tokens: Tokens, at: number): Match<Items> | null {
  if (kindAt(tokens, at) !== 'edge' || valueAt(tokens, at) !== EDGE.start) return null;
  const firstAt = skipDash(tokens, at + 1);
  const first = piece(tokens, firstAt);
  if (first === null) return null;
  const endAt = kindAt(tokens, first.next) === 'comma' ? first.next + 1 : first.next;
  const lastAt = skipDash(tokens, endAt + 1);
  const areDashed = firstAt > at + 1 && lastAt > endAt + 1;
  const isEnd = kindAt(tokens, endAt) === 'edge' && valueAt(tokens, endAt) === EDGE.end && areDashed;
  const last = isEnd || kindAt(tokens, endAt) === 'completion' ? piece(tokens, lastAt) : null;
  return last && { value: [spanItem(first.value, last.value)], next: last.next };
}

const skipDash = (tokens: Tokens, at: number): number => (kindAt(tokens, at) === 'dash' ? at + 1 : at);

/** «в начале сентября», «конец 1 полугодия», «начало и конец учебного года». */
export function edgeItems(tokens: Tokens, at: number): Match<Items> | null {
  const range = edgeRange(tokens, at) ?? startAndEnd(tokens, at);
  if (range !== null) return range;
  const words = edgeWords(tokens, at);
  if (words === null) return null;
  const { value: edges, next } = words;
  return ofMonth(tokens, next, edges) ?? ofCounted(tokens, next, edges) ?? ofYear(tokens, next, edges);
}

/** «конец августа – начало сентября», «конец августа – 10 сентября»: the rest after the first. */
export function edgeSpan(first: Part, tokens: Tokens, at: number): Match<Item> | null {
  if (kindAt(tokens, at) !== 'dash' || first.unit !== 'days') return null;
  const isEdge = kindAt(tokens, at + 1) === 'edge';
  const last = isEdge ? monthPart(tokens, at + 2) : piece(tokens, at + 1);
  if (last === null) return null;
  const part = isEdge ? sliceOf(last.value, valueAt(tokens, at + 1)) : last.value;
  if (part === null || (part.unit !== 'days' && part.unit !== 'months')) return null;
  return { value: spanItem(first, part), next: last.next };
}
