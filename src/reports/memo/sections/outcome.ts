import type { Addressee, StatementKind } from '../../../monitoring';
import { list, type MemoContext, type MemoSection, paragraph, statementKey } from '../context';
import type { MemoTable, MemoText } from '../model';

const textsOf = ({ conclusions, locale }: MemoContext, kind: StatementKind): readonly MemoText[] =>
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
    return [{ kind: 'table', table: tableOf(context) }];
  },
};

function addressedTo(addressee: Addressee, school: string | null, { locale, words }: MemoContext): string {
  if (school === null) return addressee[locale];
  return addressee.ofSchool
    ? words.addressee(addressee[locale], school)
    : words.addresseeOn(addressee[locale], school);
}

function tableOf(context: MemoContext): MemoTable {
  const { conclusions, locale, words, figures } = context;
  const { columns } = words;
  return {
    columns: [
      { title: columns.number, width: 2, content: { kind: 'word' } },
      { title: columns.addressee, width: 6, content: { kind: 'text' } },
      { title: columns.what, width: 13, content: { kind: 'text' } },
      { title: columns.by, width: 3, content: { kind: 'word' } },
    ],
    rows: conclusions.recommendations.map(({ key, school, addressee, what, by }, at) => ({
      cells: [
        String(at + 1),
        addressedTo(addressee, school?.name ?? null, context),
        { key: `recommendation:${key}`, text: what[locale] },
        by === null ? figures.nothing : words.day(by),
      ],
    })),
  };
}
