import { checked, computed, municipality, RESULTS, type Row, shares, TEACHERS, told } from './municipality';

const results = (label: string, ...numbers: readonly number[]): Row => [
  label,
  '2024/2025',
  'ВПР',
  'Математика',
  5,
  ...numbers,
];
const SUMS = [86, 18, 32, 22, 14];
const LABELS = [
  ...['Общий итог', 'ИТОГО:', 'Итого по МО', 'Всего по школам', 'Итого по ШНОР', 'Итог', 'Свод', 'Сводно'],
  ...['Средний балл по району', 'Среднее значение', 'Средняя по округу', 'В среднем', 'Общее количество'],
  ...['В целом по району', 'По муниципальному округу', 'Муниципалитет', 'Район', 'Городской округ', 'Σ'],
  ...['Заречный район', 'Все школы', 'Количество', 'Кол-во участников', 'Total', 'Grand Total', 'Subtotal'],
  ...['МБОУ СОШ № 7 Итог', 'МБОУ СОШ № 9 Количество', 'МБОУ ООШ с. Заречное Total'],
];
const NAMES = [
  'Средняя школа № 5',
  'Среднеуральская СОШ',
  'Районная гимназия',
  'Городская вечерняя школа № 1',
];

describe('rows of totals', () => {
  it.each(LABELS)('«%s» is told as advice and counts nowhere', (label) => {
    const sheets = municipality({ Результаты: [...RESULTS, results(label, ...SUMS)] });
    const { findings } = checked(sheets);
    expect(findings.map(({ code, cell, severity, fix }) => [code, cell, severity, fix])).toContainEqual([
      'row-total',
      'A6',
      'advice',
      undefined,
    ]);
    expect(findings.filter(({ code }) => code.startsWith('school'))).toEqual([]);
    const report = computed(sheets);
    expect(shares(report, 'low-result-index').now).toBe('14 of 46');
    const [all] = report.indicators.summary.rows;
    expect([...(all?.sums.values() ?? [])]).toEqual([{ part: 18, total: 86 }]);
  });

  it.each(NAMES)('«%s» is a school', (name) => {
    expect(told(municipality({ Результаты: [...RESULTS, results(name, 12, 3, 4, 3, 2)] }))).toContain(
      'school-unknown Результаты!A6',
    );
  });

  it('the subtotals of a pivot table stand without a year', () => {
    const of = (name: string, ...rest: readonly number[]): readonly Row[] => [
      [name, '2024/2025', ...rest],
      [`${name} Итог`, null, ...rest],
    ];
    const sheets = municipality({
      Педагоги: [
        TEACHERS[0] ?? [],
        ...of('МБОУ СОШ № 7', 20, 10),
        ...of('МБОУ СОШ № 9', 16, 10),
        ...of('МБОУ ООШ с. Заречное', 8, 2),
        ['Общий итог', null, 44, 22],
      ],
    });
    expect(shares(computed(sheets), 'teachers-diagnosed').now).toBe('22 of 44');
    expect(told(sheets).filter((found) => !found.startsWith('sheet-missing'))).toEqual(
      [3, 5, 7, 8].map((row) => `row-total Педагоги!A${row}`),
    );
  });

  it('a total beside a school is one of its subjects', () => {
    const of = (subject: string, ...rest: readonly number[]): Row => [
      ...['МБОУ СОШ № 7', '2024/2025', 'ВПР', subject, 5],
      ...rest,
    ];
    const sheets = municipality({
      Результаты: [
        RESULTS[0] ?? [],
        of('Математика', 20, 8, 6, 4, 2),
        of('Русский язык', 20, 6, 8, 4, 2),
        of('Итого', 40, 14, 14, 8, 4),
      ],
    });
    expect(told(sheets)).toContain('row-total Результаты!A4');
    expect(shares(computed(sheets), 'low-result-index').now).toBe('14 of 40');
  });

  it.each(['Школы кустового объединения', 'МБОУ СОШ № 99'])(
    '«%s», which no list has, is a total where its numbers are sums',
    (name) => {
      const sheets = municipality({ Результаты: [...RESULTS, results(name, ...SUMS)] });
      expect(told(sheets)).toContain('row-total Результаты!A6');
      expect(shares(computed(sheets), 'low-result-index').now).toBe('14 of 46');
      const other = municipality({ Результаты: [...RESULTS, results(name, 86, 17, 33, 22, 14)] });
      expect(told(other)).toContain('school-unknown Результаты!A6');
    },
  );

  it('a listed school is none, whatever its numbers', () => {
    const rows: readonly Row[] = [
      RESULTS[0] ?? [],
      results('МБОУ СОШ № 7', 10, 4, 3, 2, 1),
      results('МБОУ ООШ с. Заречное', 10, 2, 4, 2, 2),
      results('МБОУ СОШ № 9', 20, 6, 7, 4, 3),
    ];
    const sheets = municipality({ Результаты: rows });
    expect(told(sheets).filter((found) => found.startsWith('row-total'))).toEqual([]);
    expect(shares(computed(sheets), 'low-result-index').now).toBe('12 of 40');
  });

  it('signs of low results name schools alone', () => {
    const of = (subject: string): readonly Row[] =>
      (
        [
          ['МБОУ СОШ № 4', 40, 16, 8, 8, 8],
          ['МБОУ СОШ № 7', 20, 8, 4, 4, 4],
          ['МБОУ СОШ № 9', 20, 8, 4, 4, 4],
          ['МБОУ ООШ с. Заречное', 10, 4, 2, 2, 2],
          ['Общий итог', 90, 36, 18, 18, 18],
          ['МБОУ СОШ № 7 Итог', 20, 8, 4, 4, 4],
        ] as const
      ).map(([name, ...rest]) => [name, '2024/2025', 'ВПР', subject, 5, ...rest]);
    const sheets = municipality({
      Результаты: [RESULTS[0] ?? [], ...of('Математика'), ...of('Русский язык')],
    });
    const { signs } = computed(sheets).indicators;
    expect(signs.map(({ school }) => school.name)).toEqual([
      'МБОУ СОШ № 4',
      'МБОУ СОШ № 7',
      'МБОУ СОШ № 9',
      'МБОУ ООШ с. Заречное',
    ]);
  });
});
