import {
  endOfTime,
  isOrdinalSuffix,
  lexemeOf,
  LONGEST_SUFFIX,
  readNumeric,
  shortenedAt,
  shortYear,
} from './lexicon';
import type { WordClass } from './wordClasses';

/** Value of a time that is one only beside a day: «15.00», «14-00». */
export const LOOSE = 1;
/** Value of a comma that ends a phrase: a semicolon, the end of a bracket. */
export const STOP = 1;

export type TokenKind =
  | WordClass
  | 'number'
  | 'date'
  | 'month-year'
  | 'time'
  | 'dash'
  | 'comma'
  | 'slash'
  | 'open'
  | 'close'
  | 'star'
  | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** Of a number, the number; of a date, its day of month; of a word, its lexicon value. */
  readonly value: number;
  /** Of a date or month-year; else 0. */
  readonly month: number;
  /** Of a date or month-year, 0 where it is not written. */
  readonly year: number;
  /** Digits of a number; 0 where it has an ordinal suffix («1-й»). */
  readonly digits: number;
  /** Place in the source text. */
  readonly start: number;
  readonly end: number;
}

export type Tokens = readonly Token[];

/** A text of more tokens is no period, and is not read further. */
export const MAX_TOKENS = 400;

const IGNORABLE = /\p{M}|[\u00ad\u200b-\u200d\u2060\ufeff]/u;
const HIDDEN = /[\u00ad\u200b\u2060\ufeff]|\u200c|\u200d/g;

/** The text that tokens point into: composed letters, no soft hyphens or zero-width signs. */
export const sourceOf = (text: string): string =>
  IGNORABLE.test(text) ? text.normalize('NFC').replace(HIDDEN, '') : text;

const MARKS: ReadonlyMap<string, TokenKind> = new Map<string, TokenKind>([
  ...[...'-‐‑‒–—―−'].map((dash) => [dash, 'dash'] as const),
  [',', 'comma'],
  [';', 'comma'],
  ['+', 'comma'],
  ['/', 'slash'],
  ['\\', 'slash'],
  ...[...'*¹²³⁴⁵⁶⁷⁸⁹'].map((mark) => [mark, 'star'] as const),
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
]);
const NOISE: ReadonlySet<string> = new Set('.:…«»"“”„\'');
const SPACE = /\s/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean =>
  (code >= 0x400 && code <= 0x52f) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

function endOfRun(source: string, from: number, belongs: (code: number) => boolean): number {
  let at = from;
  while (at < source.length && belongs(source.charCodeAt(at))) at++;
  return at;
}

const plain = (kind: TokenKind, value: number, start: number, end: number): Token => ({
  kind,
  value,
  month: 0,
  year: 0,
  digits: 0,
  start,
  end,
});

function wordToken(source: string, start: number): Token {
  const shortened = shortenedAt(source, start);
  if (shortened !== null) return plain(shortened.kind, 0, start, shortened.end);
  const end = endOfRun(source, start, isLetter);
  const lexeme = lexemeOf(source.slice(start, end));
  if (lexeme === null) return plain('unknown', 0, start, end);
  const { kind, value } = lexeme;
  return plain(kind, value, start, kind === 'roman' ? endOfNumeral(source, end) : end);
}

/** The end of «-е» right after a Roman numeral; «IX-X» are two. */
function endOfNumeral(source: string, from: number): number {
  const end = endOfOrdinal(source, from);
  return end > from && lexemeOf(source.slice(from + 1, end)) === null ? end : from;
}

const NUMERALS = 0x2160;
const LAST_NUMERAL = 12;

/** A Roman numeral that is one sign: «Ⅳ», «ⅳ». */
function signToken(source: string, start: number, kind: TokenKind): Token {
  const place = source.charCodeAt(start) - NUMERALS;
  const value = (place % 16) + 1;
  if (place < 0 || place >= 32 || value > LAST_NUMERAL) {
    return plain(kind, source.charAt(start) === ';' ? STOP : 0, start, start + 1);
  }
  return plain('roman', value, start, endOfNumeral(source, start + 1));
}

/** The end of «-й» or «го» right after digits, or the same place where there is none. */
function endOfOrdinal(source: string, from: number): number {
  const start = MARKS.get(source.charAt(from)) === 'dash' ? from + 1 : from;
  const end = endOfRun(source, start, isLetter);
  return end > start && end - start <= LONGEST_SUFFIX && isOrdinalSuffix(source.slice(start, end))
    ? end
    : from;
}

function numberToken(source: string, start: number): Token {
  const numeric = readNumeric(source, start);
  if (numeric !== null) return { ...numeric, digits: 0, start };
  const timeEnd = endOfTime(source, start);
  if (timeEnd !== null)
    return plain('time', source.slice(start, timeEnd).includes(':') ? 0 : LOOSE, start, timeEnd);
  const digitsEnd = endOfRun(source, start, isDigit);
  const digits = digitsEnd - start;
  if (digits > 4) return plain('unknown', 0, start, digitsEnd);
  const value = Number(source.slice(start, digitsEnd));
  const end = digits <= 2 ? endOfOrdinal(source, digitsEnd) : digitsEnd;
  return { kind: 'number', value, month: 0, year: 0, digits: end === digitsEnd ? digits : 0, start, end };
}

/** Words, numbers, dates and marks of a source text; spaces, dots, colons and quotes are left out. Linear in its length. */
export function tokenize(source: string): Tokens {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length && tokens.length <= MAX_TOKENS) {
    const code = source.charCodeAt(at);
    const sign = source.charAt(at);
    if (code === 32 || NOISE.has(sign) || SPACE.test(sign)) {
      at++;
      continue;
    }
    const mark = MARKS.get(sign);
    const token = isLetter(code)
      ? wordToken(source, at)
      : isDigit(code)
        ? numberToken(source, at)
        : signToken(source, at, mark ?? 'unknown');
    tokens.push(token);
    at = token.end;
    const year = token.kind === 'month' ? shortYear(source, at) : null;
    if (year !== null) {
      tokens.push({ ...plain('number', year.year, at + 1, year.end), digits: 4 });
      at = year.end;
    }
  }
  return tokens;
}

/** The kind of a token, 'end' past the last. */
export const kindAt = (tokens: Tokens, at: number): TokenKind => tokens[at]?.kind ?? 'end';
export const valueAt = (tokens: Tokens, at: number): number => tokens[at]?.value ?? 0;

/** A number however it is written but as a word that counts: «5», «V», «пятый». */
export const isNumeral = (kind: TokenKind): boolean =>
  kind === 'number' || kind === 'roman' || kind === 'ordinal';

/** An `unknown` word of that kind. */
export const isPlain = (tokens: Tokens, at: number, value: number): boolean =>
  kindAt(tokens, at) === 'unknown' && valueAt(tokens, at) === value;

/** What a grammar rule found and the place after it. */
export interface Match<T> {
  readonly value: T;
  readonly next: number;
}
