import { kindAt, type TokenKind, type Tokens, valueAt } from './tokens';

/** Numbers and numerals side by side: «9, 10–12», «IX–XII». */

export const LONGEST_RUN = 12;
export const JOINS: ReadonlySet<TokenKind> = new Set<TokenKind>(['dash', 'comma', 'and', 'to', 'slash']);

/** The place after a run of numbers joined by marks that starts at a number: «9, 10–12». */
export function endOfNumbers(tokens: Tokens, at: number, isNumber: (kind: TokenKind) => boolean): number {
  let next = at + 1;
  for (let count = 1; count < LONGEST_RUN; count++) {
    if (!JOINS.has(kindAt(tokens, next)) || !isNumber(kindAt(tokens, next + 1))) break;
    next += 2;
  }
  return next;
}

/** Half-years, terms and quarters are four at most: a greater numeral in a run makes all of it months, «IX–XII». */
const isGreat = (tokens: Tokens, at: number): boolean =>
  kindAt(tokens, at) === 'roman' && valueAt(tokens, at) > 4;

/** The neighbour of a numeral in a run of them, over the mark between and a year: «IX.2021 – III.2022»; null where there is none. */
function neighbour(tokens: Tokens, at: number, way: 1 | -1): number | null {
  const skipYear = (place: number): number => (tokens[place]?.digits === 4 ? place + way : place);
  const mark = skipYear(at + way);
  if (!JOINS.has(kindAt(tokens, mark))) return null;
  const next = skipYear(mark + way);
  return kindAt(tokens, next) === 'roman' ? next : null;
}

const WAYS = [1, -1] as const;

/** How many numerals are in a run, and whether one of them is a month's alone. */
export function runOf(tokens: Tokens, at: number): { readonly length: number; readonly great: boolean } {
  let length = 1;
  let great = isGreat(tokens, at);
  for (const way of WAYS) {
    let next = neighbour(tokens, at, way);
    for (let count = 0; count < LONGEST_RUN && next !== null; count++) {
      length++;
      great ||= isGreat(tokens, next);
      next = neighbour(tokens, next, way);
    }
  }
  return { length, great };
}
