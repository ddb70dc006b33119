import { listOf, planOfSheets, plansOfSheets, RESULTS, roadmapSheet, SCHOOLS, valuesOf } from './testSupport';

describe('a workbook without anything', () => {
  const plan = planOfSheets([{ name: 'Лист1', rows: [[null]] }]);

  it('gives a sheet without parts of which there is nothing to say, and no 0', () => {
    const headings = plan.rows.flatMap(([cell]) => (cell?.style === 'heading' ? [cell.value] : []));
    expect(headings).toEqual([
      ...['Паспорт', 'Выводы и проблемные зоны', 'Адресные рекомендации', 'Как посчитано'],
    ]);
    expect(valuesOf(plan).flat()).toContain('Выводов по этим данным нет.');
    expect(valuesOf(plan).flat()).not.toContain(0);
    expect(plan.charts).toEqual([]);
    expect(plansOfSheets([{ name: 'Лист1', rows: [[null]] }])).toHaveLength(1);
  });
});

describe('the printed sheet', () => {
  const plans = plansOfSheets([SCHOOLS, RESULTS, roadmapSheet([['=1+1', '=1+1', '+7', '-5']])]);
  const plan = listOf(plans, 'monitoring');

  it('is A4 landscape, with the conclusions before all figures, and without how they were counted', () => {
    const { orientation, lastRow = 0 } = plan.page;
    const rowOf = (heading: string) => valuesOf(plan).findIndex(([first]) => first === heading);
    expect(orientation).toBe('landscape');
    expect(rowOf('Выводы и проблемные зоны')).toBeLessThan(rowOf('Исполнение дорожных карт'));
    expect(rowOf('Как посчитано')).toBeGreaterThan(lastRow);
    expect(rowOf('Показатели работы со школами: ШНОР')).toBeLessThan(lastRow);
  });

  it('breaks no chart, and no chart covers a filled cell', () => {
    const { charts = [], page, rows } = listOf(plans, 'monitoring-tables');
    expect(charts).toHaveLength(1);
    for (const { place } of charts) {
      expect((page.breaks ?? []).filter((row) => row > place.top && row <= place.bottom)).toEqual([]);
      const covered = rows.slice(place.top, place.bottom + 1).flatMap((row) => row.slice(place.left));
      expect(covered.filter((cell) => (cell?.value ?? null) !== null)).toEqual([]);
    }
  });

  it('keeps texts that look like formulas as they are', () => {
    const cells = plans.flatMap(({ rows }) =>
      rows.flatMap((row) => row.filter((cell) => ['=1+1', '-5'].includes(String(cell?.value)))),
    );
    expect(cells.length).toBeGreaterThan(2);
    const formulas = cells.flatMap((cell) => cell?.formula ?? []);
    expect(formulas.length).toBeLessThan(cells.length);
    for (const formula of formulas) expect(formula).toMatch(/^=(?:IFERROR|\()/);
  });

  it('colours only what a word says', () => {
    for (const { rules = [] } of plans)
      expect(rules.every(({ when }) => when.kind === 'contains')).toBe(true);
  });

  it('is written in English too', () => {
    const own = plansOfSheets([SCHOOLS, roadmapSheet([['октябрь 2025', 'в работе']])], { locale: 'en' });
    expect(own.flatMap((sheet) => valuesOf(sheet).flat())).toEqual(
      expect.arrayContaining(['Activities of the roadmaps', '▲ overdue', 'Overdue activities']),
    );
  });
});
