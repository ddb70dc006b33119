import { edgeWords } from './edges';
import type { DocumentPhrase, WholePlan } from './model';
import { piece } from './parts';
import { recurrence } from './recurrence';
import { kindAt, type Match, type TokenKind, type Tokens, valueAt } from './tokens';
import { EDGE } from './wordClasses';

/** Words of a programme's name after «программы». */
const LONGEST_NAME = 4;
const DOCUMENT_WORDS: ReadonlySet<TokenKind> = new Set<TokenKind>(['document', 'document-adjective']);

/** The place after up to so many tokens of a kind. */
export function skipWords(tokens: Tokens, at: number, kind: TokenKind, most: number): number {
  let next = at;
  while (next < at + most && kindAt(tokens, next) === kind) next++;
  return next;
}

/** «реализации дорожной карты» after «срок»; the same place where there is none. */
function skipCarryingOut(tokens: Tokens, at: number): number {
  if (kindAt(tokens, at) !== 'carrying-out') return at;
  return skipDocument(tokens, at + 1);
}

/** «дорожной карты», «программы „Школа“». */
function skipDocument(tokens: Tokens, at: number): number {
  let next = at;
  while (DOCUMENT_WORDS.has(kindAt(tokens, next))) next++;
  return kindAt(tokens, next - 1) === 'document' ? skipWords(tokens, next, 'unknown', LONGEST_NAME) : next;
}

/** «в течение года», «весь учебный год», «в течение всего срока реализации», «период реализации». */
function wholeSpan(tokens: Tokens, at: number): Match<WholePlan> | null {
  const ofYear = kindAt(tokens, at) === 'of' && kindAt(tokens, at + 1) === 'school';
  let next = kindAt(tokens, at) === 'in' || kindAt(tokens, at) === 'on' || ofYear ? at + 1 : at;
  const start = next;
  if (kindAt(tokens, next) === 'during') next++;
  while (['all', 'current', 'calendar'].includes(kindAt(tokens, next))) next++;
  const named = next > start;
  const kind = kindAt(tokens, next);
  if (named && kind === 'carrying-out') return { value: 'span', next: skipCarryingOut(tokens, next) };
  if (kind === 'span-noun' && kindAt(tokens, next + 1) === 'school' && kindAt(tokens, next + 2) === 'year')
    return { value: 'school-year', next: next + 3 };
  if (kind === 'span-noun') {
    const end = skipCarryingOut(tokens, next + 1);
    return named || end > next + 1 ? { value: 'span', next: end } : null;
  }
  const school = kind === 'school';
  if (school && kindAt(tokens, next + 1) === 'span-noun') return { value: 'school-year', next: next + 2 };
  const yearAt = school ? next + 1 : next;
  if (kindAt(tokens, yearAt) !== 'year' || !(named || school)) return null;
  return { value: school ? 'school-year' : 'year', next: yearAt + 1 };
}

/** «по рабочим дням», «в учебные дни». */
const onWorkingDays = (tokens: Tokens, at: number): boolean =>
  (kindAt(tokens, at) === 'to' || kindAt(tokens, at) === 'in') &&
  (kindAt(tokens, at + 1) === 'working' || kindAt(tokens, at + 1) === 'school') &&
  kindAt(tokens, at + 2) === 'day-noun';

const ENDS: ReadonlySet<TokenKind> = new Set<TokenKind>(['end', 'comma']);

/** «постоянно», «на постоянной основе», «в постоянном режиме», «каждый день». */
function constantly(tokens: Tokens, at: number): Match<WholePlan> | null {
  if (kindAt(tokens, at) === 'constantly') return { value: 'span', next: at + 1 };
  if (kindAt(tokens, at) === 'each' && kindAt(tokens, at + 1) === 'day-noun')
    return { value: 'span', next: at + 2 };
  if (onWorkingDays(tokens, at)) return { value: 'span', next: at + 3 };
  if (kindAt(tokens, at) === 'through' && kindAt(tokens, at + 1) === 'day-noun')
    return ENDS.has(kindAt(tokens, at + 2)) ? { value: 'span', next: at + 2 } : null;
  const next = kindAt(tokens, at) === 'on' || kindAt(tokens, at) === 'in' ? at + 1 : at;
  const found = kindAt(tokens, next) === 'constant' && kindAt(tokens, next + 1) === 'footing';
  return found ? { value: 'span', next: next + 2 } : null;
}

const FORCE: ReadonlySet<TokenKind> = new Set<TokenKind>(['in', 'document', 'document-adjective', 'unknown']);

/** «с момента утверждения плана», «со дня подписания», «с даты принятия». */
function sinceApproval(tokens: Tokens, at: number): Match<WholePlan> | null {
  if (kindAt(tokens, at) !== 'from') return null;
  const named = kindAt(tokens, at + 1) === 'moment' || kindAt(tokens, at + 1) === 'day-noun';
  const approval = named ? at + 2 : at + 1;
  if (kindAt(tokens, approval) !== 'approval') return null;
  let next = approval + 1;
  while (next < approval + LONGEST_NAME && FORCE.has(kindAt(tokens, next))) next++;
  return { value: 'span', next };
}

/** «до окончания реализации программы», «до завершения действия плана», «до конца срока реализации». */
function untilCarriedOut(tokens: Tokens, at: number): Match<WholePlan> | null {
  if (kindAt(tokens, at) !== 'until') return null;
  const end = kindAt(tokens, at + 1);
  if (end !== 'completion' && (end !== 'edge' || valueAt(tokens, at + 1) !== EDGE.end)) return null;
  const noun = kindAt(tokens, at + 2) === 'span-noun' ? at + 3 : at + 2;
  const next = DOCUMENT_WORDS.has(kindAt(tokens, noun))
    ? skipDocument(tokens, noun)
    : skipCarryingOut(tokens, noun);
  return next > at + 2 ? { value: 'span', next } : null;
}

/** «в начале и в течение года»: the whole, its beginning too. */
function edgeAndWhole(tokens: Tokens, at: number): Match<WholePlan> | null {
  const edges = edgeWords(tokens, at);
  if (edges === null || !LISTED.has(kindAt(tokens, edges.next))) return null;
  const whole = wholeSpan(tokens, edges.next + 1);
  return whole && { value: 'span', next: whole.next };
}

const LISTED: ReadonlySet<TokenKind> = new Set<TokenKind>(['and', 'comma']);

export const wholePlan = (tokens: Tokens, at: number): Match<WholePlan> | null =>
  constantly(tokens, at) ??
  wholeSpan(tokens, at) ??
  sinceApproval(tokens, at) ??
  untilCarriedOut(tokens, at) ??
  edgeAndWhole(tokens, at);

interface Connector {
  readonly text: string;
  readonly next: number;
}

/** «в соответствии с», also misspelt «в соответствии и с» and «в соответствии и»; «согласно»; «на основании»; «по». */
export function connector(tokens: Tokens, at: number): Connector | null {
  const kind = kindAt(tokens, at);
  if (kind === 'according') return { text: 'согласно', next: at + 1 };
  if (kind === 'on' && kindAt(tokens, at + 1) === 'grounds') return { text: 'на основании', next: at + 2 };
  if (kind === 'in' && kindAt(tokens, at + 1) === 'accordance') {
    const afterAnd = kindAt(tokens, at + 2) === 'and' ? at + 3 : at + 2;
    return { text: 'в соответствии с', next: kindAt(tokens, afterAnd) === 'from' ? afterAnd + 1 : afterAnd };
  }
  if (kind === 'in' && namesTerm(tokens, at + 1)) return { text: 'в', next: at + 1 };
  return kind === 'to' && namesDocument(tokens, at + 1) ? { text: 'по', next: at + 1 } : null;
}

/** «установленные сроки», «сроки, установленные приказом»: terms that a document sets. */
function namesTerm(tokens: Tokens, at: number): boolean {
  if (kindAt(tokens, at) === 'established') return kindAt(tokens, at + 1) === 'span-noun';
  const next = kindAt(tokens, at + 1) === 'comma' ? at + 2 : at + 1;
  return kindAt(tokens, at) === 'span-noun' && kindAt(tokens, next) === 'established';
}

const LONGEST_ADJECTIVES = 3;
const ADJECTIVES: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'unknown',
  'document-adjective',
  'constant',
  'adverb',
  'school',
  'calendar',
  'all',
  'date-noun',
  'season-adjective',
  'holiday-adjective',
  'stage',
  'following',
  'reporting',
  'established',
]);

/** A document noun follows, perhaps after adjectives: «отдельному графику». */
function namesDocument(tokens: Tokens, at: number): boolean {
  let next = at;
  while (next < at + LONGEST_ADJECTIVES && ADJECTIVES.has(kindAt(tokens, next))) next++;
  return kindAt(tokens, next) === 'document';
}

export const SEPARATORS: ReadonlySet<TokenKind> = new Set<TokenKind>([
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
  'after',
]);

/** A piece of a year with its unit: a month, a day, a quarter. */
function isDated(tokens: Tokens, at: number): boolean {
  const unit = piece(tokens, at)?.value.unit;
  return unit !== undefined && unit !== 'number' && unit !== 'numeral';
}

/** The statement goes on here with something that is no part of the document's name. */
export function breaksName(tokens: Tokens, at: number): boolean {
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
