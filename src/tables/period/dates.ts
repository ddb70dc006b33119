import {
  daysPart,
  type DocumentPhrase,
  isYearUnit,
  type Item,
  openItem,
  type Part,
  partItem,
  type Recurrence,
  spanItem,
  type WholePlan,
  yearPart,
  type YearRef,
} from './model';
import { itemsAt } from './items';
import { daysAfterMonth, yearItem } from './parts';
import { kindAt, type Match, type TokenKind, type Tokens } from './tokens';
import { YEARLY_WORD } from './words';
import { writtenYears } from './years';

/** What has been said so far. */
export interface Draft {
  readonly items: Item[];
  readonly kept: string[];
  /** The whole plan as said, which dates beside it make more exact. */
  readonly wholes: string[];
  whole: WholePlan | null;
  recurrence: Recurrence | null;
  document: DocumentPhrase | null;
  asNeeded: boolean;
  condition: boolean;
  holidays: boolean;
  readonly namedHolidays: Item[];
  labelled: boolean;
  dayAlone: boolean;
  /** Days of the week are named: each week, or only what day a date is. */
  weekday: boolean;
}

export const newDraft = (): Draft => ({
  items: [],
  kept: [],
  wholes: [],
  whole: null,
  recurrence: null,
  document: null,
  asNeeded: false,
  condition: false,
  holidays: false,
  namedHolidays: [],
  labelled: false,
  dayAlone: false,
  weekday: false,
});

/** What stands between two dates: nothing, what separates a list from a span, or a separator of everything. */
export type Gap = 'none' | 'list' | 'separated';

/** What separates dates from one another. */
export const BETWEEN: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'and']);

/** One day. */
export const isDay = ({ shape, first }: Item): boolean =>
  shape === 'part' && first.unit === 'days' && first.days[0] === first.days[1];

/** Two dates side by side with nothing between: a span, or a list of two; null where it can be neither. */
function unseparated(first: Item, second: Item): Item | null {
  const simple = first.shape === 'part' && second.shape === 'part';
  if (!simple || first.first.unit !== second.first.unit || first.alternative !== null) return null;
  if (isYearUnit(first.first.unit) || (first.first.unit !== 'months' && first.first.unit !== 'days'))
    return null;
  const { months, days } = first.first;
  const same = months[0] === second.first.months[0] && days[0] === second.first.days[0];
  return same && first.first.year === second.first.year
    ? null
    : spanItem(first.first, second.first, [first, second]);
}

const isSingleYear = ({ shape, first }: Item): boolean => shape === 'part' && isYearUnit(first.unit);

const isEnd = (kind: TokenKind): boolean => kind === 'end' || BETWEEN.has(kind);

/** The years of a single year or a run of them. */
function yearsOf({ first, last }: Item): readonly YearRef[] {
  if (first.year === null || last.year === null) return [];
  const { first: from, school } = first.year;
  return Array.from({ length: last.year.first - from + 1 }, (_, at) => ({ first: from + at, school }));
}

/**
 * «сентябрь 2022, 2023»: a bare year after a date with one is the same date in that year. `undefined` where there is no
 * such year, null where nobody can tell which dates it is for: «сентябрь, май 2022, 2023».
 */
function repeated(draft: Draft, tokens: Tokens, at: number): Match<readonly Item[]> | null | undefined {
  const before = draft.items.at(-1);
  const year = before === undefined || isYearUnit(before.first.unit) ? null : before.last.year;
  const found = year === null ? null : yearItem(tokens, at);
  if (before === undefined || year === null || found === null || !isEnd(kindAt(tokens, found.next)))
    return undefined;
  if (found.value.first.year?.school !== year.school) return undefined;
  const beside = draft.items.at(-2);
  const shared = beside !== undefined && beside.first.year === null && beside.last.year === null;
  const ownYears = before.shape === 'span' && before.first.year !== null && !isSinceNewYear(before);
  if (shared || before.shape === 'since' || ownYears) return null;
  if (before.shape === 'until' && before.first.unit !== 'days') return null;
  const value = yearsOf(found.value).map((each) => {
    const last: Part = { ...before.last, year: each };
    if (before.shape === 'until' || isSinceNewYear(before)) return spanItem(newYear(each), last);
    return { ...before, first: before.first === before.last ? last : before.first, last };
  });
  return { value, next: found.next };
}

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

/** Adds a date; false where it cannot stand next to the one before. */
function addItem(draft: Draft, added: Item, gap: Gap): boolean {
  const before = draft.items.at(-1);
  const secondYear = before !== undefined && before.last.year !== null && isSingleYear(added);
  const besideYear = before !== undefined && isSingleYear(before) !== isSingleYear(added) && !secondYear;
  const listed = gap === 'list' && before !== undefined && isListed(before, added);
  if (gap === 'separated' || before === undefined || besideYear || listed) {
    draft.items.push(added);
    return true;
  }
  const joined = unseparated(before, added);
  if (joined === null) return false;
  draft.items[draft.items.length - 1] = joined;
  return true;
}

const isComplete = ({ unit }: Part): boolean => unit !== 'number' && unit !== 'numeral';

/** Two dates of one kind that a slash or a line break makes a list of. */
const isListed = (before: Item, added: Item): boolean =>
  before.last.unit === added.first.unit &&
  isComplete(added.first) &&
  isYearUnit(before.last.unit) === isYearUnit(added.first.unit);

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
function overYears(draft: Draft, added: Item, tokens: Tokens, at: number): number | null {
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

/** «октябрь 2021, 3 неделя»: makes a month more exact. The place after the days; null where none are said. */
export function addDaysOfMonth(draft: Draft, tokens: Tokens, at: number): number | null {
  const before = draft.items.at(-1);
  const isMonth = before?.shape === 'part' && before.first.unit === 'months' && before.alternative === null;
  if (!isMonth || before.first.months[0] !== before.first.months[1]) return null;
  const found = daysAfterMonth(tokens, at);
  if (found === null) return null;
  const [first, last] = found.value;
  const { months, year } = before.first;
  draft.items[draft.items.length - 1] = partItem({ ...daysPart(months[0], first, last), year });
  return found.next;
}

/** The dates that are said at a token: the place after them; null where there are none, or they cannot stand there. */
export function addDates(draft: Draft, tokens: Tokens, at: number, gap: Gap): number | null {
  const again = gap === 'separated' ? repeated(draft, tokens, at) : undefined;
  if (again === null) return null;
  if (again !== undefined) {
    draft.items.push(...again.value);
    return again.next;
  }
  const found = itemsAt(tokens, at);
  const [first, ...others] = found?.value ?? [];
  if (found === null || first === undefined) return null;
  const free = gap === 'separated' || draft.items.length === 0;
  const over = free && others.length === 0 ? overYears(draft, first, tokens, found.next) : null;
  if (over !== null) return over;
  if (!addItem(draft, first, gap)) return null;
  draft.items.push(...others);
  return found.next;
}

/** «сентябрь 2022, далее ежемесячно»: from then on; «май 2023, далее ежегодно»: each May from then on. */
export function goOn(draft: Draft, every: Recurrence | 'always'): boolean {
  const [only, ...others] = draft.items;
  if (only === undefined) return true;
  if (every !== 'yearly' || isYearUnit(only.first.unit)) {
    if (others.length > 0 || only.shape === 'until') return false;
    draft.items.splice(0, 1, openItem('since', only.first, 'start'));
    return true;
  }
  const { year } = only.last;
  if (only.shape === 'since') return others.length === 0;
  if (year === null) return others.every(({ first, last }) => first.year === null && last.year === null);
  const ownYears = only.shape === 'span' && only.first.year !== null;
  if (others.length > 0 || year.school || ownYears) return false;
  const annual: Part = { ...only.last, year: null };
  const first = only.first === only.last ? annual : only.first;
  draft.items.splice(
    0,
    1,
    { ...only, first, last: annual },
    openItem('since', yearPart(year, 'year'), 'start'),
  );
  return true;
}
