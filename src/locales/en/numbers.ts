import { numbers, plural, SPACE, wordForms } from '../numbers';

/** Numbers of this language: “1,234.5”. */
export const number = numbers('en');
/** The form of a word that goes with a count. */
export const form = wordForms('en');
/** “3 schools”. */
export const noun = plural('en');
/** The same, not to be broken. */
export const tiedNoun = plural('en', SPACE);
/** The same without a comma between thousands. */
export const counted = (count: number, one: string, other = `${one}s`): string =>
  `${count} ${form({ one, other })(count)}`;
