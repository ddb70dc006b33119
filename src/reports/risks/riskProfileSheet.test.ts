import type { SheetInput } from '../../../test/support/snapshot';
import { mapOf, notesOf, planOf, risks, roadmap, valuesOf } from './testSupport';

const SETTINGS: SheetInput = {
  name: 'Настройки',
  rows: [
    ['Параметр', 'Значение'],
    ['Муниципалитет', 'Верхнелужский округ'],
    ['Учебный год', '2025/2026'],
  ],
};

const head = (...sheets: readonly SheetInput[]) =>
  planOf(...sheets)
    .rows.slice(0, 3)
    .map(valuesOf);

test('the sheet begins with its municipality, its year and date, and whether it is up to date', () => {
  const own = risks(['Учебный год', 'Мотивация', 'ОВЗ'], ['СОШ № 1', '2025/2026', '+', null]);
  expect(head(SETTINGS, own)).toEqual([
    ['Рисковый профиль школ: Верхнелужский округ'],
    ['2025/2026 учебный год · на 31.03.2026 · 1 школа · 2 фактора риска'],
    ['Строки карты совпадают с листом «Риски».'],
  ]);
});

test('a profile without a year says so; an older one and the dates are told', () => {
  expect(head(risks(['ОВЗ'], ['СОШ № 1', '+']))[1]).toEqual([
    'Учебный год на листе «Риски» не указан · на 31.03.2026 · 1 школа · 1 фактор риска',
  ]);
  const older = planOf(
    SETTINGS,
    risks(['Дата', 'ОВЗ'], ['СОШ № 1', '15.10.2024', '+'], ['СОШ № 2', '02.11.2024', '+']),
  );
  expect(notesOf(older)).toContain(
    'За 2025/2026 учебный год профилей нет, показаны последние — за 2024/2025.',
  );
  expect(notesOf(older)).toContain('Даты профилей: с 15.10.2024 по 02.11.2024.');
  expect(notesOf(older)).toContain('Прошлых профилей на листе «Риски» нет');
});

test('hidden rows count, and the sheet says so', () => {
  const plan = planOf({ ...risks(['ОВЗ'], ['СОШ № 1', '+'], ['СОШ № 2', '+']), hiddenRows: [3] });
  expect(mapOf(plan)).toHaveLength(2);
  expect(notesOf(plan)).toContain('Скрытые и отфильтрованные строки учтены: «Риски» — 1.');
});

test('without a sheet of risks nothing is planned but the reason', () => {
  const plan = planOf(SETTINGS, roadmap('Карта', ['Семинар']));
  expect(plan.rows.map(valuesOf)).toEqual([
    ['Рисковый профиль школ: Верхнелужский округ'],
    [
      'В книге нет листа «Риски» со школами и факторами: данных для профиля нет. Нужны столбец «Школа» и столбец для каждого фактора риска.',
    ],
  ]);
  expect([plan.charts, plan.rules, plan.merges, plan.frozen, plan.page.breaks]).toEqual([
    [],
    [],
    [],
    undefined,
    [],
  ]);
});

test('a sheet of risks without profiles, or without factors, has no map', () => {
  const schools = {
    name: 'Школы',
    rows: [
      ['Школа', 'Категория'],
      ['СОШ № 1', 'ШНОР'],
    ],
  };
  const late = planOf(schools, risks(['Дата', 'ОВЗ'], ['СОШ № 1', '15.04.2026', '+']));
  expect(
    late.rows
      .map((cells) => valuesOf(cells).filter((value) => value !== null))
      .filter((cells) => cells.length > 0),
  ).toEqual([
    ['Рисковый профиль школ'],
    ['На листе «Риски» нет профилей школ за этот год и более ранние.'],
    ['Школы без профиля'],
    ['Школа', 'Последний профиль'],
    ['СОШ № 1', 'профиля нет'],
  ]);
  const bare = planOf(risks(['Наблюдение'], ['СОШ № 1', 'на контроле']));
  expect(valuesOf(bare.rows[1])).toEqual(['На листе «Риски» нет столбцов с факторами риска.']);
});

test('the chart stacks the schools of each factor by significance', () => {
  const [chart] = planOf(risks(['Мотивация', 'ОВЗ'], ['СОШ № 1', '+', 'высокая'])).charts ?? [];
  const plan = planOf(risks(['Мотивация', 'ОВЗ'], ['СОШ № 1', '+', 'высокая']));
  const top = plan.rows.findIndex(([cell]) => cell?.value === 'По факторам риска') + 2;
  expect(chart).toMatchObject({
    title: 'Чаще всего: низкая учебная мотивация обучающихся — 1 из 1 школы',
    kind: 'barStacked',
    categories: { top, left: 0, bottom: top + 1, right: 0 },
    valueAxis: { title: 'Число школ', min: 0, max: 5 },
  });
  expect(chart?.series.map(({ name, values }) => [name, values.left, values.top, values.bottom])).toEqual([
    ['Высокая', 1, top, top + 1],
    ['Средняя', 2, top, top + 1],
    ['Низкая', 3, top, top + 1],
    ['Не указана', 4, top, top + 1],
  ]);
});

test('the head of factors is printed on each of their pages, and that of the map stays in view', () => {
  const { page, frozen, rows } = planOf(risks(['Мотивация'], ['СОШ № 1', '+']));
  const head = rows.findIndex(([cell]) => cell?.value === 'Фактор риска');
  expect(page).toMatchObject({ orientation: 'landscape', titleRows: { top: head, bottom: head } });
  expect(frozen).toEqual({ rows: 5, columns: 1 });
});

describe('150 schools of 12 factors', () => {
  const factors = ['Мотивация', 'ОВЗ', 'Кадры', 'Родители', 'Дисциплина', 'Благополучие', 'Оснащение'];
  const own = ['Фактор а', 'Фактор б', 'Фактор в', 'Фактор г', 'Фактор д'];
  const rows = Array.from({ length: 150 }, (_, at) => [
    `МБОУ «Средняя общеобразовательная школа № ${at + 1}»`,
    ...[...factors, ...own].map(
      (_name, column) => ['высокая', 'средняя', 'низкая', '+'][(at + column) % 4] ?? null,
    ),
  ]);
  const plan = planOf(risks([...factors, ...own], ...rows));

  it('have the head of the map repeated on each page', () => {
    expect(mapOf(plan)).toHaveLength(150);
    const heads = plan.rows.flatMap(([cell], row) => (cell?.value === 'Школа' ? [row] : []));
    expect(heads.length).toBeGreaterThan(10);
    expect(plan.page.breaks).toEqual(expect.arrayContaining(heads.slice(1, 4)));
  });

  it('have rows that Excel can show, each high enough for its name', () => {
    const heights = [...(plan.rowHeights?.values() ?? [])];
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    expect(plan.rowHeights?.get(5)).toBe(39);
  });

  it('begin every section that fits on a page on one of its own', () => {
    const titles = plan.page.breaks?.map((row) => plan.rows[row]?.[0]?.value);
    expect(titles).toContain('Школа');
    expect(plan.page.breaks).toContain((plan.charts?.[0]?.place.top ?? 0) - 1);
  });
});
