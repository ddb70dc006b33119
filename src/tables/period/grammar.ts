import { unbracket } from './brackets';
import { endOfCaption, endOfCaptionBehind, endOfHeading } from './captions';
import { asNeeded, condition } from './conditions';
import { addDates, addDaysOfMonth, addEdgeOfMonth, BETWEEN, type Gap, goOn, isDay } from './dates';
import { type Draft, newDraft } from './draft';
import { holidays, modules } from './holidays';
import { endOfLabel, endOfLabelBehind } from './labels';
import type { Item, Statement } from './model';
import { isCountless } from './items';
import { piece } from './parts';
import { documentPhrase, wholePlan } from './phrases';
import { rarerThanYearly } from './frequency';
import { dayNumber } from './dayOfMonth';
import { recurrence, stretch, weekday } from './recurrence';
import { endOfTime } from './times';
import { isPlain, kindAt, MAX_TOKENS, type TokenKind, type Tokens } from './tokens';
import { PLAIN, YEARLY_WORD } from './wordClasses';

/** Nothing but a date begins with these. */
const DATES: ReadonlySet<TokenKind> = new Set<TokenKind>(['month', 'date', 'month-year']);
const FILLERS: ReadonlySet<TokenKind> = new Set<TokenKind>(['filler', 'span-noun']);

/** «далее», «– далее», «в дальнейшем»; «последующие годы». */
const BEFORE_FURTHER: ReadonlySet<TokenKind> = new Set<TokenKind>(['dash', 'in']);
const AFTER_FURTHER: ReadonlySet<TokenKind> = new Set<TokenKind>(['year', 'span-noun']);

type Step = (draft: Draft, source: string, tokens: Tokens, at: number, gap: Gap) => number | null;

const slice = (source: string, tokens: Tokens, from: number, to: number): string => {
  const text = source.slice(tokens[from]?.start, tokens[to - 1]?.end).replace(/\s+/g, ' ');
  return text.charAt(0).toLowerCase() + text.slice(1);
};

const keep = (draft: Draft, source: string, tokens: Tokens, from: number, to: number): number => {
  draft.kept.push(slice(source, tokens, from, to));
  return to;
};

/** What may be said at a token, tried in this order. Each gives the place after it, or null. */
const STEPS: readonly Step[] = [
  (draft, source, tokens, at) => {
    const isBeside = draft.items.length === 1 || source.charAt(tokens[at - 1]?.start ?? 0) === '(';
    return isBeside ? addEdgeOfMonth(draft, tokens, at) : null;
  },
  (_draft, _source, tokens, at) => (at === 0 ? endOfHeading(tokens) : null),
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
    const next =
      draft.items.length > 0
        ? (endOfLabelBehind(tokens, at) ?? endOfLabel(tokens, at))
        : endOfLabel(tokens, at);
    if (next === null) return null;
    draft.labelled = true;
    return next;
  },
  (draft, source, tokens, at) => {
    const behind = draft.items.length > 0 ? endOfCaptionBehind(source, tokens, at) : null;
    const next = behind ?? endOfCaption(source, tokens, at);
    if (next === null) return null;
    draft.labelled = true;
    return next;
  },
  (draft, source, tokens, at) => {
    const found = holidays(tokens, at);
    if (found === null) return null;
    draft.holidays = true;
    draft.namedHolidays.push(...found.value);
    return keep(draft, source, tokens, at, found.next);
  },
  (draft, source, tokens, at) => {
    const next = modules(tokens, at);
    if (next === null) return null;
    draft.holidays = true;
    return keep(draft, source, tokens, at, next);
  },
  (draft, source, tokens, at) => {
    const found = condition(tokens, at);
    if (found === null) return null;
    draft.condition = true;
    return keep(draft, source, tokens, at, found.next);
  },
  (draft, source, tokens, at) => {
    const next = rarerThanYearly(tokens, at);
    if (next === null) return null;
    draft.condition = true;
    return keep(draft, source, tokens, at, next);
  },
  (draft, _source, tokens, at) => addDaysOfMonth(draft, tokens, at),
  (draft, source, tokens, at) => {
    const dayAt = kindAt(tokens, at) === 'in' && kindAt(tokens, at + 1) === 'span-noun' ? at + 2 : at;
    const next = dayNumber(tokens, dayAt);
    const isAlone = next !== null && kindAt(tokens, next) === 'end' && draft.items.length === 0;
    if (!isAlone || draft.recurrence !== null || draft.document !== null) return null;
    draft.dayAlone = true;
    draft.recurrence = 'monthly';
    return keep(draft, source, tokens, at, next);
  },
  (draft, _source, tokens, at, gap) => addDates(draft, tokens, at, gap),
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
    const each = kindAt(tokens, at) === 'each' ? piece(tokens, at + 1) : null;
    if (each === null || isCountless(each.value)) return null;
    draft.recurrence ??= 'yearly';
    draft.kept.push(YEARLY_WORD);
    return at + 1;
  },
  (draft, _source, tokens, at) => {
    const furtherAt = BEFORE_FURTHER.has(kindAt(tokens, at)) ? at + 1 : at;
    if (kindAt(tokens, furtherAt) !== 'further') return null;
    const after = AFTER_FURTHER.has(kindAt(tokens, furtherAt + 1)) ? furtherAt + 2 : furtherAt + 1;
    const next = kindAt(tokens, after) === 'dash' ? after + 1 : after;
    const every = recurrence(tokens, next);
    const isLast = kindAt(tokens, next) === 'end' && draft.items.length > 0;
    const always = every === null && (isLast || wholePlan(tokens, next) !== null);
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
  (draft, source, tokens, at) =>
    isPlain(tokens, at, PLAIN.way) ? keep(draft, source, tokens, at, at + 1) : null,
  (_draft, _source, tokens, at) => {
    if (!FILLERS.has(kindAt(tokens, at))) return null;
    return kindAt(tokens, at + 1) === 'dash' ? at + 2 : at + 1;
  },
];

function step(draft: Draft, source: string, tokens: Tokens, at: number, gap: Gap): number | null {
  if (DATES.has(kindAt(tokens, at))) return addDates(draft, tokens, at, gap);
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
    const gap = separated || before === undefined ? 'separated' : gapAt(source, tokens, start);
    const next = step(draft, source, tokens, start, gap);
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
