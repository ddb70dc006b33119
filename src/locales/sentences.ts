import type { Figure } from '../indicators';
import { singleLine } from '../tables';
import { type FigureFormat, FIGURES } from './figures';
import type { LocaleName } from './language';
import { SPACE } from './numbers';

/** So many things are named one by one. */
const MOST_NAMED = 6;
const LONGEST_TITLE = 60;

/** A word or name inside a sentence: «русский язык», but «ИЗО». */
export const inSentence = (name: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.slice(0, 1).toLocaleLowerCase() + name.slice(1) : name;

/** What is said together: items of the same key, in the order of the first of each. */
export function alike<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K,
): readonly (readonly [K, readonly T[]])[] {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}

interface SentenceMarks {
  readonly locale: LocaleName;
  readonly and: string;
  /** How many more there are than are named. */
  readonly more: (count: number) => string;
  readonly quotes: readonly [opening: string, closing: string];
  /** How many more schools there are. */
  readonly moreSchools: (count: number) => string;
  /** Stands before a percent sign. */
  readonly percentSpace: string;
  /** Stands before the numbers of activities. */
  readonly numberSign: string;
}

export interface Sentences extends FigureFormat {
  /** On one line, in quotation marks. */
  readonly quoted: (text: string) => string;
  /** «a, b и c»; of many the first and how many more. */
  readonly listed: (items: readonly string[]) => string;
  /** The same for items that have commas themselves. */
  readonly series: (items: readonly string[]) => string;
  /** Names of schools; of neighbours that differ by their numbers alone, the numbers: «МБОУ СОШ № 3, 5». */
  readonly schools: (names: readonly string[]) => string;
  /** Activities by number: «№ 2.3, 4.1»; `shown` are the same with what is told of each. */
  readonly activities: (
    own: readonly { readonly number: string | null; readonly title: string }[],
    shown?: readonly string[],
  ) => string;
  /** Percent of the settings, as written there. */
  readonly percent: (value: number) => string;
  /** A share with its n and N; empty where it is not known. */
  readonly figure: (figure: Figure) => string;
  /** The number of an activity; without one, its text in quotes. */
  readonly activity: (activity: { readonly number: string | null; readonly title: string }) => string;
}

const NUMBERED = /^(.*№\s*)(\d+)$/u;

/** «СОШ № 3», «СОШ № 5» → «СОШ № 3, 5». */
function byNumbers(names: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let last: string | null = null;
  for (const name of names) {
    const [, stem, number] = NUMBERED.exec(name) ?? [];
    const isAlike = stem !== undefined && stem === last;
    parts.push(isAlike && number !== undefined ? number : name);
    last = stem ?? null;
  }
  return parts;
}

/** What sentences of one language are put together from; spaces within figures don't break. */
export function sentences({
  locale,
  and,
  more,
  moreSchools,
  quotes,
  percentSpace,
  numberSign,
}: SentenceMarks): Sentences {
  const [opening, closing] = quotes;
  const figures = FIGURES[locale];
  const named = (items: readonly string[], separator: string, last: string, others = more): string => {
    const rest = items.length - MOST_NAMED;
    // One more takes no less room to count than to name.
    if (rest > 1) return `${items.slice(0, MOST_NAMED).join(separator)} ${others(rest)}`;
    const end = items.at(-1) ?? '';
    return items.length < 2 ? end : `${items.slice(0, -1).join(separator)}${last}${end}`;
  };
  const quoted = (text: string): string => `${opening}${singleLine(text)}${closing}`;
  const activity: Sentences['activity'] = ({ number, title }) =>
    number?.replace(/\.$/u, '') ??
    quoted(title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title);
  return {
    ...figures,
    quoted,
    listed: (items) => named(items, ', ', ` ${and} `),
    series: (items) => named(items, '; ', '; '),
    percent: (value) => `${figures.count(value)}${percentSpace}%`,
    figure: ({ share, part, total }) =>
      share === null || part === null || total === null ? '' : figures.shareOf(share, part, total),
    activity,
    activities: (own, shown = own.map(activity)) =>
      `${own[0]?.number == null ? '' : `${numberSign}${SPACE}`}${named(shown, ', ', ` ${and} `)}`,
    schools: (names) => {
      const rest = names.length - MOST_NAMED;
      const shown = rest > 1 ? names.slice(0, MOST_NAMED) : names;
      const told = byNumbers(shown.map(singleLine)).join(', ');
      return rest > 1 ? `${told} ${moreSchools(rest)}` : told;
    },
  };
}
