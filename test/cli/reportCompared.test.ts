import type { CellInput } from '../support/snapshot';
import { cli, temporaryFolder } from './support';
import { xlsx } from './workbooks';

const { write, path } = temporaryFolder();

type Rows = readonly (readonly CellInput[])[];
type Sheets = Readonly<Record<string, Rows>>;

const SCHOOLS: Rows = [
  ['Школа', 'Категория', 'Учебный год'],
  ['СОШ № 1', 'ШНОР', '2023/2024'],
  ['СОШ № 2', 'ШНСУ', '2023/2024'],
  ['СОШ № 3', 'нет', '2023/2024'],
  ['СОШ № 1', 'нет', '2024/2025'],
  ['СОШ № 2', 'ШНСУ', '2024/2025'],
  ['СОШ № 3', 'ШНОР; 500+', '2024/2025'],
];
const TEACHERS: Rows = [
  ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
  ['СОШ № 1', '2023/2024', 20, 5],
  ['СОШ № 2', '2023/2024', 40, 10],
  ['СОШ № 2', '2024/2025', 40, 15],
  ['СОШ № 3', '2024/2025', 10, 4],
];
const ROADMAP: Rows = [
  ['№', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат', 'Статус'],
  ['1.1.', 'Провести семинар', 'декабрь 2024', 'Отдел образования', 'Справка', null],
  ['1.2.', 'Собрать данные', 'апрель 2025', 'Отдел образования', 'Справка', null],
];

const BOOK: Sheets = { Школы: SCHOOLS, Педагоги: TEACHERS, 'Дорожная карта': ROADMAP };

async function report(sheets: Sheets, ...args: readonly string[]) {
  const run = await cli(['report', write('книга.xlsx', xlsx(sheets)), '--format', 'json', ...args]);
  return JSON.parse(run.out) as {
    readonly cohort: string;
    readonly indicators: readonly {
      readonly id: string;
      readonly numerator: number | null;
      readonly denominator: number | null;
      readonly growth: object;
    }[];
    readonly movement: Readonly<Record<'entered' | 'left', readonly object[]>>;
    readonly changes: object | null;
  };
}

const diagnosed = ({ indicators }: Awaited<ReturnType<typeof report>>) => {
  const found = indicators.find(({ id }) => id === 'teachers-diagnosed');
  return [found?.numerator, found?.denominator];
};

it.each([
  ['ШНОР', 'ШНОР', [4, 10]],
  ['ШНСУ', 'ШНСУ', [15, 40]],
  ['ШНОР; ШНСУ', 'ШНОР и ШНСУ', [19, 50]],
  ['500+', '500+', [4, 10]],
  ['все', 'все школы', [19, 50]],
  ['Сельские', '«Сельские»', [null, null]],
])('a report on «%s»', async (cohort, name, figures) => {
  const made = await report(BOOK, '--cohort', cohort);
  expect(made.cohort).toBe(name);
  expect(diagnosed(made)).toEqual(figures);
});

it('the cohort of the command goes before that of the settings', async () => {
  const settings: Rows = [
    ['Параметр', 'Значение'],
    ['Группа школ', 'ШНСУ'],
  ];
  expect(diagnosed(await report({ ...BOOK, Настройки: settings }))).toEqual([15, 40]);
  expect(diagnosed(await report({ ...BOOK, Настройки: settings }, '--cohort', 'ШНОР'))).toEqual([4, 10]);
});

it('says that nobody has a category, and refuses what is none', async () => {
  const file = write('книга.xlsx', xlsx(BOOK));
  const run = await cli(['report', file, '--cohort', 'Сельские']);
  expect(run.out).toContain('На листе «Школы» нет школ «Сельские» за 2024/2025 — показатели не рассчитаны.');
  const none = await cli(['report', file, '--cohort', 'нет']);
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('не группа школ: «нет»')]);
});

it('tells who entered and left, and how much counts have grown', async () => {
  const { movement } = await report(BOOK);
  expect(movement).toMatchObject({
    entered: [{ school: 'СОШ № 3', schoolYear: '2024/2025' }],
    left: [{ school: 'СОШ № 1', schoolYear: '2024/2025' }],
  });
  const { indicators } = await report(BOOK, '--cohort', 'ШНСУ');
  expect(indicators.find(({ id }) => id === 'teachers-diagnosed')?.growth).toEqual({
    count: 0.5,
    share: 0.5,
  });
});

describe('since the last report', () => {
  const old = (date: string | null) =>
    write(
      'прежняя.xlsx',
      xlsx({
        ...BOOK,
        ...(date !== null && {
          Настройки: [
            ['Параметр', 'Значение'],
            ['Дата отчёта', date],
          ],
        }),
      }),
    );
  const now: Sheets = {
    ...BOOK,
    Педагоги: TEACHERS.with(4, ['СОШ № 3', '2024/2025', 10, 6]),
    'Дорожная карта': ROADMAP.with(1, [...(ROADMAP[1] ?? []).slice(0, 5), 'выполнено']),
  };

  it('tells what was done, became overdue and moved, and how indicators changed', async () => {
    const { changes } = await report(now, '--report-date', '2025-05-31', '--since', old('31.01.2025'));
    expect(changes).toMatchObject({
      since: '2025-01-31',
      done: [{ sheet: 'Дорожная карта', number: '1.1.', title: 'Провести семинар', state: 'done' }],
      newlyOverdue: [{ number: '1.2.', title: 'Собрать данные', state: 'overdue' }],
      moved: [],
      added: [],
      removed: [],
      indicators: expect.arrayContaining([
        expect.objectContaining({ id: 'teachers-diagnosed', value: 0.6, previous: 0.4, change: 20 }),
      ]),
    });
  });

  it('without a day of its own the last report is as of the day of this one', async () => {
    const { changes } = await report(now, '--report-date', '2025-05-31', '--since', old(null));
    expect(changes).toMatchObject({ since: '2025-05-31', newlyOverdue: [], done: [{ number: '1.1.' }] });
  });

  it('without another file nothing is compared', async () => {
    expect((await report(now)).changes).toBeNull();
  });

  it('an unreadable file is named', async () => {
    const run = await cli(['report', write('книга.xlsx', xlsx(now)), '--since', path('нет.xlsx')]);
    expect([run.code, run.err]).toEqual([3, expect.stringContaining('нет.xlsx')]);
  });
});
