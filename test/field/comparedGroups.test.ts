import { groupLines } from '../../src/app';
import { computed, municipality, RESULTS, type Row, told } from './municipality';

const [header = [], ...rows] = RESULTS;
const HEADER: Row = [...header, 'Строка'];
const ofSchools = rows.map((row): Row => [...row, 'школа']);
const group = (name: string, marks: Row, year = '2024/2025'): Row => [
  ...[name, year, 'ВПР', 'Математика', 5],
  ...marks,
  'группа',
];
const report = (...groups: readonly Row[]) =>
  computed(municipality({ Результаты: [HEADER, ...ofSchools, ...groups] }));
const linesIn = ({ indicators }: ReturnType<typeof report>) =>
  groupLines(indicators).map(({ name, level, year, figures: { participants, lowShare, quality } }) => ({
    ...{ name, level, year, participants, lowShare, quality },
  }));

describe('groups of schools are lines to compare with', () => {
  it('with their shares, the nearest first', () => {
    const own = report(
      group('Вся выборка', [5000, 500, 2000, 1500, 1000]),
      group('Лесной край', [400, 80, 120, 120, 80]),
      group('Заречный муниципальный округ', [100, 25, 45, 20, 10]),
    );
    expect(linesIn(own)).toEqual([
      {
        ...{ name: 'Заречный муниципальный округ', level: 'municipality', year: '2024/2025' },
        ...{ participants: 100, lowShare: 0.25, quality: 0.3 },
      },
      {
        ...{ name: 'Лесной край', level: 'region', year: '2024/2025' },
        ...{ participants: 400, lowShare: 0.2, quality: 0.5 },
      },
      {
        ...{ name: 'Вся выборка', level: 'sample', year: '2024/2025' },
        ...{ participants: 5000, lowShare: 0.1, quality: 0.5 },
      },
    ]);
  });

  it('given in percents too', () => {
    const [line] = linesIn(report(group('Лесной край', [400, '12,5 %', '37,5 %', '30 %', '20 %'])));
    expect(line).toMatchObject({ participants: 400, lowShare: 0.125, quality: 0.5 });
  });

  it('without figures where two rows say different things, once where they say the same', () => {
    const [first, second] = [
      group('Лесной край', [400, 80, 120, 120, 80]),
      group('Лесной край', [400, 90, 110, 120, 80]),
    ];
    expect(linesIn(report(first, second))).toMatchObject([{ lowShare: null, participants: null }]);
    expect(linesIn(report(first, first))).toMatchObject([{ lowShare: 0.2, participants: 400 }]);
  });

  it('told where their numbers are none', () => {
    const odd = municipality({
      Результаты: [HEADER, ...ofSchools, group('Лесной край', [400, 'много', 120, 120, 80])],
    });
    expect(told(odd).filter((text) => text.includes('value-not-number'))).toHaveLength(1);
    expect(linesIn(computed(odd))).toMatchObject([{ lowShare: null }]);
  });

  it('of no level where nobody can tell, and of the municipality where the settings name it', () => {
    const named = (settings: readonly Row[]) =>
      linesIn(
        computed(
          municipality({
            Настройки: [['Параметр', 'Значение'], ...settings],
            Результаты: [HEADER, ...ofSchools, group('Заречье', [100, 25, 45, 20, 10])],
          }),
        ),
      )[0]?.level;
    expect(named([])).toBeNull();
    expect(named([['Муниципалитет', 'Заречье']])).toBe('municipality');
  });

  it('below the schools on «Динамика»', () => {
    const plans = report(group('Лесной край', [400, 80, 120, 120, 80])).plans;
    const dynamics = plans.find(({ kind }) => kind === 'dynamics');
    const texts = dynamics?.rows.map((row) => row.map((cell) => cell?.value ?? null)) ?? [];
    const line = texts.find(([name]) => name === 'Лесной край') ?? [];
    expect(line).toEqual(expect.arrayContaining(['ВПР', 'Математика', '5', 400, 0.2]));
    expect(texts.flat().filter((text) => String(text).includes('Для сравнения'))).toHaveLength(1);
  });
});
