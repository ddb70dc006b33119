import { remembered } from '../../tables';

const STRAY =
  /^[^\S\n]|\s$|^\n|[^\S\n]{2}|[^\S\n]\n|\n[^\S\n]|[^\S\n][,;:!?)»]|[^\S\n]\.(?![\d.a-z])|[«(][^\S\n]|[\u00ad\u200b\ufeff]/iu;
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
  text
    .replace(/[\u00ad\u200b\ufeff]/gu, '')
    .replace(/[^\S\n]{2,}/gu, ' ')
    .replace(/[^\S\n]?\n[^\S\n]?/gu, '\n')
    .replace(/[^\S\n]([,;:!?)»])/gu, '$1')
    .replace(/[^\S\n]\.(?![\d.a-z])/giu, '.')
    .replace(/([«(])[^\S\n]/gu, '$1');

/** Where the first stray space stands; -1 where there is none. */
export const strayAt = remembered((text) =>
  text.replace(BLANKS, (blank) => '_'.repeat(blank.length)).search(STRAY),
);
