import { inCyrillic } from './alphabet';

/** Longer texts seldom come twice, and to keep them costs more than to look again. */
const LONGEST_REMEMBERED = 80;

/** Remembers a function's answers by short text, up to a bound: workbooks repeat their words, periods and names. */
export function remembered<T>(compute: (text: string) => T, bound = 100_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return compute(text);
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = compute(text);
    if (known.size >= bound) known.clear();
    known.set(text, made);
    return made;
  };
}

/** Remembers a function's answers for as long as the object asked about lives. */
export function rememberedFor<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const made = { value: compute(key) };
    known.set(key, made);
    return made.value;
  };
}

/** What is made when it is first asked for, since not every run asks. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The value of a key, made where there is none yet. */
export function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

// Without the u flag and property classes these run several times faster; they know Latin and Cyrillic letters.
const KEY_NOISE = /[^a-z0-9\u0400-\u052f%+]+/g;
const WORD = /[a-z\u0400-\u052f]+(?:[-‑][a-z\u0400-\u052f]+)*/gi;
const SPACES = /\s+/g;
const NEEDS_SINGLING =
  / {2}|[\t-\r\u00a0\u00ad\u061c\u1680\u2000-\u200f\u2028-\u202f\u2060-\u2064\u2066-\u2069\u3000\ufeff]|^ | $/;
const UNSEEN = '\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff';
const INVISIBLE = new RegExp(`[${UNSEEN}]`, 'g');
const HAS_INVISIBLE = new RegExp(`[${UNSEEN}]`);
const BLANK = new RegExp(`^[\\s${UNSEEN}]*$`);

/** Without the characters that nobody sees: soft hyphens, zero-width spaces and joiners, marks of direction. */
export const visibleText = (text: string): string =>
  HAS_INVISIBLE.test(text) ? text.replace(INVISIBLE, '') : text;

/** One line of what is seen: every run of white space, also non-breaking, as one space; none at the ends. */
export const singleLine = (text: string): string =>
  NEEDS_SINGLING.test(text) ? visibleText(text).replace(SPACES, ' ').trim() : text;

/** Small letters, ё as е. */
export const smallLetters = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

/** Few: most texts that come again do so in the same sheet or the next file. */
const MOST_KEYS = 10_000;

/**
 * The key under which texts are the same for people: letter case, ё/е, spaces, line breaks, punctuation and
 * quotes don't count, nor do invisible characters and Latin look-alikes of Russian letters; «№» and «N» do neither
 * where other letters are present.
 */
export const matchKey = remembered((text) => {
  const key = inCyrillic(smallLetters(visibleText(text)))
    .replace(KEY_NOISE, ' ')
    .trim();
  return key === '' && text.includes('№') ? '№' : key;
}, MOST_KEYS);

export const isBlank = (text: string): boolean => text === '' || BLANK.test(text);

/** Words of letters, inner hyphens kept; numbers and signs left out. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The first letter of the text is a capital (quotes and brackets skipped). */
export function startsWithCapital(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && letter === letter.toUpperCase() && letter !== letter.toLowerCase();
}

/** Tags, character codes, and emphasis signs in pairs: «Показатель**» is a footnote, «Директор ____» a blank. */
const MARKUP =
  /<\/?[a-z][a-z\d]*(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|amp|lt|gt|quot|laquo|raquo|ndash|mdash|#\d{1,5});|\*\*(?=[^*\s][^*]*\*\*)|\*\*(?<=\*\*[^*]*[^*\s]\*\*)|(?<!_)__(?=\p{L}[^_]*__(?!_))|__(?!_)(?<=(?<!_)__\p{L}[^_]*__)/giu;
/** Control characters can't stand in a cell. */
const FIRST_PRINTABLE = 32;
const BREAK = /^<(?:br|\/p|\/li|\/div)\b/i;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
};

/** Tags, character codes and emphasis signs left in a text. */
export const markupIn = (text: string): readonly string[] =>
  /[<&*_]/.test(text) ? (text.match(MARKUP) ?? []) : [];

/** The text without markup: character codes become characters, line-break tags new lines. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(MARKUP, (mark) => {
      if (BREAK.test(mark)) return '\n';
      if (!mark.startsWith('&')) return '';
      const name = mark.slice(1, -1).toLowerCase();
      return name.startsWith('#') ? character(Number(name.slice(1))) : (ENTITIES[name] ?? mark);
    })
    .trim();

const character = (code: number): string => (code < FIRST_PRINTABLE ? ' ' : String.fromCodePoint(code));
