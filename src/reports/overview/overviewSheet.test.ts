import { day } from '../../../test/support/check';
import { monitoringOfWorkbook } from '../../../test/support/monitoring';
import { disagreements, recalculate } from '../../../test/support/recalculate';
import { type SheetInput, workbookOf } from '../../../test/support/snapshot';
import { type LocaleName, wordedConclusions } from '../../locales';
import { conclusionsOf } from '../../monitoring';
import type { SheetPlan } from '../../workbook';
import { monitoringLists } from '../monitoring/lists';
import { RESULTS, roadmapSheet, SCHOOLS, valuesOf } from '../monitoring/testSupport';
import { shortened } from './lines';
import { overviewSheet } from './overviewSheet';

interface Overview {
  readonly plan: SheetPlan;
  readonly lists: readonly SheetPlan[];
  readonly sheets: readonly SheetInput[];
}

function overviewOf(sheets: readonly SheetInput[], locale: LocaleName = 'ru'): Overview {
  const monitoring = monitoringOfWorkbook(workbookOf(...sheets), day('2026-03-31'));
  const conclusions = wordedConclusions(conclusionsOf(monitoring), locale);
  const input = { monitoring, conclusions, kept: new Map(), locale, date1904: false };
  const names = { tables: 'Таблицы', activities: 'Все мероприятия', schools: 'Все школы' };
  const { beside, tables, activities, schools } = monitoringLists(input, names);
  const lists = [tables, activities, schools].flatMap((list) => list?.plan ?? []);
  return { plan: overviewSheet({ ...input, name: 'Обзор', beside, more: 'Мониторинг' }), lists, sheets };
}

const errors = ({ plan, lists, sheets }: Overview): readonly string[] =>
  disagreements([plan, ...lists], recalculate(workbookOf(...sheets).sheets, [plan, ...lists]));

/** What is printed, row by row, without blanks. */
const printed = ({ plan }: Overview): readonly (readonly unknown[])[] =>
  valuesOf(plan)
    .slice(0, (plan.page.lastRow ?? 0) + 1)
    .map((row) => row.filter((value) => value !== null && value !== ''));
const below = (own: Overview, heading: string): readonly (readonly unknown[])[] => {
  const rows = printed(own);
  const top = rows.findIndex(([first]) => String(first).startsWith(heading));
  const end = rows.findIndex((row, at) => at > top && row.length === 0);
  return top < 0 ? [] : rows.slice(top, end < 0 ? undefined : end);
};

const ROADMAP = roadmapSheet([
  ['октябрь 2025', 'выполнено', '15.10.2025'],
  ['ноябрь 2025', 'в работе', null, 'Директора школ'],
  null,
  ['апрель 2026', 'в работе'],
  ['июнь 2026', null],
]);
const TEACHERS: SheetInput = {
  name: 'Педагоги',
  rows: [
    ['Школа', 'Учебный год', 'Педагогов всего', 'Прошли диагностику'],
    ['СОШ № 1', '2024/2025', 10, 8],
    ['СОШ № 2', '2024/2025', 10, 8],
    ['СОШ № 1', '2025/2026', 10, 5],
    ['СОШ № 2', '2025/2026', 10, 5],
  ],
};
const RISKS: SheetInput = {
  name: 'Риски',
  rows: [
    ['Школа', 'Дефицит педагогических кадров', 'Низкая учебная мотивация обучающихся'],
    ['СОШ № 1', 'высокая', 'средняя'],
    ['СОШ № 2', 'высокая', null],
  ],
};
const SETTINGS: SheetInput = {
  name: 'Настройки',
  rows: [
    ['Параметр', 'Значение'],
    ['Муниципалитет', '=Тихий & Лесной район'],
  ],
};

describe('the overview', () => {
  const own = overviewOf([SCHOOLS, RESULTS, TEACHERS, RISKS, SETTINGS, ROADMAP]);
  const { plan } = own;

  test('is one page in portrait, before all sheets, with data below it that are not printed', () => {
    expect(plan).toMatchObject({ kind: 'overview', first: true });
    expect(plan.page).toMatchObject({ orientation: 'portrait', one: true, breaks: [] });
    const data = valuesOf(plan).findIndex(([first]) => first === 'Данные страницы (не печатаются)');
    expect(data).toBeGreaterThan(plan.page.lastRow ?? Infinity);
    for (const { place } of plan.charts ?? [])
      expect(place.bottom).toBeLessThanOrEqual(plan.page.lastRow ?? 0);
  });

  test('has tiles with share, n of N, change and target, the gravest first', () => {
    const rows = printed(own).slice(3, 12);
    expect(rows[0]).toEqual([
      ...['Выполнено мероприятий дорожных карт', 'Просрочено мероприятий дорожных карт'],
      'Индекс низких результатов ШНОР',
    ]);
    // 9 of 45 now; of the school that both years have 8 of 40 against 12 of 40.
    expect(rows[1]).toEqual([0.25, 0.25, 0.2, '▼ снижение, лучше']);
    expect(rows[2]).toEqual([1, 4, 1, 4, 9, 45, -10]);
    expect(rows[3]).toEqual(['цель не задана']);
    expect(rows[5]?.[0]).toBe('Доля педагогов ШНОР, прошедших диагностику профессиональных дефицитов');
    expect(rows[6]?.slice(0, 2)).toEqual([0.5, '▼ снижение, хуже']);
    expect(rows[7]?.slice(0, 3)).toEqual([10, 20, -30]);
  });

  test('computes all of it by formulas that give the same', () => {
    const tiles = plan.rows
      .slice(3, 12)
      .flatMap((row) => row.filter((cell) => typeof cell?.value === 'number'));
    expect(tiles.length).toBeGreaterThanOrEqual(12);
    expect(tiles.every((cell) => cell?.formula !== undefined)).toBe(true);
    expect(errors(own)).toEqual([]);
  });

  test('follows the roadmap and the day of the report', () => {
    const marked = roadmapSheet([
      ['октябрь 2025', 'выполнено', '15.10.2025'],
      ['ноябрь 2025', 'выполнено', '01.12.2025', 'Директора школ'],
      null,
      ['апрель 2026', 'в работе'],
      ['июнь 2026', null],
    ]);
    const sheets = own.sheets.map((sheet) => (sheet === ROADMAP ? marked : sheet));
    const value = recalculate(workbookOf(...sheets).sheets, [plan, ...own.lists]);
    // Done and late are counted alike.
    expect([0, 5].map((column) => value(plan.name, 4, column))).toEqual([0.5, 0]);
  });

  test('has three charts whose titles say what they show, with a value at every point', () => {
    expect(plan.charts?.map(({ title, kind, labels }) => [title, kind, labels])).toEqual([
      ['Просрочено мероприятий: 1 из 4', 'bar', true],
      ['Высокая значимость: дефицит педагогических кадров (2\u00A0школы)', 'barStacked', true],
      ['Доля низких результатов снизилась: КДР', 'column', true],
    ]);
  });

  test('names the three gravest problems and the next decisions by their day', () => {
    const problems = below(own, 'Главные проблемы');
    expect(problems).toHaveLength(4);
    expect(problems[1]?.[0]).toBe(
      '1. Дорожная карта: просрочено 1 из 4\u00a0мероприятий (№\u00a01.2), просрочка — 121\u00a0день.',
    );
    const decisions = below(own, 'Ближайшие решения').slice(2);
    const days = decisions.map(([by]) => String(by).split('.').reverse().join('-'));
    expect(decisions).toHaveLength(3);
    expect(days).toEqual([...days].sort());
  });

  test('says what is not known', () => {
    const gaps = below(own, 'Чего не знаем')
      .slice(1)
      .map(([text]) => String(text));
    expect(gaps.length).toBeGreaterThan(0);
    expect(gaps.join(' ')).toContain('«Мероприятия»');
  });

  test('keeps texts that look like formulas, and signs that a page’s foot would take', () => {
    const cell = plan.rows.flat().find((found) => String(found?.value).startsWith('=Тихий'));
    expect([cell?.formula, cell?.value]).toEqual([
      undefined,
      '=Тихий & Лесной район, 2025/2026 в сравнении с 2024/2025',
    ]);
  });

  test('is written in English too', () => {
    const english = overviewOf(own.sheets, 'en');
    expect(printed(english).flat()).toEqual(
      expect.arrayContaining(['Activities of the roadmaps done', '▼ down, better']),
    );
    expect(english.plan.charts?.[0]?.title).toBe('Activities overdue: 1 of 4');
    expect(errors(english)).toEqual([]);
  });
});

test('of a roadmap alone it tells the execution, and that nothing else is known', () => {
  const own = overviewOf([ROADMAP]);
  expect(printed(own)[3]).toEqual([
    ...['Выполнено мероприятий дорожных карт', 'Просрочено мероприятий дорожных карт'],
  ]);
  expect(own.plan.charts).toHaveLength(1);
  expect(errors(own)).toEqual([]);
});

test('of a roadmap without marks it claims nothing', () => {
  const own = overviewOf([roadmapSheet([['октябрь 2025'], ['июнь 2026']], { marked: false })]);
  expect(printed(own).flat().join(' ')).not.toContain('Выполнено мероприятий');
  expect(own.plan.charts?.map(({ title }) => title)).toEqual(['Отметок о выполнении нет']);
  expect(below(own, 'Главные проблемы')[1]?.[0]).toMatch(
    /^Проблемных зон не найдено\. Проверены: ответственные в дорожной карте\. Не проверены, так как нет данных: отметки о/,
  );
  expect(errors(own)).toEqual([]);
});

test('of data without results or roadmaps it has neither tiles nor charts of them', () => {
  const own = overviewOf([SCHOOLS]);
  expect(own.plan.charts).toEqual([]);
  expect(errors(own)).toEqual([]);
});

test('very many schools and factors have room on the page', () => {
  const schools = Array.from(
    { length: 150 },
    (_school, at) => `МБОУ СОШ № ${at + 1} имени ${'Героя '.repeat(20)}`,
  );
  const factors = Array.from(
    { length: 12 },
    (_factor, at) => `Фактор ${at + 1} ${'очень '.repeat(40)}долгий`,
  );
  const own = overviewOf([
    { name: 'Школы', rows: [['Школа', 'Категория'], ...schools.map((name) => [name, 'ШНОР'])] },
    {
      name: 'Риски',
      rows: [['Школа', ...factors], ...schools.map((name) => [name, ...factors.map(() => 'высокая')])],
    },
    ROADMAP,
  ]);
  const longest = Math.max(
    ...printed(own)
      .flat()
      .map((value) => String(value).length),
  );
  expect(longest).toBeLessThan(220);
  expect(below(own, 'Главные проблемы').length).toBeLessThanOrEqual(4);
});

test('a text is cut after a whole word', () => {
  expect(shortened('Дорожная карта: просрочено', 40)).toBe('Дорожная карта: просрочено');
  expect(shortened('Дорожная карта: просрочено три', 20)).toBe('Дорожная карта…');
  expect(shortened('Сверхдлинноесловобезпробелов', 10)).toBe('Сверхдлинн…');
  expect(shortened('Признаки: МБОУ СОШ с. Никольское', 25)).toBe('Признаки: МБОУ СОШ…');
  expect(shortened('Доля выросла до 31,7\u00a0% в школах', 21)).toBe('Доля выросла до…');
});
