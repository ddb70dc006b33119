/** Text as people compare it. All functions are pure and safe for texts of any length. */

import { inCyrillic } from './alphabet';

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

/**
 * The key under which texts are the same for people: letter case, ё/е, spaces, line breaks, punctuation and
 * quotes don't count, nor do invisible characters and Latin look-alikes of Russian letters; «№» and «N» do neither
 * where other letters are present.
 */
export function matchKey(text: string): string {
  const key = inCyrillic(visibleText(text).toLowerCase().replaceAll('ё', 'е')).replace(KEY_NOISE, ' ').trim();
  return key === '' && text.includes('№') ? '№' : key;
}

export const isBlank = (text: string): boolean => text === '' || BLANK.test(text);

/** Words of letters, inner hyphens kept; numbers and signs left out. */
export const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The first letter of the text is a capital (quotes and brackets skipped). */
export function startsWithCapital(text: string): boolean {
  const letter = /\p{L}/u.exec(text)?.[0];
  return letter !== undefined && letter === letter.toUpperCase() && letter !== letter.toLowerCase();
}
