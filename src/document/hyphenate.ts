const LETTERS = /\p{L}+/gu;
const [VOWEL, CONSONANT, SIGN] = [
  '[аеёиоуыэюяaeiouy]',
  '[бвгджзклмнпрстфхцчшщbcdfghjklmnpqrstvwxz]',
  '[йьъ]',
];

/** Where a Russian word may be parted: after what stands first, before what follows. */
const PLACES: readonly RegExp[] = [
  [SIGN, '\\p{L}\\p{L}'],
  [VOWEL, `${VOWEL}\\p{L}`],
  [VOWEL + CONSONANT, CONSONANT + VOWEL],
  [VOWEL, CONSONANT + VOWEL],
  [VOWEL + CONSONANT, CONSONANT + CONSONANT + VOWEL],
  [VOWEL + CONSONANT + CONSONANT, CONSONANT + CONSONANT + VOWEL],
].map(([before = '', after = '']) => new RegExp(`(?<=${before})(?=${after})`, 'giu'));

/** At least so many letters stay on either side. */
const LEAST = 3;

/** The text with words longer than a line of so many letters parted at syllables, each part but the last ending in «-». */
export const hyphenated = (text: string, most: number): string =>
  text.replace(LETTERS, (word) => parts(word, most).join('-\n'));

function parts(word: string, most: number): readonly string[] {
  if (word.length <= most) return [word];
  const at = PLACES.flatMap((place) => [...word.matchAll(place)].map(({ index }) => index))
    .filter((index) => index >= LEAST && word.length - index >= LEAST && index < most)
    .reduce((last, index) => Math.max(last, index), 0);
  return at === 0 ? [word] : [word.slice(0, at), ...parts(word.slice(at), most)];
}
