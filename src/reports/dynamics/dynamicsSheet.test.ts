import { type CellInput, type SheetInput, workbookOf } from '../../../test/support/snapshot';
import { computeIndicators } from '../../indicators';
import { readData } from '../../data';
import type { SheetPlan } from '../../workbook';
import { dynamicsSheet } from './dynamicsSheet';

type Row = readonly CellInput[];

const HEADER = [
  'Школа',
  'Учебный год',
  'Период',
  'Процедура',
  'Предмет',
  'Класс',
  'Участников',
  '«2»',
  '«3»',
  '«4»',
  '«5»',
];

const results = (...rows: readonly Row[]): SheetInput => ({ name: 'Результаты', rows: [HEADER, ...rows] });

function planOf(...sheets: readonly SheetInput[]): SheetPlan {
  const snapshot = workbookOf(...sheets);
  const computed = computeIndicators(readData(snapshot), snapshot);
  return dynamicsSheet({ computed, name: 'Динамика', locale: 'ru' });
}

const row = (school: string, year: string, grade: number, ...marks: readonly number[]): Row => [
  school,
  year,
  null,
  'ВПР',
  'Физика',
  grade,
  marks.reduce((sum, count) => sum + count, 0),
  ...marks,
];

const of = ({ rows }: SheetPlan, school: string) =>
  rows.filter(([cell]) => cell?.value === school).map((cells) => cells.map((cell) => cell?.value));

const TWO_YEARS = results(
  row('СОШ № 1', '2023/2024', 9, 8, 8, 2, 2),
  row('СОШ № 1', '2024/2025', 9, 4, 8, 6, 2),
  row('СОШ № 2', '2024/2025', 9, 2, 8, 6, 4),
  row('СОШ № 2', '2024/2025', 4, 1, 9, 0, 0),
);

test('a school’s row shows each year, the change, and how the last year went', () => {
  expect(of(planOf(TWO_YEARS), 'СОШ № 1')).toEqual([
    ['СОШ № 1', 'ВПР', 'Физика', '9', 20, 0.4, 20, 0.2, -20, '▼ лучше', 0.4, 3.3, 46.8],
  ]);
});

test('all schools are summed up by procedure and class', () => {
  expect(of(planOf(TWO_YEARS), 'Все школы').map((cells) => cells.slice(1, 10))).toEqual([
    ['ВПР', 'все предметы', 'все', 20, 0.4, 50, 0.14, -20, '▼ лучше'],
    ['ВПР', 'все предметы', '4', 0, '–', 10, 0.1, '–', 'нет данных'],
    ['ВПР', 'все предметы', '9', 20, 0.4, 40, 0.15, -20, '▼ лучше'],
  ]);
});

test('rows of sums in the data are no school', () => {
  const total = row('Итого', '2024/2025', 9, 7, 25, 12, 6);
  const [all] = of(planOf(results(...TWO_YEARS.rows.slice(1), total)), 'Все школы');
  expect(all?.[6]).toBe(50);
});

test('a small cohort is shown, not judged', () => {
  const plan = planOf(results(row('СОШ № 1', '2023/2024', 9, 4, 4), row('СОШ № 1', '2024/2025', 9, 1, 7)));
  expect(of(plan, 'СОШ № 1')[0]?.slice(4, 10)).toEqual([8, 0.5, 8, 0.125, -37.5, 'малая группа']);
});

test('marks that exceed the participants have no share', () => {
  const wrong = ['СОШ № 1', '2024/2025', null, 'ВПР', 'Физика', 9, 10, 12, 0, 0, 0];
  expect(of(planOf(results(wrong)), 'СОШ № 1')[0]?.slice(4, 6)).toEqual([10, 'ошибка']);
});

test('shares that the data give are marked so, and summed up as counts', () => {
  const percents = HEADER.map((text) => (text.startsWith('«') ? `${text}, %` : text));
  const given = ['СОШ № 1', '2024/2025', null, 'ВПР', 'Физика', 9, 20, 25, 25, 30, 20];
  const plan = planOf({ name: 'Результаты', rows: [percents, given] });
  expect(of(plan, 'СОШ № 1')[0]?.slice(4, 6)).toEqual([20, 0.25]);
  expect(of(plan, 'Все школы')[0]?.slice(4, 6)).toEqual([20, 0.25]);
  expect(plan.rows.flat().some((cell) => String(cell?.value).includes('Даны проценты'))).toBe(true);
});

test('with too many rows supported schools come first, and the sheet says so', () => {
  const many = Array.from({ length: 2100 }, (_, index) =>
    row(`СОШ № ${index + 10}`, '2024/2025', 9, 5, 5, 5, 5),
  );
  const schools = {
    name: 'Школы',
    rows: [
      ['Школа', 'Категория'],
      ['СОШ № 2109', 'ШНОР'],
    ],
  };
  const plan = planOf(schools, results(...many));
  const { top = 0, bottom = 0 } = plan.filter ?? {};
  expect(bottom - top).toBe(2000);
  expect(plan.rows[top + 1]?.[0]?.value).toBe('СОШ № 2109');
  expect(plan.rows.flat().some((cell) => String(cell?.value).includes('2000 из 2100'))).toBe(true);
});

test('the rows of schools can be filtered, the head stays in view and is printed on each page', () => {
  const plan = planOf(TWO_YEARS);
  const { top = 0 } = plan.filter ?? {};
  const heads = plan.rows.flatMap(([cell], at) => (cell?.value === 'Школа' ? [at] : []));
  expect(heads).toHaveLength(2);
  const [all = 0, own = 0] = heads;
  expect(top).toBe(own + 1);
  expect(plan.frozen).toEqual({ rows: all + 2, columns: 1 });
  expect(plan.page).toMatchObject({ orientation: 'landscape', titleRows: { top: own, bottom: own + 1 } });
});

test('the chart has a bar for each year of each procedure', () => {
  const plan = planOf(TWO_YEARS);
  const [chart] = plan.charts ?? [];
  const all = plan.rows.findIndex(([cell]) => cell?.value === 'Все школы');
  expect(chart?.categories).toEqual({ top: all, left: 1, bottom: all, right: 1 });
  expect(chart?.series.map(({ name, values }) => [name, values.left])).toEqual([
    ['2023/2024', 5],
    ['2024/2025', 7],
  ]);
});

test('few schools stay below what has room for them, many begin a page, and each head stands with its rows', () => {
  const grades = Array.from({ length: 60 }, (_, index) => row('СОШ № 1', '2024/2025', index + 1, 1, 9, 0, 0));
  const [few, many] = [TWO_YEARS, results(...grades)].map((sheet) => planOf(sheet));
  const detail = ({ rows }: SheetPlan) => rows.findIndex(([cell]) => cell?.style === 'heading') - 1;
  expect(few?.page.breaks).toEqual([]);
  const [second = 0] = many?.page.breaks ?? [];
  expect(many?.rows[second]?.[0]?.value).toBe('Школа');
  expect(many?.page.breaks).toContain(many && detail(many));
});

test('a workbook without results gives a sheet that says so', () => {
  expect(planOf({ name: 'Лист1', rows: [[null]] }).rows[1]?.[0]?.value).toContain('нет результатов');
});
