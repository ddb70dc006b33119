import { matchKey, parseNumber, readProcedure, singleLine } from '../tables';

/** A value that an indicator is to reach, or started from. */
export interface TargetValue {
  readonly value: number;
  /** Written with «%»; `value` is then in percent. */
  readonly percent: boolean;
}

export interface Target {
  /** The indicator in the user's words. */
  readonly indicator: string;
  readonly target: TargetValue | null;
  readonly baseline: TargetValue | null;
}

const ENTRIES = /[;\n]+/;
const WEIGHT = /^(.+?)\s*[=:]\s*(\S.*)$/u;

/** «ВПР=1; ОГЭ=2»: the weight, from 0, of each procedure by its key. Null where an entry can't be read. */
export function readWeights(text: string): ReadonlyMap<string, number> | null {
  const weights = new Map<string, number>();
  for (const entry of entriesOf(text)) {
    const [, procedure = '', number = ''] = WEIGHT.exec(entry) ?? [];
    const weight = parseNumber(number)?.value ?? -1;
    if (weight < 0) return null;
    weights.set(readProcedure(procedure).key, weight);
  }
  return weights;
}

const LISTED = /^(.+?)\s*[=:]\s*([^→]*)(?:→|->|=>)\s*(.*)$/u;

/** «<показатель>: <база> → <цель>», one for each line or «;»; either value may be left out. Null for anything else. */
export function readTargetList(text: string): ReadonlyMap<string, Target> | null {
  const targets = new Map<string, Target>();
  for (const entry of entriesOf(text)) {
    const [, indicator = '', from = '', to = ''] = LISTED.exec(entry) ?? [];
    const baseline = readTarget(from);
    const target = readTarget(to);
    const unread = (from.trim() !== '' && !baseline) || (to.trim() !== '' && !target);
    if (unread || (!baseline && !target)) return null;
    targets.set(matchKey(indicator), { indicator, baseline, target });
  }
  return targets;
}

const ROW = /^(цел[ьи]|целевое значение|база|базовое значение)\s*[:–—-]\s*(.+)$/iu;

/** What a row that sets one value of an indicator is called. */
export const targetLabel = (indicator: string, of: 'target' | 'baseline'): string =>
  `${of === 'target' ? 'Цель' : 'База'}: ${indicator}`;

/** A row «Цель: <показатель>» or «База: <показатель>» of the sheet; null for any other. */
export function targetOfLabel(
  label: string,
): { readonly indicator: string; readonly of: 'target' | 'baseline' } | null {
  const [, word = '', indicator = ''] = ROW.exec(singleLine(label)) ?? [];
  return word === '' ? null : { indicator, of: word.toLowerCase().startsWith('ц') ? 'target' : 'baseline' };
}

/** «60 %» or «12»; null for anything else. */
export function readTarget(text: string): TargetValue | null {
  const read = parseNumber(text);
  return read && { value: read.value, percent: read.percent };
}

/** What a list holds, one entry for each line or «;». */
export const entriesOf = (text: string): readonly string[] =>
  text
    .split(ENTRIES)
    .map(singleLine)
    .filter((entry) => entry !== '');
