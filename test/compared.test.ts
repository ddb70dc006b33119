import { computeReport, type KeptFigures, lastReport } from '../src/app';
import { day } from './support/check';
import { disagreements, recalculate } from './support/recalculate';
import { type CellInput, type SheetInput, workbookOf } from './support/snapshot';
import { readCohort, readSchoolYear } from '../src/tables';
import type { SheetPlan } from '../src/workbook';

type Rows = readonly (readonly CellInput[])[];

const SCHOOLS: SheetInput = {
  name: 'Школы',
  rows: [
    ['Школа', 'Категория', 'Учебный год', 'Прежнее наименование'],
    ['СОШ № 1', 'ШНОР', '2022/2023', null],
    ['СОШ № 2', 'ШНОР', '2022/2023', null],
    ['СОШ № 3', 'нет', '2022/2023', null],
    ['СОШ № 1', 'ШНОР', '2023/2024', null],
    ['СОШ № 2', 'ШНОР', '2023/2024', null],
    ['СОШ № 3', 'нет', '2023/2024', null],
    ['СОШ № 1', 'ШНОР', '2024/2025', null],
    ['СОШ № 2', 'нет', '2024/2025', null],
    ['Лицей № 3', 'ШНОР', '2024/2025', 'СОШ № 3'],
  ],
};

/** Low results of 20 pupils of class 5. */
const row = (school: string, year: string, term: string | null, low: number): CellInput[] => [
  ...[school, year, term, 'КДР', 'Математика', 5],
  ...[20, low, 20 - low, 0, 0],
];
const RESULTS: SheetInput = {
  name: 'Результаты',
  rows: [
    [
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
    ],
    row('СОШ № 1', '2022/2023', 'I полугодие', 9),
    row('СОШ № 1', '2023/2024', 'I полугодие', 8),
    row('СОШ № 1', '2024/2025', 'I полугодие', 6),
    row('СОШ № 2', '2023/2024', 'I полугодие', 4),
    row('СОШ № 2', '2024/2025', 'I полугодие', 2),
    row('СОШ № 3', '2023/2024', 'I полугодие', 3),
    row('Лицей № 3', '2024/2025', 'I полугодие', 7),
    row('СОШ № 1', '2024/2025', 'II полугодие', 5),
  ],
};

const roadmap = (...rows: Rows): SheetInput => ({
  name: 'Дорожная карта',
  rows: [
    ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Статус', 'Дата выполнения'],
    ...rows.map(([title = null, term = null, mark = null], at) => [
      ...[`1.${at + 1}.`, title, term, 'Отдел образования', 'Справка', mark, null],
    ]),
  ],
});
const settings = (date: string): SheetInput => ({
  name: 'Настройки',
  rows: [
    ['Параметр', 'Значение'],
    ['Дата отчёта', date],
  ],
});

const OLD = [
  settings('31.12.2024'),
  SCHOOLS,
  RESULTS,
  roadmap(
    ['Провести семинар', 'декабрь 2024', null],
    ['Собрать данные', 'февраль 2025', null],
    ['Подготовить справку', 'март 2025', null],
    ['Провести вебинар', 'апрель 2025', null],
    ['Обсудить итоги', 'май 2025', null],
  ),
];
const NEW = [
  settings('31.03.2025'),
  SCHOOLS,
  RESULTS,
  roadmap(
    ['Провести семинар', 'декабрь 2024', 'выполнено'],
    ['Собрать данные', 'февраль 2025', null],
    ['Подготовить справку', 'май 2025', null],
    ['Провести вебинар', 'апрель 2025', null],
    ['Издать сборник', 'май 2025', null],
  ),
];

const options = { today: day('2026-01-01'), locale: 'ru' } as const;

function report({
  now = NEW,
  last = lastReport(workbookOf(...OLD), options),
}: { readonly now?: readonly SheetInput[]; readonly last?: KeptFigures } = {}) {
  const snapshot = workbookOf(...now);
  const made = computeReport(snapshot, { ...options, last });
  expect(disagreements(made.plans, recalculate(snapshot.sheets, made.plans))).toEqual([]);
  const [plan, tables, overview] = (['monitoring', 'monitoring-tables', 'overview'] as const).map((wanted) =>
    made.plans.find(({ kind }) => kind === wanted),
  );
  if (!plan || !tables || !overview) throw new Error('no sheet');
  return { ...made, plan, tables, overview };
}

const textsOf = ({ rows }: SheetPlan): readonly string[] =>
  rows.flatMap((cells) => cells.map((cell) => String(cell?.value)));

const rowsOf = ({ rows }: SheetPlan): Rows =>
  rows.map((cells) =>
    cells.flatMap((cell) => (cell?.value == null || cell.value === '' ? [] : [cell.value])),
  );

/** The rows under a heading, down to the next empty one. */
function under(plan: SheetPlan, heading: string): Rows {
  const shown = rowsOf(plan);
  const first = shown.findIndex(([value]) => value === heading);
  const rest = shown.slice(first + 1);
  return rest.slice(
    0,
    rest.findIndex((cells) => cells.length === 0),
  );
}

test('what has changed since the last report, with live counts', () => {
  const { plan, monitoring } = report();
  expect(monitoring.changes?.since).toBe('2024-12-31');
  const rows = under(plan, 'Что изменилось с 31.12.2024');
  expect(rows).toEqual(
    expect.arrayContaining([
      [1, 'выполнено', 1, '1.1. Провести семинар'],
      [2, 'стали просроченными', 1, '1.2. Собрать данные'],
      [3, 'перенесён срок', 1, '1.3. Подготовить справку'],
      [4, 'добавлены в дорожную карту', 1, '1.5. Издать сборник'],
      [5, 'исключены из дорожной карты', 1, '1.5. Обсудить итоги'],
    ]),
  );
});

test('so it is on the overview, a line for each, in short', () => {
  const { overview } = report();
  expect(under(overview, 'Что изменилось с 31.12.2024 (файл «книга.xlsx»)')).toEqual([
    ['выполнено', 1, '1.1. Провести семинар'],
    ['стали просроченными', 1, '1.2. Собрать данные'],
    ['перенесён срок', 1, '1.3. Подготовить справку'],
    ['изменились показатели', 0, 'таких нет'],
  ]);
});

test('where the earlier figures are from is named', () => {
  const last = { ...lastReport(workbookOf(...OLD), options), by: 'report' as const };
  const { plan, overview } = report({ last });
  expect(textsOf(plan)).toContain('Прежние числа — из прошлого отчёта по этой книге, на 31.12.2024.');
  expect(textsOf(report().plan)).toContain('Прежние числа — из файла «книга.xlsx», на 31.12.2024.');
  expect(textsOf(overview)).toContain('Что изменилось с 31.12.2024 (прошлый отчёт по этой книге)');
});

describe('indicators', () => {
  const teachers = (diagnosed: number): SheetInput => ({
    name: 'Педагоги',
    rows: [
      ['Школа', 'Учебный год', 'Педагогов всего', 'Прошли диагностику'],
      ['СОШ № 1', '2024/2025', 20, diagnosed],
      ['Лицей № 3', '2024/2025', 20, 20],
    ],
  });
  // 5 + 20 of 40 then, 13 + 20 of 40 now.
  const before = lastReport(workbookOf(...OLD, teachers(5)), options);
  const now = [...NEW, teachers(13)];

  test('are told with both shares on either sheet', () => {
    const { plan, overview } = report({ now, last: before });
    const name = 'Доля педагогов ШНОР, прошедших диагностику профессиональных дефицитов';
    expect(rowsOf(plan).flatMap(([, own, ...figures]) => (own === name ? [figures] : []))).toContainEqual([
      0.625, 0.825, 20,
    ]);
    expect(under(overview, 'Что изменилось с 31.12.2024 (файл «книга.xlsx»)').at(-1)).toEqual([
      'изменились показатели',
      1,
      'Доля педагогов ШНОР, прошедших…: 62,5\u00A0% → 82,5\u00A0%',
    ]);
  });

  test('of other schools are not compared, and that is said', () => {
    const cohort = readCohort('все');
    if (!cohort) throw new Error('no cohort');
    const last = lastReport(workbookOf(...OLD, teachers(5)), { ...options, cohort });
    const { plan, overview, monitoring } = report({ now, last });
    expect(monitoring.changes).toMatchObject({ indicators: [], done: [{}] });
    expect(textsOf(plan)).toContainEqual(expect.stringMatching(/^Не\sсравниваются\s\d+\sпоказател/u));
    expect(textsOf(overview)).not.toContain('изменились показатели');
  });

  test('of another year are told with their years', () => {
    const { plan } = report({ now, last: { ...before, year: readSchoolYear('2023/2024')?.year ?? null } });
    expect(textsOf(plan)).toEqual(expect.arrayContaining(['Тогда, 2023/2024', 'Сейчас, 2024/2025']));
  });
});

test('without marks nobody knows what was done, so only moved terms are told', () => {
  const bare = (sheets: readonly SheetInput[]): readonly SheetInput[] =>
    sheets.map((own) =>
      own.name === 'Дорожная карта' ? { ...own, rows: own.rows.map((cells) => cells.slice(0, 5)) } : own,
    );
  const { plan, overview } = report({ now: bare(NEW), last: lastReport(workbookOf(...bare(OLD)), options) });
  for (const sheet of [plan, overview]) {
    expect(textsOf(sheet)).toContain('перенесён срок');
    expect(textsOf(sheet)).not.toContain('выполнено');
    expect(textsOf(sheet)).not.toContain('стали просроченными');
  }
});

test('where the last report had nothing of this one, that is said and nothing counts as new', () => {
  const last = lastReport(workbookOf({ name: 'Заметки', rows: [['Позвонить в школу']] }), options);
  const { plan, overview } = report({ last });
  expect(textsOf(plan)).toContain(
    'Мероприятий и показателей, которые есть в обоих отчётах, нет: сравнивать нечего.',
  );
  expect(textsOf(plan)).not.toContain('добавлены в дорожную карту');
  expect(textsOf(overview).join()).not.toContain('Что изменилось');
});

test('of the reports on a workbook the latest of an earlier day is taken, of another workbook none', () => {
  const told = { ...lastReport(workbookOf(...OLD), options), by: 'report' as const };
  const on = (date: string, workbook = told.workbook) => ({ ...told, workbook, reportDate: day(date) });
  const since = (...past: readonly KeptFigures[]) =>
    computeReport(workbookOf(...NEW), { ...options, past }).monitoring.changes?.since ?? null;
  // The report is as of 31.03.2025.
  expect(since(on('2025-01-31'), on('2025-02-28'), on('2025-03-31'), on('2025-04-30'))).toBe('2025-02-28');
  expect(since(on('2025-03-31'))).toBeNull();
  expect(since(on('2025-01-31', 'другая.xlsx'))).toBeNull();
});

test('who entered and left the list, with figures before and after', () => {
  const { tables } = report();
  const rows = under(tables, 'Кто вошёл в группу и вышел из неё: ШНОР');
  expect(rows).toEqual(
    expect.arrayContaining([
      [1, 'Лицей № 3', 3, 20, 0.15, 7, 20, 0.35, 20, 'вошла', '2024/2025', 'прежде СОШ № 3'],
      [2, 'СОШ № 2', 4, 20, 0.2, 2, 20, 0.1, -10, 'вышла', '2024/2025'],
    ]),
  );
});

test('years are compared whole, also in a report of another part of the year', () => {
  const part: SheetInput = {
    name: 'Настройки',
    rows: [
      ['Параметр', 'Значение'],
      ['Отчётный период', 'II полугодие 2024/2025'],
    ],
  };
  const { tables } = report({ now: [part, SCHOOLS, RESULTS] });
  expect(under(tables, 'Кто вошёл в группу и вышел из неё: ШНОР')).toContainEqual([
    ...[2, 'СОШ № 2', 4, 20, 0.2, 2, 20, 0.1, -10, 'вышла', '2024/2025'],
  ]);
  expect(under(tables, 'Школы группы за три года')).toContainEqual([
    ...[1, 'СОШ № 1', 9, 20, 0.45, 8, 20, 0.4, 6, 20, 0.3, -15, 3],
  ]);
});

test('the schools of the group over three years', () => {
  const rows = under(report().tables, 'Школы группы за три года');
  expect(rows).toEqual(expect.arrayContaining([[1, 'СОШ № 1', 9, 20, 0.45, 8, 20, 0.4, 6, 20, 0.3, -15, 3]]));
});

test('half-years against the one before and a year ago', () => {
  const rows = under(report().tables, 'По четвертям, триместрам и полугодиям');
  expect(rows.filter(([number]) => typeof number === 'number')).toEqual([
    [
      1,
      'КДР, Математика, 5 класс, I полугодие',
      15,
      60,
      0.25,
      '–',
      '–',
      'нет данных',
      15,
      60,
      0.25,
      'нет данных',
      0,
    ],
    [
      2,
      'КДР, Математика, 5 класс, II полугодие',
      5,
      20,
      0.25,
      15,
      60,
      0.25,
      '–',
      '–',
      'нет данных',
      0,
      'нет данных',
    ],
  ]);
});

test('without another report, year or term nothing is said of any', () => {
  const snapshot = workbookOf(settings('31.03.2025'), {
    name: 'Школы',
    rows: [
      ['Школа', 'Категория'],
      ['СОШ № 1', 'ШНОР'],
    ],
  });
  const { plans } = computeReport(snapshot, options);
  const texts = plans.flatMap(({ rows }) => rows.flat().map((cell) => String(cell?.value)));
  expect(
    texts.filter((text) => /^(?:Что изменилось|Кто вошёл|Школы группы за|По четвертям)/u.test(text)),
  ).toEqual([]);
});
