import { LOOK_ALIKE, markupIn, remembered, visibleText } from '../../tables';
import { mayHoldTornWord } from './brokenWords';

const LETTERS = /\p{L}+/gu;
const LATIN = /[A-Za-z]/;
const CYRILLIC = /[а-яё]/i;
/** One-letter Russian words, as typed with a Latin letter. */
const ONE_LETTER = new Set(['a', 'c', 'o', 'y', 'k', 'A', 'C', 'O', 'Y', 'K', 'B']);

export interface MixedWords {
  /** The words as they stand. */
  readonly read: readonly string[];
  readonly expected: readonly string[];
  /** The whole text with the words in Cyrillic. */
  readonly text: string;
  /** Every Latin letter has a Cyrillic look-alike. */
  readonly sure: boolean;
}

/** Words in which Latin letters stand for Cyrillic ones; null where there are none. */
export function mixedWords(text: string): MixedWords | null {
  if (!LATIN.test(text) || !CYRILLIC.test(text)) return null;
  const read: string[] = [];
  const expected: string[] = [];
  let sure = true;
  const corrected = text.replace(LETTERS, (word, at: number) => {
    const mixed = LATIN.test(word) && CYRILLIC.test(word);
    if (!mixed && !(ONE_LETTER.has(word) && standsInRussian(text, at))) return word;
    const cyrillic = toCyrillic(word);
    read.push(word);
    expected.push(cyrillic);
    if (LATIN.test(cyrillic)) sure = false;
    return cyrillic;
  });
  return read.length > 0 ? { read, expected, text: corrected, sure } : null;
}

/** A lone letter between Russian words or before a number: «c 1 по 15». */
const standsInRussian = (text: string, at: number): boolean =>
  /(?:^|\s)$/u.test(text.slice(Math.max(0, at - 1), at)) && /^.\s+[а-яё\d]/iu.test(text.slice(at, at + 4));

const toCyrillic = (word: string): string =>
  word.replace(/[A-Za-z]/g, (letter) => LOOK_ALIKE[letter] ?? letter);

const STRAY =
  /^[^\S\n]|\s$|^\n|[^\S\n]{2}|[^\S\n]\n|\n[^\S\n]|[^\S\n][,;:!?)»]|[^\S\n]\.(?![\d.a-z])|[«(][^\S\n]|[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/iu;
/** A blank to be filled in by hand: «___» марта, «   » марта. */
const BLANK = /(«[\s_]*»)/u;
const BLANKS = /«[\s_]*»/gu;

/** The text without stray spaces: at the ends, doubled, inside quotes and brackets, before punctuation. */
export const tidySpaces = (text: string): string =>
  text
    .split(BLANK)
    .map((part, index) => (index % 2 === 0 ? tidied(part) : part))
    .join('')
    .trim();

const tidied = (text: string): string =>
  visibleText(text)
    .replace(/[^\S\n]{2,}/gu, ' ')
    .replace(/[^\S\n]?\n[^\S\n]?/gu, '\n')
    .replace(/[^\S\n]([,;:!?)»])/gu, '$1')
    .replace(/[^\S\n]\.(?![\d.a-z])/giu, '.')
    .replace(/([«(])[^\S\n]/gu, '$1');

/** Where the first stray space stands; -1 where there is none. */
export const strayAt = (text: string): number =>
  mayBeStray(text) ? text.replace(BLANKS, (blank) => '_'.repeat(blank.length)).search(STRAY) : -1;

/** Signs beside which a space is out of place; nearly every text has none and needs no pattern. */
const BEFORE = new Set(Array.from('«( \n', (sign) => sign.charCodeAt(0)));
const AFTER = new Set(Array.from(' \n,.;:!?)»', (sign) => sign.charCodeAt(0)));
const SPACE = 32;

function mayBeStray(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== SPACE) {
      if (isOtherSpace(code)) return true;
    } else if (at === 0 || at === text.length - 1) return true;
    else if (BEFORE.has(text.charCodeAt(at - 1)) || AFTER.has(text.charCodeAt(at + 1))) return true;
  }
  return false;
}

/** Control characters, and every space and invisible character beyond ASCII. */
const isOtherSpace = (code: number): boolean =>
  code < SPACE ||
  code === 0xa0 ||
  code === 0xad ||
  code === 0x1680 ||
  code === 0x61c ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x2069) ||
  code === 0x3000 ||
  code === 0xfeff;

/** What a text should be looked at for; everything but a torn word is certain. */
export interface Suspicions {
  readonly spaces: boolean;
  readonly alphabet: boolean;
  readonly markup: boolean;
  readonly tornWord: boolean;
}

/** Null for a clean text. Remembered: roadmaps repeat their periods, parties and results over and over. */
export const suspicionsOf = remembered((text): Suspicions | null => {
  const found = {
    spaces: strayAt(text) >= 0,
    alphabet: mixedWords(text) !== null,
    markup: markupIn(text).length > 0,
    tornWord: mayHoldTornWord(text),
  };
  return Object.values(found).includes(true) ? found : null;
});
