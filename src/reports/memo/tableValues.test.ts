import { REPORTS_LOCALES } from '../locales';
import type { MemoColumn, MemoRow } from './model';
import { tableValues } from './tableValues';

const { figures } = REPORTS_LOCALES.ru;

const COLUMNS: readonly MemoColumn[] = [
  { title: 'Показатель', width: 8, content: { kind: 'text' } },
  { title: 'n', width: 2, content: { kind: 'count' } },
  { title: 'N', width: 2, content: { kind: 'count' } },
  { title: 'Доля', width: 2, content: { kind: 'share', part: 1, total: 2 } },
  { title: 'n', width: 2, content: { kind: 'count' } },
  { title: 'N', width: 2, content: { kind: 'count' } },
  { title: 'Доля', width: 2, content: { kind: 'share', part: 4, total: 5 } },
  { title: 'Изменение', width: 2, content: { kind: 'change', current: 3, previous: 6 } },
  { title: 'Всего', width: 2, content: { kind: 'sum', of: [1, 4] } },
];
const values = (...rows: readonly MemoRow[]) => tableValues({ columns: COLUMNS, rows }, figures);

test('shares, changes and sums are computed of the cells beside them', () => {
  expect(values({ cells: ['А', 10, 16, null, 5, 16, null, null, null] })).toEqual([
    ['А', 10, 16, 0.625, 5, 16, 0.3125, 31.25, 15],
  ]);
});

test('an unknown number gives no share, no change, and nothing to a sum', () => {
  expect(values({ cells: ['А', '–', '–', null, 5, 16, null, null, null] })).toEqual([
    ['А', '–', '–', 'нет данных', 5, 16, 0.3125, 'нет данных', 5],
  ]);
});

test('a part above its whole is no share', () => {
  expect(values({ cells: ['А', 17, 16, null, 5, 0, null, null, null] })).toEqual([
    ['А', 17, 16, 'ошибка', 5, 0, 'нет данных', 'нет данных', 22],
  ]);
});

test('a row sums up others, and its share is that of the sums', () => {
  const rows = values(
    { cells: ['Все', null, null, null, null, null, null, null, null], sums: [1, 2] },
    { cells: ['А', 1, 10, null, 1, 5, null, null, null] },
    { cells: ['Б', 5, 10, null, 1, 5, null, null, null] },
  );
  expect(rows[0]).toEqual(['Все', 6, 20, 0.3, 2, 10, 0.2, 10, 8]);
});

test('what is given stays as it is', () => {
  const text = { key: 'a', text: 'Проверить' };
  expect(values({ cells: [text, 3, 4, 'нет отметок', 1, 2, 0.4, '', 7] })).toEqual([
    ['Проверить', 3, 4, 'нет отметок', 1, 2, 0.4, '', 7],
  ]);
});
