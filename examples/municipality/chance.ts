const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const MIX_1 = 0x85ebca6b;
const MIX_2 = 0xc2b2ae35;
const RANGE = 2 ** 32;

/**
 * A number from 0 up to 1 that depends on the words alone: the same words always give the same number, so a change
 * in one place of the example leaves the rest as it was.
 */
export function chance(...words: readonly (string | number)[]): number {
  let hash = FNV_OFFSET;
  for (const letter of words.join('\n')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), FNV_PRIME);
  }
  hash = Math.imul(hash ^ (hash >>> 16), MIX_1);
  hash = Math.imul(hash ^ (hash >>> 13), MIX_2);
  return ((hash ^ (hash >>> 16)) >>> 0) / RANGE;
}

/** A number within `spread` of 0, by the same words always the same. */
export const deviation = (spread: number, ...words: readonly (string | number)[]): number =>
  (chance(...words) * 2 - 1) * spread;
