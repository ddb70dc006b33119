import { concluded, LATE, roadmap, said, schools, SETTINGS, SUPPORTED, times } from './testSupport';

describe('without data', () => {
  it('only what is missing is said, once', () => {
    const { statements, recommendations } = concluded([{ name: 'Лист1', rows: [[null]] }]);
    expect(statements.map(({ kind, text }) => [kind, text])).toEqual([
      ['unknown', 'Дорожных карт с мероприятиями в книге нет, сведений о выполнении нет.'],
      [
        'unknown',
        'В книге нет листов «Школы», «Педагоги», «Обучающиеся», «Результаты», «Риски», «Мероприятия», «Дефициты», «Управленческий цикл»: этих данных в отчёте нет.',
      ],
    ]);
    expect(recommendations).toEqual([]);
  });

  it('schools none of which is supported are told', () => {
    expect(said('no-supported-schools', [SETTINGS, schools(['СОШ № 3', 'нет'])])).toEqual([
      'На листе «Школы» нет ШНОР за 2025/2026 учебный год, показатели не посчитаны.',
    ]);
  });
});

test('keys are the same on every run, and one of their kind', () => {
  const sheets = [SETTINGS, SUPPORTED, roadmap('Карта', times(5, LATE))];
  const [first, second] = [concluded(sheets), concluded(sheets)];
  expect(first).toEqual(second);
  const keys = [...first.statements, ...first.recommendations].map(({ key }) => key);
  expect(keys).toContain('support-no-curator');
  expect(new Set(first.statements.map(({ key }) => key)).size).toBe(first.statements.length);
});
