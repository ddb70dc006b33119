import { type Unit, SEVERITIES, type Severity } from '../findings';
import { lazily } from '../tables';

const QUOTED_LENGTH = 90;

/** Cell text on one line, cut to a readable length. */
export function excerpt(text: string): string {
  const line = text
    .slice(0, QUOTED_LENGTH * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length > QUOTED_LENGTH ? `${line.slice(0, QUOTED_LENGTH - 1).trimEnd()}…` : line;
}

/** Forms of a noun by plural category of the language: one, few, many, other. */
export type NounForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Like {@link excerpt}, but a long text keeps its end. */
export function excerptEnd(text: string): string {
  const line = text
    .slice(-QUOTED_LENGTH * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length > QUOTED_LENGTH ? `…${line.slice(1 - QUOTED_LENGTH).trimStart()}` : line;
}

/** Below this a whole number is written in every language as digits alone. */
const GROUPED = 1000;

/** Writes numbers as a language does: «1 234,5». `Intl` takes some ten milliseconds to load a language's data. */
export function numberIn(tag: string, options?: Intl.NumberFormatOptions): (value: number) => string {
  const format = lazily(() => new Intl.NumberFormat(tag, options));
  return (value) =>
    Number.isInteger(value) && value >= 0 && value < GROUPED ? String(value) : format().format(value);
}

/** For one language: the forms of a noun → a function that writes «3 школы» with number and form right. */
export function plural(tag: string): (forms: NounForms) => (count: number) => string {
  const rules = new Intl.PluralRules(tag);
  const number = numberIn(tag);
  return (forms) => (count) => `${number(count)} ${forms[rules.select(count)] ?? forms.other}`;
}

/** A function that writes a count of any unit: «24 строки», «1 234 rows». */
export function counter(
  tag: string,
  nouns: Readonly<Record<Unit, NounForms>>,
): (unit: Unit, count: number) => string {
  const noun = plural(tag);
  return (unit, count) => noun(nouns[unit])(count);
}

/** A function that writes how many findings there are of each severity, leaving out those that are none. */
export function severityCounter(
  tag: string,
  words: { readonly nouns: Readonly<Record<Severity, NounForms>>; readonly none: string },
): (counts: Readonly<Record<Severity, number>>) => string {
  const noun = plural(tag);
  return (counts) =>
    SEVERITIES.filter((severity) => counts[severity] > 0)
      .map((severity) => noun(words.nouns[severity])(counts[severity]))
      .join(', ') || words.none;
}

/** Stray spaces made visible: «план␣␣работы␣,». */
export const withVisibleSpaces = (text: string): string =>
  text.replace(/[^\S\n](?=[\s,.;:!?)»])|(?<=[\s«(])[^\S\n]|^[^\S\n]|\s$/gu, '␣');

/**
 * A function that joins quoted alternatives: «a», «b» или «c». `Intl.ListFormat` does so too, but takes a twentieth of the
 * time of checking a small file to load.
 */
export function alternatives(
  { ofTwo, last }: { readonly ofTwo: string; readonly last: string },
  quote: (text: string) => string,
): (texts: readonly string[]) => string {
  return (texts) => {
    const quoted = texts.map(quote);
    if (quoted.length < 3) return quoted.join(ofTwo);
    return `${quoted.slice(0, -1).join(', ')}${last}${quoted.at(-1) ?? ''}`;
  };
}
