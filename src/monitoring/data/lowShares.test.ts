import { type CellInput, workbookOf } from '../../../test/support/snapshot';
import { computeIndicators } from '../../indicators';
import { readData } from '../../data';
import { lowSharesOf } from './lowShares';

const HEAD = ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников'];
const COUNTS = [...HEAD, '«2»', '«3»', '«4»', '«5»'];

function sharesOf(header: readonly string[], ...rows: readonly (readonly CellInput[])[]) {
  const snapshot = workbookOf({ name: 'Результаты', rows: [header, ...rows] });
  const shares = lowSharesOf(computeIndicators(readData(snapshot), snapshot));
  return [...shares].map(([{ name }, { year, part, total, records }]) => [
    name,
    year,
    `${part}/${total}`,
    records.map(({ row }) => row),
  ]);
}

it('sums up the low results of the latest year over procedures, subjects and classes', () => {
  expect(
    sharesOf(
      COUNTS,
      ['СОШ № 1', '2024/2025', 'ВПР', 'Математика', 4, 20, 20, 0, 0, 0],
      ['СОШ № 1', '2025/2026', 'ВПР', 'Математика', 4, 20, 5, 15, 0, 0],
      ['СОШ № 1', '2025/2026', 'КДР', 'Русский язык', 9, 30, 7, 23, 0, 0],
      ['СОШ № 2', '2025/2026', 'ВПР', 'Математика', 4, 10, 0, 10, 0, 0],
      ['СОШ № 3', '2024/2025', 'ВПР', 'Математика', 4, 10, 9, 1, 0, 0],
    ),
  ).toEqual([
    ['СОШ № 1', '2025/2026', '12/50', [2, 3]],
    ['СОШ № 2', '2025/2026', '0/10', [4]],
  ]);
});

it('weighs given shares by their participants', () => {
  const header = [...HEAD, '«2», %', '«3», %', '«4», %', '«5», %'];
  expect(
    sharesOf(
      header,
      ['СОШ № 1', '2025/2026', 'ВПР', 'Математика', 4, 20, 50, 50, 0, 0],
      ['СОШ № 1', '2025/2026', 'ВПР', 'Математика', 5, 60, 25, 75, 0, 0],
    ),
  ).toEqual([['СОШ № 1', '2025/2026', '25/80', [1, 2]]]);
});

it('is empty without results', () => {
  const snapshot = workbookOf({ name: 'Лист1', rows: [['Заметки']] });
  expect(lowSharesOf(computeIndicators(readData(snapshot), snapshot)).size).toBe(0);
});
