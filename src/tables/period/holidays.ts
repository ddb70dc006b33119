import { holidayPart, type Item, partItem } from './model';
import { isNumeral, kindAt, type Match, type TokenKind, type Tokens, valueAt } from './tokens';
import { writtenYears } from './years';

/** What has its dates in the school's calendar alone. */

const LISTED: ReadonlySet<TokenKind> = new Set<TokenKind>(['and', 'comma']);
const SCHOOL_TIME: ReadonlySet<TokenKind> = new Set<TokenKind>(['occasion', 'day-noun', 'span-noun']);
const OF_HOLIDAYS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'season-adjective',
  'and',
  'comma',
  'all',
  'each',
  'document-adjective',
  'school',
]);
const BEFORE_HOLIDAYS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'in',
  'on',
  'to',
  'until',
  'before',
  'towards',
]);
/** The seasons named between two tokens. */
const seasonsIn = (tokens: Tokens, from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, at) => from + at)
    .filter((at) => kindAt(tokens, at) === 'season-adjective')
    .map((at) => valueAt(tokens, at));

const EDGES: ReadonlySet<TokenKind> = new Set<TokenKind>(['edge', 'completion']);
const LONGEST_HOLIDAYS = 9;

/** «1 модуль», «в конце 2–3 модулей», «модуль II»: when they are, the school's calendar tells. The place after them. */
export function modules(tokens: Tokens, at: number): number | null {
  let next = BEFORE_MODULES.has(kindAt(tokens, at)) ? at + 1 : at;
  if (kindAt(tokens, next) === 'edge' || kindAt(tokens, next) === 'during') next++;
  if (kindAt(tokens, next) === 'module' && isNumeral(kindAt(tokens, next + 1))) return next + 2;
  const end = next + LONGEST_HOLIDAYS;
  while (next < end && isNumeral(kindAt(tokens, next))) {
    if (kindAt(tokens, next + 1) === 'module') return writtenYears(tokens, next + 2)?.next ?? next + 2;
    next += MODULE_JOINS.has(kindAt(tokens, next + 1)) ? 2 : LONGEST_HOLIDAYS;
  }
  return null;
}

const BEFORE_MODULES: ReadonlySet<TokenKind> = new Set<TokenKind>(['in', 'on', 'from', 'until', 'towards']);
const MODULE_JOINS: ReadonlySet<TokenKind> = new Set<TokenKind>(['and', 'comma', 'dash', 'to']);

/** «осенние каникулы», «в дни зимних и весенних каникул», «в каникулярное время», «весенние каникулы 2023». */
export function holidays(tokens: Tokens, at: number): Match<readonly Item[]> | null {
  let next = BEFORE_HOLIDAYS.has(kindAt(tokens, at)) ? at + 1 : at;
  if (next > at && EDGES.has(kindAt(tokens, next))) next++;
  if (kindAt(tokens, next) === 'during') next++;
  if (kindAt(tokens, next) === 'holiday-adjective')
    return SCHOOL_TIME.has(kindAt(tokens, next + 1)) ? { value: [], next: next + 2 } : null;
  if (SCHOOL_TIME.has(kindAt(tokens, next))) next++;
  const first = next;
  while (next < first + LONGEST_HOLIDAYS && OF_HOLIDAYS.has(kindAt(tokens, next))) next++;
  if (kindAt(tokens, next) !== 'holiday') return null;
  const years = writtenYears(tokens, next + 1);
  const named = seasonsIn(tokens, first, next);
  next = years?.next ?? next + 1;
  const behind = next;
  while (LISTED.has(kindAt(tokens, next)) && kindAt(tokens, next + 1) === 'season-adjective') next += 2;
  const year = years && { first: years.value.first, school: years.value.last > years.value.first };
  const seasons = [...named, ...seasonsIn(tokens, behind, next)];
  return { value: seasons.map((season) => partItem(holidayPart(season, year))), next };
}
