import { linesOf } from '../../document';
import type { RisksSheetWords } from '../../locales';
import type { FoundRisk } from '../../risks';
import { LETTERS, LEVELS } from './context';

/** A name that ends in its number, or in a quotation that does. */
const NUMBERED = /^(.*\D)(\d+)([»"”]?)$/u;
const BETWEEN_NAMES = '; ';
const BETWEEN_LINES = '\n';

/** Names one after another; numbers of those with the same words stand together: «СОШ № 3, 5, 47; Лицей «Эврика»». */
export function groupedNames(names: readonly string[]): string {
  const groups = new Map<
    string,
    { readonly words: string; readonly numbers: string[]; readonly end: string }
  >();
  for (const name of names) {
    const [, words = name, number, end = ''] = NUMBERED.exec(name) ?? [];
    const key = number === undefined ? name : `${words}\n${end}`;
    const group = groups.get(key) ?? { words, numbers: [], end };
    groups.set(key, group);
    if (number !== undefined) group.numbers.push(number);
  }
  return [...groups.values()]
    .map(({ words, numbers, end }) => words + numbers.join(', ') + end)
    .join(BETWEEN_NAMES);
}

/** Room for a list in a cell. */
export interface Room {
  /** Pixels of a line. */
  readonly width: number;
  readonly lines: number;
  /** Items; as many as have room where not told. */
  readonly most?: number;
  /** «ещё 3 школы» */
  readonly more: (count: number) => string;
}

/** What stands before a list of names in its cell, and how they are put together. */
export interface NameList {
  readonly lead: string;
  readonly join: (names: readonly string[]) => string;
}

export const joinedNames = (names: readonly string[]): string => names.join(BETWEEN_NAMES);

/** The names that have room, and how many more there are. */
export const namesWithin = (names: readonly string[], { lead, join }: NameList, room: Room): string =>
  within(names, room, (shown, more) => lead + [join(shown), ...more].join(BETWEEN_NAMES));

/** Texts each in a line of its own, as many as have room, and how many more there are. */
export const linesWithin = (texts: readonly string[], room: Room): string =>
  within(texts, room, (shown, more) => [...shown, ...more].join(BETWEEN_LINES));

/** The first item is shown in any case. */
function within(
  items: readonly string[],
  { width, lines, most = items.length, more }: Room,
  write: (shown: readonly string[], more: readonly string[]) => string,
): string {
  const fits = (text: string): boolean => linesOf(text, width, { size: LETTERS }) <= lines;
  for (let count = Math.min(items.length, most); count > 1; count -= 1) {
    const left = items.length - count;
    const text = write(items.slice(0, count), left === 0 ? [] : [more(left)]);
    if (fits(text)) return text;
  }
  return write(items.slice(0, 1), items.length < 2 ? [] : [more(items.length - 1)]);
}

/** Lines that a level may take: those of all levels stay within the height that Excel gives a row. */
const MOST_LINES = 5;

export interface LevelNames extends Pick<NameList, 'join'>, Omit<Room, 'lines'> {
  readonly nameOf: (risk: FoundRisk) => string;
}

/** A line for each level that occurs, with what was found at it: «▲ высокая: …». */
export const levelLines = (
  found: readonly FoundRisk[],
  { nameOf, join, ...room }: LevelNames,
  { states }: RisksSheetWords,
): string =>
  LEVELS.flatMap((level) => {
    const names = found.filter((risk) => risk.level === level).map(nameOf);
    if (names.length === 0) return [];
    return [namesWithin(names, { lead: `${states[level]}: `, join }, { ...room, lines: MOST_LINES })];
  }).join('\n');
