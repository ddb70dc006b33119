/** Text as people compare it. All functions are pure and safe for texts of any length. */

const KEY_NOISE = /[^\p{L}\p{N}%+]+/gu;
const SPACES = /[\s\u00a0\u2007\u202f\u200b\ufeff]+/gu;

/** One line: every run of white space, also non-breaking, as one space; none at the ends. */
export const singleLine = (text: string): string => text.replace(SPACES, ' ').trim();

/**
 * The key under which texts are the same for people: letter case, ё/е, spaces, line breaks, punctuation and
 * quotes don't count; «№» and «N» do neither where other letters are present.
 */
export function matchKey(text: string): string {
  const key = text.toLowerCase().replaceAll('ё', 'е').replace(KEY_NOISE, ' ').trim();
  return key === '' && text.includes('№') ? '№' : key;
}

export const isBlank = (text: string): boolean => text === '' || text.trim() === '';

/** Words of letters, inner hyphens kept; numbers and signs left out. */
export const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+(?:[-‑]\p{L}+)*/gu) ?? [];

/** The first letter of the text is a capital (quotes and brackets skipped). */
export function startsWithCapital(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && letter === letter.toUpperCase() && letter !== letter.toLowerCase();
}
