import { isNumeral, isPlain, kindAt, type TokenKind, type Tokens } from './tokens';
import { PLAIN } from './wordClasses';

/** What a date is for, said beside it: «1 этап», «муниципальный этап», «итоговая диагностика», «5–6 классы». */

const isNumber = (kind: TokenKind): boolean => isNumeral(kind) || kind === 'cardinal';
const JOINS: ReadonlySet<TokenKind> = new Set<TokenKind>(['dash', 'comma', 'and']);
const LONGEST_LIST = 8;
const LONGEST_NAME = 3;

const isStage = (tokens: Tokens, at: number): boolean =>
  kindAt(tokens, at) === 'stage' || isPlain(tokens, at, PLAIN.stage);

/** «1 этап», «этап 1». */
function numbered(tokens: Tokens, at: number): number | null {
  if (isNumber(kindAt(tokens, at)) && kindAt(tokens, at + 1) === 'stage') return at + 2;
  return kindAt(tokens, at) === 'stage' && isNumber(kindAt(tokens, at + 1)) ? at + 2 : null;
}

/** «школьный этап», «итоговая диагностика», «рубежный». */
function named(tokens: Tokens, at: number): number | null {
  let next = at;
  while (
    next < at + LONGEST_NAME &&
    (isPlain(tokens, next, PLAIN.phase) || kindAt(tokens, next) === 'document-adjective')
  )
    next++;
  if (next === at) return null;
  if (isStage(tokens, next)) return next + 1;
  return isPlain(tokens, next - 1, PLAIN.phase) ? next : null;
}

/** «5 класс», «для 5–6, 8 кл.». */
function grades(tokens: Tokens, at: number): number | null {
  let next = isPlain(tokens, at, PLAIN.of) ? at + 1 : at;
  const end = next + LONGEST_LIST;
  while (next < end && isNumber(kindAt(tokens, next))) {
    if (isPlain(tokens, next + 1, PLAIN.grade)) return next + 2;
    next += JOINS.has(kindAt(tokens, next + 1)) ? 2 : LONGEST_LIST;
  }
  return null;
}

const label = (tokens: Tokens, at: number): number | null =>
  numbered(tokens, at) ?? named(tokens, at) ?? grades(tokens, at);

/** A label before a date, and a dash after it: the place of the date; null where there is none. */
export function endOfLabel(tokens: Tokens, at: number): number | null {
  const next = label(tokens, at);
  return next !== null && kindAt(tokens, next) === 'dash' ? next + 1 : next;
}

const ENDS: ReadonlySet<TokenKind> = new Set<TokenKind>(['comma', 'end']);

/** «– итоговая диагностика» after a date: the place after it; null where there is none. */
export function endOfLabelBehind(tokens: Tokens, at: number): number | null {
  const next = kindAt(tokens, at) === 'dash' ? label(tokens, at + 1) : null;
  return next !== null && ENDS.has(kindAt(tokens, next)) ? next : null;
}
