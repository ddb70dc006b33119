import type { Figure } from '../indicators';
import { singleLine } from '../tables';
import { type FigureFormat, FIGURES } from './figures';
import type { LocaleName } from './language';

/** So many things are named one by one. */
const MOST_NAMED = 6;
const LONGEST_TITLE = 60;

/** A word or name inside a sentence: «русский язык», but «ИЗО». */
export const inSentence = (name: string): string =>
  /^\p{Lu}(?!\p{Lu})/u.test(name) ? name.slice(0, 1).toLocaleLowerCase() + name.slice(1) : name;

interface SentenceMarks {
  readonly locale: LocaleName;
  readonly and: string;
  /** How many more there are than are named. */
  readonly more: (count: number) => string;
  readonly quotes: readonly [opening: string, closing: string];
  /** Stands before a percent sign. */
  readonly percentSpace: string;
}

export interface Sentences extends FigureFormat {
  /** On one line, in quotation marks. */
  readonly quoted: (text: string) => string;
  /** «a, b и c»; of many the first and how many more. */
  readonly listed: (items: readonly string[]) => string;
  /** The same for items that have commas themselves. */
  readonly series: (items: readonly string[]) => string;
  /** Percent of the settings, as written there. */
  readonly percent: (value: number) => string;
  /** A share with its n and N; empty where it is not known. */
  readonly figure: (figure: Figure) => string;
  /** The number of an activity; without one, its text in quotes. */
  readonly activity: (activity: { readonly number: string | null; readonly title: string }) => string;
}

/** What sentences of one language are put together from; spaces within figures don't break. */
export function sentences({ locale, and, more, quotes, percentSpace }: SentenceMarks): Sentences {
  const [opening, closing] = quotes;
  const figures = FIGURES[locale];
  const named = (items: readonly string[], separator: string, last: string): string => {
    const rest = items.length - MOST_NAMED;
    // One more takes no less room to count than to name.
    if (rest > 1) return `${items.slice(0, MOST_NAMED).join(separator)} ${more(rest)}`;
    const end = items.at(-1) ?? '';
    return items.length < 2 ? end : `${items.slice(0, -1).join(separator)}${last}${end}`;
  };
  const quoted = (text: string): string => `${opening}${singleLine(text)}${closing}`;
  return {
    ...figures,
    quoted,
    listed: (items) => named(items, ', ', ` ${and} `),
    series: (items) => named(items, '; ', '; '),
    percent: (value) => `${figures.count(value)}${percentSpace}%`,
    figure: ({ share, part, total }) =>
      share === null || part === null || total === null ? '' : figures.shareOf(share, part, total),
    activity: ({ number, title }) =>
      number?.replace(/\.$/u, '') ??
      quoted(title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title),
  };
}
