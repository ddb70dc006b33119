import { distance } from 'fastest-levenshtein';
import { foldWord } from './lexicon';
import { MONTHS } from './months';
import type { Token, Tokens } from './tokens';

const SHORTEST = 4;
const LONGEST = 10;

const FORMS: readonly { readonly form: string; readonly month: number }[] = MONTHS.flatMap(
  ({ forms }, index) =>
    forms.filter((form) => form.length >= SHORTEST).map((form) => ({ form, month: index + 1 })),
);

/** Two neighbouring letters changed places. */
function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

const isOneTypo = (word: string, form: string): boolean =>
  Math.abs(word.length - form.length) <= 1 && (distance(word, form) === 1 || isTransposed(word, form));

/** Months one typo away from a word, without repeats. */
function monthsNear(word: string): readonly number[] {
  if (word.length < SHORTEST || word.length > LONGEST) return [];
  const folded = foldWord(word);
  return [...new Set(FORMS.filter(({ form }) => isOneTypo(folded, form)).map(({ month }) => month))];
}

/** The text's tokens with its only unknown word taken for a month that it nearly is: one list for each such month. */
export function nearMisses(source: string, tokens: Tokens): readonly Tokens[] {
  const unknown = tokens.filter(({ kind }) => kind === 'unknown');
  const [word] = unknown;
  if (word === undefined || unknown.length > 1) return [];
  return monthsNear(source.slice(word.start, word.end)).map((month) => {
    const corrected: Token = { ...word, kind: 'month', value: month };
    return tokens.map((token) => (token === word ? corrected : token));
  });
}
