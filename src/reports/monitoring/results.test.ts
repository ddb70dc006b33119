import { below, listOf, plansOfSheets, RESULTS, SCHOOLS, sentences, valuesOf } from './testSupport';

describe('results', () => {
  const plans = plansOfSheets([SCHOOLS, RESULTS]);
  const plan = listOf(plans, 'monitoring');

  it('have a sentence for each procedure, and tell which were not held', () => {
    expect(sentences(plan, 'Результаты оценочных процедур по муниципалитету').slice(1, 3)).toEqual([
      'КДР: положительная динамика в 4 классе; отрицательная динамика в 6 классе; нет данных для сравнения в 8 классе.',
      'За 2025/2026 в книге нет результатов: ОГЭ.',
    ]);
  });

  it('stand by procedure with their change, which is that of the schools of both years', () => {
    const rows = below(plan, 'Результаты оценочных процедур по муниципалитету', 'n');
    const same = 'КДР, по 1\u00A0школе, данные которой есть за оба года';
    expect(rows).toEqual([
      [1, 'КДР', 9, 45, 0.2, 12, 40, 0.3, -10, '▼ снижение, лучше'],
      [null, same, 8, 40, 0.2, 12, 40, 0.3, -10, '▼ снижение, лучше'],
    ]);
  });

  it('stand by year in a chart whose title says how they changed, over a table that is not printed', () => {
    const tables = listOf(plans, 'monitoring-tables');
    const top = valuesOf(tables).findIndex((row) => row.includes('Год'));
    expect(top).toBeGreaterThan(tables.page.lastRow ?? Infinity);
    const rows = valuesOf(tables).slice(top + 1);
    expect(rows.map((row) => row.filter((value) => value !== null))).toEqual([
      ['КДР', '2024/2025', 12, 40, 0.3],
      ['ОГЭ', '2024/2025', 4, 20, 0.2],
      ['КДР', '2025/2026', 9, 45, 0.2],
      ['ОГЭ', '2025/2026', '–', '–', 'нет данных'],
    ]);
    const [chart] = tables.charts ?? [];
    expect(chart).toMatchObject({
      title: 'Доля низких результатов снизилась: КДР',
      kind: 'column',
      labels: true,
      numberFormat: '0%',
    });
    expect(chart?.series.map(({ name, values }) => [name, values.bottom - values.top + 1])).toEqual([
      ['2024/2025', 2],
      ['2025/2026', 2],
    ]);
  });

  it('stand in the line of each school', () => {
    const schools = listOf(plans, 'monitoring-schools');
    const rows = below(schools, 'Сводка по школам', 'n');
    const none = 'нет данных';
    expect(rows).toEqual([
      // 8 of 40 against 12 of 40: the procedure that both years have.
      [
        1,
        'СОШ № 1',
        'ШНОР; 500+',
        8,
        40,
        0.2,
        12,
        40,
        0.3,
        -10,
        '▼ снижение, лучше',
        none,
        none,
        'нет в картах',
        'Иванова А. А.',
        'СОШ № 3',
      ],
      [
        2,
        'СОШ № 2',
        'ШНОР',
        1,
        5,
        0.2,
        '–',
        '–',
        none,
        none,
        none,
        none,
        none,
        'нет в картах',
        'не назначен',
        'СОШ № 3',
      ],
    ]);
  });
});
