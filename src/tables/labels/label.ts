import { matchKey, singleLine } from '../text';

/** A name under which different writings meet; one object for each key of a workbook. */
export interface Label {
  readonly key: string;
  /** As first read, on one line, or the common name («ВПР»). Empty where the sheet has no such column. */
  readonly name: string;
}

/** Remembers what texts were read as, for as long as one workbook is read. */
export function onceForEach<K, T>(read: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = read(key);
    known.set(key, made);
    return made;
  };
}

/** One object for each key: the first text of a key gives it its name. */
export function labelReader<L extends Label>(read: (text: string) => L): (text: string) => L {
  const byKey = new Map<string, L>();
  return onceForEach((text) => {
    const made = read(text);
    const known = byKey.get(made.key);
    if (known) return known;
    byKey.set(made.key, made);
    return made;
  });
}

/** Letter case, ё/е, spaces and punctuation don't count. */
export function plainLabel(text: string): Label {
  const name = singleLine(text);
  return { key: matchKey(name) || name, name };
}

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
