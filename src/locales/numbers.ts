import { lazily, onceForEach } from '../tables';

/** A space that doesn't break. */
export const SPACE = '\u00A0';

/** Below this a whole number is written in every language as digits alone. */
const GROUPED = 1000;

/** Writes numbers as a language does: «1 234,5». `Intl` takes some ten milliseconds to load a language's data. */
export function numbers(tag: string, options?: Intl.NumberFormatOptions): (value: number) => string {
  const format = lazily(() => new Intl.NumberFormat(tag, options));
  return (value) =>
    Number.isInteger(value) && value >= 0 && value < GROUPED ? String(value) : format().format(value);
}

/** Forms of a noun by plural category of the language: one, few, many, other. */
export type NounForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** For one language: the forms of a word → a function that gives the one that goes with a count. */
export function wordForms(tag: string): (forms: NounForms) => (count: number) => string {
  const rules = lazily(() => new Intl.PluralRules(tag));
  const category = onceForEach((count: number) => rules().select(count));
  return (forms) => (count) => forms[category(count)] ?? forms.other;
}

/** For one language: the forms of a noun → a function that writes «3 школы» with number and form right. */
export function plural(tag: string, space = ' '): (forms: NounForms) => (count: number) => string {
  const [number, form] = [numbers(tag), wordForms(tag)];
  return (forms) => (count) => `${number(count)}${space}${form(forms)(count)}`;
}
