import { distance } from 'fastest-levenshtein';
import { foldWord, lexemes } from './lexicon';
import type { WordClass } from './wordClasses';

const SHORTEST = 4;
const LONGEST = 16;
/** In a word as long as this two letters may be wrong. */
const LONG = 11;

/** Two neighbouring letters changed places. */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

interface Near {
  readonly form: string;
  /** Forms of one meaning have one key. */
  readonly key: string;
  readonly typos: number;
}

function near(word: string, form: string, key: string): Near | null {
  const most = word.length >= LONG ? 2 : 1;
  if (form.length < SHORTEST || Math.abs(word.length - form.length) > most) return null;
  const typos = isTransposed(word, form) ? 1 : distance(word, form);
  return typos <= most ? { form, key, typos } : null;
}

/** Known words that a word is a typo or two away from, one for each meaning, the nearest meanings only; perhaps of some kinds alone. */
export function formsNear(word: string, kinds?: ReadonlySet<WordClass>): readonly string[] {
  if (word.length < SHORTEST || word.length > LONGEST) return [];
  const folded = foldWord(word);
  const best = new Map<string, Near>();
  for (const [form, { kind, value }] of lexemes()) {
    if (kinds?.has(kind) === false) continue;
    const found = near(folded, form, `${kind} ${value}`);
    if (found !== null && found.typos < (best.get(found.key)?.typos ?? Infinity)) best.set(found.key, found);
  }
  const found = [...best.values()];
  const fewest = Math.min(...found.map(({ typos }) => typos));
  return found.filter(({ typos }) => typos === fewest).map(({ form }) => form);
}

/** Kinds of words that tell when. */
const OF_TIME: ReadonlySet<WordClass> = new Set<WordClass>([
  'month',
  'season',
  'quarter',
  'half-year',
  'term',
  'trimester',
  'year',
  'week',
  'weekday',
  'adverb',
  'constantly',
  'holiday',
]);

/** A word that may be a word of time mistyped. */
export const resemblesTime = (word: string): boolean => formsNear(word, OF_TIME).length > 0;
