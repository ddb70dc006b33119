import { finding } from '../findings';
import { parseIsoDay } from '../workbook';
import { findingsSheet } from './findingsSheet';

const checkedOn = parseIsoDay('2026-11-22');
const input = {
  name: 'Замечания',
  workbook: 'план.xlsx',
  checkedOn,
  renamedFrom: null,
  dismissed: [],
  locale: 'ru',
} as Omit<Parameters<typeof findingsSheet>[0], 'findings'>;
const noYear = finding(
  'period-no-year',
  'warning',
  { sheet: 'Карта', cell: 'C25' },
  { read: 'Декабрь', proposals: ['декабрь 2021'] },
);
const noRoadmap = finding('sheet-missing', 'error', { sheet: null, cell: null }, { kind: 'roadmap' });

const valuesOf = (plan: ReturnType<typeof findingsSheet>) =>
  plan.rows.map((row) => row.map((cell) => cell?.value));

test('every finding is a row with its place, its problem and what to do', () => {
  const plan = findingsSheet({ ...input, findings: [noYear] });
  expect(valuesOf(plan)).toEqual([
    ['Замечания к книге'],
    ['«план.xlsx», проверено 22.11.2026: 1 предупреждение'],
    [],
    ['№', 'Лист', 'Ячейка', 'Важность', 'Замечание', 'Что сделать'],
    [1, 'Карта', 'C25', 'предупреждение', 'В сроке нет года: «Декабрь».', 'Впишите «декабрь 2021».'],
  ]);
  expect(plan.rows[4]?.[2]?.link).toEqual({ sheet: 'Карта', cell: 'C25' });
  expect(plan.filter).toEqual({ top: 3, left: 0, bottom: 4, right: 5 });
});

test('a finding about the whole workbook has no cell to go to', () => {
  const row = findingsSheet({ ...input, findings: [noRoadmap] }).rows[4];
  expect(row?.[1]?.value).toBe('вся книга');
  expect(row?.[2]).toEqual({ value: null, style: 'name' });
});

test('without findings the sheet says so and offers nothing to filter', () => {
  const plan = findingsSheet({ ...input, findings: [] });
  expect(valuesOf(plan).slice(1)).toEqual([
    ['«план.xlsx», проверено 22.11.2026: замечаний нет'],
    [],
    ['№', 'Лист', 'Ячейка', 'Важность', 'Замечание', 'Что сделать'],
    [],
    ['Замечаний нет.', null, null, null, null, null],
  ]);
  expect(plan.filter).toBeUndefined();
});

test('under another name than usual it says why, and the rows stay where they are', () => {
  const plan = findingsSheet({ ...input, findings: [noYear], renamedFrom: 'Замечания' });
  expect(valuesOf(plan)[2]).toEqual([
    'Лист «Замечания» в книге уже был, он не тронут: замечания записаны на этот.',
  ]);
  expect(plan.rows[4]?.[2]?.value).toBe('C25');
});

test('a text that looks like a formula stays a text', () => {
  const sheet = '=1+1';
  const row = findingsSheet({ ...input, findings: [{ ...noYear, sheet }] }).rows[4];
  expect(row?.[1]).toEqual({ value: '=1+1', style: 'name' });
});
