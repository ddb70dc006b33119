import { wholeInCyrillic } from './alphabet';
import { lazily, matchKey, singleLine } from './text';
import { nearest } from './aliases';
import { saysNoValue } from './numbers';

/** What a text of a choice says. */
export type WordReading<T> =
  | { readonly kind: 'known'; readonly meaning: T }
  /** All the choices are still there: «да / нет». */
  | { readonly kind: 'unfilled' }
  /** There is no answer: empty, a dash, «нет данных». */
  | { readonly kind: 'missing' }
  | { readonly kind: 'unknown' };

/** Words with a meaning: the first of each is proposed to the user, the others are understood. */
export interface Vocabulary<T> {
  readonly read: (text: string) => WordReading<T>;
  /** Undefined for a text that is not known. */
  readonly meaning: (text: string) => T | undefined;
  /** All that are understood, by meaning. */
  readonly entries: readonly (readonly [meaning: T, words: readonly string[]])[];
  readonly allowed: readonly string[];
  /** The word of the list that an unknown one resembles. */
  readonly nearest: (text: string) => string | null;
  /** The same with more words; the first of a meaning is proposed as before. */
  readonly with: (more: Vocabulary<T>['entries']) => Vocabulary<T>;
}

export interface VocabularyOptions<T> {
  /** What may follow a word and leaves its meaning as it is, beside what may follow any. */
  readonly tails?: string;
  /** The words of several meanings may stand in one cell; together they are no choice left open. Such of one kind are. */
  readonly together?: (meanings: readonly T[]) => boolean;
}

const DAY = String.raw`\d{1,2}\.\d{1,2}\.\d{2,4}|\d{1,2} [а-я]{3,8} \d{4}`;
const YEAR = String.raw`(?:г|год|года|г\.)`;
const ENDING = '(?:а|у|ом|ы|и|о|ов|е|я|ю|ем|й|ой|ей|ий)?';
/** A paper by which something is so, and who has issued it. */
const PAPER = String.raw`(?:(?:приказ|протокол|договор|соглашени|справк|распоряжени|постановлени|акт)${ENDING}|пр\.?)`;
const ISSUER =
  '(?: (?:управлени|отдел|министерств|департамент|комитет|администраци|образовани|район|округ|город|муниципальн|школ|заседани|совещани|совет|педсовет|методическ|педагогическ|рмо|мо|оу|гмо|шмо|уо|роо|имц|ммс|мку|мбоу|моу|сош|оо)[а-я]{0,6})*';
const PAPER_SIGN = String.raw`(?: (?:№|n|no) ?[\d./-]+(?:-?[а-я]{1,3})?| от (?:${DAY})(?: ?${YEAR})?)`;
/** What is a paper where its number or date stands with it. */
const OTHER_PAPERS =
  'письм|отчет|удостоверени|сертификат|решени|выписк|заключени|положени|рекомендаци|информаци|план|программ|график';
/** A paper that its number or date tells from others. */
const NAMED_PAPER = new RegExp(
  `^(?:[а-я]{5,}(?:ая|ое|ый|ий) )?(?:${PAPER}|(?:${OTHER_PAPERS})${ENDING})${ISSUER}${PAPER_SIGN}+$`,
  'u',
);
/** What says since when, that nothing is left to do, or by which paper. */
const TAILS = [
  String.raw`с (?:${DAY}|(?:[а-я]{3,8} )?\d{4}(?:[/–-]\d{2,4})?)(?: ?${YEAR})?(?: ?уч[а-я]*\.?(?: ?${YEAR})?)?`,
  'полностью',
  'в полн(?:ом объеме|ой мере)',
  'в срок',
  `${PAPER}${ISSUER}${PAPER_SIGN}*`,
];
const LONGEST = 120;
const BOUNDARY = /[^a-zа-я0-9+]/;
const LEAD = /^[\s,;:.(–—-]+/;
const CHOICES = /\s*(?:[/\\|,;]|(?<!\p{L})(?:или|либо)(?!\p{L})|[☐□▢◻_]+)\s*/u;
const SLASHED = /[/\\|]|(?<!\p{L})(?:или|либо)(?!\p{L})|[☐□▢◻]/u;
const HINT =
  /[\s,;]*\(?\s*(?:(?:не)?(?:нужное|лишнее|верное)\s+(?:подчеркнуть|выбрать|отметить|зачеркнуть|оставить|вписать|указать)|выберите(?: (?:из списка|значение|вариант|ответ))?|выбрать(?: (?:из списка|нужное))?)\s*\)?$/u;

/** A text as its words are compared: case, ё, quotes, full stops and invisible characters don't count; other signs do. */
function wordKey(text: string): string {
  const line = singleLine(text).toLowerCase().replaceAll('ё', 'е');
  const plain = wholeInCyrillic(line)
    .replace(/[«»"“”„']/g, '')
    .replace(/\.(?=\s|$)/g, '')
    .replace(/(?<=\p{L})\s*[-‐‑]\s*(?=\p{L})/gu, ' ')
    .replace(/\s+(?=\+)/g, '')
    .replace(/[\s,;:!]+$/, '');
  return /^\([^()]*\)$/.test(plain) ? plain.slice(1, -1).trim() : plain;
}

/** The whole text names a paper by its number or its date: «Приказ № 15 от 02.03.2022», «протокол № 2». */
export const namesPaper = (text: string): boolean =>
  text.length <= LONGEST && NAMED_PAPER.test(wordKey(text));

/** Reads words of choice: a text is one whole entry, with a harmless tail at most, or it is not understood. */
export function vocabulary<T>(
  entries: Vocabulary<T>['entries'],
  options: VocabularyOptions<T> = {},
): Vocabulary<T> {
  const { tails, together = () => false } = options;
  const meanings = lazily(
    () =>
      new Map(
        entries.flatMap(([meaning, words]) => words.map((word) => [wordKey(word), { meaning }] as const)),
      ),
  );
  const harmless = lazily(() => {
    const tail = `(?:${[...TAILS, ...(tails === undefined ? [] : [tails])].join('|')})`;
    return new RegExp(String.raw`^${tail}(?:[\s,;]+${tail})*$`, 'u');
  });
  const allowed = entries.flatMap(([, [first]]) => first ?? []);

  const whole = (key: string): { readonly meaning: T } | undefined => {
    const known = meanings();
    const own = known.get(key);
    if (own) return own;
    for (let end = key.length - 1; end > 0; end -= 1) {
      if (!BOUNDARY.test(key.charAt(end))) continue;
      const found = known.get(key.slice(0, end).trimEnd());
      if (found) {
        const rest = key
          .slice(end)
          .replace(LEAD, '')
          .replace(/[).\s]+$/, '');
        return harmless().test(rest) || known.get(rest)?.meaning === found.meaning ? found : undefined;
      }
    }
    return undefined;
  };

  const severalOf = (key: string): WordReading<T> => {
    const left = key.replace(HINT, '');
    if (left === '' && key !== '') return { kind: 'unfilled' };
    const parts = left.split(CHOICES).filter((part) => part !== '');
    const known = parts.flatMap((part) => whole(part) ?? []);
    const distinct = [...new Set(known.map(({ meaning }) => meaning))];
    const [only] = distinct;
    const all = known.length === parts.length;
    if (distinct.length === 1 && all && only !== undefined) return { kind: 'known', meaning: only };
    const open = distinct.length > 1 && (all || SLASHED.test(left)) && !together(distinct);
    return { kind: open ? 'unfilled' : 'unknown' };
  };

  const read = (text: string): WordReading<T> => {
    if (text.length > LONGEST) return { kind: 'unknown' };
    const key = wordKey(text);
    const own = whole(key);
    if (own) return { kind: 'known', meaning: own.meaning };
    return saysNoValue(text) ? { kind: 'missing' } : severalOf(wordKey(text.trim().replace(/\n+/g, ' / ')));
  };

  const own: Vocabulary<T> = {
    read,
    meaning(text) {
      const reading = read(text);
      return reading.kind === 'known' ? reading.meaning : undefined;
    },
    entries,
    allowed,
    nearest: (text) => nearest(wholeInCyrillic(text.toLowerCase()), allowed),
    with(more) {
      const added = new Map(more);
      if ([...added.values()].every((words) => words.length === 0)) return own;
      const joined = entries.map(
        ([meaning, words]) => [meaning, [...words, ...(added.get(meaning) ?? [])]] as const,
      );
      return vocabulary(joined, options);
    },
  };
  return own;
}

/**
 * Reads titles by their beginning: the words that open a title say which it is, whatever follows, and a number before
 * them doesn't count.
 */
export function titleVocabulary<T>(entries: Vocabulary<T>['entries']): (text: string) => T | undefined {
  const meanings = new Map(
    entries.flatMap(([meaning, words]) => words.map((word) => [matchKey(word), { meaning }] as const)),
  );
  return (text) => {
    const key = matchKey(text).replace(/^\d+ /, '');
    for (let end = key.length; end > 0; end = key.lastIndexOf(' ', end - 1)) {
      const own = meanings.get(key.slice(0, end));
      if (own) return own.meaning;
    }
    return undefined;
  };
}
