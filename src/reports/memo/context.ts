import type { Block, EditableText } from '../../document';
import type { FigureWords, LocaleName, MemoWords, WordedConclusions } from '../../locales';
import type { FigureFaults, Monitoring } from '../../monitoring';

/** What every section of the memo is made from. */
export interface MemoContext {
  readonly monitoring: Monitoring;
  readonly conclusions: WordedConclusions;
  readonly faults: FigureFaults;
  readonly locale: LocaleName;
  readonly words: MemoWords;
  readonly figures: FigureWords;
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

/** What rules say, in the order of the rules. */
export function statementsOf(
  { conclusions }: MemoContext,
  ...rules: readonly string[]
): readonly EditableText[] {
  return rules.flatMap((rule) =>
    conclusions.statements
      .filter((own) => own.rule === rule)
      .map(({ key, text }) => ({ key: statementKey(key), text })),
  );
}

export const statementKey = (key: string): string => `statement:${key}`;

export const paragraphs = (texts: readonly EditableText[]): readonly Block[] =>
  texts.map((content) => ({ kind: 'paragraph', content }));

/** A list, or nothing where it is empty. */
export const list = (items: readonly EditableText[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];
