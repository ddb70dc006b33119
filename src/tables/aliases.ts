import { distance } from 'fastest-levenshtein';
import { matchKey } from './text';

const TOLERANCE = 0.25;

/** The candidate closest to the text by edits, at most a quarter of its length away; null where none is near. */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const key = matchKey(text);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(key.length * TOLERANCE)) + 1;
  for (const candidate of candidates) {
    const other = matchKey(candidate);
    if (Math.abs(other.length - key.length) >= least) continue;
    const edits = distance(key, other);
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** A column that a table is known to have. */
export interface ColumnSpec {
  readonly key: string;
  /** The canonical header. */
  readonly header: string;
  readonly aliases: readonly string[];
  readonly required: boolean;
}

/** The canonical header of a column, by its key; the key itself where no column has it. */
export const headerIn = (columns: readonly Pick<ColumnSpec, 'key' | 'header'>[], key: string): string =>
  columns.find((column) => column.key === key)?.header ?? key;

/** How a header cell was recognised, from surest to least. */
export type MatchKind = 'exact' | 'typo' | 'prefix' | 'words' | 'weak-words';

export interface AliasMatch {
  readonly key: string;
  readonly kind: MatchKind;
}

export type AliasIndex = ReadonlyMap<string, string>;

const LONGEST_HEADER = 100;
const TYPOS_PER_LETTER = 1 / 7;

/** Match key of every header and alias → column key. The first column to claim a wording keeps it. */
export function aliasIndex(columns: readonly ColumnSpec[]): AliasIndex {
  const index = new Map<string, string>();
  for (const column of columns) {
    for (const wording of [column.header, ...column.aliases]) {
      const key = matchKey(wording);
      if (!index.has(key)) index.set(key, column.key);
    }
  }
  return index;
}

/** «№ мероприятия» numbers the activities and is not their column. */
const NUMBERED = /^\s*№\s*\p{L}/u;

/** The column that a header cell names: the same words, a typo in them, or more words after them. */
export function matchAlias(text: string, index: AliasIndex): AliasMatch | null {
  if (text === '' || text.length > LONGEST_HEADER) return null;
  const read = matchKey(text);
  if (read === '') return null;
  const exact = index.get(read);
  const number = NUMBERED.test(text) ? index.get('№') : undefined;
  if (number !== undefined && number !== exact) return { key: number, kind: 'prefix' };
  if (exact !== undefined) return { key: exact, kind: 'exact' };
  return nearestTypo(read, index) ?? longestPrefix(read, index);
}

function longestPrefix(read: string, index: AliasIndex): AliasMatch | null {
  for (let end = read.lastIndexOf(' '); end > 3; end = read.lastIndexOf(' ', end - 1)) {
    const key = index.get(read.slice(0, end));
    if (key !== undefined) return { key, kind: 'prefix' };
  }
  return null;
}

function nearestTypo(read: string, index: AliasIndex): AliasMatch | null {
  const allowed = Math.floor(read.length * TYPOS_PER_LETTER);
  if (allowed === 0) return null;
  const digits = digitsOf(read);
  let best: AliasMatch | null = null;
  let least = allowed + 1;
  for (const [alias, key] of index) {
    if (Math.abs(alias.length - read.length) >= least) continue;
    if (digitsOf(alias) !== digits) continue;
    const edits = distance(alias, read);
    if (edits < least) {
      least = edits;
      best = { key, kind: 'typo' };
    }
  }
  return best;
}

/** «оценка 1» is no misspelt «оценка 2». */
const digitsOf = (text: string): string => text.replace(/\D+/g, '');
