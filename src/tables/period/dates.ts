import type { Draft } from './draft';
import { sliceOf } from './edges';
import { itemsAt } from './items';
import { overYears, repeated } from './manyYears';
import {
  daysPart,
  isYearUnit,
  type Item,
  openItem,
  type Part,
  partItem,
  type Recurrence,
  spanItem,
  yearPart,
} from './model';
import { daysAfterMonth } from './slices';
import { kindAt, type TokenKind, type Tokens, valueAt } from './tokens';

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
  (before.last.unit === added.first.unit || (before.last.unit === 'number' && added.first.unit === 'days')) &&
  isComplete(added.first) &&
  isYearUnit(before.last.unit) === isYearUnit(added.first.unit);

/** The single month that the last date is, which more can be said of; null where it is none. */
function lastMonth(draft: Draft): Part | null {
  const before = draft.items.at(-1);
  const isMonth = before?.shape === 'part' && before.first.unit === 'months' && before.alternative === null;
  return isMonth && before.first.months[0] === before.first.months[1] ? before.first : null;
}

/** «октябрь 2021, 3 неделя»: makes a month more exact. The place after the days; null where none are said. */
export function addDaysOfMonth(draft: Draft, tokens: Tokens, at: number): number | null {
  const month = lastMonth(draft);
  const found = month && daysAfterMonth(tokens, kindAt(tokens, at) === 'dash' ? at + 1 : at);
  if (month === null || found === null || kindAt(tokens, found.next) === 'month') return null;
  const [first, last] = found.value;
  draft.items[draft.items.length - 1] = partItem({
    ...daysPart(month.months[0], first, last),
    year: month.year,
  });
  return found.next;
}

/** «октябрь (начало)», «октябрь, в конце месяца». */
export function addEdgeOfMonth(draft: Draft, tokens: Tokens, at: number): number | null {
  const month = lastMonth(draft);
  const edgeAt = kindAt(tokens, at) === 'in' ? at + 1 : at;
  if (month === null || kindAt(tokens, edgeAt) !== 'edge') return null;
  const next = kindAt(tokens, edgeAt + 1) === 'month-noun' ? edgeAt + 2 : edgeAt + 1;
  const slice = isEnd(kindAt(tokens, next)) ? sliceOf(month, valueAt(tokens, edgeAt)) : null;
  if (slice === null) return null;
  draft.items[draft.items.length - 1] = partItem(slice, [partItem(month)]);
  return next;
}

const isEnd = (kind: TokenKind): boolean => kind === 'end' || BETWEEN.has(kind);

/** The dates that are said at a token: the place after them; null where there are none, or they cannot stand there. */
export function addDates(draft: Draft, tokens: Tokens, at: number, gap: Gap): number | null {
  const besideYear = gap === 'separated' || kindAt(tokens, at - 1) === 'slash';
  const again = besideYear ? repeated(draft, tokens, at) : undefined;
  if (again !== undefined) return again;
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
    if (others.length > 0 || only.shape === 'until' || only.alternative !== null) return false;
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
