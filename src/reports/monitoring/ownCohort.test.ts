import { disagreements, recalculate } from '../../../test/support/recalculate';
import { type SheetInput, workbookOf } from '../../../test/support/snapshot';
import { below, plansOfSheets, schoolsSheet } from './testSupport';

/** Low results of 20 pupils in the report year. */
const results = (...rows: readonly (readonly [string, string, number])[]): SheetInput => ({
  name: 'Результаты',
  rows: [
    ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
    ...rows.map(([school, procedure, low]) => [
      ...[school, '2025/2026', procedure, 'Математика', 4],
      ...[20, low, 20 - low, 0, 0],
    ]),
  ],
});
const LIST: SheetInput = {
  name: 'Показатели (перечень)',
  rows: [
    ['Показатель', 'Числитель (n)', 'Знаменатель (N)', 'Группа школ'],
    ['Индекс, ШНСУ', 'Индекс низких результатов', null, 'ШНСУ'],
  ],
};
const SCHOOLS = schoolsSheet(['СОШ № 1', 'ШНОР', null, null], ['СОШ № 2', 'ШНСУ', null, null]);

it.each([
  ['has results where the report’s cohort has none', [['СОШ № 2', 'КДР', 5]], [5, 20, 0.25]],
  [
    'took another procedure than the report’s cohort',
    [
      ['СОШ № 1', 'ОГЭ', 8],
      ['СОШ № 2', 'КДР', 5],
    ],
    [5, 20, 0.25],
  ],
] as const)('the index of a cohort of its own that %s is counted over its procedures', (_, rows, figure) => {
  const sheets = [SCHOOLS, LIST, results(...rows)];
  const plans = plansOfSheets(sheets);
  const [plan] = plans;
  if (!plan) throw new Error('no plan');
  const row = below(plan, 'Показатели работы со школами: ШНОР', 'Рост n, %').find(
    ([name]) => name === 'Индекс, ШНСУ',
  );
  expect(row?.slice(2, 5)).toEqual(figure);
  expect(disagreements(plans, recalculate(workbookOf(...sheets).sheets, plans))).toEqual([]);
});
