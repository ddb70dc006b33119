import {
  kindAt,
  LOOSE,
  type Match,
  MAX_TOKENS,
  type TokenKind,
  type Tokens,
  unbracket,
  valueAt,
} from './tokens';
import { itemsAt } from './items';
import {
  type DocumentPhrase,
  isYearUnit,
  type Item,
  openItem,
  type Part,
  type Recurrence,
  spanItem,
  type Statement,
  type WholePlan,
  type YearRef,
  yearPart,
} from './model';
import { piece, yearItem } from './parts';
import { asNeeded, condition, documentPhrase, holidays, wholePlan } from './phrases';
import { recurrence, stretch, weekday } from './recurrence';
import { YEARLY_WORD } from './words';
import { writtenYears } from './years';

const BETWEEN: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'and']);
const BEFORE_TIME: ReadonlySet<TokenKind> = new Set<TokenKind>(['in', 'from', 'towards', 'to', 'until']);
/** Nothing but a date begins with these. */
const DATES: ReadonlySet<TokenKind> = new Set<TokenKind>(['month', 'date', 'month-year']);
const FILLERS: ReadonlySet<TokenKind> = new Set<TokenKind>(['filler', 'span-noun']);

interface Draft {
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
  labelled: boolean;
  /** Days of the week are named: each week, or only what day a date is. */
  weekday: boolean;
}

const newDraft = (): Draft => ({
  items: [],
  kept: [],
  wholes: [],
  whole: null,
  recurrence: null,
  document: null,
  asNeeded: false,
  condition: false,
  holidays: false,
  labelled: false,
  weekday: false,
});

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
  const open = before.shape === 'until' || before.shape === 'since';
  const ownYears = before.shape === 'span' && before.first.year !== null;
  if (shared || open || ownYears) return null;
  const value = yearsOf(found.value).map((each) => {
    const last: Part = { ...before.last, year: each };
    return { ...before, first: before.first === before.last ? last : before.first, last };
  });
  return { value, next: found.next };
}

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
  const found = isYearless(added) ? writtenYears(tokens, at) : null;
  if (found === null || found.value.first === found.value.last) return null;
  const { first, last, school } = found.value;
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
  const listed = years.flatMap((year) => items.map((each) => inYear(each, year)));
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

/** What stands between two dates: nothing, what separates a list from a span, or a separator of everything. */
type Gap = 'none' | 'list' | 'separated';

type Step = (draft: Draft, source: string, tokens: Tokens, at: number, gap: Gap) => number | null;

const slice = (source: string, tokens: Tokens, from: number, to: number): string => {
  const text = source.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/g, ' ');
  return text.charAt(0).toLowerCase() + text.slice(1);
};

const keep = (draft: Draft, source: string, tokens: Tokens, from: number, to: number): number => {
  draft.kept.push(slice(source, tokens, from, to));
  return to;
};

const isDay = ({ shape, first }: Item): boolean =>
  shape === 'part' && first.unit === 'days' && first.days[0] === first.days[1];

/** «с 10.00», «до 12.00», «в 15 часов»: the place after a time of day. */
function endOfTime(draft: Draft, tokens: Tokens, at: number): number | null {
  const timeAt = BEFORE_TIME.has(kindAt(tokens, at)) ? at + 1 : at;
  const next = kindAt(tokens, timeAt) === 'dash' ? timeAt + 1 : timeAt;
  const before = draft.items.at(-1);
  if (kindAt(tokens, next) === 'time') {
    const beside = draft.weekday || draft.recurrence !== null;
    const isSure = valueAt(tokens, next) !== LOOSE || beside || (before !== undefined && isDay(before));
    if (!isSure) return null;
    return kindAt(tokens, next + 1) === 'hour' ? next + 2 : next + 1;
  }
  if (timeAt === at || before === undefined || !isDay(before)) return null;
  const token = tokens[timeAt];
  if (token?.kind === 'date' && token.year === 0 && kindAt(tokens, at) === 'in') return timeAt + 1;
  return token?.kind === 'number' && kindAt(tokens, timeAt + 1) === 'hour' ? timeAt + 2 : null;
}

/** «1 этап», «II этап –», «этап 1»: the place after a label. */
function endOfLabel(tokens: Tokens, at: number): number | null {
  const kind = kindAt(tokens, at);
  const numberFirst = NUMBERS.has(kind) && kindAt(tokens, at + 1) === 'stage';
  if (!numberFirst && kind !== 'stage') return null;
  const next = numberFirst || NUMBERS.has(kindAt(tokens, at + 1)) ? at + 2 : null;
  if (next === null) return null;
  return kindAt(tokens, next) === 'dash' ? next + 1 : next;
}

const NUMBERS: ReadonlySet<TokenKind> = new Set<TokenKind>(['number', 'roman', 'ordinal', 'cardinal']);

/** «сентябрь 2022, далее ежемесячно»: from then on; «май 2023, далее ежегодно»: each May from then on. */
function goOn(draft: Draft, every: Recurrence | 'always'): boolean {
  const [only, ...others] = draft.items;
  if (only === undefined) return true;
  if (every !== 'yearly' || isYearUnit(only.first.unit)) {
    if (others.length > 0) return false;
    draft.items.splice(0, 1, openItem('since', only.first, 'start'));
    return true;
  }
  const { year } = only.last;
  if (year === null) return others.every(({ first, last }) => first.year === null && last.year === null);
  const ownYears = only.shape === 'span' && only.first.year !== null;
  if (others.length > 0 || year.school || only.shape === 'since' || ownYears) return false;
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

const dateStep: Step = (draft, _source, tokens, at, gap) => {
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
};

/** What may be said at a token, tried in this order. Each gives the place after it, or null. */
const STEPS: readonly Step[] = [
  (draft, source, tokens, at) => {
    const found = recurrence(tokens, at);
    if (found === null) return null;
    draft.recurrence ??= found.value;
    return keep(draft, source, tokens, at, found.next);
  },
  (draft, source, tokens, at) => {
    const next = endOfTime(draft, tokens, at);
    return next === null ? null : keep(draft, source, tokens, at, next);
  },
  (draft, _source, tokens, at) => {
    const next = endOfLabel(tokens, at);
    if (next === null) return null;
    draft.labelled = true;
    return next;
  },
  (draft, source, tokens, at) => {
    const found = holidays(tokens, at);
    if (found === null) return null;
    draft.holidays = true;
    return keep(draft, source, tokens, at, found.next);
  },
  (draft, source, tokens, at) => {
    const found = condition(tokens, at);
    if (found === null) return null;
    draft.condition = true;
    return keep(draft, source, tokens, at, found.next);
  },
  dateStep,
  (draft, source, tokens, at) => {
    const dayAt = kindAt(tokens, at) === 'in' ? at + 1 : at;
    const ofRecurrence = draft.recurrence === null ? null : stretch(tokens, dayAt);
    if (ofRecurrence !== null) return keep(draft, source, tokens, at, ofRecurrence);
    const found = weekday(tokens, dayAt);
    if (found === null) return null;
    if (found.value === 'weekly') draft.weekday = true;
    else draft.recurrence ??= found.value;
    return keep(draft, source, tokens, at, found.next);
  },
  (draft, _source, tokens, at) => {
    if (kindAt(tokens, at) !== 'each' || piece(tokens, at + 1) === null) return null;
    draft.recurrence ??= 'yearly';
    draft.kept.push(YEARLY_WORD);
    return at + 1;
  },
  (draft, _source, tokens, at) => {
    if (kindAt(tokens, at) !== 'further') return null;
    const next = kindAt(tokens, at + 1) === 'dash' ? at + 2 : at + 1;
    const every = recurrence(tokens, next);
    const always = every === null && wholePlan(tokens, next) !== null;
    if ((every !== null || always) && !goOn(draft, every?.value ?? 'always')) return null;
    return next;
  },
  (draft, source, tokens, at) => {
    const found = wholePlan(tokens, at);
    if (found === null) return null;
    draft.whole ??= found.value;
    if (kindAt(tokens, at) !== 'school') draft.wholes.push(slice(source, tokens, at, found.next));
    return found.next;
  },
  (draft, source, tokens, at) => {
    const found = asNeeded(tokens, at);
    if (found === null) return null;
    draft.asNeeded = true;
    return keep(draft, source, tokens, at, found.next);
  },
  (draft, source, tokens, at) => {
    const found = draft.document === null ? documentPhrase(source, tokens, at) : null;
    if (found === null) return null;
    draft.document = found.value;
    return found.next;
  },
  (_draft, _source, tokens, at) => (FILLERS.has(kindAt(tokens, at)) ? at + 1 : null),
];

function step(draft: Draft, source: string, tokens: Tokens, at: number, gap: Gap): number | null {
  if (DATES.has(kindAt(tokens, at))) return dateStep(draft, source, tokens, at, gap);
  for (const tryStep of STEPS) {
    const next = tryStep(draft, source, tokens, at, gap);
    if (next !== null) return next;
  }
  return null;
}

const isSaid = (draft: Draft): boolean =>
  draft.items.length > 0 ||
  draft.whole !== null ||
  draft.recurrence !== null ||
  draft.document !== null ||
  draft.asNeeded ||
  draft.condition ||
  draft.holidays ||
  draft.weekday;

const LINE_BREAK = /[\n\r\u2028\u2029]/;

/** «сентябрь/октябрь», «сентябрь⏎октябрь»: a list, and in other places a slash separates no better than a space. */
function gapAt(source: string, tokens: Tokens, at: number): Gap {
  if (kindAt(tokens, at - 1) === 'slash') return 'list';
  return LINE_BREAK.test(source.slice(tokens[at - 1]?.end, tokens[at]?.start)) ? 'list' : 'none';
}

const skipsSlash = (tokens: Tokens, at: number, draft: Draft): boolean =>
  kindAt(tokens, at) === 'slash' && draft.items.length > 0;

function statementOf({ weekday: named, wholes, ...draft }: Draft, remarks: readonly string[]): Statement {
  const weekly = named && !(draft.items.length > 0 && draft.items.every(isDay));
  const isOpen = named && draft.items.some(({ alternative }) => alternative !== null);
  return {
    ...draft,
    labelled: draft.labelled || isOpen,
    recurrence: draft.recurrence ?? (weekly ? 'weekly' : null),
    kept: [...draft.kept, ...(draft.items.length > 0 ? wholes : []), ...remarks],
  };
}

/** Everything a text says; null where any of its words is left unaccounted for. */
export function parse(source: string, given: Tokens): Statement | null {
  const unbracketed = given.length > MAX_TOKENS ? null : unbracket(source, given);
  if (unbracketed === null || unbracketed.tokens.at(-1)?.kind === 'and') return null;
  const { tokens, remarks, inner } = unbracketed;
  const draft = newDraft();
  let at = 0;
  let separated = true;
  let keptBefore = 0;
  while (at < tokens.length) {
    if (BETWEEN.has(kindAt(tokens, at))) {
      separated = true;
      at++;
      continue;
    }
    const start = skipsSlash(tokens, at, draft) ? at + 1 : at;
    const before = draft.items.at(-1);
    const next = step(draft, source, tokens, start, separated ? 'separated' : gapAt(source, tokens, start));
    if (next === null) return null;
    if (draft.items.at(-1) !== before) {
      separated = false;
      if (before === undefined) keptBefore = draft.kept.length;
      else if (draft.kept.length > keptBefore) draft.labelled = true;
    } else if (!FILLERS.has(kindAt(tokens, start))) separated = true;
    at = next;
  }
  if (inner && draft.items.length > 1) draft.labelled = true;
  return isSaid(draft) ? statementOf(draft, remarks) : null;
}

/** The items with each doubtful one taken the other way; null where none is doubtful. */
export function alternativeOf(items: readonly Item[]): readonly Item[] | null {
  if (items.every(({ alternative }) => alternative === null)) return null;
  return items.flatMap((given) => given.alternative ?? [given]);
}
