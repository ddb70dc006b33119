import type { SettingDefault, SettingKind } from '../findings';
import { type ColumnSpec, matchKey, parseNumber, singleLine } from '../tables';
import type { Day, DayInterval } from '../workbook';

/** The cell «Значение» of a setting. */
export interface SettingCell {
  readonly text: string;
  /** The days that the cell holds as a date or as text: one, or those of a month. */
  readonly days: DayInterval | null;
}

/** A setting of the sheet «Настройки». */
export interface Setting<V> extends Omit<ColumnSpec, 'key'> {
  /** Where the sheet sets nothing. */
  readonly usual: V;
  readonly expected: SettingKind;
  /** Words to choose from, where the value is one of them. */
  readonly allowed: readonly string[];
  /** How many of them; left out where other texts may stand as well. */
  readonly choice?: 'one' | 'several';
  /** What the cell sets; null where it can't be read. */
  readonly read: (cell: SettingCell) => V | null;
  /** What is taken where the cell can't be read, in words. */
  readonly instead: SettingDefault;
}

export type Wording = readonly [header: string, ...aliases: string[]];

/** A setting whose usual value is a rule, such as the latest year of the data. */
export const ruled = <V>(
  [header, ...aliases]: Wording,
  {
    usual,
    by,
    expected,
    read,
  }: Pick<Setting<V>, 'usual' | 'expected' | 'read'> & {
    readonly by: Exclude<SettingDefault['by'], 'value'>;
  },
): Setting<V> => ({ header, aliases, required: false, usual, expected, allowed: [], read, instead: { by } });

export const text = (...wording: Wording): Setting<string | null> =>
  ruled(wording, { usual: null, by: 'none', expected: 'text', read: (cell) => singleLine(cell.text) });

/** A day; a month stands for its first or last day, or for none. */
export const day = (
  of: 'start' | 'end' | 'one',
  by: 'roadmap' | 'today' | 'none',
  ...wording: Wording
): Setting<Day | null> =>
  ruled(wording, {
    usual: null,
    by,
    expected: 'date',
    read({ days }) {
      if (!days || (of === 'one' && days.start !== days.end)) return null;
      return of === 'end' ? days.end : days.start;
    },
  });

/** A number; `fits` says which are allowed. */
export const number = (
  usual: number,
  fits: (value: number) => boolean,
  ...[header, ...aliases]: Wording
): Setting<number> => ({
  header,
  aliases,
  required: false,
  usual,
  expected: 'number',
  allowed: [],
  read(cell) {
    const value = parseNumber(cell.text)?.value;
    return value !== undefined && fits(value) ? value : null;
  },
  instead: { by: 'value', value: String(usual).replace('.', ',') },
});

/** One of several values, the first being usual. Of the words of a value the first is proposed, the others are understood. */
export function choice<const T extends string | boolean>(
  [header, ...aliases]: Wording,
  choices: readonly [Choice<T>, ...Choice<T>[]],
): Setting<T> {
  const word = ([, [proposed]]: Choice<T>): string => proposed;
  return {
    header,
    aliases,
    required: false,
    usual: choices[0][0],
    expected: 'choice',
    allowed: choices.map(word),
    choice: 'one',
    read: (cell) =>
      choices.find(([, words]) => words.some((own) => matchKey(own) === matchKey(cell.text)))?.[0] ?? null,
    instead: { by: 'value', value: word(choices[0]) },
  };
}

/** Any of several values, in the order written, with «;», commas or lines between them. */
export function choices<const T extends string>(
  [header, ...aliases]: Wording,
  all: readonly Choice<T>[],
  usual: readonly [T, ...T[]],
): Setting<readonly T[]> {
  const words = new Map(all.flatMap(([value, own]) => own.map((word) => [matchKey(word), value] as const)));
  const proposed = all.map(([, [word]]) => word);
  return {
    header,
    aliases,
    required: false,
    usual,
    expected: 'choice',
    allowed: proposed,
    choice: 'several',
    read(cell) {
      const parts = cell.text.split(/[;,\n]+/).filter((part) => part.trim() !== '');
      const read = parts.map((part) => words.get(matchKey(part)));
      const known = read.flatMap((value) => value ?? []);
      return known.length > 0 && known.length === read.length ? [...new Set(known)] : null;
    },
    instead: {
      by: 'value',
      value: all.flatMap(([value, [word]]) => (usual.includes(value) ? [word] : [])).join('; '),
    },
  };
}

type Choice<T> = readonly [value: T, words: readonly [string, ...string[]]];
