import { copiedReport } from '../src/app';
import { day } from './support/check';
import { disagreements, formulasOf, recalculate } from './support/recalculate';
import { type CellInput, type SheetInput, workbookOf } from './support/snapshot';
import type { SheetPlan } from '../src/workbook';

type Rows = readonly (readonly CellInput[])[];
const sheet = (name: string, ...rows: Rows): SheetInput => ({ name, rows });
const [NOW, BEFORE] = ['2025/2026', '2024/2025'];
type Marks = readonly [number, number, number, number];
const result = (
  school: string,
  year: string,
  grade: CellInput,
  marks: Marks,
  kind = 'школа',
): readonly CellInput[] => [
  ...[school, kind, year, 'ВПР', 'Математика', grade],
  ...[marks.reduce((sum, own) => sum + own, 0), ...marks],
];
const task = (
  school: string,
  number: CellInput,
  level: string,
  share: number,
  kind = 'школа',
): readonly CellInput[] => [
  school,
  kind,
  NOW,
  'ВПР',
  'Математика',
  5,
  number,
  'Действия с дробями',
  level,
  1,
  share,
];
const compared = (school: string, counts: readonly CellInput[], kind = 'школа'): readonly CellInput[] => [
  ...[school, kind, NOW, 'ВПР', 'Математика', 5],
  ...counts,
];

const BOOK: readonly SheetInput[] = [
  sheet('Настройки', ['Параметр', 'Значение'], ['Муниципалитет', 'Заречный округ']),
  sheet('Школы', ['Школа', 'Категория'], ['СОШ № 1', 'ШНОР'], ['СОШ № 2', '']),
  sheet(
    'Результаты',
    [
      'Школа',
      'Строка',
      'Учебный год',
      'Процедура',
      'Предмет',
      'Класс',
      'Участников',
      '«2»',
      '«3»',
      '«4»',
      '«5»',
    ],
    result('СОШ № 1', BEFORE, 5, [2, 10, 6, 2]),
    result('СОШ № 2', BEFORE, 5, [2, 8, 8, 2]),
    result('СОШ № 1', NOW, '5А', [6, 4, 0, 0]),
    result('СОШ № 1', NOW, '5Б', [4, 4, 2, 0]),
    result('СОШ № 2', NOW, 5, [2, 10, 6, 2]),
    ['СОШ № 2', 'школа', NOW, 'ВПР', 'Физика', 8, 12, 0, 6, 4, 2],
    result('Заречный округ', NOW, 5, [13, 20, 9, 8], 'группа'),
    result('Лесной край', NOW, 5, [100, 500, 300, 100], 'группа'),
  ),
  sheet(
    'Задания',
    [
      ...['Школа', 'Строка', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Задание', 'Проверяемое умение'],
      ...['Уровень', 'Максимальный балл', 'Выполнение, %'],
    ],
    task('СОШ № 1', 1, 'Б', 40),
    task('СОШ № 2', 1, 'Б', 70),
    task('Заречный округ', 1, 'Б', 56.9, 'группа'),
    task('Лесной край', 1, 'Б', 62, 'группа'),
    task('СОШ № 1', 2, 'Б', 58),
    task('Заречный округ', 2, 'Б', 60, 'группа'),
    task('Заречный округ', 3, 'П', 28.4, 'группа'),
    task('Заречный округ', 4, 'В', 29, 'группа'),
    task('Заречный округ', '5К1', '', 29, 'группа'),
  ),
  sheet(
    'Сравнение с журналом',
    [
      ...['Школа', 'Строка', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников'],
      ...['Понизили', 'Подтвердили', 'Повысили', 'На 2 отметки и более'],
    ],
    compared('СОШ № 1', [20, 10, 8, 2, 3]),
    compared('СОШ № 2', [20, 2, 16, 2, 0]),
    compared('Лесной край', [1000, 200, 750, 50, ''], 'группа'),
  ),
  sheet(
    'Дефициты',
    ['Школа', 'Предмет', 'Педагогов', 'С дефицитом', 'Вид дефицита'],
    ['СОШ № 1', 'Математика', 4, 3, 'предметный'],
    ['СОШ № 2', 'Математика', 2, 1, 'методический'],
  ),
  sheet('Риски', ['Школа', 'Дефицит педагогических кадров'], ['СОШ № 1', 'высокая'], ['СОШ № 2', '']),
];

const OPTIONS = { locale: 'ru', today: day('2026-03-31'), parts: [], asIs: true } as const;
const snapshot = workbookOf(...BOOK);
const report = (subjects: 'all' | readonly string[] = ['математика'], book = snapshot) =>
  copiedReport(book, { ...OPTIONS, pages: { subjects } });
const plain = (text: string): string => text.replace(/\u00A0/gu, ' ');
const textsOf = ({ rows }: SheetPlan): readonly (readonly unknown[])[] =>
  rows.map((cells) =>
    cells.flatMap((cell) => {
      const value = cell?.value ?? '';
      return value === '' ? [] : [typeof value === 'string' ? plain(value) : value];
    }),
  );
const linesOf = (subjects?: 'all' | readonly string[]) => report(subjects).plans.flatMap(textsOf);

test('a page tells results by class beside the groups, hand-made', () => {
  const lines = linesOf();
  expect(report().plans.map(({ name }) => name)).toEqual(['Предметы для РМО']);
  // 6 + 4 + 2 of 10 + 10 + 20 now, 2 + 2 of 20 + 20 the year before.
  expect(lines).toContainEqual(['ВПР, 5 класс', 12, 40, 0.3, 4, 40, 0.1, 20]);
  expect(lines).toContainEqual(['— Заречный округ', 13, 50, 0.26, '–', '–', '–', '–', 4]);
  expect(lines).toContainEqual(['— Лесной край', 100, 1000, 0.1, '–', '–', '–', '–', 20]);
});

test('without groups there is nothing to differ from, and no column of it', () => {
  const ofSchools = BOOK.map((own) => ({
    ...own,
    rows: own.rows.filter((cells) => !cells.some((cell) => cell === 'группа')),
  }));
  const heads = report(['математика'], workbookOf(...ofSchools))
    .plans.flatMap(textsOf)
    .flat();
  expect(heads).not.toContain('Разница, п.п.');
  expect(linesOf().flat()).toContain('Разница, п.п.');
  expect(heads).toContain('ВПР, 5 класс');
});

test('classes of one year of study are one for each school, the lowest first', () => {
  const lines = linesOf();
  const [first, second] = lines.filter(([name]) => name === 'СОШ № 1' || name === 'СОШ № 2');
  expect([first, second]).toEqual([
    ['СОШ № 1', 20, 0.5],
    ['СОШ № 2', 20, 0.1],
  ]);
});

test('tasks are judged by the thresholds of their level, the problems first', () => {
  const tasks = linesOf().filter((line) => line[0] === 'ВПР, 5 класс' && line.length > 8);
  const judged = linesOf().flatMap((line) => {
    const outcome = line.at(-1);
    return ['недостаточно', 'на границе', 'достаточно', 'нет уровня'].includes(String(outcome))
      ? [[line[1], outcome]]
      : [];
  });
  expect(judged).toEqual([
    ['3', 'недостаточно'],
    ['1', 'недостаточно'],
    ['4', 'на границе'],
    ['5К1', 'нет уровня'],
    ['2', 'достаточно'],
  ]);
  // Of the municipality and the region, the difference, one school of two below 57 %.
  expect(tasks.find(([, number]) => number === '1')).toEqual([
    ...['ВПР, 5 класс', '1', 'Действия с дробями', 'Б', 0.569, 0.62, -5.1, 1, 2, 'недостаточно'],
  ]);
});

test('the journal, deficits and what to discuss', () => {
  const lines = linesOf();
  const text = lines.flat().join('\n');
  expect(lines).toContainEqual(['ВПР, 5 класс', 40, 12, 0.3, 24, 0.6, 4, 0.1, 3, 0.075]);
  expect(lines).toContainEqual(['— Лесной край', 1000, 200, 0.2, 750, 0.75, 50, 0.05, '–', '–']);
  expect(lines).toContainEqual([6, 4, 4 / 6, 3, 1, 0, '▲ корпоративный']);
  expect(text).toContain('Педагоги с дефицитом: СОШ № 1 (3 из 4) и СОШ № 2 (1 из 2).');
  expect(text).toContain('Фактор «Дефицит педагогических кадров» (по всем предметам) отмечен: СОШ № 1.');
  expect(text).toContain('ВПР, 5 класс: низкие результаты — СОШ № 1.');
  expect(text).toContain('доля низких результатов выросла на 20,0 п.п. за год');
  expect(text).toContain('на 20,0 п.п. выше, чем в группе «Лесной край»');
  expect(text).toContain('недостаточно освоены задания 1, 3. Проверяемые умения: действия с дробями.');
  expect(text).toContain('отметки 7,5 % (3 из 40) участников отличаются от журнала на 2 и более');
});

test('formulas give what the code computed, and each figure has one', () => {
  const { plans } = report('all');
  expect(disagreements(plans, recalculate(snapshot.sheets, plans))).toEqual([]);
  const numbers = plans.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell?.value === 'number');
  // Of no row at all there is nothing to ask.
  expect(numbers.filter((cell) => cell?.formula === undefined && cell?.value !== 0)).toEqual([]);
  expect(formulasOf(plans).length).toBeGreaterThan(50);
});

test('thresholds are settings', () => {
  const changed = BOOK.map((own) =>
    own.name === 'Настройки'
      ? sheet(
          'Настройки',
          ['Параметр', 'Значение'],
          ['Муниципалитет', 'Заречный округ'],
          ['Базовый уровень недостаточен ниже, %', 40],
          ['Базовый уровень достаточен от, %', 55],
          ['Повышенный уровень недостаточен ниже, %', '20,5'],
        )
      : own,
  );
  const { monitoring, plans } = report(['Математика'], workbookOf(...changed));
  const outcomes = monitoring.subjects[0]?.tasks.map(({ task: number, outcome }) => [number, outcome]);
  expect(outcomes?.slice(0, 4)).toEqual([
    ['1', 'sufficient'],
    ['2', 'sufficient'],
    ['3', 'between'],
    ['4', 'between'],
  ]);
  expect(disagreements(plans, recalculate(workbookOf(...changed).sheets, plans))).toEqual([]);
});

test('all subjects have a page each, one may be asked for, and an unknown one is told', () => {
  const [all] = report('all').plans;
  const heads = (all ? textsOf(all) : []).flat().filter((text) => text === 'Математика' || text === 'Физика');
  expect(heads).toEqual(['Математика', 'Физика']);
  expect(all?.page?.breaks).toHaveLength(1);
  expect(linesOf(['Физика']).flat().join('\n')).toContain('Выполнения заданий за отчётный год в данных нет');
  expect(() => report(['Химия'])).toThrow('subject-unknown');
});

test('rows that say otherwise than criteria can ask for are counted one by one', () => {
  const odd = BOOK.map((own) =>
    own.name === 'Задания'
      ? sheet(
          'Задания',
          ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Задание', 'Уровень', 'Выполнение, %'],
          ['СОШ № 1', NOW, 'ВПР', 'Математика', 5, '5.1', 'базовый', '40 %'],
          ['СОШ № 2', '2025-2026', 'ВПР', 'матем.', '5 кл.', '5.1', 'базовый', 70],
        )
      : own,
  );
  const book = workbookOf(...odd);
  const { plans, monitoring } = report(['Математика'], book);
  expect(monitoring.subjects[0]?.tasks).toMatchObject([{ task: '5.1', below: [{}], schools: [{}, {}] }]);
  expect(disagreements(plans, recalculate(book.sheets, plans))).toEqual([]);
});

test('every subject has one page, however much is known of it', () => {
  const names = Array.from({ length: 30 }, (_, at) => `МБОУ «Средняя общеобразовательная школа № ${at + 1}»`);
  const subjects = ['Математика', 'Русский язык', 'История', 'Биология'];
  const long = 'Умение решать задачи разных типов на работу, покупки и движение';
  const crowded = workbookOf(
    sheet('Школы', ['Школа', 'Категория'], ...names.map((name) => [name, 'ШНОР'])),
    sheet(
      'Результаты',
      ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
      ...subjects.flatMap((subject) =>
        [4, 5, 6, 7, 8].flatMap((grade) =>
          names.map((name, at) => [
            name,
            NOW,
            'ВПР',
            subject,
            grade,
            30,
            (at + grade) % 20,
            10,
            20 - ((at + grade) % 20),
            0,
          ]),
        ),
      ),
    ),
    sheet(
      'Задания',
      [
        'Школа',
        'Учебный год',
        'Процедура',
        'Предмет',
        'Класс',
        'Задание',
        'Проверяемое умение',
        'Уровень',
        'Выполнение, %',
      ],
      ...subjects.flatMap((subject) =>
        Array.from({ length: 25 }, (_, at) => [
          names[0] ?? '',
          NOW,
          'ВПР',
          subject,
          5,
          at + 1,
          long,
          'Б',
          20 + at * 2,
        ]),
      ),
    ),
  );
  const [plan] = report('all', crowded).plans;
  const starts = subjects.map((name) => (plan?.rows ?? []).findIndex(([cell]) => cell?.value === name));
  // A gap stands above each heading.
  expect(plan?.page?.breaks).toEqual(starts.slice(1).map((row) => row - 1));
});
