import { FIGURES, type LocaleName, type NounForms, plural } from '../../../locales';
import { singleLine } from '../../../tables';
import type { Day } from '../../../workbook';

const SPACE = '\u00A0';
/** So many things are named one by one. */
const MOST_NAMED = 6;
const LONGEST_TITLE = 60;

interface LanguageData {
  readonly locale: LocaleName;
  readonly tag: string;
  readonly and: string;
  /** How many more there are than are named. */
  readonly more: (count: number) => string;
  readonly quotes: readonly [opening: string, closing: string];
  readonly day: (day: Day) => string;
}

/** What texts of one language are put together from; spaces within figures don't break. */
export function language({ locale, tag, and, more, quotes: [opening, closing], day }: LanguageData) {
  const counted = plural(tag);
  const quoted = (text: string): string => `${opening}${singleLine(text)}${closing}`;
  const named = (items: readonly string[], separator: string, last: string): string => {
    const rest = items.length - MOST_NAMED;
    // One more takes no less room to count than to name.
    if (rest > 1) return `${items.slice(0, MOST_NAMED).join(separator)} ${more(rest)}`;
    const end = items.at(-1) ?? '';
    return items.length < 2 ? end : `${items.slice(0, -1).join(separator)}${last}${end}`;
  };
  return {
    ...FIGURES[locale],
    day,
    quoted,
    /** «3 школы». */
    noun: (forms: NounForms): ((count: number) => string) => {
      const write = counted(forms);
      return (count) => write(count).replace(' ', SPACE);
    },
    /** «a, b и c»; of many the first and how many more. */
    listed: (items: readonly string[]): string => named(items, ', ', ` ${and} `),
    /** The same for items that have commas themselves. */
    series: (items: readonly string[]): string => named(items, '; ', '; '),
    /** Percent of the settings, as written there. */
    percent: (value: number): string => `${FIGURES[locale].count(value)}${locale === 'ru' ? SPACE : ''}%`,
    /** The number of an activity; without one, its text in quotes. */
    activity: ({ number, title }: { readonly number: string | null; readonly title: string }): string =>
      number?.replace(/\.$/u, '') ??
      quoted(title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).trimEnd()}…` : title),
  };
}
