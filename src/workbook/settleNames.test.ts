import fc from 'fast-check';
import { sheetOf } from '../../test/support/snapshot';
import { settleNames, writableNames } from './settleNames';

const book = (...sheets: readonly { name: string; own?: 'findings' | 'indicators' }[]) => ({
  name: 'Книга.xlsx',
  date1904: false,
  sheets: sheets.map(({ name, own }) => ({ ...sheetOf({ name, rows: [] }), own: own ?? null })),
});

test('a free name is taken as wished', () => {
  expect(settleNames(book({ name: 'Школы' }), { findings: 'Замечания' })).toEqual({
    findings: { name: 'Замечания', taken: false },
  });
});

test('an own sheet is found by its mark, even renamed', () => {
  const settled = settleNames(book({ name: 'Мой список', own: 'findings' }), { findings: 'Замечания' });
  expect(settled.findings).toEqual({ name: 'Мой список', taken: false });
});

test("a user's sheet of that name is left alone, in whatever case", () => {
  const settled = settleNames(book({ name: 'ЗАМЕЧАНИЯ' }, { name: 'замечания (2)' }), {
    findings: 'Замечания',
  });
  expect(settled.findings).toEqual({ name: 'Замечания (3)', taken: true });
});

test('the name of a sheet without cells, such as a chart, is taken', () => {
  const settled = settleNames({ ...book(), otherSheets: ['замечания'] }, { findings: 'Замечания' });
  expect(settled.findings).toEqual({ name: 'Замечания (2)', taken: true });
});

test('two wishes for one name do not collide, and a long name stays within 31 characters', () => {
  const wish = 'Показатели поддержки школ района';
  const settled = settleNames(book(), { findings: wish.slice(0, 31), indicators: wish.slice(0, 31) });
  expect(settled.findings.name).toBe(wish.slice(0, 31));
  expect(settled.indicators.name).toBe('Показатели поддержки школ р (2)');
  expect(settled.indicators.name).toHaveLength(31);
});

describe('names that can be written into an Excel file', () => {
  const namesOf = (...names: readonly string[]): readonly string[] =>
    writableNames(book(...names.map((name) => ({ name })))).snapshot.sheets.map(({ name }) => name);

  test('are shortened, each to a name of its own', () => {
    const long = 'Результаты школ с низкими показателями';
    const [first, second, third] = namesOf(`${long} 2024`, `${long} 2025`, 'Результаты школ с низкими показ');
    expect([first, second, third]).toEqual([
      'Результаты школ с низкими п (2)',
      'Результаты школ с низкими п (3)',
      'Результаты школ с низкими показ',
    ]);
  });

  test('have none of the signs that Excel takes', () => {
    expect(namesOf('9/А: итог', "'цитата'", 'History')).toEqual(['9_А_ итог', 'цитата', 'History (2)']);
  });

  test('are never the same, never longer than 31, and stay where they are right', () => {
    const name = fc.string({
      unit: fc.constantFrom('а', 'Б', ' ', "'", '/', '(', '2', ')', '😀'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 8, selector: (one) => one.toLowerCase() }), (names) => {
        const made = namesOf(...names);
        expect(new Set(made.map((one) => one.toLocaleLowerCase('ru'))).size).toBe(names.length);
        for (const [index, one] of made.entries()) {
          expect(one).toMatch(/^(?!').{1,31}(?<!')$/);
          expect(one).not.toMatch(/[[\]:*?/\\]|[\ud800-\udbff]$/);
          const own = names[index] ?? '';
          if (own.length <= 31 && own.trim() !== '' && !/[[\]:*?/\\]|^'|'$/.test(own)) expect(one).toBe(own);
        }
      }),
    );
  });
});
