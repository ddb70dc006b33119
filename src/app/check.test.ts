import { day, report } from '../../test/support/check';
import { FAULTLESS } from '../../test/support/roadmap';
import { type SheetInput, withCells, workbookOf } from '../../test/support/snapshot';
import { readTemplate } from '../roadmap';
import { type CheckOptions, checkSteps } from './check';
import type { Progress } from '../book';

const ROADMAP: SheetInput = { name: 'Карта', rows: FAULTLESS };
const TEMPLATE_HEAD = ['Что', 'Название', 'Также пишут', 'Обязательно'];
const codes = (sheets: readonly SheetInput[], options: Partial<CheckOptions> = {}): readonly string[] =>
  report(sheets, options).findings.map(
    ({ code, severity, sheet, cell }) => `${severity} ${code} ${sheet} ${cell}`,
  );

describe('the dates of the plan', () => {
  const settings: SheetInput = {
    name: 'Настройки',
    rows: [
      ['Параметр', 'Значение'],
      ['Начало плана', '01.01.2019'],
      ['Окончание плана', '31.12.2019'],
    ],
  };
  const template: SheetInput = {
    name: 'Шаблон',
    rows: [TEMPLATE_HEAD, ['Начало плана', '01.01.2018'], ['Окончание плана', '31.12.2018']],
  };
  const plan = { start: day('2017-01-01'), end: day('2017-12-31') };
  const noYear: SheetInput = {
    name: 'Карта',
    rows: withCells(FAULTLESS, { C10: 'март' }),
  };
  const proposed = (sheets: readonly SheetInput[], options: Partial<CheckOptions> = {}): unknown =>
    report([noYear, ...sheets], options).findings.flatMap((found) =>
      found.code === 'period-no-year' ? found.data.proposals : [],
    );

  it('come from the user, the settings, the template and the title, in this order', () => {
    expect(proposed([settings, template], { plan })).toEqual(['март 2017']);
    expect(proposed([settings, template])).toEqual(['март 2019']);
    expect(proposed([template])).toEqual(['март 2018']);
    expect(proposed([])).toEqual(['март 2021']);
  });
});

describe('the template', () => {
  it('given by the user precedes the sheet «Шаблон»', () => {
    const sheet: SheetInput = { name: 'Шаблон', rows: [TEMPLATE_HEAD, ['Раздел', 'Кадры']] };
    expect(codes([ROADMAP, sheet])).toEqual(['warning section-missing Карта A19']);
    const given = readTemplate({ name: 'given' });
    if (!('template' in given)) throw new Error('a faulty template');
    expect(codes([ROADMAP, sheet], { template: given.template })).toEqual([]);
  });

  it('with a fault is told at its cell and nothing is checked by half of it', () => {
    const sheet: SheetInput = { name: 'Шаблон', rows: [TEMPLATE_HEAD, ['Раздел', 'Кадры', '', 'м.б.']] };
    const broken: SheetInput = { name: 'Карта', rows: withCells(FAULTLESS, { C10: '' }) };
    expect(codes([broken, sheet])).toEqual(['error sheet-not-recognised Шаблон D2']);
  });

  it('changes severities and switches rules off', () => {
    const rows = withCells(FAULTLESS, { C10: '', E10: 'Планы' });
    const sheet: SheetInput = {
      name: 'Шаблон',
      rows: [
        TEMPLATE_HEAD,
        ['Замечание', 'period-missing', '', 'выключено'],
        ['Замечание', 'result-vague', '', 'ошибка'],
      ],
    };
    expect(codes([{ name: 'Карта', rows }, sheet])).toEqual(['error result-vague Карта E10']);
  });

  it('can ask for columns of its own and allow marks of its own', () => {
    const given = readTemplate({
      columns: [{ key: 'activity' }, { key: 'budget', header: 'Бюджет', aliases: ['Деньги'] }],
      sections: [],
      preamble: [],
      statuses: [{ text: 'сдано', meaning: 'done' }],
    });
    if (!('template' in given)) throw new Error('a faulty template');
    const options = { template: given.template };
    const found = (head: string, mark: string) =>
      codes(
        [
          {
            name: 'Карта',
            rows: [
              ['Мероприятия', head, 'Статус'],
              ['Семинар', '5 т.р.', mark],
            ],
          },
        ],
        options,
      );
    expect(found('Деньги', 'сдано')).toEqual([]);
    expect(found('Рубли', 'выполнено')).toEqual([
      'advice header-extra-column Карта B1',
      'error header-missing-column Карта D1',
      'error status-unknown Карта C2',
    ]);
  });
});

describe('a workbook', () => {
  it('is checked on every sheet with a roadmap, in the order of sheets', () => {
    const second: SheetInput = { name: 'Школа', rows: withCells(FAULTLESS, { C10: '' }) };
    const { sheets, findings, status } = report([ROADMAP, second, { name: 'Пусто', rows: [[null], ['']] }]);
    expect(
      sheets.map(({ name, kind, headerRow, activities }) => [name, kind, headerRow, activities]),
    ).toEqual([
      ['Карта', 'roadmap', 7, 6],
      ['Школа', 'roadmap', 7, 6],
      ['Пусто', 'empty', null, 0],
    ]);
    expect(findings.map(({ code, sheet }) => [code, sheet])).toEqual([['period-missing', 'Школа']]);
    expect(status).toBe('errors');
  });

  it('is accepted without findings, and not recognised without a roadmap', () => {
    expect(report([ROADMAP]).status).toBe('accepted');
    expect(report([{ name: 'Лист1', rows: [['текст']] }]).status).toBe('not-recognised');
    expect(report([]).status).toBe('not-recognised');
  });

  it('is told what its list of indicators names and no sheet has, at its cell', () => {
    const teachers: SheetInput = {
      name: 'Педагоги',
      rows: [
        ['Школа', 'Учебный год', 'Всего педагогов', 'Прошли диагностику'],
        ['СОШ № 1', '2024/2025', 10, 4],
      ],
    };
    const list: SheetInput = {
      name: 'Показатели (перечень)',
      rows: [
        ['Показатель', 'Числитель (n)', 'Направление'],
        ['Доля прошедших диагностику', 'Прошли диагностику', 'больше'],
        ['Доля стажёров', 'Стажировки', 'вверх'],
      ],
    };
    expect(codes([ROADMAP, list, teachers])).toEqual([
      'warning setting-unreadable Показатели (перечень) B3',
      'error setting-unreadable Показатели (перечень) C3',
    ]);
  });

  it('learns responsible parties from its lists', () => {
    const rows = withCells(FAULTLESS, { D10: 'Отдел обрзования', D11: 'СОШ № 9' });
    const lists: readonly SheetInput[] = [
      { name: 'Ответственные', rows: [['Отдел образования'], ['Руководители школ']] },
      {
        name: 'Школы',
        rows: [
          ['Школа', 'Категория'],
          ['СОШ № 5', 'ШНОР'],
        ],
      },
    ];
    expect(codes([{ name: 'Карта', rows }, ...lists])).toEqual([
      'warning responsible-unknown Карта D10',
      'warning responsible-unknown Карта D11',
    ]);
  });
});

test('the work on a long sheet has many pieces while it is read and while one rule looks at it', () => {
  const rows = [...FAULTLESS, ...Array.from({ length: 3_000 }, () => FAULTLESS.at(-1) ?? [])];
  const told: Progress[] = [...checkSteps(workbookOf({ name: 'Карта', rows }), { today: day('2022-01-01') })];
  const pieces = new Map<number, number>();
  for (const { done } of told) pieces.set(done, (pieces.get(done) ?? 0) + 1);
  expect(pieces.get(0)).toBeGreaterThan(20);
  expect([...pieces].filter(([done, count]) => done > 0 && count > 10).length).toBeGreaterThan(3);
});
