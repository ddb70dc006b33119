import fc from 'fast-check';
import type { GeneratedRoadmap } from './generate';
import type { CellInput } from './snapshot';

type Rows = CellInput[][];

/** One thing that goes wrong in a table. `at` chooses among its activities, `place` inside a text. */
interface Mutation {
  readonly kind: keyof typeof MUTATIONS;
  readonly at: number;
  readonly place: number;
}

interface Target {
  readonly rows: Rows;
  readonly row: number;
  readonly column: number;
  /** The row below the header. */
  readonly first: number;
}

const textOf = ({ rows, row, column }: Target): string => String(rows[row]?.[column] ?? '');

function setText({ rows, row, column }: Target, text: CellInput): void {
  const cells = rows[row];
  if (cells) cells[column] = text;
}

const change = (target: Target, edit: (text: string) => string): void =>
  setText(target, edit(textOf(target)));

/** Replaces the n-th match of a pattern, counted round. */
function replaceNth(text: string, pattern: RegExp, place: number, to: (match: string) => string): string {
  const matches = [...text.matchAll(pattern)];
  const match = matches[place % Math.max(1, matches.length)];
  if (!match) return text;
  return text.slice(0, match.index) + to(match[0]) + text.slice(match.index + match[0].length);
}

const LATIN: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y' };

const MUTATIONS = {
  space: (target: Target, place: number) =>
    change(target, (text) => replaceNth(text, / /g, place, () => '   ')),
  edge: (target: Target) => change(target, (text) => ` ${text} `),
  latin: (target: Target, place: number) =>
    change(target, (text) => replaceNth(text, /[аеорсху]/g, place, (letter) => LATIN[letter] ?? letter)),
  markup: (target: Target, place: number) =>
    change(target, (text) => replaceNth(text, /[а-я]+/g, place, (word) => `<i>${word}</i>`)),
  entity: (target: Target, place: number) =>
    change(target, (text) => replaceNth(text, / /g, place, () => '&nbsp;')),
  broken: (target: Target, place: number) =>
    change(target, (text) =>
      replaceNth(text, /[а-я]{8,}/g, place, (word) => `${word.slice(0, -3)} ${word.slice(-3)}`),
    ),
  torn: (target: Target, place: number) => {
    const words = textOf(target).split(' ');
    const cut = 1 + (place % Math.max(1, words.length - 1));
    const { rows, row, column } = target;
    setText(target, words.slice(0, cut).join(' '));
    const tail: CellInput[] = Array.from({ length: column }, () => null);
    rows.splice(row + 1, 0, [...tail, words.slice(cut).join(' ')]);
  },
  index: ({ rows, column, first }: Target, place: number) => {
    const cells = rows[first];
    if (cells?.[column] === '2') cells[column - 1 + (place % 5)] = '';
  },
  unnumbered: ({ rows, row, column, first }: Target) =>
    setText({ rows, row, column: column - 1, first }, null),
} as const satisfies Record<string, (target: Target, place: number) => void>;

const kinds = Object.keys(MUTATIONS) as (keyof typeof MUTATIONS)[];

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(), place: fc.nat() }),
  { maxLength: 8 },
);

/** The rows with things gone wrong in the texts of activities; torn rows are added from the last up. */
export function broken(
  { rows, sections, firstColumn, headerRow }: GeneratedRoadmap,
  list: readonly Mutation[],
): Rows {
  const copy = rows.map((row) => [...row]);
  const activities = sections.flatMap((section) => section.activities);
  const placed = list.map((mutation) => ({
    ...mutation,
    row: activities[mutation.at % activities.length] ?? 0,
  }));
  for (const { kind, row, place } of placed.toSorted((a, b) => b.row - a.row)) {
    MUTATIONS[kind]({ rows: copy, row, column: firstColumn + 1, first: headerRow + 1 }, place);
  }
  return copy;
}
