import { kindAt, type Match, MAX_TOKENS, type TokenKind, type Tokens, unbracket } from './tokens';
import { item } from './items';
import {
  type DocumentPhrase,
  isYearUnit,
  type Item,
  type Part,
  type Recurrence,
  spanItem,
  type Statement,
  type WholePlan,
  type YearRef,
} from './model';
import { yearItem } from './parts';
import { asNeeded, documentPhrase, wholePlan } from './phrases';
import { recurrence } from './recurrence';

const BETWEEN: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'and']);
const BEFORE_TIME: ReadonlySet<TokenKind> = new Set<TokenKind>(['in', 'from', 'towards', 'to', 'until']);
const FILLERS: ReadonlySet<TokenKind> = new Set<TokenKind>(['filler', 'span-noun']);

interface Draft {
  readonly items: Item[];
  readonly kept: string[];
  whole: WholePlan | null;
  recurrence: Recurrence | null;
  document: DocumentPhrase | null;
  asNeeded: boolean;
}

const newDraft = (): Draft => ({
  items: [],
  kept: [],
  whole: null,
  recurrence: null,
  document: null,
  asNeeded: false,
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
function addItem(draft: Draft, added: Item, separated: boolean): boolean {
  const before = draft.items.at(-1);
  const secondYear = before !== undefined && before.last.year !== null && isSingleYear(added);
  const besideYear = before !== undefined && isSingleYear(before) !== isSingleYear(added) && !secondYear;
  if (separated || before === undefined || besideYear) {
    draft.items.push(added);
    return true;
  }
  const joined = unseparated(before, added);
  if (joined === null) return false;
  draft.items[draft.items.length - 1] = joined;
  return true;
}

type Step = (draft: Draft, source: string, tokens: Tokens, at: number, separated: boolean) => number | null;

const slice = (source: string, tokens: Tokens, from: number, to: number): string => {
  const text = source.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/g, ' ');
  return text.charAt(0).toLowerCase() + text.slice(1);
};

/** What may be said at a token, tried in this order. Each gives the place after it, or null. */
const STEPS: readonly Step[] = [
  (draft, source, tokens, at) => {
    const found = recurrence(tokens, at);
    if (found === null) return null;
    draft.recurrence ??= found.value;
    draft.kept.push(slice(source, tokens, at, found.next));
    return found.next;
  },
  (draft, _source, tokens, at, separated) => {
    const again = separated ? repeated(draft, tokens, at) : undefined;
    if (again === null) return null;
    if (again !== undefined) {
      draft.items.push(...again.value);
      return again.next;
    }
    const found = item(tokens, at);
    return found !== null && addItem(draft, found.value, separated) ? found.next : null;
  },
  (draft, _source, tokens, at) => {
    const found = wholePlan(tokens, at);
    if (found === null) return null;
    draft.whole ??= found.value;
    return found.next;
  },
  (draft, source, tokens, at) => {
    const found = asNeeded(tokens, at);
    if (found === null) return null;
    draft.asNeeded = true;
    draft.kept.push(slice(source, tokens, at, found.next));
    return found.next;
  },
  (draft, source, tokens, at) => {
    const found = draft.document === null ? documentPhrase(source, tokens, at) : null;
    if (found === null) return null;
    draft.document = found.value;
    return found.next;
  },
  (_draft, _source, tokens, at) => {
    const timeAt = BEFORE_TIME.has(kindAt(tokens, at)) ? at + 1 : at;
    return kindAt(tokens, timeAt) === 'time' ? timeAt + 1 : null;
  },
  (_draft, _source, tokens, at) => (FILLERS.has(kindAt(tokens, at)) ? at + 1 : null),
];

function step(draft: Draft, source: string, tokens: Tokens, at: number, separated: boolean): number | null {
  for (const tryStep of STEPS) {
    const next = tryStep(draft, source, tokens, at, separated);
    if (next !== null) return next;
  }
  return null;
}

const isSaid = ({ items, whole, recurrence: every, document, asNeeded: needed }: Draft): boolean =>
  items.length > 0 || whole !== null || every !== null || document !== null || needed;

/** «сентябрь/октябрь»: a slash between dates separates them no better than a space. */
const skipsSlash = (tokens: Tokens, at: number, draft: Draft): boolean =>
  kindAt(tokens, at) === 'slash' && draft.items.length > 0;

/** Everything a text says; null where any of its words is left unaccounted for. */
export function parse(source: string, given: Tokens): Statement | null {
  const unbracketed = given.length > MAX_TOKENS ? null : unbracket(source, given);
  if (unbracketed === null || unbracketed.tokens.at(-1)?.kind === 'and') return null;
  const { tokens, remarks } = unbracketed;
  const draft = newDraft();
  let at = 0;
  let separated = true;
  while (at < tokens.length) {
    if (BETWEEN.has(kindAt(tokens, at))) {
      separated = true;
      at++;
      continue;
    }
    const start = skipsSlash(tokens, at, draft) ? at + 1 : at;
    const before = draft.items.at(-1);
    const next = step(draft, source, tokens, start, separated);
    if (next === null) return null;
    if (draft.items.at(-1) !== before) separated = false;
    else if (!FILLERS.has(kindAt(tokens, start))) separated = true;
    at = next;
  }
  return isSaid(draft) ? { ...draft, kept: [...draft.kept, ...remarks] } : null;
}

/** The items with each doubtful one taken the other way; null where none is doubtful. */
export function alternativeOf(items: readonly Item[]): readonly Item[] | null {
  if (items.every(({ alternative }) => alternative === null)) return null;
  return items.flatMap((given) => given.alternative ?? [given]);
}
