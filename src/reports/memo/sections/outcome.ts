import { type Block, type EditableText, text, word } from '../../../document';
import type { WordedRecommendation } from '../../../locales';
import type { StatementKind } from '../../../monitoring';
import { column, tableBlock } from '../columns';
import { list, type MemoContext, type MemoSection, paragraph, statementKey } from '../context';

const textsOf = ({ conclusions }: MemoContext, kind: StatementKind): readonly EditableText[] =>
  conclusions.statements
    .filter((own) => own.kind === kind)
    .map(({ key, text }) => ({ key: statementKey(key), text }));

export const problems: MemoSection = {
  heading: 'problems',
  blocks(context) {
    const own = textsOf(context, 'problem');
    return own.length === 0
      ? [paragraph('problems', context.words.noProblems(context.conclusions.problemData))]
      : list(own);
  },
};

export const gaps: MemoSection = {
  heading: 'gaps',
  blocks: (context) => list(textsOf(context, 'unknown')),
};

export const recommendations: MemoSection = {
  heading: 'recommendations',
  blocks(context) {
    if (context.conclusions.recommendations.length === 0) {
      return [paragraph('recommendations', context.words.noRecommendations(context.conclusions.problemData))];
    }
    return [tableOf(context)];
  },
};

function addressedTo({ addressee, ofSchool, school }: WordedRecommendation, { words }: MemoContext): string {
  if (school === null) return addressee;
  return ofSchool ? words.addressee(addressee, school.name) : words.addresseeOn(addressee, school.name);
}

function tableOf(context: MemoContext): Block {
  const { conclusions, words, figures } = context;
  const { columns } = words;
  return tableBlock(
    'recommendations',
    [
      column('number', columns.number, 2, word()),
      column('addressee', columns.addressee, 6, text),
      column('what', columns.what, 13, text),
      column('by', columns.by, 3, word()),
    ],
    conclusions.recommendations.map((own, at) => ({
      cells: {
        number: String(at + 1),
        addressee: addressedTo(own, context),
        what: { key: `recommendation:${own.key}`, text: own.what },
        by: own.by === null ? figures.nothing : words.day(own.by),
      },
    })),
  );
}
