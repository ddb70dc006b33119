const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
/** Letters by which people type Roman numerals: Ukrainian «І», a small L, Russian «Х», and the signs of Unicode. */
const ALIKE: Readonly<Record<string, string>> = { і: 'i', l: 'i', '|': 'i', х: 'x' };

/** A Roman numeral from 1 to 12, in lower case; null for anything else. */
export function romanOf(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[іl|х]/g, (letter) => ALIKE[letter] ?? letter);
  const index = ROMANS.indexOf(plain);
  return index < 0 ? null : index + 1;
}
