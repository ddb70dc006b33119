import type { DocumentPhrase, WholePlan } from './model';
import { piece } from './parts';
import { recurrence } from './recurrence';
import { kindAt, type Match, type TokenKind, type Tokens } from './tokens';

const DOCUMENT_WORDS: ReadonlySet<TokenKind> = new Set<TokenKind>(['document', 'document-adjective']);

/** «реализации дорожной карты» after «срок»; the same place where there is none. */
function skipCarryingOut(tokens: Tokens, at: number): number {
  if (kindAt(tokens, at) !== 'carrying-out') return at;
  let next = at + 1;
  while (DOCUMENT_WORDS.has(kindAt(tokens, next))) next++;
  return next;
}

/** «в течение года», «весь учебный год», «в течение всего срока реализации», «период реализации». */
function wholeSpan(tokens: Tokens, at: number): Match<WholePlan> | null {
  let next = kindAt(tokens, at) === 'in' || kindAt(tokens, at) === 'on' ? at + 1 : at;
  const start = next;
  if (kindAt(tokens, next) === 'during') next++;
  while (['all', 'current', 'calendar'].includes(kindAt(tokens, next))) next++;
  const named = next > start;
  const kind = kindAt(tokens, next);
  if (named && kind === 'carrying-out') return { value: 'span', next: skipCarryingOut(tokens, next) };
  if (kind === 'span-noun') {
    const end = skipCarryingOut(tokens, next + 1);
    return named || end > next + 1 ? { value: 'span', next: end } : null;
  }
  const school = kind === 'school';
  const yearAt = school ? next + 1 : next;
  if (kindAt(tokens, yearAt) !== 'year' || !(named || school)) return null;
  return { value: school ? 'school-year' : 'year', next: yearAt + 1 };
}

/** «постоянно», «на постоянной основе». */
function constantly(tokens: Tokens, at: number): Match<WholePlan> | null {
  if (kindAt(tokens, at) === 'constantly') return { value: 'span', next: at + 1 };
  const next = kindAt(tokens, at) === 'on' ? at + 1 : at;
  const found = kindAt(tokens, next) === 'constant' && kindAt(tokens, next + 1) === 'footing';
  return found ? { value: 'span', next: next + 2 } : null;
}

export const wholePlan = (tokens: Tokens, at: number): Match<WholePlan> | null =>
  constantly(tokens, at) ?? wholeSpan(tokens, at);

const LONGEST_NEED = 4;

/** «по мере необходимости», «по запросу», «при необходимости», «по мере поступления заявок». */
export function asNeeded(tokens: Tokens, at: number): Match<true> | null {
  if (kindAt(tokens, at) !== 'to' && kindAt(tokens, at) !== 'at') return null;
  if (kindAt(tokens, at + 1) === 'need') return { value: true, next: skipWords(tokens, at + 2, 'need', 3) };
  if (kindAt(tokens, at + 1) !== 'measure') return null;
  if (kindAt(tokens, at + 2) === 'need') return { value: true, next: at + 3 };
  const next = skipWords(tokens, at + 2, 'unknown', LONGEST_NEED);
  return next > at + 2 ? { value: true, next } : null;
}

function skipWords(tokens: Tokens, at: number, kind: TokenKind, most: number): number {
  let next = at;
  while (next < at + most && kindAt(tokens, next) === kind) next++;
  return next;
}

interface Connector {
  readonly text: string;
  readonly next: number;
}

/** «в соответствии с», also misspelt «в соответствии и с» and «в соответствии и»; «согласно»; «на основании»; «по». */
function connector(tokens: Tokens, at: number): Connector | null {
  const kind = kindAt(tokens, at);
  if (kind === 'according') return { text: 'согласно', next: at + 1 };
  if (kind === 'on' && kindAt(tokens, at + 1) === 'grounds') return { text: 'на основании', next: at + 2 };
  if (kind === 'in' && kindAt(tokens, at + 1) === 'accordance') {
    const afterAnd = kindAt(tokens, at + 2) === 'and' ? at + 3 : at + 2;
    return { text: 'в соответствии с', next: kindAt(tokens, afterAnd) === 'from' ? afterAnd + 1 : afterAnd };
  }
  return kind === 'to' && namesDocument(tokens, at + 1) ? { text: 'по', next: at + 1 } : null;
}

const LONGEST_ADJECTIVES = 3;
const ADJECTIVES: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'unknown',
  'document-adjective',
  'constant',
  'school',
  'calendar',
  'all',
  'date-noun',
]);

/** A document noun follows, perhaps after adjectives: «отдельному графику». */
function namesDocument(tokens: Tokens, at: number): boolean {
  let next = at;
  while (next < at + LONGEST_ADJECTIVES && ADJECTIVES.has(kindAt(tokens, next))) next++;
  return kindAt(tokens, next) === 'document';
}

const SEPARATORS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'comma',
  'and',
  'dash',
  'in',
  'from',
  'until',
]);
/** After these a date belongs to the document's name: «план на сентябрь», «приказ от 12.03.2021», «план-график». */
const NAME_GOES_ON: ReadonlySet<TokenKind> = new Set<TokenKind>(['on', 'of', 'and', 'dash', 'number']);
const WHOLE: ReadonlySet<TokenKind> = new Set<TokenKind>(['during', 'constantly']);
const AFTER_COMMA: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'number',
  'until',
  'from',
  'roman',
  'ordinal',
]);

/** A piece of a year with its unit: a month, a day, a quarter. */
function isDated(tokens: Tokens, at: number): boolean {
  const unit = piece(tokens, at)?.value.unit;
  return unit !== undefined && unit !== 'number' && unit !== 'numeral';
}

/** The statement goes on here with something that is no part of the document's name. */
function breaksName(tokens: Tokens, at: number): boolean {
  const kind = kindAt(tokens, at);
  const before = kindAt(tokens, at - 1);
  if (before === 'comma' && AFTER_COMMA.has(kind)) return true;
  if (NAME_GOES_ON.has(before)) return false;
  return WHOLE.has(kind) || isDated(tokens, at) || recurrence(tokens, at) !== null;
}

/** The name of a document after its connector, up to the end or to the next thing said. */
export function documentPhrase(source: string, tokens: Tokens, at: number): Match<DocumentPhrase> | null {
  const found = connector(tokens, at);
  if (found === null) return null;
  const { text, next: from } = found;
  let next = from;
  while (next < tokens.length && (next === from || !breaksName(tokens, next))) next++;
  let last = next - 1;
  while (last > from && SEPARATORS.has(kindAt(tokens, last))) last--;
  const start = tokens[from]?.start;
  const end = tokens[last]?.end;
  if (start === undefined || end === undefined) return null;
  const name = closed(source.slice(start, end).replace(/\s+/g, ' '));
  return { value: { connector: text, name }, next: last + 1 };
}

/** Quotes after the last word are no token: closes what the name opens. */
function closed(name: string): string {
  const unclosed = name.split('«').length - name.split('»').length;
  const straight = name.split('"').length % 2 === 0 ? '"' : '';
  return name + '»'.repeat(Math.max(0, unclosed)) + straight;
}
