import { computed, municipality, RESULTS, type Row, shares, told } from './municipality';

const withKind = (rows: readonly Row[], kind: string): readonly Row[] => rows.map((row) => [...row, kind]);
const [header = [], ...rows] = RESULTS;
const group = (name: string, subject = 'Математика'): Row => [
  ...[name, '2024/2025', 'ВПР', subject, 5],
  ...[5000, 500, 2000, 1500, 1000],
  'группа',
];

describe('rows of groups of schools', () => {
  const groups = [group('Вся выборка'), group('Лесной край'), group('Заречный муниципальный округ')];
  const sheets = municipality({
    Результаты: [
      [...header, 'Строка'],
      ...withKind(rows, 'школа'),
      ...groups,
      group('Лесной край', 'Физика'),
    ],
  });

  it('count nowhere, in code and in formulas', () => {
    const plain = computed(municipality({ Результаты: RESULTS }));
    const report = computed(sheets);
    expect(shares(report, 'low-result-index')).toEqual(shares(plain, 'low-result-index'));
    const sums = ({ indicators }: typeof report): unknown =>
      indicators.summary.rows.map((row) => [...row.sums]);
    expect(sums(report)).toEqual(sums(plain));
  });

  it('are no schools and no fault', () => {
    expect(told(sheets)).toEqual(told(municipality({ Результаты: RESULTS })));
  });

  it('are told where nobody can say what a row is of', () => {
    const odd = municipality({ Результаты: [[...header, 'Строка'], ...withKind(rows, 'класс')] });
    expect(told(odd).filter((text) => text.startsWith('status-unknown'))).toHaveLength(rows.length);
  });
});
