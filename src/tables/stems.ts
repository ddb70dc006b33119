import { newStemmer } from 'snowball-stemmers';
import { remembered } from './text';

const russian = newStemmer('russian');
const BETWEEN_WORDS = /[^a-z\u0400-\u052f]+/;
/** Words that say nothing of a text's subject. */
const STOP_WORDS = new Set(
  (
    'и в во на по с со к ко о об обо от до за из у не ни но а да же бы ли или для при под над про без через ' +
    'их его ее как что чтобы это этот эта эти тот та те также том числе другой другие иной иные каждый все всех'
  ).split(' '),
);

/** The stem of one word, ё read as е. */
export const stem = remembered((word) => russian.stem(word.toLowerCase().replaceAll('ё', 'е')));

/** The stem of a word that says something; empty for a stop word or a single letter. */
const ownStem = remembered((word) => (word.length > 1 && !STOP_WORDS.has(word) ? stem(word) : ''));

/** Distinct stems of a text's words without stop words, in order of first occurrence. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of text.toLowerCase().split(BETWEEN_WORDS)) {
    const own = ownStem(word);
    if (own !== '') stems.add(own);
  }
  return stems;
}

/** All that asking for stems takes. */
export type StemSet = Pick<ReadonlySet<string>, 'has'>;

/** The stems of a text, asked for one by one. A stem begins its word, so most texts need not be taken apart to deny it. */
export function stemsIn(text: string): StemSet {
  const lower = text.toLowerCase().replaceAll('ё', 'е');
  let stems: ReadonlySet<string> | null = null;
  return { has: (wanted) => lower.includes(wanted) && (stems ??= stemsOf(lower)).has(wanted) };
}

/** How much of the longer text the other has (0–1). */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  Math.min(overlap(a, b), overlap(b, a));

/** The share (0–1) of the wanted stems that the text has; 0 where none is wanted. */
export function overlap(wanted: ReadonlySet<string>, present: StemSet): number {
  if (wanted.size === 0) return 0;
  let met = 0;
  for (const stem of wanted) if (present.has(stem)) met += 1;
  return met / wanted.size;
}
