import { changeOf, type Column, count, type Row, shareOf, sum, text } from '.';
import { plainLanguage } from './testSupport';
import { cellValues } from './values';

const language = { ...plainLanguage, noData: 'нет данных', faulty: 'ошибка' };

const column = (key: string, kind: Column['kind']): Column => ({ key, title: key, span: 2, kind });
const COLUMNS: readonly Column[] = [
  column('name', text),
  column('n', count),
  column('N', count),
  column('share', shareOf('n', 'N')),
  column('m', count),
  column('M', count),
  column('before', shareOf('m', 'M')),
  column('change', changeOf('share', 'before', 6)),
  column('both', sum('n', 'm')),
];

/** The values of rows, each given by its cells from left to right. */
function values(
  ...rows: readonly (Omit<Row, 'key' | 'cells'> & { readonly cells: readonly Row['cells'][string][] })[]
) {
  const keyed = rows.map(({ cells, ...row }, at): Row => ({
    key: String(at),
    ...row,
    cells: Object.fromEntries(cells.map((cell, own) => [COLUMNS[own]?.key ?? '', cell])),
  }));
  const valueAt = cellValues([{ key: 'table', columns: COLUMNS, rows: keyed }], language);
  return keyed.map((row) => COLUMNS.map(({ key }) => valueAt({ table: 'table', row: row.key, column: key })));
}

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
    { cells: ['Все', null, null, null, null, null, null, null, null], sums: ['1', '2'] },
    { cells: ['А', 1, 10, null, 1, 5, null, null, null] },
    { cells: ['Б', 5, 10, null, 1, 5, null, null, null] },
  );
  expect(rows[0]).toEqual(['Все', 6, 20, 0.3, 2, 10, 0.2, 10, 8]);
});

test('what is given stays as it is', () => {
  const content = { key: 'a', text: 'Проверить' };
  expect(values({ cells: [content, 3, 4, 'нет отметок', 1, 2, 0.4, '', 7] })).toEqual([
    ['Проверить', 3, 4, 'нет отметок', 1, 2, 0.4, '', 7],
  ]);
});
