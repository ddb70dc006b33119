import { CATALOGUE, type Code, type Finding, type Sample, SAMPLES, type Severity } from '../findings';
import { rules as en } from './en/rules';
import { FINDINGS_LOCALES, messageOf } from './findings';
import type { LocaleName, Worded } from './language';
import { splitMessage, withVisibleSpaces } from './phrases';
import { rules as ru } from './ru/rules';

/** What the pages of rules say in one language. */
export type RuleWords = Worded<typeof ru>;

export const RULE_WORDS: Readonly<Record<LocaleName, RuleWords>> = { ru, en };

/** All that is told of a code: in the pane and in docs/rules. */
export interface RulePage {
  readonly code: Code;
  readonly title: string;
  readonly severity: Severity;
  readonly means: string;
  readonly why: string;
  /** What cells hold; null where no cell shows it. */
  readonly sample: Sample | null;
  /** What the finding says of a typical case: what is wrong, and what to do, empty where it says nothing of that. */
  readonly problem: string;
  readonly advice: string;
}

/** The page of a rule in one language. */
export function rulePage(code: Code, locale: LocaleName): RulePage {
  const { severity, example } = CATALOGUE[code];
  const { title, explanation } = FINDINGS_LOCALES[locale].codes[code];
  const message = messageOf({ code, data: example } as Pick<Finding, 'code' | 'data'>, locale);
  return {
    ...{ code, title, severity },
    means: explanation,
    why: RULE_WORDS[locale].why[code],
    sample: SAMPLES[code],
    ...splitMessage(message),
  };
}

/** The cells of a sample, in words where one is empty. */
export const sampleCells = (text: string, locale: LocaleName): readonly string[] =>
  text.split('|').map((cell) => withVisibleSpaces(cell.trim()) || RULE_WORDS[locale].empty);
