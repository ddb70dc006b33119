import { MONTHS } from './months';
import { WORDS, endingsOf, type WordClass } from './words';

export interface Lexeme {
  readonly kind: WordClass;
  readonly value: number;
}

function build(): ReadonlyMap<string, Lexeme> {
  const lexicon = new Map<string, Lexeme>();
  MONTHS.forEach(({ forms }, index) => {
    const lexeme: Lexeme = { kind: 'month', value: index + 1 };
    for (const form of forms) lexicon.set(form, lexeme);
  });
  for (const [kind, value, stems, endings = '-'] of WORDS) {
    const lexeme: Lexeme = { kind, value };
    for (const stem of stems.split('|')) {
      for (const ending of endingsOf(endings)) {
        if (!lexicon.has(stem + ending)) lexicon.set(stem + ending, lexeme);
      }
    }
  }
  return lexicon;
}

const LEXICON = build();

const LATIN_LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [...'aceopxykmtbhё'].map((letter, index) => [letter, 'асеорхукмтвне'.charAt(index)]),
);

/** Lower case, ё as е, Latin look-alikes as the Cyrillic letters they stand for, «і» as the Roman numeral i. */
export function foldWord(word: string): string {
  let folded = '';
  for (const letter of word.toLowerCase()) {
    folded += letter === 'і' ? 'i' : (LATIN_LOOKALIKES.get(letter) ?? letter);
  }
  return folded;
}

const LONGEST_WORD = 24;

export function lexemeOf(word: string): Lexeme | null {
  if (word.length > LONGEST_WORD) return null;
  return LEXICON.get(word.toLowerCase()) ?? LEXICON.get(foldWord(word)) ?? null;
}

const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(
  'й я е го му м ю х ой ый ий ая яя ое ее ом ем ую ых ей ти'.split(' '),
);

/** The tail of a numeral written in digits: «1-й», «2-ое», «3го». */
export const isOrdinalSuffix = (word: string): boolean =>
  word.length <= 2 && ORDINAL_SUFFIXES.has(foldWord(word));
