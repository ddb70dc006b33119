import fc from 'fast-check';
import type { CellInput, SheetInput } from './snapshot';

type Row = readonly CellInput[];

const SCHOOLS = ['МБОУ СОШ № 1', 'МБОУ СОШ № 2', 'МАОУ Лицей № 3', 'ООШ "Заря"'] as const;
const YEARS = ['2022/2023', '2023/2024', '2024/2025'] as const;

/** The usual writing most often; now and then one that formulas don't take for the same. */
const school = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...SCHOOLS) },
  { weight: 1, arbitrary: fc.constantFrom('СОШ №1', 'мбоу сош № 2', 'Гимназия № 77', 'Итого', '') },
);
const year = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...YEARS) },
  { weight: 1, arbitrary: fc.constantFrom('2023-2024', '2024/25', '2022', 'год', '') },
);

/** Mostly whole numbers up to a limit; sometimes what people put there instead. */
const count = (most: number): fc.Arbitrary<CellInput> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 0, max: most }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom<CellInput>(null, 0, '–', '7', '5 чел.', -2, 1.5, 'много', { error: '#N/A' }),
    },
    { weight: 1, arbitrary: fc.constantFrom({ value: 0.4, text: '40%', format: '0%' }) },
  );

const rows = <R extends Row>(row: fc.Arbitrary<R>, most: number): fc.Arbitrary<readonly R[]> =>
  fc.array(row, { maxLength: most });

const answer = fc.constantFrom<CellInput>(
  'да',
  'Да',
  'нет',
  '+',
  '–',
  null,
  'да, с 2023 года',
  'возможно',
  1,
);
const category = fc.constantFrom(
  'ШНОР',
  'ШНОР',
  'ШНОР',
  'ШНОР',
  'ШНОР; ШНСУ',
  'ШНОР; ШНСУ',
  '500+; шнор',
  'школа с НОР',
  'ШНСУ',
  'нет',
  'бывшая ШНОР',
  '',
);

const schoolsSheet = fc
  .record({
    dated: fc.boolean(),
    listed: fc.uniqueArray(fc.constantFrom(...SCHOOLS), { minLength: 1 }),
    cells: fc.array(fc.tuple(category, answer, answer, fc.constantFrom<CellInput>(null, ...YEARS)), {
      minLength: 10,
      maxLength: 10,
    }),
  })
  .map(({ dated, listed, cells }): SheetInput => {
    const names = dated ? [...listed, ...listed] : listed;
    const header = ['Школа', 'Категория', 'Сетевое взаимодействие', 'Адресная помощь'];
    const body = names.map((name, at): Row => {
      const [own = '', first = null, second = null, of = null] = cells[at] ?? [];
      return [name, own, first, second, ...(dated ? [of] : [])];
    });
    return { name: 'Школы', rows: [[...header, ...(dated ? ['Учебный год'] : [])], ...body] };
  });

const TEACHERS: Row = [
  'Школа',
  'Учебный год',
  'Всего педагогов',
  'По плану ПК',
  'Прошли диагностику',
  'Повысили квалификацию',
];

const teachersSheets = fc
  .tuple(
    rows(fc.tuple(school, year, count(30), count(10), count(30), count(20)), 14),
    rows(fc.tuple(school, year, count(30), count(30)), 5),
    fc.boolean(),
  )
  .map(([first, second, both]): readonly SheetInput[] => [
    { name: 'Педагоги', rows: [['Численность педагогов'], TEACHERS, ...first], hiddenRows: [4] },
    ...(both
      ? [
          {
            name: 'Педагоги 2',
            rows: [
              ['Учебный год', 'Школа', 'Прошли диагностику', 'Всего педагогов'],
              ...second.map(([name, of, part, whole]): Row => [of, name, part, whole]),
            ],
          },
        ]
      : []),
  ]);

const pupilsSheet = rows(fc.tuple(school, year, count(300), count(60)), 12).map((body): SheetInput => ({
  name: 'Обучающиеся',
  rows: [['Школа', 'Учебный год', 'Всего обучающихся', 'Охвачены ИОМ'], ...body],
}));

const procedure = fc.constantFrom(
  'ВПР',
  'ВПР',
  'ВПР',
  'ОГЭ',
  'КДР',
  'ВПР-2023',
  'Всероссийские проверочные работы',
);
const period = fc.constantFrom<CellInput>(null, null, null, 'I полугодие', '1-е полугодие', 'II полугодие');
const subject = fc.constantFrom<CellInput>('Математика', 'Математика', 'Русский язык', 'рус. яз.', null);
const grade = fc.constantFrom<CellInput>(4, 4, 9, 9, '9', '9 А', '4«Б»', null);

/** Marks that add up to the participants most often, some of them left empty. */
const marks = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), fc.boolean())
      .map(([counts, blank]): Row => [
        counts.reduce((sum, own) => sum + own, 0),
        ...counts.map((own) => (blank && own === 0 ? null : own)),
      ]),
  },
  { weight: 2, arbitrary: fc.tuple(count(30), count(9), count(9), count(9), count(9)) },
);

const RESULTS = [
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

const resultRow = fc
  .tuple(school, year, period, procedure, subject, grade, marks, count(9), count(3))
  .map(([...cells]): Row => cells.flat());

const resultsSheets = fc
  .record({
    body: rows(resultRow, 24),
    shares: rows(resultRow, 6),
    mode: fc.constantFrom('one', 'threshold', 'shares'),
  })
  .map(({ body, shares, mode }): readonly SheetInput[] => {
    const wide = mode === 'threshold';
    const header = wide ? [...RESULTS, 'Ниже порога', 'Не аттестовано'] : RESULTS;
    const percents = RESULTS.map((text) => (text.startsWith('«') ? `${text}, %` : text));
    return [
      { name: 'Результаты', rows: [header, ...body.map((row) => row.slice(0, header.length))] },
      ...(mode === 'shares'
        ? [
            {
              name: 'Результаты района',
              rows: [percents, ...shares.map((row): Row => [...row.slice(0, 7), 25, 25, 30, 20])],
            },
          ]
        : []),
    ];
  });

const settingsSheet = fc
  .record({
    years: fc.integer({ min: 1, max: 3 }),
    band: fc.constantFrom(0, 1, 5),
    cohort: fc.constantFrom(0, 10, 20),
    weights: fc.constantFrom('ВПР=1', 'ВПР=2; КДР=0,5', 'ОГЭ=0'),
    of: fc.constantFrom('все', 'по плану'),
    sou: fc.constantFrom('да', 'нет'),
    year: fc.constantFrom<CellInput>(null, null, null, '2023/2024', '2025/2026'),
  })
  .map(({ years, band, cohort, weights, of, sou, year: report }): SheetInput => ({
    name: 'Настройки',
    rows: [
      ['Параметр', 'Значение'],
      ['Учебный год', report],
      ['Лет для ежегодной динамики', years],
      ['Полоса стабильности, п.п.', band],
      ['Малая группа, чел.', cohort],
      ['Веса процедур', weights],
      ['Знаменатель ПК', of],
      ['СОУ с неаттестованными', sou],
      ['Цель: Доля педагогов ШНОР, повысивших квалификацию', '40 %'],
      ['База: Доля педагогов ШНОР, повысивших квалификацию', '20 %'],
      ['Цель: Индекс низких результатов', '30 %'],
      ['Цель: Сетевое взаимодействие', '100 %'],
    ],
  }));

const listSheet = fc.constantFrom<readonly SheetInput[]>(
  [],
  [],
  [
    {
      name: 'Показатели (перечень)',
      rows: [
        ['Показатель', 'Числитель (n)', 'Знаменатель (N)', 'Направление'],
        ['Не повысили квалификацию', 'Повысили квалификацию', 'Прошли диагностику', 'меньше'],
        ['Адресная помощь', null, null, null],
        ['Индекс', 'индекс низких результатов', null, null],
        ['Ежегодная динамика', null, null, null],
        ['Олимпиады', 'Победители', null, null],
      ],
    },
  ],
);

/** The data sheets of a small municipality, with whatever goes wrong in them. */
export const dataSheets: fc.Arbitrary<readonly SheetInput[]> = fc
  .tuple(settingsSheet, schoolsSheet, teachersSheets, pupilsSheet, resultsSheets, listSheet)
  .map(([settings, schools, teachers, pupils, results, list]) => [
    settings,
    schools,
    ...teachers,
    pupils,
    ...results,
    ...list,
  ]);
