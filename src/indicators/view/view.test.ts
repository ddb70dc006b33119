import { readData } from '../../data';
import { type SheetInput, workbookOf } from '../../../test/support/snapshot';
import { marks, results, SCHOOLS, teachers } from '../testSupport';
import { visibleToFormulas } from './view';

const leftOut = (...sheets: readonly SheetInput[]) => {
  const snapshot = workbookOf(...sheets);
  return visibleToFormulas(readData(snapshot), snapshot).leftOut.map(
    ({ reason, sheet, cell, edit, safe }) => [reason, `${sheet}!${cell}`, edit?.to ?? null, safe],
  );
};

test('a school or year spelled otherwise is left out, with what would make it seen', () => {
  const rows = [
    ['СОШ № 1', '2023/2024', 10],
    ['СОШ №2', '2023/2024', 10],
    ['СОШ № 1', '2024-2025', 10],
    ['СОШ № 2', '2024/2025', 10],
    ['СОШ № 3', '2024/2025', 10],
    ['сош № 3', '2023/2024', 10],
  ];
  expect(leftOut(SCHOOLS, teachers(...rows))).toEqual([
    ['school', 'Педагоги!A3', 'СОШ № 2', true],
    ['year', 'Педагоги!B4', '2024/2025', true],
  ]);
});

test('each sheet may write years in its own way', () => {
  const rows = teachers(['СОШ № 1', '2023-2024', 10], ['СОШ № 2', '2023-2024', 10]);
  expect(leftOut(SCHOOLS, rows, results(marks('СОШ № 1', '2023/2024', 'ВПР', 10, 1)))).toEqual([]);
});

test('a school that merged cells show is asked of the cell that holds it', () => {
  const sheet = teachers(['СОШ № 1', '2023/2024', 10], [null, '2024/2025', 10]);
  expect(leftOut(SCHOOLS, { ...sheet, merges: ['A2:A3'] })).toEqual([]);
});

test('a name that is a pattern for formulas can’t be seen', () => {
  const schools = {
    name: 'Школы',
    rows: [
      ['Школа', 'Категория'],
      ['СОШ «5*»', 'ШНОР'],
    ],
  };
  expect(leftOut(schools, teachers(['СОШ «5*»', '2023/2024', 10]))).toEqual([
    ['school', 'Школы!A2', null, false],
    ['school', 'Педагоги!A2', null, false],
  ]);
});
