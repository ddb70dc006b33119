import type { SheetInput } from '../../test/support/snapshot';
import { dataOf, codesOf, type Rows, SCHOOLS } from './testSupport';

const TEACHERS: Rows = [
  ['Школа', 'Учебный год', 'Всего педагогов'],
  ['МБОУ СОШ № 3', '2020/2021', 20],
];
const tables = (...sheets: readonly SheetInput[]) =>
  dataOf(...sheets).tables.map(({ table, records }) => [table.sheet, table.kind, records]);

describe('a data sheet', () => {
  it('is known by its name, by the beginning of its name and by its header', () => {
    expect(tables({ name: 'педагоги', rows: TEACHERS })).toEqual([['педагоги', 'teachers', 1]]);
    expect(tables({ name: 'Педагоги 2021', rows: TEACHERS })).toEqual([['Педагоги 2021', 'teachers', 1]]);
    expect(tables({ name: 'Лист3', rows: TEACHERS })).toEqual([['Лист3', 'teachers', 1]]);
  });

  it.each<[string, Rows]>([
    [
      'schools',
      [
        ['Школа', 'Категория'],
        ['СОШ № 3', 'ШНОР'],
      ],
    ],
    [
      'pupils',
      [
        ['Школа', 'Учебный год', 'Всего обучающихся'],
        ['СОШ № 3', '2020/2021', 300],
      ],
    ],
    [
      'results',
      [
        ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', 'Ниже порога'],
        ['СОШ № 3', '2020/2021', 'ЕГЭ', 'Химия', 11, 12, 1],
      ],
    ],
    [
      'events',
      [
        ['Дата', 'Вид', 'Тема'],
        ['01.09.2020', 'семинар', 'ФГОС'],
      ],
    ],
    [
      'deficits',
      [
        ['Школа', 'Предмет', 'Педагогов', 'С дефицитом'],
        ['СОШ № 3', 'Химия', 2, 1],
      ],
    ],
  ])('of %s is known by its header under any name', (kind, rows) => {
    expect(tables({ name: 'Лист3', rows })).toEqual([['Лист3', kind, 1]]);
  });

  it('is none where the header lacks a required column and the name says nothing', () => {
    const rows = [
      ['Школа', 'Учебный год', 'Телефон'],
      ['СОШ № 3', '2020/2021', '2-22-22'],
    ];
    expect(tables({ name: 'Лист3', rows })).toEqual([]);
    expect(tables({ name: 'Педагоги-наставники', rows })).toEqual([]);
  });

  it('is not a sheet that the product inserted', () => {
    const data = dataOf({ name: 'Педагоги', rows: TEACHERS, own: 'indicators' }, { ...SCHOOLS, own: 'memo' });
    expect(data.tables).toEqual([]);
    expect(data.findings).toEqual([]);
  });

  it('named «Мероприятия» holds events only with their whole header', () => {
    const roadmap = [
      ['№', 'Мероприятия', 'Сроки'],
      ['1.', 'Семинар', 'май 2021'],
    ];
    const data = dataOf({ name: 'Мероприятия', rows: roadmap });
    expect([data.tables, data.findings]).toEqual([[], []]);
    const rows = [
      ['Дата', 'Вид', 'Тема'],
      ['01.09.2020', 'семинар', 'ФГОС'],
    ];
    expect(tables({ name: 'Мероприятия', rows })).toEqual([['Мероприятия', 'events', 1]]);
  });

  it('with a name of ours and no header is told as unread', () => {
    const data = dataOf({ name: 'Педагоги', rows: [['сведения уточняются'], ['до пятницы', 'звонить']] });
    expect(data.findings).toMatchObject([
      {
        code: 'sheet-not-recognised',
        sheet: 'Педагоги',
        cell: null,
        data: {
          problem: {
            kind: 'columns',
            found: [],
            missing: ['Школа', 'Учебный год', 'Всего педагогов'],
          },
        },
      },
    ]);
  });

  it('that is empty says nothing', () => {
    expect(dataOf({ name: 'Педагоги', rows: [[], ['', null]] }).findings).toEqual([]);
  });
});

describe('the header', () => {
  const SHUFFLED: Rows = [
    ['Сведения о педагогах школ'],
    ['по состоянию на 1 июня'],
    [],
    ['всего\nпедагогов ', 'Прошли\u00a0диагностику', 'ШКОЛА', 'Учебный  год'],
    [20, 12, 'МБОУ СОШ № 3', '2020/2021'],
  ];

  it('may stand under a title, with columns in any order, letter case and spacing', () => {
    const { teachers, tables: read, findings } = dataOf({ name: 'Педагоги', rows: SHUFFLED });
    expect(findings).toEqual([]);
    expect(teachers).toMatchObject([
      { row: 4, school: { name: 'МБОУ СОШ № 3' }, year: '2020/2021', total: 20, diagnosed: 12 },
    ]);
    const [info] = read;
    expect(info?.table).toMatchObject({ headerRow: 3, firstRow: 4, lastRow: 4 });
    expect(Object.fromEntries(info?.table.columns ?? [])).toEqual({
      total: 0,
      diagnosed: 1,
      school: 2,
      year: 3,
    });
  });

  it('may take two rows', () => {
    const rows = [
      ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', 'Получили отметки'],
      ['', '', '', '', '', '', '«2»', '«3»', '«4»', '«5»'],
      ['СОШ № 3', '2020/2021', 'ВПР', 'Химия', 8, 20, 2, 8, 7, 3],
    ];
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:F2', 'G1:J1'];
    const { results, findings } = dataOf({ name: 'Результаты', rows, merges });
    expect(findings).toEqual([]);
    expect(results).toMatchObject([{ row: 2, two: 2, three: 8, four: 7, five: 3 }]);
  });

  it('tells columns that are missing, doubled or unknown', () => {
    const rows = [
      ['Школа', 'Всего педагогов', 'Телефон', 'Прошли диагностику', 'Прошли диагностику'],
      ['МБОУ СОШ № 3', 20, '2-22', 10, 11],
    ];
    const data = dataOf({ name: 'Педагоги', rows });
    expect(codesOf(data)).toEqual([
      'header-missing-column F1',
      'header-duplicate-column E1',
      'header-extra-column C1',
    ]);
    expect(data.teachers).toEqual([]);
    expect(data.tables).toMatchObject([{ records: 0, incompleteRows: [1] }]);
  });

  it('without years takes the year from the name of the sheet, else from the settings, and says so', () => {
    const rows = [
      ['Школа', 'Всего педагогов', 'Прошли диагностику'],
      ['МБОУ СОШ № 3', 20, 10],
    ];
    const settings = {
      name: 'Настройки',
      rows: [
        ['Параметр', 'Значение'],
        ['Учебный год', '2021/2022'],
      ],
    };
    const data = dataOf({ name: 'Педагоги', rows }, settings);
    expect(data.teachers).toMatchObject([{ year: '2021/2022' }]);
    expect(data.findings).toMatchObject([
      {
        code: 'header-missing-column',
        severity: 'advice',
        data: { column: 'Учебный год', taken: '2021/2022' },
      },
    ]);
  });
});

describe('several sheets of one kind', () => {
  const first: SheetInput = { name: 'Педагоги', rows: TEACHERS };
  const second: SheetInput = {
    name: 'Педагоги 2022',
    rows: [
      ['Школа', 'Учебный год', 'Всего педагогов'],
      ['МБОУ СОШ № 3', '2021/2022', 21],
      ['МБОУ СОШ № 3', '2020/2021', 20],
    ],
  };

  it('are read as one, and a record on both is a duplicate', () => {
    const data = dataOf(second, { name: 'Заметки', rows: [['текст']] }, first);
    expect(data.tables.map(({ table }) => table.sheet)).toEqual(['Педагоги 2022', 'Педагоги']);
    expect(data.teachers.map(({ year, table }) => [table.sheet, year])).toEqual([
      ['Педагоги 2022', '2021/2022'],
      ['Педагоги 2022', '2020/2021'],
    ]);
    expect(data.findings).toMatchObject([
      {
        code: 'record-duplicate',
        sheet: 'Педагоги',
        cell: 'A2',
        data: { record: 'МБОУ СОШ № 3, 2020/2021', first: "'Педагоги 2022'!A3", same: true },
      },
    ]);
  });
});
