import type { Severity } from '../findings';
import type { LocaleName } from './language';
import { numbers } from './numbers';

const QUOTED_LENGTH = 90;

/** Cell text on one line, cut to a readable length. */
export function excerpt(text: string): string {
  const line = text
    .slice(0, QUOTED_LENGTH * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length > QUOTED_LENGTH ? `${line.slice(0, QUOTED_LENGTH - 1).trimEnd()}…` : line;
}

/** «Орлова А. А., методист»; null for nobody. */
export const personText = (
  person: { readonly name: string; readonly post: string | null } | null,
): string | null =>
  person &&
  [person.name, person.post ?? '']
    .filter((part) => part !== '')
    .map(excerpt)
    .join(', ');

/** Like {@link excerpt}, but a long text keeps its end. */
export function excerptEnd(text: string): string {
  const line = text
    .slice(-QUOTED_LENGTH * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  return line.length > QUOTED_LENGTH ? `…${line.slice(1 - QUOTED_LENGTH).trimStart()}` : line;
}

/** Stray spaces made visible: «план␣␣работы␣,». */
export const withVisibleSpaces = (text: string): string =>
  text.replace(/[^\S\n](?=[\s,.;:!?)»])|(?<=[\s«(])[^\S\n]|^[^\S\n]|\s$/gu, '␣');

interface Alternatives {
  /** Between two. */
  readonly ofTwo: string;
  /** Before the last of more. */
  readonly last: string;
}

/**
 * A function that joins quoted alternatives: «a», «b» или «c». `Intl.ListFormat` does so too, but takes a twentieth of the
 * time of checking a small file to load.
 */
function alternatives(
  { ofTwo, last }: Alternatives,
  quote: (text: string) => string,
): (texts: readonly string[]) => string {
  return (texts) => {
    const quoted = texts.map(quote);
    if (quoted.length < 3) return quoted.join(ofTwo);
    return `${quoted.slice(0, -1).join(', ')}${last}${quoted.at(-1) ?? ''}`;
  };
}

/** A message in its two halves: what is there, and what to do about it. */
export interface MessageHalves {
  readonly problem: string;
  /** Empty where the message says only what is wrong. */
  readonly advice: string;
}

/** Quotations hold the user's text, whose full stops end no sentence. Locales put no such marks inside one. */
const QUOTATION = /«[^»]*»|“[^”]*”/gu;
const SENTENCE_END = /[.?!](?=\s+\p{Lu})/u;

/** Splits a message after its first sentence. */
export function splitMessage(message: string): MessageHalves {
  const masked = message.replace(QUOTATION, (quotation) => '_'.repeat(quotation.length));
  const end = masked.search(SENTENCE_END) + 1;
  return end === 0
    ? { problem: message, advice: '' }
    : { problem: message.slice(0, end), advice: message.slice(end).trimStart() };
}

/** How many findings there are of each severity, the gravest first, leaving out those that are none. */
export const severityCounts = (
  counts: Readonly<Record<Severity, number>>,
  nouns: Readonly<Record<Severity, (count: number) => string>>,
): string =>
  (['error', 'warning', 'advice'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => nouns[severity](counts[severity]))
    .join(', ');

/** All of them, told apart by semicolons. */
export const joined = (items: readonly string[]): string => items.join('; ');

interface QuotationMarks {
  readonly locale: LocaleName;
  readonly quotes: readonly [opening: string, closing: string];
  /** What quotation marks become inside a quotation. */
  readonly inner: readonly [opening: string, closing: string];
  readonly or: Alternatives;
}

export interface Phrases {
  /** In quotation marks, cut to a readable length. */
  readonly q: (text: string) => string;
  /** Names in quotation marks: «Школы», «Риски». */
  readonly names: (names: readonly string[]) => string;
  /** Quoted alternatives: «a», «b» или «c». */
  readonly either: (texts: readonly string[]) => string;
  /** A number as it is, with at most two decimals. */
  readonly num: (value: number) => string;
}

/** How a language quotes what a person wrote. */
export function phrases({ locale, quotes, inner, or }: QuotationMarks): Phrases {
  const [opening, closing] = quotes;
  const q = (text: string): string =>
    `${opening}${excerpt(text).replaceAll(opening, inner[0]).replaceAll(closing, inner[1])}${closing}`;
  return {
    q,
    names: (names) => names.map((name) => `${opening}${name}${closing}`).join(', '),
    either: alternatives(or, q),
    num: numbers(locale, { maximumFractionDigits: 2 }),
  };
}
