import { numbers, plural, SPACE, wordForms } from '../numbers';

/** Numbers of this language: «1 234,5». */
export const number = numbers('ru');
/** The same without a space between thousands, with all decimals. */
export const decimal = numbers('ru', { maximumFractionDigits: 20, useGrouping: false });
/** The form of a word that goes with a count. */
export const form = wordForms('ru');
/** «3 школы». */
export const noun = plural('ru');
/** The same, not to be broken. */
export const tiedNoun = plural('ru', SPACE);
