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
import { EDGE, LAST, SOME_DAYS } from './words';

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
const ofSchoolYear = (edge: number, year: Part['year']): Part => ({
  ...countedPart('half-year', edge === EDGE.start ? 1 : COUNTED['half-year']),
  edge: nameOf(edge),
  year,
});

function ofCalendarYear(edge: number, year: Part['year']): Part {
  const month = edge === EDGE.start ? 1 : LAST_MONTH;
  return { ...monthsPart(month, month), year };
}

/** «учебного года», «2023 года», «2022/23 учебного года», «года»: of which kind, nobody says. */
function ofYear(tokens: Tokens, at: number, edges: readonly number[]): Match<Items> | null {
  if (edges.includes(EDGE.middle)) return null;
  const written = yearItem(tokens, at);
  const numbered =
    written?.value.shape === 'part' ? { value: written.value.first, next: written.next } : null;
  const found = numbered ?? yearWithoutNumber(tokens, at);
  if (found === null) return null;
  const { unit, year } = found.value;
  const value = edges.map((edge, place) => {
    if (unit === 'school-year') return partItem(ofSchoolYear(edge, year));
    const calendar = ofCalendarYear(edge, year);
    if (year !== null) return partItem(calendar);
    const others = place === 0 ? edges.map((each) => partItem(ofCalendarYear(each, null))) : [];
    return partItem(ofSchoolYear(edge, null), others);
  });
  return { value, next: found.next };
}

/** «в начале сентября», «конец 1 полугодия», «начало и конец учебного года». */
export function edgeItems(tokens: Tokens, at: number): Match<Items> | null {
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
