import { isPlain, kindAt, type TokenKind, type Tokens } from './tokens';
import { PLAIN } from './wordClasses';

const EVENT_ADJECTIVES: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'unknown',
  'document-adjective',
  'school',
]);
const LONGEST_EVENT = 4;

/** «ГИА», «государственной итоговой аттестации». */
export function namesEvent(tokens: Tokens, at: number): boolean {
  let next = at;
  while (next < at + LONGEST_EVENT && !isPlain(tokens, next, PLAIN.event)) {
    if (!EVENT_ADJECTIVES.has(kindAt(tokens, next))) return false;
    next++;
  }
  return isPlain(tokens, next, PLAIN.event);
}

const DURATIONS: ReadonlySet<TokenKind> = new Set<TokenKind>(['day-noun', 'week', 'month-noun']);
const PARTS_OF_YEAR: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'quarter',
  'term',
  'trimester',
  'module',
  'half-year',
]);
const AFTER_DURATION: ReadonlySet<TokenKind> = new Set<TokenKind>(['end', 'comma', 'and']);
const WHICH: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'number',
  'cardinal',
  'ordinal',
  'current',
  'following',
]);

/** «месяца», «10 рабочих дней», «четверти» after «в течение», and nothing that tells which: the place after it. */
export function stretchOfTime(tokens: Tokens, at: number): number | null {
  const which = WHICH.has(kindAt(tokens, at)) ? at + 1 : at;
  const next =
    kindAt(tokens, which) === 'working' || kindAt(tokens, which) === 'calendar' ? which + 1 : which;
  const isDuration =
    DURATIONS.has(kindAt(tokens, next)) || (next === at && PARTS_OF_YEAR.has(kindAt(tokens, next)));
  return isDuration && AFTER_DURATION.has(kindAt(tokens, next + 1)) ? next + 1 : null;
}
