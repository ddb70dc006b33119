import { namesEvent, stretchOfTime } from './events';
import { piece } from './parts';
import { breaksName, connector, SEPARATORS, skipWords } from './phrases';
import { isNumeral, isPlain, kindAt, type Match, STOP, type TokenKind, type Tokens, valueAt } from './tokens';
import { JUST, OF_EVENT, PLAIN, RECEIPT } from './wordClasses';

const EDGES: ReadonlySet<TokenKind> = new Set<TokenKind>(['edge', 'completion']);
const LISTED: ReadonlySet<TokenKind> = new Set<TokenKind>(['and', 'comma']);

/** «по мере необходимости», «по запросу», «по отдельному запросу», «при необходимости», «по мере поступления заявок». */
export function asNeeded(tokens: Tokens, at: number): Match<true> | null {
  if (kindAt(tokens, at) !== 'to' && kindAt(tokens, at) !== 'at') return null;
  const isMeasure = kindAt(tokens, at + 1) === 'measure';
  const adjectiveAt = isMeasure ? at + 2 : at + 1;
  const needAt =
    kindAt(tokens, adjectiveAt) === 'unknown' && kindAt(tokens, adjectiveAt + 1) === 'need'
      ? adjectiveAt + 1
      : adjectiveAt;
  if (kindAt(tokens, needAt) === 'need') return { value: true, next: endOfWords(tokens, needAt + 1) };
  if (!isMeasure || !WORDS.has(kindAt(tokens, needAt))) return null;
  return { value: true, next: endOfWords(tokens, needAt + 1) };
}

/** Words that a phrase may go on with. */
const WORDS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'unknown',
  'need',
  'document',
  'document-adjective',
  'carrying-out',
  'circumstance',
  'occasion',
  'approval',
  'stage',
  'school',
  'constant',
]);

/** The end of a phrase made of nothing but words. */
function endOfWords(tokens: Tokens, at: number): number {
  let next = at;
  while (connector(tokens, next) === null && goesOn(tokens, next)) next++;
  return next;
}

const JOINTS: ReadonlySet<TokenKind> = new Set<TokenKind>(['and', 'from', 'in', 'of', 'on', 'dash', 'to']);

const goesOn = (tokens: Tokens, at: number): boolean =>
  WORDS.has(kindAt(tokens, at)) ||
  (kindAt(tokens, at) === 'comma' && valueAt(tokens, at) !== STOP && isPlain(tokens, at + 1, 0)) ||
  (JOINTS.has(kindAt(tokens, at)) && kindAt(tokens, at + 1) === 'unknown');

const EVENTS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'results',
  'unknown',
  'carrying-out',
  'approval',
  'circumstance',
]);
const RELATIVE: ReadonlySet<TokenKind> = new Set<TokenKind>(['day-noun', 'week', 'month-noun', 'hour']);
const REFERENCE: ReadonlySet<TokenKind> = new Set<TokenKind>(['after', 'until', 'from', 'before']);

/** «в течение 3 дней после …», «за неделю до …», «не позднее 10 дней со дня …»: the place of what follows. */
function relative(tokens: Tokens, at: number): number | null {
  let next = at;
  if (kindAt(tokens, next) === 'not' && kindAt(tokens, next + 1) === 'later') {
    next += 2;
    if (kindAt(tokens, next) === 'comma') next++;
    if (kindAt(tokens, next) === 'than') next++;
  } else if (kindAt(tokens, next) === 'in') next++;
  if (['during', 'of', 'through'].includes(kindAt(tokens, next))) next++;
  if (next === at) return null;
  if (kindAt(tokens, next) === 'number' || kindAt(tokens, next) === 'cardinal') next++;
  next = skipWords(tokens, next, kindAt(tokens, next) === 'working' ? 'working' : 'unknown', 1);
  if (!RELATIVE.has(kindAt(tokens, next)) || !REFERENCE.has(kindAt(tokens, next + 1))) return null;
  return next + 2;
}

/** A date follows that a condition must not hide. */
const hidesDate = (tokens: Tokens, at: number): boolean => {
  const unit = piece(tokens, at)?.value.unit;
  return unit === 'months' || unit === 'days' || kindAt(tokens, at) === 'all';
};

const TRIGGERS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'after',
  'at-once',
  'before',
  'to',
  'at',
  'in',
  'on',
  'from',
  'not',
  'of',
  'during',
  'through',
  'until',
  'towards',
]);

/** Where the words of a condition begin, and whether there must be any: «после», «по результатам», «в дни», «при». */
function trigger(tokens: Tokens, at: number): { readonly next: number; readonly alone: boolean } | null {
  const kind = kindAt(tokens, at);
  const second = kindAt(tokens, at + 1);
  if (kind === 'after' || (kind === 'before' && second !== 'edge')) return { next: at + 1, alone: false };
  if (kind === 'to' && second === 'circumstance') return { next: at + 2, alone: true };
  if (kind === 'to' && second === 'unknown' && kindAt(tokens, at + 2) === 'circumstance')
    return { next: at + 3, alone: true };
  if (kind === 'at-once')
    return { next: second === 'after' ? at + 2 : at + 1, alone: valueAt(tokens, at) !== JUST };
  if (kind === 'to' && second === 'results')
    return { next: at + 2, alone: valueAt(tokens, at + 1) === RECEIPT && kindAt(tokens, at + 2) === 'end' };
  if (kind === 'to' && second === 'span-noun' && EVENTS.has(kindAt(tokens, at + 2)))
    return { next: at + 2, alone: false };
  if (kind === 'on' && second === 'following' && kindAt(tokens, at + 2) === 'day-noun')
    return { next: at + 3, alone: true };
  if (kind === 'towards' && second === 'day-noun') return { next: at + 2, alone: false };
  if (kind === 'through' && second !== 'day-noun') {
    const past = stretchOfTime(tokens, at + 1);
    if (past !== null) return { next: past, alone: true };
  }
  if (BOUNDS.has(kind) && (EDGES.has(second) ? isEvent(tokens, at + 2) : isOfEvent(tokens, at + 1)))
    return { next: at + 2, alone: false };
  if (BOUNDS.has(kind) && second === 'and' && kindAt(tokens, at + 2) === 'after')
    return { next: at + 3, alone: false };
  if (BOUNDS.has(kind) && namesEvent(tokens, at + 1)) return { next: at + 1, alone: false };
  if (kind === 'from' && second === 'edge' && namesEvent(tokens, at + 2))
    return { next: at + 2, alone: false };
  const stretch = kind === 'in' && second === 'during' ? stretchOfTime(tokens, at + 2) : null;
  if (stretch !== null) return { next: stretch, alone: true };
  const term = termAt(tokens, at + 1);
  if (kind === 'in' && term > at + 1 && kindAt(tokens, term) === 'span-noun')
    return { next: term + 1, alone: true };
  if (kind === 'in' && isPlain(tokens, at + 2, PLAIN.manner)) return { next: at + 3, alone: true };
  const isWhich = second === 'each' || isPlain(tokens, at + 1, 0);
  if (kind === 'on' && isPlain(tokens, isWhich ? at + 2 : at + 1, PLAIN.meeting))
    return { next: at + 1, alone: false };
  if (kind === 'at' && EVENTS.has(second)) return { next: at + 1, alone: false };
  if (
    (kind === 'in' || kind === 'on') &&
    (second === 'day-noun' || second === 'occasion' || second === 'moment')
  )
    return { next: at + 2, alone: false };
  if (kind === 'from' && second === 'moment' && kindAt(tokens, at + 2) !== 'approval')
    return { next: at + 2, alone: false };
  if (kind === 'in' && second === 'span-noun') {
    const event = isOfEvent(tokens, at + 2);
    const of = kindAt(tokens, at + 3);
    const named = kindAt(tokens, at + 2) === 'unknown';
    return named || (event && OF_SPAN.has(of)) ? { next: at + 2, alone: false } : null;
  }
  const next = relative(tokens, at);
  return next === null ? null : { next, alone: false };
}

/** «проведения», «сдачи»: of an event, and not of the plan. */
const isOfEvent = (tokens: Tokens, at: number): boolean =>
  kindAt(tokens, at) === 'carrying-out' && valueAt(tokens, at) === OF_EVENT;

const isEvent = (tokens: Tokens, at: number): boolean =>
  kindAt(tokens, at) === 'unknown' || isOfEvent(tokens, at);

/** «подготовки к экзаменам», «подготовки и проведения экзаменов», «проведения экзаменов». */
const OF_SPAN: ReadonlySet<TokenKind> = new Set<TokenKind>(['unknown', 'towards', 'and']);
const BOUNDS: ReadonlySet<TokenKind> = new Set<TokenKind>(['until', 'before', 'towards']);

/** The place after «3-дневный», «кратчайшие»; the same place where there is no such word. */
function termAt(tokens: Tokens, at: number): number {
  const next = kindAt(tokens, at) === 'number' && kindAt(tokens, at + 1) === 'dash' ? at + 2 : at;
  return kindAt(tokens, next) === 'unknown' ? next + 1 : at;
}

/** «I, III» before «четверти»: the place of the last number. */
function lastNumeral(tokens: Tokens, at: number): number {
  let next = at;
  while (
    isNumeral(kindAt(tokens, next)) &&
    LISTED.has(kindAt(tokens, next + 1)) &&
    isNumeral(kindAt(tokens, next + 2))
  )
    next += 2;
  return next;
}

/** An event or a condition without a date of its own, up to the next thing said. */
export function condition(tokens: Tokens, at: number): Match<true> | null {
  const found = TRIGGERS.has(kindAt(tokens, at)) ? trigger(tokens, at) : null;
  if (found === null) return null;
  const first = lastNumeral(tokens, found.next);
  if (hidesDate(tokens, first)) return found.alone ? { value: true, next: found.next } : null;
  let next = first;
  while (next < tokens.length && !endsCondition(tokens, next, first)) next++;
  while (next > found.next && SEPARATORS.has(kindAt(tokens, next - 1))) next--;
  return next > found.next || found.alone ? { value: true, next } : null;
}

const GOES_ON_AFTER_COMMA: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'unknown',
  'carrying-out',
  'document',
  'document-adjective',
  'after',
]);

function endsCondition(tokens: Tokens, at: number, first: number): boolean {
  if (kindAt(tokens, at) === 'comma')
    return valueAt(tokens, at) === STOP || !GOES_ON_AFTER_COMMA.has(kindAt(tokens, at + 1));
  return at > first && (breaksName(tokens, at) || connector(tokens, at) !== null);
}
