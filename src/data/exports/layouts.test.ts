import { type CellInput, type SheetInput, workbookOf } from '../../../test/support/snapshot';
import type { Imported } from './imported';
import { planImport } from './bookPlan';
import { importExports, type ImportOptions } from './importExports';

type Rows = CellInput[][];

const importedFrom = (file: string, options: ImportOptions, ...sheets: readonly SheetInput[]): Imported =>
  importExports([{ file, snapshot: workbookOf(...sheets) }], options);
const imported = (rows: Rows, merges: readonly string[] = [], name = 'Лист1'): Imported =>
  importedFrom('выгрузка.xlsx', {}, { name, rows, merges });

/** «school subject class year: participants | marks» */
const lines = ({ records }: Imported): readonly string[] =>
  records.map(
    ({ school, subject, class: grade, schoolYear, participants, marks, shares, below, mean }) =>
      `${school}, ${subject} ${grade} ${schoolYear}: ${participants} | ${(marks ?? shares ?? [below, mean]).join(' ')}`,
  );
const told = ({ files }: Imported): readonly string[] =>
  files.flatMap(({ leftOut, notes }) =>
    [...leftOut, ...notes].map(({ cell, reason, detail }) => `${reason} ${cell ?? '-'} ${detail}`.trim()),
  );

const HEAD: Rows = [
  ['Статистика по отметкам'],
  [],
  ['ВПР 2025 Биология 6 класс'],
  ['Предмет:', 'Биология'],
  ['Максимальный первичный балл:', 24],
  ['Дата:', '17.04.2025'],
  [],
];
const GROUPS = ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 2, 3, 4, 5];
const MARKS: Rows = [
  ['Вся выборка', 33000, 1200000, 9.1, 40.2, 37.5, 13.2],
  ['Лесной край', 412, 21000, 10.5, 41.5, 36, 12],
  ['Речной муниципальный округ(reg07_m011)', 9, 640, 12.5, 43.75, 31.25, 12.5],
  ['МАОУ «Лицей № 4»(edu070411)', null, 89, 12.36, 52.81, 26.97, 7.87],
  ['МКОУ «СОШ с. Заречье»(edu070412)', null, 7, 0, 42.86, 57.14, 0],
];
const RIGHT = [
  'МАОУ «Лицей № 4», Биология 6 2024/2025: 89 | 11 47 24 7',
  'МКОУ «СОШ с. Заречье», Биология 6 2024/2025: 7 | 0 3 4 0',
];

describe('statistics of marks', () => {
  it('reads schools, and groups apart from them', () => {
    const found = imported([...HEAD, GROUPS, ...MARKS]);
    expect(found.files[0]).toMatchObject({ layout: 'marks', procedure: 'ВПР', schools: 2, groups: 3 });
    expect(lines(found)).toEqual(RIGHT);
    expect(found.records.map(({ login }) => login)).toEqual(['edu070411', 'edu070412']);
    expect(found.groups.map(({ name, level }) => [name, level])).toEqual([
      ['Вся выборка', 'sample'],
      ['Лесной край', 'region'],
      ['Речной муниципальный округ', 'municipality'],
    ]);
    expect(told(found)).toEqual([]);
  });

  it('reads columns in any order and other rows above', () => {
    const turned = (row: CellInput[]): CellInput[] => [row[0] ?? null, ...row.slice(1).reverse()];
    const above: Rows = [
      ['Отдел образования'],
      ['по состоянию на 01.06.2025'],
      ['ВПР 2025 Биология 6 класс'],
      ['Предмет:', 'Биология'],
    ];
    expect(lines(imported([...above, turned(GROUPS), ...MARKS.map(turned)]))).toEqual(RIGHT);
  });

  it.each<[string, Rows, string[]]>([
    [
      'merged heads of two rows',
      [
        ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 'Отметки, %'],
        [null, null, null, 2, 3, 4, 5],
      ],
      ['A8:A9', 'B8:B9', 'C8:C9', 'D8:G8'],
    ],
    [
      'heads of two rows without merges',
      [
        ['Группы участников', 'Кол-во ОО', 'Кол-во участников', 'Распределение отметок, %'],
        [null, null, null, '«2»', '«3»', '«4»', '«5»'],
      ],
      [],
    ],
    [
      'wordy heads',
      [
        [
          'Наименование ОО',
          'Количество ОО',
          'Количество участников',
          '% «2»',
          'Отметка 3, %',
          'Доля 4',
          'Получили «5», %',
        ],
      ],
      [],
    ],
    ['a row of column numbers', [GROUPS, [1, 2, 3, 4, 5, 6, 7]], []],
  ])('reads %s', (_, head, merges) => {
    expect(lines(imported([...HEAD, ...head, ...MARKS], merges))).toEqual(RIGHT);
  });

  it('takes the subject, class and year from the names of the sheet and the file', () => {
    const rows = [['Статистика по отметкам'], GROUPS, ...MARKS];
    const short = importedFrom('ВПР 2025.xlsx', {}, { name: 'БИ 6 Статистика по отметкам', rows });
    expect(lines(short)).toEqual(RIGHT);
    const long = importedFrom('впр_биология_6 класс_2024-2025.xlsx', {}, { rows });
    expect(lines(long)).toEqual(RIGHT);
  });

  it('tells what is said nowhere, and takes it from what a person gives', () => {
    const rows = [GROUPS, ...MARKS];
    const bare = importedFrom('выгрузка.xlsx', {}, { rows });
    expect(bare.records).toEqual([]);
    expect(told(bare)).toEqual(
      expect.arrayContaining([
        'subject-missing A2',
        'class-missing A2',
        'year-missing A2',
        'procedure-missing A2',
      ]),
    );
    const given = { subject: 'биология', class: '6 класс', schoolYear: undefined, procedure: 'впр' };
    const filled = importedFrom(
      'выгрузка за 2025 год.xlsx',
      { given: { subject: given.subject, class: given.class, procedure: given.procedure } },
      { rows },
    );
    expect(lines(filled)).toEqual(RIGHT);
  });

  it('leaves it open where a title names two subjects', () => {
    const found = imported([['ВПР 2025 по биологии и химии, 6 класс'], GROUPS, ...MARKS]);
    expect(found.records).toEqual([]);
    expect(told(found)).toContain('subject-missing A3 Биология, Химия');
  });

  it('reads two subjects one below the other', () => {
    const second = [
      [],
      ['ВПР 2025 Химия 8 класс'],
      ['Предмет:', 'Химия'],
      GROUPS,
      ['МАОУ «Лицей № 4»(edu070411)', null, 10, 10, 40, 30, 20],
    ];
    expect(lines(imported([...HEAD, GROUPS, ...MARKS, ...second]))).toEqual([
      ...RIGHT,
      'МАОУ «Лицей № 4», Химия 8 2024/2025: 10 | 1 4 3 2',
    ]);
  });

  it('takes what labels say between two tables, and no label for a school', () => {
    const rows = [
      ['ВПР 2025'],
      ['Предмет:', 'Биология'],
      ['Класс:', 6],
      ['Школа', 'Участников', '2', '3', '4', '5'],
      ['Лицей № 4', 10, 1, 4, 3, 2],
      [],
      ['Предмет:', 'Химия'],
      ['Класс:', 8],
      ['Школа', 'Участников', '2', '3', '4', '5'],
      ['Лицей № 4', 20, 2, 8, 6, 4],
    ];
    const found = imported(rows);
    expect(lines(found)).toEqual([
      'Лицей № 4, Биология 6 2024/2025: 10 | 1 4 3 2',
      'Лицей № 4, Химия 8 2024/2025: 20 | 2 8 6 4',
    ]);
    expect(told(found)).toEqual([]);
  });

  it('reads subjects that stand as rows within one table', () => {
    const rows = [
      ['Итоги ВПР 2025, 6 класс'],
      ['Школа', 'Участников', '2', '3', '4', '5'],
      ['Биология'],
      ['Лицей № 4', 10, 1, 4, 3, 2],
      ['История'],
      ['Лицей № 4', 20, 2, 8, 6, 4],
    ];
    expect(lines(imported(rows))).toEqual([
      'Лицей № 4, Биология 6 2024/2025: 10 | 1 4 3 2',
      'Лицей № 4, История 6 2024/2025: 20 | 2 8 6 4',
    ]);
  });

  it('takes percents that add up to 99.98, and tells those that add up to 101', () => {
    const found = imported([
      ...HEAD,
      GROUPS,
      ['Лицей № 4(edu070411)', null, 47, 4.25, 46.8, 36.17, 12.76],
      ['Лицей № 5(edu070415)', null, 47, 5.26, 46.81, 36.17, 12.76],
      ['Лицей № 6(edu070416)', null, 47, 40, 6.81, 6.17, 2.76],
    ]);
    expect(lines(found)[0]).toBe('Лицей № 4, Биология 6 2024/2025: 47 | 2 22 17 6');
    expect(lines(found)[1]).toBe('Лицей № 5, Биология 6 2024/2025: 47 | 5.26 46.81 36.17 12.76');
    expect(told(found)).toEqual(['marks-unread D11 40; 6.81; 6.17; 2.76', 'percents-sum D10 101']);
  });
});

describe('journal', () => {
  const right = [{ participants: 50, lowered: 20, confirmed: 25, raised: 5 }];

  it.each<[string, Rows, string[]]>([
    [
      'one row',
      [
        [
          'Группы участников',
          'Кол-во участников(всего)',
          ...['Понизили', 'Подтвердили', 'Повысили'].flatMap((word) => [
            `${word} (…) %`,
            `${word} (…) Кол-во участников`,
          ]),
        ],
      ],
      [],
    ],
    [
      'two rows',
      [
        [
          'Группы участников',
          'Кол-во участников',
          'Понизили (Отметка < Отметка по журналу)',
          null,
          'Подтвердили (Отметка = Отметке по журналу)',
          null,
          'Повысили (Отметка > Отметка по журналу)',
        ],
        [null, null, '%', 'Кол-во участников', '%', 'Кол-во участников', '%', 'Кол-во участников'],
      ],
      ['A8:A9', 'B8:B9', 'C8:D8', 'E8:F8', 'G8:H8'],
    ],
  ])('reads heads of %s', (_, head, merges) => {
    const found = imported(
      [
        ...HEAD,
        ...head,
        ['Лесной край', 5000, 40, 2000, 50, 2500, 10, 500],
        ['Лицей № 4(edu070411)', 50, 40, 20, 50, 25, 10, 5],
      ],
      merges,
    );
    expect(found.files[0]?.layout).toBe('journal');
    expect(found.comparison).toMatchObject(right);
    expect(found.comparison).toHaveLength(1);
    expect(found.comparedGroups).toMatchObject([{ name: 'Лесной край', lowered: 2000 }]);
  });
});

describe('marks two or more away from the journal', () => {
  const byTwo = (heads: readonly string[], ...counts: readonly CellInput[]) =>
    imported([
      ...HEAD,
      ['Группы участников', 'Кол-во участников', 'Понизили', 'Подтвердили', 'Повысили', ...heads],
      ['Лицей № 4(edu070411)', 50, 20, 25, 5, ...counts],
    ]).comparison[0];

  it.each([
    'На 2 отметки и более',
    'Расхождение на 2 и более балла',
    'Расхождение на две отметки и более, чел.',
  ])('are a column: %s', (heading) => {
    expect(byTwo([heading], 4)).toMatchObject({ lowered: 20, raised: 5, byTwo: 4 });
  });

  it('are the sum of those below and those above', () => {
    const heads = ['Понизили на 2 и более отметки', 'Повысили на 2 и более отметки'];
    expect(byTwo(heads, 3, 1)).toMatchObject({ lowered: 20, raised: 5, byTwo: 4 });
    expect(byTwo(heads, 3, '')).toMatchObject({ byTwo: null });
  });

  it('are not made of percents, nor of nothing', () => {
    expect(byTwo(['На 2 отметки и более, %'], 8)).toMatchObject({ byTwo: null });
    expect(byTwo([])).toMatchObject({ lowered: 20, byTwo: null });
  });
});

describe('results of pupils', () => {
  const head = [
    'ОО',
    'Муниципалитет',
    'Название ОО',
    'Код участника',
    'Класс',
    'Вариант',
    '1 (1б)',
    '2 (2б)',
    'Первичный балл',
    'Отметка',
    'Отметка по журналу',
  ];
  const pupil = (code: number, grade: string, mark: number | string | null): CellInput[] => [
    ...['edu070411', 'Речной муниципальный округ', 'Лицей № 4(edu070411)'],
    ...[code, grade, 1, 1, 2, 3, mark, 4],
  ];

  it('counts pupils by their marks and keeps nothing of them', () => {
    const levels: CellInput[] = [null, null, 'Уровень сложности задания', null, null, null, 'Б', 'П'];
    const rows = [
      ...HEAD.slice(0, 6),
      levels,
      head,
      pupil(77001, 'А', 5),
      pupil(77002, 'нет', 2),
      pupil(77003, '6Б', 2),
      pupil(77004, 'Б', ''),
    ];
    const found = imported(rows);
    expect(found.files[0]?.layout).toBe('individual');
    expect(lines(found)).toEqual(['Лицей № 4, Биология 6 2024/2025: 3 | 2 0 0 1']);
    expect(told(found)).toEqual(['pupils-without-mark - Лицей № 4: 1']);
    expect(JSON.stringify(found)).not.toMatch(/7700\d/);
  });

  const compared = (...files: readonly (readonly (readonly CellInput[])[])[]) =>
    importExports(
      files.map((rows, at) => ({ file: `${at}.xlsx`, snapshot: workbookOf({ name: 'Лист1', rows }) })),
    ).comparison.map(({ participants, lowered, confirmed, raised, byTwo }) => [
      ...[participants, lowered, confirmed, raised, byTwo],
    ]);
  // Of the journal each has «4»; one pupil has no mark.
  const PUPILS = [
    ...HEAD,
    head,
    ...[pupil(1, 'А', 5), pupil(2, 'А', 2), pupil(3, 'А', 2), pupil(4, 'А', 4), pupil(5, 'А', '')],
  ];
  const journalOf = (...counts: readonly number[]): readonly (readonly CellInput[])[] => [
    ...HEAD,
    ['Группы участников', 'Кол-во участников', 'Понизили', 'Подтвердили', 'Повысили'],
    ['Лицей № 4(edu070411)', ...counts],
  ];

  it('are held against those of the journal: how many lowered, raised, and two or more away', () => {
    expect(compared(PUPILS)).toEqual([[4, 2, 1, 1, 2]]);
  });

  it('are written to their column of «Сравнение с журналом»', () => {
    const { sheets } = planImport(null, imported(PUPILS.map((row) => [...row])));
    const own = sheets.find(({ name }) => name === 'Сравнение с журналом');
    const column = own?.header.indexOf('На 2 отметки и более') ?? -1;
    expect(own?.rows.map((row) => row[column])).toEqual([2]);
  });

  it('without marks of the journal say nothing of it', () => {
    const without = [...HEAD, head.slice(0, -1), pupil(1, 'А', 5).slice(0, -1)];
    expect(compared(without)).toEqual([]);
  });

  it('fill only what the comparison of the same marks leaves open', () => {
    expect(compared(journalOf(4, 2, 1, 1), PUPILS)).toEqual([[4, 2, 1, 1, 2]]);
    expect(compared(PUPILS, journalOf(83, 1, 79, 3))).toEqual([[83, 1, 79, 3, null]]);
  });

  it('reads other columns first', () => {
    const turned = (row: readonly CellInput[]): CellInput[] => [...row].reverse();
    const rows = [...HEAD, turned(head), turned(pupil(77001, 'А', 5)), turned(pupil(77002, 'А', 3))];
    expect(lines(imported(rows))).toEqual(['Лицей № 4, Биология 6 2024/2025: 2 | 0 1 0 1']);
  });
});

it('reads the completion of tasks of groups and schools', () => {
  const found = imported([
    ...HEAD,
    [
      'Номер задания',
      'Блоки ПООП … проверяемые требования (умения) в соответствии с ФГОС',
      'Макс балл',
      'Вся выборка',
      'Лесной край',
      'Речной муниципальный округ(reg07_m011)',
      'Лицей № 4(edu070411)',
    ],
    ['1', 'Называть части клетки', 1, 80, 79.5, 70, 66.67],
    ['5.1', 'Читать схему', 2, 50, 49.5, 40, 33.33],
  ]);
  expect(found.files[0]?.layout).toBe('tasks');
  expect(
    found.tasks.map(({ task, maximum, schools, groups }) => [
      task,
      maximum,
      schools[0]?.share,
      groups.length,
    ]),
  ).toEqual([
    ['1', 1, 66.67, 3],
    ['5.1', 2, 33.33, 3],
  ]);
});

describe('tables of a region', () => {
  it('reads a flat table, merged cells and all, leaving out totals', () => {
    const rows: Rows = [
      ['№', 'Муниципалитет', 'ОО', 'Предмет', 'Класс', 'Год', 'Процедура', 'Участников', '2', '3', '4', '5'],
      [1, 'Речной округ', 'Лицей № 4', 'Физика', 8, 2025, 'ВПР', 20, 10, 40, 30, 20],
      [2, null, null, 'Химия', 8, 2025, 'ВПР', 20, 20, 30, 40, 10],
      [null, null, 'Итого', null, null, null, null, 40, 15, 35, 35, 15],
    ];
    const found = imported(rows, ['B2:B3', 'C2:C3']);
    expect(found.files[0]).toMatchObject({ layout: 'flat', subject: null, schoolYear: '2024/2025' });
    expect(lines(found)).toEqual([
      'Лицей № 4, Физика 8 2024/2025: 20 | 2 8 6 4',
      'Лицей № 4, Химия 8 2024/2025: 20 | 4 6 8 2',
    ]);
  });

  it.each([
    ['merged', ['A1:A2', 'B1:B2', 'C1:F1', 'G1:J1']],
    ['plain', []],
  ])('reads an exam, subjects side by side under %s heads', (_, merges) => {
    const rows: Rows = [
      ['ОО', 'Всего выпускников', 'Физика', null, null, null, 'Математика (профильная)', null, null, null],
      [
        null,
        null,
        ...['Средний балл', 'Приняло участие', 'Не преодолели порог', '100 баллов'],
        ...['Средний балл', 'Приняло участие', 'Не преодолели порог', '100 баллов'],
      ],
      ['Лицей № 4', 30, 55.5, 12, 1, 0, 61.2, 20, 2, 1],
    ];
    const found = importedFrom('егэ.xlsx', {}, { name: 'ЕГЭ 2025', rows, merges });
    expect(found.files[0]?.layout).toBe('exam');
    expect(lines(found)).toEqual([
      'Лицей № 4, Физика 11 2024/2025: 12 | 1 55.5',
      'Лицей № 4, Математика (профильная) 11 2024/2025: 20 | 2 61.2',
    ]);
  });

  it.each([
    ['merged', ['A2:A3', 'B2:F2', 'G2:K2']],
    ['plain', []],
  ])('reads two years side by side under %s heads', (_, merges) => {
    const block = ['Кол-во участников', 2, 3, 4, 5];
    const rows: Rows = [
      ['Результаты ВПР по предмету «Физика», 8 класс'],
      ['Группы участников', '2024 год', null, null, null, null, '2025 год', null, null, null, null],
      [null, ...block, ...block],
      ['Лицей № 4', 10, 10, 40, 30, 20, 20, 5, 45, 30, 20],
    ];
    const found = imported(rows, merges);
    expect(found.files[0]?.layout).toBe('years');
    expect(lines(found)).toEqual([
      'Лицей № 4, Физика 8 2023/2024: 10 | 1 4 3 2',
      'Лицей № 4, Физика 8 2024/2025: 20 | 1 9 6 4',
    ]);
  });

  it('reads counts under a title that declines the subject', () => {
    const rows: Rows = [
      ['Итоги всероссийских проверочных работ по окружающему миру в 4-х классах, 2024/2025 учебный год'],
      ['№ п/п', 'Образовательное учреждение', 'Писали', '"5"', '"4"', '"3"', '"2"'],
      [1, 'Лицей № 4', 100, 20, 30, 40, 10],
      [2, 'СОШ № 7', 25, 5, 10, 5, 5],
      ['Итого', null, 125, 25, 40, 45, 15],
    ];
    const found = imported(rows);
    expect(found.files[0]?.layout).toBe('titled');
    expect(lines(found)).toEqual([
      'Лицей № 4, Окружающий мир 4 2024/2025: 100 | 10 40 30 20',
      'СОШ № 7, Окружающий мир 4 2024/2025: 25 | 5 5 10 5',
    ]);
  });
});

it('tells a sheet that holds no results', () => {
  const found = imported([['Служебная записка'], ['Прошу предоставить данные']]);
  expect(found.files[0]?.layout).toBe('unknown');
  expect(told(found)).toEqual(['not-recognised -']);
});

describe('tables of other regions', () => {
  it('take a line between a title and a head for a title, above a column of numbers too', () => {
    const found = imported([
      ['Итоги ВПР 2025 года по математике'],
      ['5 класс'],
      ['№', 'ОУ', 'Писали работу', 2, 3, 4, 5],
      [1, 'СОШ № 5', 16, 2, 7, 5, 2],
      ['6 класс'],
      [1, 'СОШ № 5', 20, 3, 9, 6, 2],
    ]);
    expect(lines(found)).toEqual([
      'СОШ № 5, Математика 5 2024/2025: 16 | 2 7 5 2',
      'СОШ № 5, Математика 6 2024/2025: 20 | 3 9 6 2',
    ]);
  });

  it('know who took part in other words', () => {
    const head = (participants: string): CellInput[] => [
      'Предмет',
      'Наименование ОО',
      participants,
      'Не преодолели минимальный порог',
      'Средний балл',
    ];
    for (const participants of ['Кол-во сдававших', 'Число принявших участие', 'Приступили к работе']) {
      const found = imported([
        ['Результаты ЕГЭ в 2025 году'],
        head(participants),
        ['Химия', 'СОШ № 5', 10, 2, '48,1'],
        ['Физика', 'СОШ № 5', 8, 0, 55],
      ]);
      expect(lines(found)).toEqual([
        'СОШ № 5, Химия 11 2024/2025: 10 | 2 48.1',
        'СОШ № 5, Физика 11 2024/2025: 8 | 0 55',
      ]);
    }
  });

  it('tell a table of which nothing could be read', () => {
    const found = imported([
      ['ЕГЭ 2025, физика'],
      ['Наименование ОО', 'Не преодолели порог', 'Средний балл', 'Прочее'],
      ['СОШ № 5', 'двое', 'пятьдесят', 'да'],
    ]);
    expect(found.records).toEqual([]);
    expect(told(found)).toEqual(['not-recognised A2']);
  });

  it('read marks of subjects, of classes and of schools merged over rows', () => {
    const merges = ['A2:A3', 'B2:F2', 'G2:K2'];
    const side = (first: string, second: string): Rows => [
      ['ОО', first, null, null, null, null, second, null, null, null, null],
      [null, 'Участников', 2, 3, 4, 5, 'Участников', 2, 3, 4, 5],
      ['СОШ № 5', 16, 2, 7, 5, 2, 20, 3, 9, 6, 2],
    ];
    expect(lines(imported([['ВПР 2025. 5 класс'], ...side('История', 'Биология')], merges))).toEqual([
      'СОШ № 5, История 5 2024/2025: 16 | 2 7 5 2',
      'СОШ № 5, Биология 5 2024/2025: 20 | 3 9 6 2',
    ]);
    expect(lines(imported([['ВПР 2025. История'], ...side('5 класс', '6 класс')], merges))).toEqual([
      'СОШ № 5, История 5 2024/2025: 16 | 2 7 5 2',
      'СОШ № 5, История 6 2024/2025: 20 | 3 9 6 2',
    ]);
    const tall = imported(
      [
        ['КДР по химии, октябрь 2024 года'],
        ['ОО', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
        ['СОШ № 5', 8, 16, 2, 7, 5, 2],
        [null, 9, 20, 3, 9, 6, 2],
      ],
      ['A3:A4'],
    );
    expect(lines(tall)).toEqual([
      'СОШ № 5, Химия 8 2024/2025: 16 | 2 7 5 2',
      'СОШ № 5, Химия 9 2024/2025: 20 | 3 9 6 2',
    ]);
  });

  it('knows groups by the shortened words of districts', () => {
    const found = imported([
      ...HEAD,
      GROUPS,
      ['г.о. Дубов', 12, 640, 12.5, 43.75, 31.25, 12.5],
      ...MARKS.slice(3),
    ]);
    expect(found.groups.map(({ name, level }) => [name, level])).toEqual([['г.о. Дубов', 'municipality']]);
  });
});
