import type { AdviceFacts, StatementFacts } from '../monitoring';

/** A sentence for each rule of conclusions that states something, of the facts that it tells. */
export type StatementWords = {
  readonly [Rule in keyof StatementFacts]: (facts: StatementFacts[Rule]) => string;
};

/** A sentence for all statements of a rule together, where there may be several that say the same of different things. */
export type JointWords = {
  readonly [Rule in keyof StatementFacts]?: (all: readonly StatementFacts[Rule][]) => string;
};

/**
 * The same with names alone, for a text that tells the figures elsewhere. It is said of one as well. Rules whose facts are of
 * one type may be said by the words of one of them.
 */
export type BriefWords = JointWords;

/** The same for each that recommends something. */
export type AdviceWords = { readonly [Rule in keyof AdviceFacts]: (facts: AdviceFacts[Rule]) => string };

/** What each rule recommends to several at once, where that is not one recommendation after another. */
export type ManyAdviceWords = {
  readonly [R in keyof AdviceFacts]?: (own: readonly AdviceFacts[R][]) => string;
};
