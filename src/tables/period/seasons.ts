import { type Item, monthsPart, type Part, spanItem } from './model';
import { kindAt, type Match, type Tokens, valueAt } from './tokens';
import { WINTER } from './wordClasses';
import { withYear, writtenYears } from './years';

/** «осень 2022». */
export function seasonPart(tokens: Tokens, at: number): Match<Part> | null {
  const first = valueAt(tokens, at);
  const overWinter = isDouble(tokens, at) && valueAt(tokens, at + 2) === WINTER;
  return first === WINTER || overWinter ? null : withYear(monthsPart(first, first + 2), tokens, at + 1);
}

/** «осень–зима». */
const isDouble = (tokens: Tokens, at: number): boolean =>
  kindAt(tokens, at + 1) === 'dash' && kindAt(tokens, at + 2) === kindAt(tokens, at);

/** «летний период», «осенние месяцы»: the place after it. */
const seasonNoun = (tokens: Tokens, at: number): number | null => {
  const noun = kindAt(tokens, at + 1);
  return noun === 'span-noun' || noun === 'month-noun' ? at + 2 : null;
};

/** «летний период 2023 года». */
export function seasonOfAdjective(tokens: Tokens, at: number): Match<Part> | null {
  const first = valueAt(tokens, at);
  const next = seasonNoun(tokens, at);
  return next === null || first === WINTER ? null : withYear(monthsPart(first, first + 2), tokens, next);
}

/** «осенне-зимний период», «зимой», «в зимний период»: its first and last season. */
function seasons(tokens: Tokens, at: number): Match<readonly [number, number]> | null {
  const value = valueAt(tokens, at);
  const isAdjective = kindAt(tokens, at) === 'season-adjective';
  if (!isAdjective && kindAt(tokens, at) !== 'season') return null;
  const lastAt = isDouble(tokens, at) ? at + 2 : at;
  if (!isAdjective) return { value: [value, valueAt(tokens, lastAt)], next: lastAt + 1 };
  const next = seasonNoun(tokens, lastAt);
  return next === null ? null : { value: [value, valueAt(tokens, lastAt)], next };
}

const MONTHS_IN_YEAR = 12;

/** Seasons over the turn of the year, or several: «зимой 2022–2023», «осенне-зимний период». */
export function seasonSpan(tokens: Tokens, at: number): Match<Item> | null {
  const found = seasons(tokens, at);
  if (found === null) return null;
  const [from, to] = found.value;
  const first = monthsPart(from, from);
  const end = ((to + 1) % MONTHS_IN_YEAR) + 1;
  const last = monthsPart(end, end);
  const years = writtenYears(tokens, found.next);
  if (years !== null && years.value.last === years.value.first + 1) {
    const year = { first: years.value.first, school: true };
    return { value: spanItem({ ...first, year }, { ...last, year }), next: years.next };
  }
  const dated = withYear(last, tokens, found.next);
  return { value: spanItem(first, dated.value), next: dated.next };
}
