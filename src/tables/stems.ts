import { newStemmer } from 'snowball-stemmers';
import { wordsOf } from './text';

const russian = newStemmer('russian');
const MEMORY = 50_000;
const memory = new Map<string, string>();

/** Words that say nothing of a text's subject. */
const STOP_WORDS = new Set(
  (
    'и в во на по с со к ко о об обо от до за из у не ни но а да же бы ли или для при под над про без через ' +
    'их его ее как что чтобы это этот эта эти тот та те также том числе другой другие иной иные каждый все всех'
  ).split(' '),
);

/** The stem of one word, ё read as е; remembered, since a workbook repeats its words. */
export function stem(word: string): string {
  const known = memory.get(word);
  if (known !== undefined) return known;
  const made = russian.stem(word.toLowerCase().replaceAll('ё', 'е'));
  if (memory.size >= MEMORY) memory.clear();
  memory.set(word, made);
  return made;
}

/** Distinct stems of a text's words without stop words, in order of first occurrence. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of wordsOf(text)) {
    for (const part of word.includes('-') ? word.split('-') : [word]) {
      if (part.length > 1 && !STOP_WORDS.has(part.toLowerCase())) stems.add(stem(part));
    }
  }
  return stems;
}

/** The share (0–1) of the wanted stems that the text has; 0 where none is wanted. */
export function overlap(wanted: ReadonlySet<string>, present: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  let met = 0;
  for (const stem of wanted) if (present.has(stem)) met += 1;
  return met / wanted.size;
}
