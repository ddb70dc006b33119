import type { Draft } from './draft';
import {
  daysPart,
  isYearUnit,
  type Item,
  openItem,
  type Part,
  partItem,
  spanItem,
  type YearRef,
} from './model';
import { yearItem } from './parts';
import { kindAt, type Match, type TokenKind, type Tokens } from './tokens';
import { YEARLY_WORD } from './wordClasses';
import { writtenYears } from './years';

/** What stands between years of one date. */
const BETWEEN_YEARS: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'and', 'slash']);
const isEnd = (kind: TokenKind): boolean => kind === 'end' || BETWEEN_YEARS.has(kind);

/** The years of a single year or a run of them. */
function yearsOf({ first, last }: Item): readonly YearRef[] {
  if (first.year === null || last.year === null) return [];
  const { first: from, school } = first.year;
  return Array.from({ length: last.year.first - from + 1 }, (_, at) => ({ first: from + at, school }));
}

/** «2023», «2023, 2024», «2023/2024 годов»: years of one kind in a row, and the place after them; null where there are none. */
function bareYears(tokens: Tokens, at: number, school: boolean): Match<readonly YearRef[]> | null {
  const value: YearRef[] = [];
  let next = at;
  for (let place = at; ; place = next + 1) {
    const found = yearItem(tokens, place);
    if (found === null || !isEnd(kindAt(tokens, found.next))) break;
    if (found.value.first.year?.school !== school) break;
    value.push(...yearsOf(found.value));
    next = found.next;
    if (!BETWEEN_YEARS.has(kindAt(tokens, next))) break;
  }
  return value.length === 0 ? null : { value, next };
}

const hasOwnYears = (item: Item): boolean =>
  item.shape === 'span' && item.first.year !== null && !isSinceNewYear(item);

/** «до июня 2022, 2023»: in a later year from its first day on, perhaps to the first day of June. */
function untilIn(before: Item, last: Part): Item {
  const first = last.year === null ? last : newYear(last.year);
  if (before.alternative === null) return spanItem(first, last);
  const { months, year } = last;
  return spanItem(first, last, [spanItem(first, { ...daysPart(months[0], 1, 1), year })]);
}

const NEW_YEAR = 12;
const LAST_DAY = 31;

/** «с 1 сентября 2022, 2023»: to the end of each year, or that day alone; of the last year, as long as the plan goes on. */
function sinceIn(before: Item, years: readonly YearRef[]): readonly Item[] {
  return years.map((year, place) => {
    const first: Part = { ...before.first, year };
    const alternative = [partItem(first)];
    return place === years.length - 1
      ? openItem('since', first, 'start', alternative)
      : spanItem(first, { ...daysPart(NEW_YEAR, LAST_DAY, LAST_DAY), year }, alternative);
  });
}

/** «сентябрь, май 2022, 2023»: each in each of the years, or one after the other over them. */
function sharedIn(items: readonly Item[], years: readonly YearRef[]): readonly Item[] {
  const [first] = years;
  const isTurn = years.length === 2 && first !== undefined && goesOver(items);
  const inTurn = items.flatMap((item, place) => {
    const year = isTurn ? { first: first.first, school: true } : years[place];
    return year === undefined ? [] : [inYear(item, year)];
  });
  const isSure = !isTurn && years.length !== items.length;
  const listed = years.flatMap((year) => items.map((item) => inYear(item, year)));
  return isSure ? listed : listed.map((item, place) => ({ ...item, alternative: place === 0 ? inTurn : [] }));
}

/**
 * «сентябрь 2022, 2023»: bare years after a date with one are the same date in those years. The place after them; null where
 * nobody can tell which dates they are for, `undefined` where there are no such years.
 */
export function repeated(draft: Draft, tokens: Tokens, at: number): number | null | undefined {
  const before = draft.items.at(-1);
  const year = before === undefined || isYearUnit(before.first.unit) ? null : before.last.year;
  const found = year === null ? null : bareYears(tokens, at, year.school);
  if (before === undefined || year === null || found === null) return undefined;
  if (hasOwnYears(before)) return null;
  if (before.shape === 'since') {
    if (year.school) return null;
    draft.items.splice(-1, 1, ...sinceIn(before, [year, ...found.value]));
    return found.next;
  }
  const beside = draft.items.slice(0, -1);
  const shared = beside.slice(beside.findLastIndex((item) => !isYearless(item)) + 1);
  if (shared.length > 0) {
    if (before.shape === 'until' || shared.some(({ first }) => !isWhole(first))) return null;
    draft.items.splice(
      -1 - shared.length,
      shared.length + 1,
      ...sharedIn([...shared, before], [year, ...found.value]),
    );
    return found.next;
  }
  for (const each of found.value) {
    const last: Part = { ...before.last, year: each };
    if (before.shape === 'until' || isSinceNewYear(before)) draft.items.push(untilIn(before, last));
    else draft.items.push({ ...before, first: before.first === before.last ? last : before.first, last });
  }
  return found.next;
}

/** With a unit of its own. */
const isWhole = ({ unit }: Part): boolean => unit !== 'number' && unit !== 'numeral';

/** «до 1 октября 2022, 2023»: in a later year from its first day on. */
const newYear = (year: YearRef): Part => ({
  ...daysPart(year.school ? SCHOOL_START : 1, 1, 1),
  year,
});
const SCHOOL_START = 9;

const isSinceNewYear = ({ shape, first, last }: Item): boolean =>
  shape === 'span' &&
  first.unit === 'days' &&
  first.months[0] === 1 &&
  first.days[1] === 1 &&
  first.year !== null &&
  first.year.first === last.year?.first;

const isYearless = ({ shape, first, last }: Item): boolean =>
  first.year === null &&
  last.year === null &&
  (shape === 'part' || shape === 'span') &&
  !isYearUnit(first.unit);

const inYear = (item: Item, year: YearRef): Item => {
  const last: Part = { ...item.last, year };
  return { ...item, first: item.first === item.last ? last : { ...item.first, year }, last };
};

/** Later items lie earlier in the year: only a school year holds them in their order. */
function goesOver(items: readonly Item[]): boolean {
  const months = items.flatMap(({ first, last }) => [first.months[0], last.months[1]]);
  return months.some((month, place) => month < (months[place - 1] ?? 0));
}

/**
 * «май 2022–2024»: the same in each of the years; «декабрь – январь 2022–2023»: once, over them both. Takes the dates without
 * a year that stand before. Null where no run of years follows.
 */
export function overYears(draft: Draft, added: Item, tokens: Tokens, at: number): number | null {
  const isUntil = added.shape === 'until' && added.first.unit === 'days' && added.first.year === null;
  const found = isUntil || isYearless(added) ? writtenYears(tokens, at) : null;
  if (found === null || found.value.first === found.value.last) return null;
  const { first, last, school } = found.value;
  if (isUntil && (school || last === first + 1)) return null;
  const items = [added];
  for (
    let before = draft.items.at(-1);
    before !== undefined && isYearless(before);
    before = draft.items.at(-1)
  ) {
    items.unshift(before);
    draft.items.pop();
  }
  const schoolYear = { first, school: true };
  if (school || (last === first + 1 && goesOver(items))) {
    const years = Array.from({ length: school ? last - first : 1 }, (_, place) => first + place);
    draft.items.push(
      ...years.flatMap((year) => items.map((each) => inYear(each, { ...schoolYear, first: year }))),
    );
    return found.next;
  }
  const years = Array.from({ length: last - first + 1 }, (_, place) => ({
    first: first + place,
    school: false,
  }));
  const isOnce = last === first + 1;
  const listed = years.flatMap((year, nth) =>
    items.map((each) =>
      isUntil && nth > 0 ? spanItem(newYear(year), { ...each.last, year }) : inYear(each, year),
    ),
  );
  const once = items.map((each) => inYear(each, schoolYear));
  draft.items.push(
    ...listed.map((each, place) => (isOnce ? { ...each, alternative: place === 0 ? once : [] } : each)),
  );
  if (!isOnce && draft.recurrence === null) {
    draft.recurrence = 'yearly';
    draft.kept.push(YEARLY_WORD);
  }
  return found.next;
}
