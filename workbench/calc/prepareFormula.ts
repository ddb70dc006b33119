import { parseA1 } from '../../src/workbook';
import {
  expandTableReferences,
  type FormulaPlace,
  invalidArgument,
  sameName,
  type Sheet,
  type Workbook,
} from '../model';

const FUTURE_PREFIX = /_xlfn\.|_xlws\.|_xlpm\./g;
const TEXT_OR_QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/;
const IDENTIFIER = /(?<![\p{L}\p{N}_.$#])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!:])/u;
const TOKEN = new RegExp(`${TEXT_OR_QUOTED.source}|${IDENTIFIER.source}`, 'gu');
const MAX_DEPTH = 8;

/**
 * The formula as IronCalc reads it: structured references become addresses, defined names what they stand for, and
 * other names in letters that it doesn't know become plain ones.
 * Throws `InvalidArgument` for a structured reference to what isn't there.
 */
export function prepareFormula(formula: string, workbook: Workbook, place: FormulaPlace | null): string {
  const expanded = expandTableReferences(formula.replace(FUTURE_PREFIX, ''), workbook, place);
  return expandNames(expanded, workbook, place?.sheet ?? null, 0);
}

function expandNames(formula: string, workbook: Workbook, sheet: Sheet | null, depth: number): string {
  if (depth > MAX_DEPTH) throw invalidArgument('Names that stand for themselves.');
  const names = [...(sheet?.parts.names ?? []), ...workbook.parts.names];
  return formula.replace(TOKEN, (word) => {
    if (word.startsWith('"') || word.startsWith("'") || parseA1(word)) return word;
    const found = names.find((name) => sameName(name.name, word));
    if (found) return `(${expandNames(found.formula.slice(1), workbook, sheet, depth + 1)})`;
    return plainName(word);
  });
}

/** A name in Latin letters, the same for the same name. */
const plainName = (word: string): string =>
  /^[\w.\\]+$/.test(word)
    ? word
    : `n_${[...word.toLocaleLowerCase()].map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('_')}`;
