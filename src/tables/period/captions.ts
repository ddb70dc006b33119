import { itemsAt } from './items';
import { resemblesTime } from './nearWords';
import { wholePlan } from './phrases';
import { recurrence } from './recurrence';
import { isNumeral, kindAt, type TokenKind, type Tokens } from './tokens';

/** What a date is for, in any words: «разработка плана – сентябрь», «ноябрь – педсовет», «диагностика (май)». */

/** Words that say nothing of dates where a dash, a colon or a bracket parts them from one. */
const WORDS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'unknown',
  'carrying-out',
  'document',
  'document-adjective',
  'approval',
  'occasion',
  'stage',
]);
const JOINTS: ReadonlySet<TokenKind> = new Set<TokenKind>(['and', 'of', 'on', 'in', 'from', 'to']);
const LONGEST = 8;
const SHORTEST_WORD = 4;
const ABBREVIATION = /^[А-ЯЁ]{2,}$/u;

/** A word that is no mistyped month or the like; a short one only where it is known or an abbreviation. */
function isPlainWord(source: string, tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !WORDS.has(token.kind)) return false;
  if (token.kind !== 'unknown' || token.value > 0) return true;
  const word = source.slice(token.start, token.end);
  return (
    ABBREVIATION.test(word) ||
    (word.length >= SHORTEST_WORD && /^\p{L}+$/u.test(word) && !resemblesTime(word))
  );
}

/** The place after a run of such words, joined by «и», «с», «по»; the same place where there are none. */
function endOfWords(source: string, tokens: Tokens, at: number): number {
  let next = at;
  while (next < at + LONGEST) {
    if (isPlainWord(source, tokens, next)) next++;
    else if (next > at && JOINTS.has(kindAt(tokens, next)) && isPlainWord(source, tokens, next + 1))
      next += 2;
    else if (next > at && isHyphen(source, tokens, next) && isPlainWord(source, tokens, next + 1)) next += 2;
    else break;
  }
  return next;
}

/** A dash inside a word: «аналитико-диагностический». */
function isHyphen(source: string, tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'dash' && !/\s/.test(source.slice(token.start - 1, token.end + 1));
}

/** «№ 2», «2» after «заседание»: the place after it; the same place where there is none. */
function skipNumber(source: string, tokens: Tokens, at: number): number {
  const next = source.charAt(tokens[at]?.start ?? source.length) === '№' ? at + 1 : at;
  return isNumeral(kindAt(tokens, next)) ? next + 1 : at;
}

const LINE_BREAK = /[\n\r\u2028\u2029]/;

/** The place after a dash, a colon or an opening bracket; null where there is none. */
function afterMark(source: string, tokens: Tokens, at: number): number | null {
  const token = tokens[at];
  if (token?.kind === 'dash') return at + 1;
  if (token?.kind === 'comma' && source.charAt(token.start) === '(') return at + 1;
  return source.slice(tokens[at - 1]?.end, token?.start).includes(':') ? at : null;
}

const saysWhen = (tokens: Tokens, at: number): boolean =>
  itemsAt(tokens, at) !== null || recurrence(tokens, at) !== null || wholePlan(tokens, at) !== null;

/** Words before a date, also with a number before them («1 группа»): the place of the date; null where there are none. */
export function endOfCaption(source: string, tokens: Tokens, at: number): number | null {
  const wordsAt = isNumeral(kindAt(tokens, at)) ? at + 1 : at;
  const end = endOfWords(source, tokens, wordsAt);
  const next = end === wordsAt ? null : afterMark(source, tokens, skipNumber(source, tokens, end));
  return next !== null && saysWhen(tokens, next) ? next : null;
}

/** Words after a date and a dash, up to the end of the phrase or the line: the place after them; null where there are none. */
export function endOfCaptionBehind(source: string, tokens: Tokens, at: number): number | null {
  if (kindAt(tokens, at) !== 'dash') return null;
  const end = endOfWords(source, tokens, at + 1);
  if (end === at + 1) return null;
  const kind = kindAt(tokens, end);
  const isEnd = kind === 'end' || kind === 'comma';
  const breaks = LINE_BREAK.test(source.slice(tokens[end - 1]?.end, tokens[end]?.start));
  return isEnd || breaks ? end : null;
}

/** «Дата проведения:», «срок исполнения –» before the date that the text is: the place of the date; null where there is none. */
export function endOfHeading(tokens: Tokens): number | null {
  const kind = kindAt(tokens, 0);
  if (kind !== 'moment' && kind !== 'span-noun') return null;
  let next = 1;
  while (kindAt(tokens, next) === 'carrying-out' || kindAt(tokens, next) === 'document') next++;
  const isDashed = kindAt(tokens, next) === 'dash';
  if (!isDashed && kind === 'span-noun') return null;
  const dateAt = isDashed ? next + 1 : next;
  return itemsAt(tokens, dateAt) === null ? null : dateAt;
}
