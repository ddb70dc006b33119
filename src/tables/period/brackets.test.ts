import { unbracket } from './brackets';
import { tokenize } from './tokens';

const kindsOf = (text: string): readonly string[] | null =>
  unbracket(text, tokenize(text))?.tokens.map(({ kind }) => kind) ?? null;

describe('brackets of a term', () => {
  it.each(['май)', '(май', 'май (2021', '(май (июнь)', 'май) и (июнь'])('of «%s» do not match', (text) =>
    expect(kindsOf(text)).toBeNull(),
  );

  it('become commas around what the grammar knows', () => {
    expect(kindsOf('1 раз в год (май)')).toEqual([
      ...(kindsOf('1 раз в год') ?? []),
      'comma',
      'month',
      'comma',
    ]);
  });

  it('are taken out with a remark, and with years left where they stand', () => {
    expect(kindsOf('май (совещание)')).toEqual(['month']);
    expect(kindsOf('май (2022, 2023)')).toEqual(['month', 'number', 'comma', 'number']);
  });

  it('are no brackets where none are open', () => expect(kindsOf('май')).toEqual(['month']));
});
