import {
  knownProcedure,
  type Label,
  plainLabel,
  procedureKey,
  RISK_LEVELS,
  singleLine,
  type Vocabulary,
  YES_NO,
} from '../tables';
import { entriesOf } from './lists';

/** What the municipality's own words are kept in. */
export interface OwnWords {
  readonly yesWords: readonly string[];
  readonly noWords: readonly string[];
  readonly highWords: readonly string[];
  readonly mediumWords: readonly string[];
  readonly lowWords: readonly string[];
  /** Whole texts that name a row of sums. */
  readonly totalWords: readonly string[];
  /** Own names of procedures by their key → the procedure. */
  readonly procedureNames: ReadonlyMap<string, Label>;
}

type WordKey = Exclude<keyof OwnWords, 'procedureNames'>;

/** A word that already means something else. */
export interface Conflict {
  readonly word: string;
  readonly means: string;
}

export interface AddedWords {
  readonly words: OwnWords;
  readonly conflicts: readonly Conflict[];
}

/** The procedure that a label names: «Процедура: ВПР». */
const NAMED = /^\p{L}+\s*[:–—-]\s*(.+)$/u;

/**
 * Adds the words of one row of «Настройки» to those known so far; one that already means something else is not added.
 * Null where the label doesn't say what they mean.
 */
export function addWords(
  known: OwnWords,
  key: keyof OwnWords,
  { label, text }: { readonly label: string; readonly text: string },
): AddedWords | null {
  if (key === 'procedureNames') {
    const [, name] = NAMED.exec(label) ?? [];
    return name === undefined ? null : addProcedures(known, name, text);
  }
  const conflicts: Conflict[] = [];
  let words = known;
  for (const word of entriesOf(text)) {
    const means = meaningElsewhere(words, key, word);
    if (means === null) words = { ...words, [key]: [...words[key], word] };
    else conflicts.push({ word, means });
  }
  return { words, conflicts };
}

/** What a word means by another setting or by itself, where that is not what the setting says; null where nothing. */
function meaningElsewhere(own: OwnWords, key: WordKey, word: string): string | null {
  switch (key) {
    case 'yesWords':
    case 'noWords': {
      const answers = YES_NO.with([
        [true, own.yesWords],
        [false, own.noWords],
      ]);
      return otherMeaning(answers, word, key === 'yesWords');
    }
    case 'highWords':
    case 'mediumWords':
    case 'lowWords': {
      const levels = RISK_LEVELS.with([
        ['high', own.highWords],
        ['medium', own.mediumWords],
        ['low', own.lowWords],
      ]);
      return otherMeaning(levels, word, LEVEL_OF[key]);
    }
    case 'totalWords':
      return null;
  }
}

const LEVEL_OF = { highWords: 'high', mediumWords: 'medium', lowWords: 'low' } as const;

function otherMeaning<T>(known: Vocabulary<T>, word: string, wanted: T): string | null {
  const reading = known.read(word);
  if (reading.kind === 'unfilled') return known.allowed.join(' / ');
  if (reading.kind !== 'known' || reading.meaning === wanted) return null;
  return known.entries.find(([meaning]) => meaning === reading.meaning)?.[1][0] ?? '';
}

function addProcedures(known: OwnWords, name: string, text: string): AddedWords {
  const names = new Map(known.procedureNames);
  const procedure = knownProcedure(name, names) ?? plainLabel(name);
  names.set(procedureKey(name), procedure);
  const conflicts: Conflict[] = [];
  for (const word of entriesOf(text)) {
    const other = knownProcedure(word, names);
    if (other && other.key !== procedure.key) conflicts.push({ word, means: other.name });
    else names.set(procedureKey(word), procedure);
  }
  return { words: { ...known, procedureNames: names }, conflicts };
}

/** Weights of procedures, of which some are given under their own names. */
export function weightsByProcedure(
  weights: ReadonlyMap<string, number>,
  { procedureNames }: OwnWords,
): ReadonlyMap<string, number> {
  if (procedureNames.size === 0) return weights;
  const keyOf = (key: string): string => procedureNames.get(key)?.key ?? key;
  const renamed = [...weights].map(([key, weight]) => [keyOf(key), weight] as const);
  return new Map([...renamed, ...[...weights].filter(([key]) => keyOf(key) === key)]);
}

/** How a procedure's row is named in what is told. */
export const parameterOf = (label: string): string => singleLine(label).replace(/\s*[:–—-]\s*/u, ': ');
