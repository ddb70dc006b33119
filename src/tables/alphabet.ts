/** Latin letters that look like a Cyrillic one. */
export const LOOK_ALIKE: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  k: 'к',
};

/** In lower case the look-alikes of capitals count too: «BПP» is «bпp» then. */
const LOWER = new Map(
  Object.entries(LOOK_ALIKE).map(([latin, cyrillic]) => [latin.toLowerCase(), cyrillic.toLowerCase()]),
);
const LATIN = /[a-z]/;
const CYRILLIC = /[\u0400-\u052f]/;
const WORDS = /[a-z\u0400-\u052f]+/g;

/** A word in lower case, its look-alikes in Cyrillic; as it is where another Latin letter is in it. */
const cyrillicWord = (word: string): string => {
  if (!LATIN.test(word)) return word;
  const read = word.replace(/[a-z]/g, (letter) => LOWER.get(letter) ?? letter);
  return LATIN.test(read) ? word : read;
};

/** A Russian text in lower case with its words of look-alike Latin letters in Cyrillic; any other text as it is. */
export const inCyrillic = (lower: string): string =>
  LATIN.test(lower) && CYRILLIC.test(lower) ? lower.replace(WORDS, cyrillicWord) : lower;

/** The same for a text that may be of Latin look-alikes alone: «HOP». */
export const wholeInCyrillic = (lower: string): string =>
  LATIN.test(lower) ? lower.replace(WORDS, cyrillicWord) : lower;

const ANY_LATIN = /[A-Za-z]/;
const ANY_CYRILLIC = /[\u0400-\u052f]/;
const ANY_WORDS = /[A-Za-z\u0400-\u052f]+/g;

/**
 * A Russian text with the words that look-alike Latin letters are in, or that are of them alone, in Cyrillic: «дa» is
 * «да», «BПP» «ВПР». Any other text stays as it is.
 */
export function lookAlikesInCyrillic(text: string): string {
  if (!ANY_LATIN.test(text)) return text;
  const russian = ANY_CYRILLIC.test(text);
  return text.replace(ANY_WORDS, (word) => {
    if (!ANY_LATIN.test(word) || (!russian && word.length === 1)) return word;
    const read = word.replace(/[A-Za-z]/g, (letter) => LOOK_ALIKE[letter] ?? letter);
    return ANY_LATIN.test(read) ? word : read;
  });
}
