import fc from 'fast-check';
import { dataSheets } from './generateData';
import type { CellInput, SheetInput } from './snapshot';

type Row = readonly CellInput[];

const SCHOOLS = ['МБОУ СОШ № 1', 'МБОУ СОШ № 2', 'МАОУ Лицей № 3', 'ООШ "Заря"', 'СОШ с. Новое'] as const;
const GROUPS = ['Ульяновская область', 'Район', 'Вся выборка'] as const;
const YEARS = ['2022/2023', '2023/2024', '2024/2025'] as const;
const SUBJECTS = ['Математика', 'Русский язык', 'Физика'] as const;

const school = fc.oneof(
  { weight: 14, arbitrary: fc.constantFrom<CellInput>(...SCHOOLS) },
  { weight: 1, arbitrary: fc.constantFrom<CellInput>('СОШ №1', 'Гимназия № 77', null) },
);
const year = fc.oneof(
  { weight: 14, arbitrary: fc.constantFrom<CellInput>(...YEARS, '2024/2025') },
  { weight: 1, arbitrary: fc.constantFrom<CellInput>('2024-2025', '2023/24', null) },
);
const subject = fc.constantFrom<CellInput>(...SUBJECTS, 'рус. яз.');
const grade = fc.constantFrom<CellInput>(5, 5, '5', '6 А', 9);
const procedure = fc.constantFrom<CellInput>('ВПР', 'ВПР', 'КДР', 'КДР', 'ОГЭ', 'Контрольный срез');
const count = (most: number): fc.Arbitrary<CellInput> =>
  fc.oneof(
    { weight: 14, arbitrary: fc.integer({ min: 0, max: most }) },
    { weight: 2, arbitrary: fc.constantFrom<CellInput>(null, '7', '–', 'много', -1, 1.5) },
  );
const table = (name: string, head: Row, rows: readonly Row[]): SheetInput => ({
  name,
  rows: [head, ...rows],
});
const sheet = (name: string, head: Row, row: fc.Arbitrary<Row>, most: number): fc.Arbitrary<SheetInput> =>
  fc.array(row, { maxLength: most, size: 'max' }).map((rows) => table(name, head, rows));
/** Whose a row is: of a school, or of a group of them. */
const party = fc.oneof(
  { weight: 5, arbitrary: school.map((name): Row => [name, 'школа']) },
  { weight: 3, arbitrary: fc.constantFrom(...GROUPS).map((name): Row => [name, 'группа']) },
);

const category = fc.constantFrom('ШНОР', 'ШНОР', 'ШНСУ', 'ШНОР; ШНСУ', '500+', 'нет', 'Сельские', '');

/** A row for each school and year, some of them left out, closed or renamed. */
const schoolsSheet = fc
  .array(
    fc.tuple(
      fc.constantFrom(...YEARS, '2024/2025', null),
      fc.constantFrom(...SCHOOLS),
      category,
      fc.constantFrom<CellInput>(null, null, null, 'МБОУ СОШ № 2', 'СОШ № 5; МБОУ СОШ № 1'),
      fc.constantFrom<CellInput>(null, 'Иванова А. А.', 'Петров П. П.', 'нет'),
      fc.constantFrom<CellInput>(null, ...SCHOOLS, 'Гимназия № 40'),
      fc.constantFrom<CellInput>('да', 'нет', null),
      fc.constantFrom<CellInput>(null, 'Рощина Г. Г.', 'Рощина Г.Г.', 'Белова Д. Д.'),
    ),
    { minLength: 6, maxLength: 16 },
  )
  .map((rows) =>
    table(
      'Школы',
      [
        ...['Учебный год', 'Школа', 'Категория', 'Прежнее наименование'],
        ...['Куратор', 'Школа-наставник', 'Сетевое взаимодействие', 'Тьютор'],
      ],
      rows,
    ),
  );

const term = fc.constantFrom<CellInput>(
  ...['I четверть', '2 четверть', 'III четверть', 'IV четверть', '1 полугодие', 'II полугодие'],
  ...['1 триместр', null, null, null],
);
/** Participants, and marks that come to them most often. */
const marks = fc
  .tuple(fc.array(fc.nat(9), { minLength: 4, maxLength: 4 }), fc.nat(19))
  .map(([own, off]): Row => [own.reduce((sum, one) => sum + one, off === 0 ? 1 : 0), ...own]);
const resultsSheet = sheet(
  'Результаты',
  [
    ...['Школа', 'Вид строки', 'Учебный год', 'Период', 'Процедура', 'Предмет', 'Класс'],
    ...['Участников', '«2»', '«3»', '«4»', '«5»'],
  ],
  fc.tuple(party, year, term, procedure, subject, grade, marks).map((cells): Row => cells.flat()),
  40,
);

const share = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 100 }).map((value): CellInput => value) },
  { weight: 2, arbitrary: fc.constantFrom<CellInput>(56.99, 57, 59.95, 60, 28.5, 28.45, 30) },
  { weight: 1, arbitrary: fc.constantFrom<CellInput>(null, '45 %', 'нет', 130) },
);
const tasksSheet = sheet(
  'Задания',
  [
    ...['Школа', 'Вид строки', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Вариант'],
    ...['Задание', 'Проверяемое умение', 'Уровень', 'Выполнение, %'],
  ],
  fc
    .tuple(
      ...([party, year, fc.constantFrom<CellInput>('ВПР'), subject, grade] as const),
      fc.constantFrom<CellInput>(null, null, '1', '2'),
      fc.constantFrom<CellInput>(1, 2, '3', '4.1', 'К1'),
      fc.constantFrom<CellInput>(null, 'Дроби'),
      fc.constantFrom<CellInput>('Б', 'Б', 'П', 'высокий', null),
      share,
    )
    .map((cells): Row => cells.flat()),
  40,
);

const journalSheet = sheet(
  'Сравнение с журналом',
  [
    ...['Школа', 'Вид строки', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников'],
    ...['Понизили', 'Подтвердили', 'Повысили', 'На 2 отметки и более'],
  ],
  fc
    .tuple(party, year, procedure, subject, grade, fc.array(fc.nat(8), { minLength: 4, maxLength: 4 }))
    .map(([of, own, work, taught, taughtIn, [a = 0, b = 0, c = 0, d = 0]]): Row => [
      ...[...of, own, work, taught, taughtIn],
      ...[a + b + c, a, b, c, Math.min(d, a + b + c)],
    ]),
  16,
);

const day = fc.constantFrom<CellInput>(...['15.10.2024', '01.02.2025', '20.05.2024', 'осень', null], {
  value: 45_580,
  text: '15.10.2024',
  format: 'dd.mm.yyyy',
});

const documentsSheet = sheet(
  'Документы школ',
  ['Школа', 'Учебный год', 'Документ', 'Состояние', 'Ссылка', 'Дата'],
  fc.tuple(
    ...([school, year] as const),
    fc.constantFrom<CellInput>('Концепция развития', 'Приказ', 'Антирисковая программа', 'Положение'),
    fc.constantFrom<CellInput>('есть', 'в работе', 'нет', null, 'может быть'),
    fc.constantFrom<CellInput>(null, 'https://school.example'),
    day,
  ),
  14,
);

const eventsSheet = sheet(
  'Мероприятия',
  ['Дата', 'Вид', 'Тема', 'Школы', 'Участников', 'Организатор', 'Уровень'],
  fc.tuple(
    ...([day, fc.constantFrom<CellInput>('семинар', 'Семинар', 'вебинар', 'мастер-класс')] as const),
    fc.constantFrom<CellInput>('Дроби', 'Чтение', 'Оценивание'),
    fc.constantFrom<CellInput>(null, 'все школы', 'МБОУ СОШ № 1', 'МБОУ СОШ № 1; ООШ "Заря"', 'СОШ № 77'),
    count(60),
    fc.constantFrom<CellInput>(null, 'Методический центр', 'методический центр', 'ИРО'),
    fc.constantFrom<CellInput>(null, 'региональный', 'областной', 'Муниципальный уровень', 'разный'),
  ),
  12,
);

const deficitsSheet = sheet(
  'Дефициты',
  ['Школа', 'Учебный год', 'Предмет', 'Педагогов', 'С дефицитом', 'Вид дефицита', 'Источник'],
  fc.tuple(
    ...([school, year, subject, count(12), count(9)] as const),
    fc.constantFrom<CellInput>('предметный', 'методический', null),
    fc.constantFrom<CellInput>('диагностика', 'самодиагностика', 'наблюдение', null),
  ),
  12,
);

const risksSheet = sheet(
  'Риски',
  ['Школа', 'Учебный год', 'Дефицит педагогических кадров', 'Низкая учебная мотивация обучающихся'],
  fc.tuple(
    school,
    year,
    fc.constantFrom<CellInput>('высокая', 'средняя', null),
    fc.constantFrom<CellInput>('+', 'низкая', '–'),
  ),
  8,
);

const RULES = [
  'по низким работам',
  'полный рейтинг',
  'обязательный экзамен',
  'скачок',
  'расхождение с журналом',
];

const settingsSheet = fc
  .tuple(
    fc.constantFrom('ШНОР', 'ШНСУ', 'ШНОР; ШНСУ', '500+', 'все', 'Сельские'),
    fc.subarray(RULES, { minLength: 1 }),
    fc.constantFrom(0, 5, 10),
    fc.constantFrom<CellInput>(null, null, 'I полугодие 2024/2025', 'III четверть'),
    fc.constantFrom(60, 57, 80),
  )
  .map(([cohort, rules, small, period, basic]) =>
    table(
      'Настройки',
      ['Параметр', 'Значение'],
      [
        ['Учебный год', '2024/2025'],
        ['Муниципалитет', 'Район'],
        ['Группа школ', cohort],
        ['Свои категории школ', 'Сельские'],
        ['Правила признаков', rules.join('; ')],
        ['Малая группа, чел.', small],
        ['Отчётный период', period],
        ['Базовый уровень достаточен от, %', basic],
      ],
    ),
  );

const OTHERS: readonly (string | undefined)[] = ['Педагоги', 'Обучающиеся'];

/** The sheets that the newest questions are answered from, with whatever goes wrong in them, beside teachers and pupils. */
export const questionSheets: fc.Arbitrary<readonly SheetInput[]> = fc
  .tuple(
    dataSheets,
    ...([settingsSheet, schoolsSheet, resultsSheet, tasksSheet, journalSheet] as const),
    ...([documentsSheet, eventsSheet, deficitsSheet, risksSheet] as const),
  )
  .map(([others, ...own]) => [...own, ...others.filter(({ name }) => OTHERS.includes(name))]);
