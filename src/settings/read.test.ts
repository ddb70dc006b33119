import { day } from '../../test/support/check';
import { type CellInput, workbookOf } from '../../test/support/snapshot';
import { DEFAULT_SETTINGS, type Settings } from './catalogue';
import { readSettings } from './read';

const sheet = (...rows: readonly (readonly CellInput[])[]) =>
  readSettings(workbookOf({ name: 'Настройки', rows: [['Параметр', 'Значение'], ...rows] }));
const read = (...rows: readonly (readonly CellInput[])[]) => {
  const { settings, findings } = sheet(...rows);
  const { planStart, planEnd, reportDate } = settings;
  return [planStart, planEnd, reportDate, findings.map(({ cell, data }) => [cell, data])];
};
const setting = (parameter: string, text: string) => ({
  problem: {
    kind: 'value',
    read: text,
    parameter,
    expected: 'date',
    allowed: [],
    instead: { by: 'roadmap' },
  },
});

describe('the dates of the sheet «Настройки»', () => {
  it('are read, real or written', () => {
    const real = { value: 44562, text: '01.01.2022', format: 'dd.mm.yyyy' };
    expect(
      read(
        ['Муниципалитет', 'Район'],
        ['начало плана:', '01.09.2021'],
        ['Окончание плана', '2022-05-31'],
        ['Дата отчета', real],
      ),
    ).toEqual(['2021-09-01', '2022-05-31', '2022-01-01', []]);
  });

  it('are none where it is silent', () => {
    expect(read(['Начало плана', ''])).toEqual([null, null, null, []]);
    expect(readSettings(workbookOf({ name: 'Карта', rows: [] }))).toEqual({
      settings: DEFAULT_SETTINGS,
      findings: [],
      undecided: [],
    });
  });

  it.each<[CellInput, string]>([
    ['осень', 'осень'],
    [2021, '2021'],
    ['31.04.2021', '31.04.2021'],
    [{ error: '#REF!' }, '#REF!'],
  ])('tells that %j is no date, at its cell', (value, text) => {
    expect(read(['Начало плана', value])).toEqual([
      null,
      null,
      null,
      [['B2', setting('Начало плана', text)]],
    ]);
  });

  it('are neither used where the plan ends before it starts', () => {
    expect(read(['Начало плана', '01.01.2022'], ['Окончание плана', '31.12.2021'])).toEqual([
      null,
      null,
      null,
      [['B3', setting('Окончание плана', '31.12.2021')]],
    ]);
  });
});

describe('the other settings', () => {
  it.each<[string, CellInput, Partial<Settings>]>([
    ['Муниципалитет', ' Каменский  район ', { municipality: 'Каменский район' }],
    ['Учебный год', '2020–2021 уч. год', { schoolYear: '2020/2021' as Settings['schoolYear'] }],
    ['Отчётный период', 'I полугодие', { reportPeriod: 'I полугодие' }],
    ['Порог низкого результата, %', 25, { lowResultPercent: 25 }],
    ['Порог низкого результата, %', { value: 0.25, text: '25%', format: '0%' }, { lowResultPercent: 25 }],
    ['порог низкого результата', '25 %', { lowResultPercent: 25 }],
    ['Низких процедур для признака', '3', { lowProcedures: 3 }],
    ['Полоса стабильности, п.п.', '1,5', { stabilityBand: 1.5 }],
    ['Малая группа, чел.', 5, { smallCohort: 5 }],
    ['Лет для ежегодной динамики', 2, { dynamicsYears: 2 }],
    ['Порог корпоративного дефицита, %', 40, { corporateDeficitPercent: 40 }],
    ['Знаменатель ПК', 'по плану', { trainedOf: 'planned' }],
    ['Знаменатель динамики компетенций', 'Прошли диагностику', { improvedOf: 'diagnosed' }],
    ['СОУ с неаттестованными', 'нет', { notAttestedInSou: false }],
  ])('«%s» = %j', (label, value, expected) => {
    const settings = { ...DEFAULT_SETTINGS, ...expected };
    expect(sheet([label, value])).toEqual({ settings, findings: [], undecided: [] });
  });

  it('give weights to procedures', () => {
    const { settings } = sheet(['Веса процедур', 'ВПР = 1; основной государственный экзамен=2; своя: 0,5']);
    expect([...settings.procedureWeights]).toEqual([
      ['впр', 1],
      ['огэ', 2],
      ['своя', 0.5],
    ]);
  });

  it('give indicators a target and a baseline, by rows and by one text', () => {
    const byRows = sheet(
      ['Цель: Повысили квалификацию', '60 %'],
      ['База: повысили квалификацию', 40],
      ['Цель — охвачены ИОМ', 12],
    ).settings.targets;
    expect([...byRows]).toEqual([
      [
        'повысили квалификацию',
        {
          indicator: 'Повысили квалификацию',
          target: { value: 60, percent: true },
          baseline: { value: 40, percent: false },
        },
      ],
      ['охвачены иом', { indicator: 'охвачены ИОМ', target: { value: 12, percent: false }, baseline: null }],
    ]);
    const byText = sheet([
      'Цели и базовые значения показателей',
      'Повысили квалификацию: 40 % → 60 %\nОхвачены ИОМ: → 12',
    ]).settings.targets;
    expect([...byText.values()]).toEqual([
      {
        indicator: 'Повысили квалификацию',
        baseline: { value: 40, percent: true },
        target: { value: 60, percent: true },
      },
      { indicator: 'Охвачены ИОМ', baseline: null, target: { value: 12, percent: false } },
    ]);
  });

  it.each<[string, CellInput, string, object]>([
    ['Порог низкого результата, %', 130, 'number', { by: 'value', value: '30' }],
    ['Малая группа, чел.', 'мало', 'number', { by: 'value', value: '10' }],
    ['Лет для ежегодной динамики', 0, 'number', { by: 'value', value: '3' }],
    ['Дата отчёта', 'скоро', 'date', { by: 'today' }],
    ['Учебный год', 'этот', 'school-year', { by: 'latest-year' }],
    ['Отчётный период', 'по графику', 'period', { by: 'whole-year' }],
    ['Знаменатель ПК', 'половина', 'choice', { by: 'value', value: 'все' }],
    ['СОУ с неаттестованными', 'иногда', 'choice', { by: 'value', value: 'да' }],
    ['Веса процедур', 'ВПР важнее', 'weights', { by: 'equal-weights' }],
    ['Цели и базовые значения показателей', 'побольше', 'targets', { by: 'none' }],
  ])('«%s» = %j is an error, keeps its default and says which', (label, value, expected, instead) => {
    const { settings, findings, undecided } = sheet([label, value]);
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(findings).toMatchObject([
      {
        code: 'setting-unreadable',
        severity: 'error',
        cell: 'B2',
        data: { problem: { kind: 'value', parameter: label, expected, instead } },
      },
    ]);
    expect(undecided).toEqual(findings);
  });

  it('say that a given value is taken, and then leave nothing undecided', () => {
    const rows = [
      ['Параметр', 'Значение'],
      ['Дата отчёта', 'скоро'],
      ['Учебный год', '2023/2024'],
    ];
    const reportDate = day('2026-03-31');
    const { settings, findings, undecided } = readSettings(workbookOf({ name: 'Настройки', rows }), {
      reportDate,
    });
    expect([settings.reportDate, settings.schoolYear]).toEqual(['2026-03-31', '2023/2024']);
    expect(findings).toMatchObject([{ cell: 'B2', data: { problem: { instead: { by: 'given' } } } }]);
    expect(undecided).toEqual([]);
  });

  it('tells of a sheet without its header', () => {
    const { settings, findings } = readSettings(
      workbookOf({ name: 'Настройки', rows: [['Малая группа', 5]] }),
    );
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(findings).toMatchObject([
      { cell: null, data: { problem: { kind: 'columns', missing: ['Параметр', 'Значение'] } } },
    ]);
  });

  it('tells of a parameter that it does not know, as an error where one may be meant that no row sets', () => {
    const rows = [
      ['Порог плохого результата, %', 30],
      ['Погода', 'ясно'],
    ];
    const meant = { kind: 'unknown', nearest: 'Порог низкого результата, %' };
    const { findings, undecided } = sheet(...rows);
    expect(findings).toMatchObject([
      { code: 'setting-unreadable', cell: 'A2', severity: 'error', data: { problem: meant } },
      { cell: 'A3', severity: 'advice', data: { problem: { kind: 'unknown', nearest: null } } },
    ]);
    expect(undecided).toEqual(findings.slice(0, 1));
    const set = sheet(...rows, ['Порог низкого результата, %', 30]);
    expect(set.findings).toMatchObject([{ severity: 'advice', data: { problem: meant } }, { cell: 'A3' }]);
    expect(set.undecided).toEqual([]);
  });
});
