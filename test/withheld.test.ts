import { copiedReport } from '../src/app';
import type { CellRange, SheetPlan } from '../src/workbook';
import { day } from './support/check';
import { disagreements, recalculate } from './support/recalculate';
import { type CellInput, type SheetInput, workbookOf } from './support/snapshot';

type Row = readonly CellInput[];
const sheet = (name: string, ...rows: readonly Row[]): SheetInput => ({ name, rows });
const result = (school: string, year: string, all: number, two: number): Row => [
  ...[school, year, 'ВПР', 'Математика', 5, all, two, all - two, 0, 0],
];

/** 7 took part in № 3, fewer than 10; № 2 is the next smallest with 12. */
const BOOK: readonly SheetInput[] = [
  sheet('Школы', ['Школа', 'Категория'], ['СОШ № 1', 'ШНОР'], ['СОШ № 2', 'ШНОР'], ['СОШ № 3', 'ШНОР']),
  sheet(
    'Педагоги',
    ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
    ['СОШ № 1', '2025/2026', 20, 8],
    ['СОШ № 2', '2025/2026', 16, 10],
    ['СОШ № 3', '2025/2026', 6, 1],
  ),
  sheet(
    'Результаты',
    ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»', '«3»', '«4»', '«5»'],
    ...[result('СОШ № 1', '2024/2025', 31, 8), result('СОШ № 2', '2024/2025', 19, 4)],
    ...[result('СОШ № 3', '2024/2025', 15, 3), result('СОШ № 1', '2025/2026', 40, 4)],
    ...[result('СОШ № 2', '2025/2026', 12, 5), result('СОШ № 3', '2025/2026', 7, 2)],
  ),
  sheet(
    'Дефициты',
    ['Школа', 'Предмет', 'Педагогов', 'С дефицитом'],
    ['СОШ № 1', 'Физика', 4, 3],
    ['СОШ № 1', 'Химия', 13, 5],
    ['СОШ № 1', 'Биология', 18, 2],
  ),
  sheet(
    'Мероприятия',
    ['Дата', 'Вид', 'Тема', 'Участников'],
    ['15.10.2025', 'Семинар', 'Формирующее оценивание', 8],
    ['20.10.2025', 'Вебинар', 'Анализ результатов', 25],
    ['21.10.2025', 'Практикум', 'Работа с текстом', 30],
  ),
];

const settings = (least: number): SheetInput =>
  sheet('Настройки', ['Параметр', 'Значение'], ['Не публиковать группы меньше, чел.', least]);

const OPTIONS: Parameters<typeof copiedReport>[1] = {
  ...({ locale: 'ru', today: day('2026-03-31'), asIs: true, memoLength: 'full' } as const),
  parts: ['overview', 'indicators', 'risks', 'monitoring', 'memo'],
  pages: { dossiers: ['СОШ № 3'], subjects: ['Математика'] },
};

function reportOf(...sheets: readonly SheetInput[]) {
  const snapshot = workbookOf(...sheets);
  const { plans } = copiedReport(snapshot, OPTIONS);
  return { plans, disagree: () => disagreements(plans, recalculate(snapshot.sheets, plans)) };
}

type Texts = readonly (readonly unknown[])[];

/** What is printed of a sheet, row by row, without empty cells. */
const printed = ({ rows, page }: SheetPlan): Texts =>
  rows.slice(0, (page.lastRow ?? rows.length) + 1).map((cells) =>
    cells.flatMap((cell) => {
      const value = cell?.value ?? '';
      return value === '' ? [] : [typeof value === 'string' ? value.replace(/\u00A0/gu, ' ') : value];
    }),
  );

function sheetIn(plans: readonly SheetPlan[], kind: SheetPlan['kind']): Texts {
  const plan = plans.find((own) => own.kind === kind);
  if (!plan) throw new Error(`no sheet: ${kind}`);
  return printed(plan);
}

/** The row that begins so. */
const rowOf = (rows: Texts, ...start: readonly unknown[]): readonly unknown[] =>
  rows.find((row) => start.every((own, at) => row[at] === own)) ?? [];

describe('groups of fewer than 10 persons', () => {
  const { plans, disagree } = reportOf(...BOOK, settings(10));

  it('stand nowhere in print, nor does the one that a total would tell them by', () => {
    const rows = sheetIn(plans, 'dynamics');
    expect(rowOf(rows, 'СОШ № 3', 'ВПР')).toEqual([
      ...['СОШ № 3', 'ВПР', 'Математика', '5', 15, 0.2, '–', 'менее 10', '–', '–', '–', '–', '–'],
    ]);
    expect(rowOf(rows, 'СОШ № 2', 'ВПР').slice(4, 9)).toEqual([19, 4 / 19, '–', 'скрыто', '–']);
    expect(rowOf(rows, 'СОШ № 1', 'ВПР').slice(6, 8)).toEqual([40, 0.1]);
    expect(rowOf(rows, 'Все школы', 'ВПР').slice(6, 8)).toEqual([59, 11 / 59]);
  });

  it('are withheld of teachers, of events and of deficits', () => {
    const tables = sheetIn(plans, 'monitoring-tables');
    const events = tables.filter(([, name]) => ['Семинар', 'Вебинар', 'Практикум'].includes(String(name)));
    expect(events.map(([, name, , persons]) => [name, persons])).toEqual([
      ['Семинар', 'менее 10'],
      ['Вебинар', 'скрыто'],
      ['Практикум', 30],
    ]);
    expect(rowOf(tables, 1, 'Физика')).toEqual([1, 'Физика', '–', '–', 'менее 10', '–', '–', '–', '–']);
    expect(rowOf(tables, 2, 'Химия').slice(2, 5)).toEqual(['–', '–', 'скрыто']);
    expect(rowOf(tables, 3, 'Биология').slice(2, 5)).toEqual([18, 2, 2 / 18]);
    const teachers = sheetIn(plans, 'indicators').filter(
      (row) => row.includes('СОШ № 3') && row.includes('менее 10'),
    );
    expect(teachers.length).toBeGreaterThan(1);
  });

  it('are told of in no sentence', () => {
    const memo = sheetIn(plans, 'memo').flat().join('\n');
    expect(memo).toContain('Биология');
    expect(memo).not.toMatch(/[Фф]изика.{0,40}\d/u);
    expect(memo).not.toContain('(3 из 4)');
    expect(memo).toContain('Сведения о группах менее 10 чел. не публикуются');
  });

  it('have no bar in a chart, whose row says that it is withheld', () => {
    const few = (year: string, all: number): Row => [
      ...['СОШ № 1', year, 'ОГЭ', 'Математика', 9, all, 2, all - 2, 0, 0],
    ];
    const book = BOOK.map((own) =>
      own.name === 'Результаты'
        ? { ...own, rows: [...own.rows, few('2024/2025', 20), few('2025/2026', 7)] }
        : own,
    );
    const own = reportOf(...book, settings(10));
    const plan = own.plans.find(({ kind }) => kind === 'dynamics');
    const [chart] = plan?.charts ?? [];
    if (!plan || !chart) throw new Error('no chart of the dynamics');
    const drawn = ({ top, bottom, left }: CellRange): readonly unknown[] =>
      Array.from({ length: bottom - top + 1 }, (_row, at) => plan.rows[top + at]?.[left]?.value);
    expect(drawn(chart.categories)).toEqual(['ВПР', 'ОГЭ (скрыто)']);
    expect(chart.series.map(({ name, values }) => [name, drawn(values)])).toEqual([
      ['2024/2025', [15 / 65, 2 / 20]],
      ['2025/2026', [11 / 59, '']],
    ]);
    expect(chart.categories.top).toBeGreaterThan(plan.page.lastRow ?? Infinity);
    expect(own.disagree()).toEqual([]);
  });

  it('are calculated on, so that formulas give what the code computed', () => {
    expect(disagree()).toEqual([]);
  });

  it('of schools are none: a school is no person', () => {
    const flags = reportOf(
      ...BOOK.slice(1),
      sheet(
        'Школы',
        ['Школа', 'Категория', 'Охвачена методической работой'],
        ['СОШ № 1', 'ШНОР', 'да'],
        ['СОШ № 2', 'ШНОР', 'нет'],
        ['СОШ № 3', 'ШНОР', 'да'],
      ),
      settings(10),
    );
    const rows = sheetIn(flags.plans, 'indicators');
    expect(rows).toContainEqual(expect.arrayContaining([2, 3, 2 / 3]));
  });
});

it('are printed unless the settings say otherwise', () => {
  const { plans } = reportOf(...BOOK);
  const rows = sheetIn(plans, 'dynamics');
  expect(rowOf(rows, 'СОШ № 3', 'ВПР').slice(6, 8)).toEqual([7, 2 / 7]);
  expect(plans.flatMap(printed).flat().join('\n')).not.toMatch(/не публикуются|менее 10|скрыто/u);
});
