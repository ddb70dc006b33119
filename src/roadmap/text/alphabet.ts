import { LOOK_ALIKE } from '../../tables';

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
