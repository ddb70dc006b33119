import { sheetOf } from '../../test/support/snapshot';
import { settleNames } from './settleNames';

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

test('two wishes for one name do not collide, and a long name stays within 31 characters', () => {
  const wish = 'Показатели поддержки школ района';
  const settled = settleNames(book(), { findings: wish.slice(0, 31), indicators: wish.slice(0, 31) });
  expect(settled.findings.name).toBe(wish.slice(0, 31));
  expect(settled.indicators.name).toBe('Показатели поддержки школ р (2)');
  expect(settled.indicators.name).toHaveLength(31);
});
