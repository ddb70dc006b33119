import { remembered } from '../../tables';

const STRAY =
  /^[^\S\n]|\s$|^\n|[^\S\n]{2,}|[^\S\n]+\n|[^\S\n]+[,;:!?)»]|[^\S\n]+\.(?![\d.])|[«(][^\S\n]|[\u00ad\u200b\ufeff]/u;

/** The text without stray spaces: at the ends, doubled, inside quotes and brackets, before punctuation. */
export function tidySpaces(text: string): string {
  return text
    .replace(/[\u00ad\u200b\ufeff]/gu, '')
    .replace(/[^\S\n]*\n[^\S\n]*/gu, '\n')
    .replace(/[^\S\n]{2,}/gu, ' ')
    .replace(/[^\S\n]+([,;:!?)»])/gu, '$1')
    .replace(/[^\S\n]+\.(?![\d.])/gu, '.')
    .replace(/([«(])[^\S\n]+/gu, '$1')
    .trim();
}

/** Where the first stray space stands; -1 where there is none. */
export const strayAt = remembered((text) => text.search(STRAY));
