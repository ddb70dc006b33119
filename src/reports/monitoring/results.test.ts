import { RESULTS, SCHOOLS, below, planOfSheets, sentences } from './testSupport';

describe('results', () => {
  const plan = planOfSheets([SCHOOLS, RESULTS]);

  it('have a sentence for each procedure, and tell which were not held', () => {
    expect(sentences(plan, 'Результаты оценочных процедур по муниципалитету').slice(1, 3)).toEqual([
      'КДР: положительная динамика в 4 классе; отрицательная динамика в 6 классе; нет данных для сравнения в 8 классе.',
      'За 2025/2026 в книге нет результатов: ОГЭ.',
    ]);
  });

  it('stand by procedure and class with their change', () => {
    const rows = below(plan, 'Результаты оценочных процедур по муниципалитету', 'n');
    expect(rows).toEqual([
      ['все', 'КДР', 9, 45, 0.2, 12, 40, 0.3, -10, '▼ снижение, лучше'],
      ['4', 'КДР', 2, 20, 0.1, 8, 20, 0.4, -30, '▼ снижение, лучше'],
      ['6', 'КДР', 6, 20, 0.3, 4, 20, 0.2, 10, '▲ рост, хуже'],
      ['8', 'КДР', 1, 5, 0.2, '–', '–', 'нет данных', 'нет данных', 'нет данных'],
      [
        'все',
        'КДР, по 1\u00A0школе, данные которой есть за оба года',
        8,
        40,
        0.2,
        12,
        40,
        0.3,
        -10,
        '▼ снижение, лучше',
      ],
    ]);
  });

  it('stand by year, with a chart of a series for each', () => {
    const rows = below(plan, 'Низкие результаты по годам', 'Процедура');
    expect(rows.map((row) => row.filter((value) => value !== null))).toEqual([
      ['КДР', '2024/2025', 12, 40, 0.3],
      ['ОГЭ', '2024/2025', 4, 20, 0.2],
      ['КДР', '2025/2026', 9, 45, 0.2],
      ['ОГЭ', '2025/2026', '–', '–', 'нет данных'],
    ]);
    const chart = plan.charts?.find(({ title }) => title === 'Доля низких результатов по годам');
    expect(chart?.series.map(({ name, values }) => [name, values.bottom - values.top + 1])).toEqual([
      ['2024/2025', 2],
      ['2025/2026', 2],
    ]);
  });

  it('stand in the line of each school', () => {
    const rows = below(plan, 'Сводка по школам', 'Школа');
    expect(rows).toEqual([
      // 8 of 40 against 12 of 40: the procedure that both years have.
      [
        1,
        'СОШ № 1',
        'ШНОР; 500+',
        0.2,
        0.3,
        -10,
        'нет данных',
        'нет данных',
        'нет в картах',
        '▼ снижение, лучше',
        'Иванова А. А.',
        'СОШ № 3',
      ],
      [
        2,
        'СОШ № 2',
        'ШНОР',
        0.2,
        'нет данных',
        'нет данных',
        'нет данных',
        'нет данных',
        'нет в картах',
        'нет данных',
        'не назначен',
        'СОШ № 3',
      ],
    ]);
  });
});
