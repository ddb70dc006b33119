import type { Need } from './needs';
import type { ADVICE_RULES, STATEMENT_RULES } from './ruleLists';

/** A sentence that the figures bear out, as the rule that made it and its facts; its words stand in the languages. */
export type Statement = ReturnType<(typeof STATEMENT_RULES)[number]['apply']>[number];

/** What somebody should do by a day, as the rule that made it and its facts. */
export type Recommendation = ReturnType<(typeof ADVICE_RULES)[number]['apply']>[number];

/** What each rule tells: a language has a sentence for every one. */
export type StatementFacts = { readonly [S in Statement as S['rule']]: S['facts'] };
export type AdviceFacts = { readonly [R in Recommendation as R['rule']]: R['facts'] };

/** What follows from the figures, the gravest first in each list. */
export interface Conclusions {
  /** By kind, in the order of `STATEMENT_KINDS`. */
  readonly statements: readonly Statement[];
  readonly recommendations: readonly Recommendation[];
  /** What rules that tell problems ask for: the data that are there, and those that are not. */
  readonly problemData: { readonly given: readonly Need[]; readonly lacking: readonly Need[] };
}
