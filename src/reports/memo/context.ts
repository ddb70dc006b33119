import type { Block, EditableText } from '../../document';
import type { FigureWords, LocaleName, MemoWords, WordedConclusions } from '../../locales';
import type { Conclusions, FigureFaults, Monitoring, StatementFacts } from '../../monitoring';
import type { KeptTexts } from '../../workbook';

/** How much a memo says: its conclusions alone, all of its text, or that with tables of what figures are made of. */
export const MEMO_LENGTHS = ['brief', 'usual', 'full'] as const;
export type MemoLength = (typeof MEMO_LENGTHS)[number];

/** What every section of the memo is made from. */
export interface MemoContext {
  readonly monitoring: Monitoring;
  readonly conclusions: Conclusions;
  /** The same, said sentence by sentence. */
  readonly worded: WordedConclusions;
  readonly faults: FigureFaults;
  readonly locale: LocaleName;
  readonly words: MemoWords;
  readonly figures: FigureWords;
  readonly length: MemoLength;
  /** The texts of the sheet that stands in the workbook. */
  readonly kept: KeptTexts;
}

/** A part of the memo: the key of its heading, and what stands under it; left out where that is nothing. */
export interface MemoSection {
  readonly heading: keyof MemoWords['headings'];
  readonly blocks: (context: MemoContext) => readonly Block[];
}

export const paragraph = (key: string, text: string): Block => ({
  kind: 'paragraph',
  content: { key, text },
});

/** Sentences as one paragraph; none where nothing is said. */
export const joinedParagraph = (key: string, sentences: readonly (string | null)[]): readonly Block[] => {
  const said = sentences.filter((text): text is string => text !== null && text !== '');
  return said.length === 0 ? [] : [paragraph(key, wholeText(said))];
};

/** An abbreviation at the end («п.п.») ends the sentence too. */
export const wholeText = (sentences: readonly string[]): string =>
  sentences.join(' ').replaceAll(/\.{2}(?=\s|$)/gu, '.');

export const recommendationKey = (key: string): string => `recommendation:${key}`;

/** What rules tell, in the order in which they found it. */
export const factsOf = <R extends keyof StatementFacts>(
  { conclusions }: MemoContext,
  rule: R,
): readonly StatementFacts[R][] =>
  conclusions.statements.flatMap((own) => (own.rule === rule ? [own.facts as StatementFacts[R]] : []));

/** What rules say, in the order of the rules: one sentence for what repeats. */
export const saidBy = ({ worded }: MemoContext, ...rules: readonly string[]): readonly string[] =>
  rules.flatMap((rule) => worded.lines.filter((own) => own.rule === rule).map(({ text }) => text));

/** A list, or nothing where it is empty. */
export const list = (items: readonly EditableText[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];
