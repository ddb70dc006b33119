import { RESULTS, SCHOOLS, planOfSheets, roadmapSheet, valuesOf } from './testSupport';

describe('a workbook without anything', () => {
  const plan = planOfSheets([{ name: 'Лист1', rows: [[null]] }]);

  it('gives a sheet that says of each part that it is missing, and no 0', () => {
    const told = valuesOf(plan)
      .flat()
      .filter((value) => value !== null)
      .join('\n');
    for (const missing of [
      'Дорожных карт в книге нет: данных об исполнении нет.',
      'Листа «Школы» в книге нет: данных о школах, кураторах и наставниках нет.',
      'Результатов оценочных процедур за отчётный год нет.',
      'Листа «Риски» в книге нет: данных о рисках школ нет.',
      'Листа «Мероприятия» в книге нет: данных о событиях нет.',
      'Листа «Дефициты» в книге нет: данных о дефицитах педагогов нет.',
      'Листа «Управленческий цикл» в книге нет: данных об этапах цикла нет.',
    ]) {
      expect(told).toContain(missing);
    }
    expect(valuesOf(plan).flat()).not.toContain(0);
    expect(plan.charts).toEqual([]);
  });
});

describe('the printed sheet', () => {
  const plan = planOfSheets([SCHOOLS, RESULTS, roadmapSheet([['=1+1', '=1+1', '+7', '-5']])]);

  it('is A4 landscape, with the key figures alone on its first page', () => {
    const { orientation, breaks = [] } = plan.page;
    const next = valuesOf(plan).findIndex(([first]) => first === 'Кураторы и школы-наставники');
    // The heading stands below a small gap.
    expect([orientation, breaks[0]]).toEqual(['landscape', next - 1]);
  });

  it('breaks no chart, and no chart covers a filled cell', () => {
    const { charts = [], page, rows } = plan;
    expect(charts).toHaveLength(3);
    for (const { place } of charts) {
      expect((page.breaks ?? []).filter((row) => row > place.top && row <= place.bottom)).toEqual([]);
      const covered = rows.slice(place.top, place.bottom + 1).flatMap((row) => row.slice(place.left));
      expect(covered.filter((cell) => (cell?.value ?? null) !== null)).toEqual([]);
    }
  });

  it('keeps texts that look like formulas as they are', () => {
    const cells = plan.rows.flatMap((row) =>
      row.filter((cell) => ['=1+1', '-5'].includes(String(cell?.value))),
    );
    expect(cells.length).toBeGreaterThan(2);
    const formulas = cells.flatMap((cell) => cell?.formula ?? []);
    expect(formulas.length).toBeLessThan(cells.length);
    for (const formula of formulas) expect(formula).toMatch(/^=(?:IFERROR|\()/);
  });

  it('colours only what a word says', () => {
    expect((plan.rules ?? []).every(({ when }) => when.kind === 'contains')).toBe(true);
  });

  it('is written in English too', () => {
    const own = planOfSheets([SCHOOLS, roadmapSheet([['октябрь 2025', 'в работе']])], { locale: 'en' });
    expect(valuesOf(own).flat()).toEqual(
      expect.arrayContaining(['Key figures', '▲ overdue', 'Overdue activities']),
    );
  });
});
