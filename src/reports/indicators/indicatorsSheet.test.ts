import { type SheetInput, workbookOf } from '../../../test/support/snapshot';
import { computeIndicators } from '../../indicators';
import { readData } from '../../data';
import type { PlanCell, SheetPlan } from '../../workbook';
import { indicatorsSheet } from './indicatorsSheet';

type Rows = SheetInput['rows'];

function planOf(...sheets: readonly SheetInput[]): SheetPlan {
  const snapshot = workbookOf(...sheets);
  const computed = computeIndicators(readData(snapshot), snapshot);
  return indicatorsSheet({ computed, name: 'Показатели', locale: 'ru' });
}

const schools = (...rows: Rows): SheetInput => ({ name: 'Школы', rows: [['Школа', 'Категория'], ...rows] });
const teachers = (...rows: Rows): SheetInput => ({
  name: 'Педагоги',
  rows: [['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'], ...rows],
});

const ONE = schools(['СОШ № 1', 'ШНОР'], ['СОШ № 2', 'нет']);
const COUNTS = teachers(
  ['СОШ № 1', '2023/2024', 10, 4],
  ['СОШ № 1', '2024/2025', 10, 7],
  ['СОШ № 2', '2024/2025', 10, 1],
);

const values = (cells: SheetPlan['rows'][number] | undefined) => cells?.map((cell) => cell?.value ?? null);
const titled = ({ rows }: SheetPlan, title: string) =>
  rows.filter((cells) => String(cells[1]?.value).includes(title));
const notes = ({ rows }: SheetPlan): string =>
  rows.flatMap(([cell]) => (cell?.style === 'paragraph' ? [String(cell.value)] : [])).join('\n');
const formulas = ({ rows }: SheetPlan): readonly PlanCell[] =>
  rows.flatMap((cells) => cells.flatMap((cell) => (cell?.formula === undefined ? [] : [cell])));

const DIAGNOSED = 'прошедших диагностику';

test('an indicator stands with its parts of both years, change, trend; then each school’s', () => {
  const plan = planOf(ONE, COUNTS);
  expect(
    titled(plan, DIAGNOSED).map((cells) => [cells[3]?.value ?? null, ...(values(cells)?.slice(6, 14) ?? [])]),
  ).toEqual([
    [null, 7, 10, 0.7, 4, 10, 0.4, 30, '▲ лучше'],
    ['СОШ № 1', 7, 10, 0.7, 4, 10, 0.4, 30, '▲ лучше'],
  ]);
  const [all] = titled(plan, DIAGNOSED);
  expect(all?.map((cell) => cell?.formula !== undefined).slice(6, 14)).toEqual(Array(8).fill(true));
});

test('a school’s figure points at whole columns of the data sheet', () => {
  const plan = planOf(ONE, COUNTS);
  const [, school] = titled(plan, DIAGNOSED);
  const row = plan.rows.findIndex((cells) => cells === school) + 1;
  expect(school?.[7]?.formula).toContain(
    `SUMIFS(Педагоги!$C:$C,Педагоги!$A:$A,$D${row},Педагоги!$B:$B,$G$4,Педагоги!$D:$D,">=0",Педагоги!$C:$C,">=0")`,
  );
});

test('years without data, and unknown figures, are words and no zeros', () => {
  const plan = planOf(ONE, teachers(['СОШ № 1', '2024/2025', 10, null]));
  expect(values(titled(plan, DIAGNOSED)[0])?.slice(6, 14)).toEqual([
    '–',
    '–',
    'нет данных',
    '–',
    '–',
    'нет данных',
    'нет данных',
    'нет данных',
  ]);
  expect(plan.rows[1]?.[0]?.value).toBe(
    '2024/2025 учебный год; за более ранние годы данных нет. Группа школ: ШНОР.',
  );
});

test('without supported schools the sheet says so', () => {
  const plan = planOf(schools(['СОШ № 2', 'нет']), COUNTS);
  expect(plan.rows[2]?.[0]?.value).toContain('нет ШНОР');
  expect(plan.filter).toBeUndefined();
  expect(new Set(formulas(plan).map(({ value }) => value))).toEqual(new Set(['нет данных']));
});

test('an empty workbook gives an empty sheet, not a fault', () => {
  const plan = planOf({ name: 'Лист1', rows: [[null]] });
  expect(plan.rows[1]?.[0]?.value).toBe('В книге нет данных ни за один учебный год.');
});

test('the notes tell of one school, a missing year, what is left out and what is hidden', () => {
  const plan = planOf(ONE, {
    ...teachers(
      ['СОШ № 1', '2021/2022', 10, 4],
      ['СОШ №1', '2024/2025', 10, 7],
      ['СОШ № 1', '2024/2025', 10, 7],
    ),
    hiddenRows: [4],
  });
  const text = notes(plan);
  expect(text).toContain('Школа в группе одна');
  expect(text).toContain('Сравнение — с 2021/2022: за 2022/2023; 2023/2024 данных нет.');
  expect(text).toContain('1 ячейка не вошла в расчёт');
  expect(text).toContain('Педагоги!A3. Можно исправить: 1.');
  expect(text).toContain('Скрытые и отфильтрованные строки учтены: «Педагоги» — 1.');
});

test('text of cells stays text, whatever it looks like', () => {
  const plan = planOf(
    schools(['Лицей =1+1', 'ШНОР'], ['-2+3', 'ШНОР']),
    teachers(['-2+3', '2024/2025', 10, 4]),
  );
  const named = plan.rows.flatMap((cells) => (cells[3]?.style === 'name' ? [cells[3]] : []));
  expect(named.length).toBeGreaterThan(0);
  expect(named.every(({ formula }) => formula === undefined)).toBe(true);
  expect(plan.styles['name']?.numberFormat).toBe('@');
});

test('every colour stands beside a word that says the same', () => {
  const { rules = [] } = planOf(ONE, COUNTS);
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.every(({ when }) => when.kind === 'contains')).toBe(true);
});

test('it prints on A4 landscape with its head on each page, and the head stays in view', () => {
  const { page, frozen, rows } = planOf(ONE, COUNTS);
  const heads = rows.flatMap((cells, at) => (cells[1]?.value === 'Показатель' ? [at] : []));
  const own = heads.at(-1) ?? 0;
  expect(page).toMatchObject({ orientation: 'landscape', titleRows: { top: own, bottom: own + 1 } });
  expect(page.breaks).toContain(own - 2);
  expect(frozen).toEqual({ rows: 5, columns: 1 });
});

test('the chart shows both years of every indicator', () => {
  const [chart] = planOf(ONE, COUNTS).charts ?? [];
  expect(
    chart?.series.map(({ name, values: range }) => [name, range.left, range.bottom - range.top + 1]),
  ).toEqual([
    ['2023/2024', 11, 14],
    ['2024/2025', 8, 14],
  ]);
});

test('many indicators have several charts, none higher than a page', () => {
  const list = {
    name: 'Показатели (перечень)',
    rows: [
      ['Показатель', 'Числитель (n)'],
      ...Array.from({ length: 45 }, (_, index) => [`Показатель ${index + 1}`, 'Прошли диагностику']),
    ],
  };
  const { charts = [] } = planOf(list, ONE, COUNTS);
  expect(charts.map(({ categories: { top, bottom } }) => [top - 5, bottom - 5])).toEqual([
    [0, 14],
    [15, 29],
    [30, 44],
  ]);
  const heights = charts.map(({ place }) => 15 * (place.bottom - place.top + 1));
  expect(Math.max(...heights)).toBeLessThan(516);
});

describe('schools with signs of low results', () => {
  const HEADER = ['Школа', 'Учебный год', 'Процедура', 'Предмет', 'Класс', 'Участников', '«2»'];
  const results = (...rows: Rows): SheetInput => ({ name: 'Результаты', rows: [HEADER, ...rows] });
  const signs = (plan: SheetPlan) => {
    const top = plan.rows.findIndex(([cell]) => cell?.value === 'Признаки низких результатов');
    const rows = plan.rows.slice(top).map((cells) => (values(cells) ?? []).filter((value) => value !== null));
    const end = rows.findIndex(([first]) => first === undefined || first === 'По школам');
    return end < 0 ? rows : rows.slice(0, end);
  };
  const low = results(
    ['СОШ № 2', '2024/2025', 'ВПР', 'История', 6, 20, 8],
    ['СОШ № 2', '2024/2025', 'ОГЭ', 'Физика', '9', 10, 3],
    ['СОШ № 2', '2023/2024', 'ВПР', 'История', 6, 20, 7],
    ['СОШ № 1', '2024/2025', 'ВПР', 'История', 6, 20, 1],
  );

  test('stand before the schools as texts, with their procedures and the rule', () => {
    const plan = planOf(ONE, COUNTS, low);
    const [, [rule] = [], [written] = [], ...table] = signs(plan);
    expect(rule).toContain('Повод присмотреться к школе, а не вывод о ней.');
    expect(rule).toContain('от 30\u00A0%; меньше 10 участников');
    expect(rule).toContain('не меньше 2 низких работ за 2024/2025');
    expect(rule).toContain('низкая и за 2024/2025, и за 2023/2024');
    expect(written).toContain('обновите лист');
    expect(table).toEqual([
      ['№', 'Школа', 'Признаки', 'Работы'],
      [
        1,
        'СОШ № 2',
        'низкие результаты по нескольким работам; низкие результаты по одной работе два года',
        'ВПР, история, 6\u00A0класс — 40,0\u00A0%, второй год; ОГЭ, физика, 9\u00A0класс — 30,0\u00A0%',
      ],
    ]);
  });

  test('the rule is that of the settings', () => {
    const settings = {
      name: 'Настройки',
      rows: [
        ['Параметр', 'Значение'],
        ['Порог низкого результата, %', 45],
        ['Низких процедур для признака', 1],
      ],
    };
    const [, [rule] = [], ...rest] = signs(planOf(settings, ONE, COUNTS, low));
    expect(rule).toContain('от 45\u00A0%');
    expect(rule).toContain('не меньше 1 низкой работы');
    expect(rest).toEqual([['Ни у одной школы признаков нет.']]);
  });

  test('are told without supported schools too, and not without results', () => {
    expect(signs(planOf(schools(['СОШ № 2', 'нет']), low)).at(-1)?.[1]).toBe('СОШ № 2');
    const { rows } = planOf(ONE, COUNTS);
    expect(rows.flat().some((cell) => cell?.value === 'Признаки низких результатов')).toBe(false);
  });
});

test('a target has a status in words', () => {
  const settings = {
    name: 'Настройки',
    rows: [
      ['Параметр', 'Значение'],
      ['Цель: прошли диагностику', '90 %'],
      ['База: прошли диагностику', '50 %'],
    ],
  };
  const [, goal] = titled(planOf(settings, ONE, COUNTS), DIAGNOSED);
  const [now, baseline, target, change, achievement, status] = (values(goal) ?? [])
    .slice(2)
    .filter((value) => value !== null);
  expect([now, baseline, target, change, status]).toEqual([0.7, 0.5, 0.9, 30, 'выполняется']);
  expect(achievement).toBeCloseTo(0.5);
});
