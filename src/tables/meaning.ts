import { markupIn, withoutMarkup } from './text';
import { foldWord, isYear } from './period/lexicon';
import { sourceOf, type Token, tokenize, type TokenKind } from './period/tokens';
import { stem } from './stems';

/** Words that only join, and those that a written year or month makes needless. */
const JOINING: ReadonlySet<TokenKind> = new Set<TokenKind>([
  'in',
  'on',
  'of',
  'to',
  'and',
  'year',
  'month-noun',
]);
/** Signs that say something by themselves; all others only separate. */
const SIGNS = /[%+?]/;
const SPACES = /\s+/;
const SILENT = /[^\p{L}\p{N}%+?]/gu;
const CENTURY = 2000;
const CENTURY_LENGTH = 100;

const month = (value: number): string => `month ${value}`;
const number = (value: number): string => `number ${value}`;

/** A word or number of a text under the key by which it is found again however it is written. */
interface Said {
  readonly key: string;
  /** Letters or digits as they stand, folded. */
  readonly plain: string;
}

function* saidBy(source: string, { kind, start, end, value, ...token }: Token): Iterable<Said> {
  const plain = foldWord(source.slice(start, end));
  if (kind === 'date' || kind === 'month-year') {
    if (kind === 'date') yield { key: number(value), plain };
    yield { key: month(token.month), plain };
    if (token.year > 0) yield { key: number(token.year), plain };
  } else if (kind === 'month') yield { key: month(value), plain };
  else if (kind === 'number') yield { key: number(value), plain };
  else if (kind === 'current') yield { key: 'current', plain };
  else if (kind === 'from') yield { key: 'from', plain };
  else if (!JOINING.has(kind) && (/[\p{L}\p{N}]/u.test(plain) || SIGNS.test(plain)))
    yield { key: stem(plain), plain };
}

/** In pieces between spaces: a text of any length is read whole. */
const saidIn = (text: string): readonly Said[] =>
  text.split(SPACES).flatMap((piece) => tokenize(piece).flatMap((token) => [...saidBy(piece, token)]));

const cleaned = (text: string): string => sourceOf(markupIn(text).length > 0 ? withoutMarkup(text) : text);

/** Letters, digits and the signs that speak, and nothing else. */
const lettersOf = (text: string): string => foldWord(text).replace(SILENT, '');

const DIGITS = /^\p{N}+$/u;

/** The word is two halves joined: «муниципально го» in «муниципального». Numbers joined are another number. */
function halves(joined: readonly Said[], from: readonly Said[]): ReadonlySet<string> {
  const words = new Set(from.map(({ plain }) => plain));
  const found = new Set<string>();
  for (const { plain } of joined) {
    for (let at = 1; at < plain.length; at += 1) {
      const [head, tail] = [plain.slice(0, at), plain.slice(at)];
      const isWord = !DIGITS.test(head) && !DIGITS.test(tail);
      if (isWord && words.has(head) && words.has(tail)) found.add(head).add(tail);
    }
  }
  return found;
}

/**
 * Every word and number of the first texts that carries meaning is in the second: the same stem, number or month, in
 * any of them. Months, years, separators, markup, look-alike letters and invisible characters may be written anew.
 */
export function keepsMeaning(from: readonly string[], to: readonly string[]): boolean {
  const [before, after] = [from.map(cleaned), to.map(cleaned)];
  if (before.length === 1 && lettersOf(before.join('')) === lettersOf(after.join(''))) return true;
  const [said, kept] = [before.flatMap(saidIn), after.flatMap(saidIn)];
  const keys = new Set(kept.map(({ key }) => key));
  const own = new Set(said.map(({ key }) => key));
  const fresh = kept.filter(({ key }) => !own.has(key));
  const parts = halves(fresh, said);
  const closed = before.some((text) => saidTo(text));
  return said.every(({ key, plain }) => {
    if (keys.has(key) || parts.has(plain)) return true;
    if (key === 'from') return closed;
    if (key === 'current') return kept.some(({ key: other }) => isYearKey(other));
    return sameNumber(key, keys);
  });
}

const saidTo = (text: string): boolean =>
  text.split(SPACES).some((piece) => tokenize(piece).some(({ kind }) => kind === 'to'));

const isYearKey = (key: string): boolean => key.startsWith('number ') && isYear(Number(key.slice(7)));

/** «4» and «апрель» of a number that became a date; «25» and «2025» of a year. */
function sameNumber(key: string, keys: ReadonlySet<string>): boolean {
  const [kind, value] = [key.split(' ')[0], Number(key.split(' ')[1])];
  if (kind === 'month') return keys.has(number(value));
  return kind === 'number' && value < CENTURY_LENGTH && keys.has(number(CENTURY + value));
}
