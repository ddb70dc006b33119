import { type Block, type EditableText, text, word } from '../../../document';
import type { Addressee, StatementKind } from '../../../monitoring';
import { column, tableBlock } from '../columns';
import { list, type MemoContext, type MemoSection, paragraph, statementKey } from '../context';

const textsOf = ({ conclusions, locale }: MemoContext, kind: StatementKind): readonly EditableText[] =>
  conclusions.statements
    .filter((own) => own.kind === kind)
    .map(({ key, text }) => ({ key: statementKey(key), text: text[locale] }));

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

function addressedTo(addressee: Addressee, school: string | null, { locale, words }: MemoContext): string {
  if (school === null) return addressee[locale];
  return addressee.ofSchool
    ? words.addressee(addressee[locale], school)
    : words.addresseeOn(addressee[locale], school);
}

function tableOf(context: MemoContext): Block {
  const { conclusions, locale, words, figures } = context;
  const { columns } = words;
  return tableBlock(
    'recommendations',
    [
      column('number', columns.number, 2, word()),
      column('addressee', columns.addressee, 6, text),
      column('what', columns.what, 13, text),
      column('by', columns.by, 3, word()),
    ],
    conclusions.recommendations.map(({ key, school, addressee, what, by }, at) => ({
      cells: {
        number: String(at + 1),
        addressee: addressedTo(addressee, school?.name ?? null, context),
        what: { key: `recommendation:${key}`, text: what[locale] },
        by: by === null ? figures.nothing : words.day(by),
      },
    })),
  );
}
