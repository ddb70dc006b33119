import type { CellInput, SheetInput } from '../../test/support/snapshot';
import { codesOf, dataOf, fixesOf, foundOf, type Rows, SCHOOLS } from './testSupport';

describe('the sheet «Риски»', () => {
  const HEAD = ['Школа', 'Низкая учебная мотивация', 'Дефицит педагогических  кадров', 'Дисциплина'];
  const risks = (...rows: Rows) => dataOf(SCHOOLS, { name: 'Риски', rows: [HEAD, ...rows] });

  it('gives the factors found at each school, named as in the header', () => {
    const data = risks(
      ['МБОУ СОШ № 3', 'высокая', '', '+'],
      ['МАОУ СОШ № 25', 'сред.', 'НИЗКИЙ', 'нет'],
      ['Лицей «Эврика»', '', '', ''],
    );
    expect(data.findings).toEqual([]);
    expect(data.risks.map(({ school, marks }) => [school.name, marks])).toEqual([
      [
        'МБОУ СОШ № 3',
        [
          { factor: 'Низкая учебная мотивация', column: 1, level: 'high' },
          { factor: 'Дисциплина', column: 3, level: 'unrated' },
        ],
      ],
      [
        'МАОУ СОШ № 25',
        [
          { factor: 'Низкая учебная мотивация', column: 1, level: 'medium' },
          { factor: 'Дефицит педагогических кадров', column: 2, level: 'low' },
        ],
      ],
      ['Лицей «Эврика»', []],
    ]);
    expect(data.tables[1]?.table.extra.map(({ column }) => column)).toEqual([1, 2, 3]);
  });

  it('tells a level that it does not know, with the nearest', () => {
    const data = risks(['МБОУ СОШ № 3', 'высокя', 12, { value: { error: '#N/A' }, text: '#Н/Д' }]);
    expect(codesOf(data)).toEqual(['status-unknown B2', 'status-unknown C2', 'formula-error D2']);
    expect(fixesOf(data, 'status-unknown')).toEqual([[['B2', 'высокая'], 'unsafe']]);
    expect(data.risks).toMatchObject([{ marks: [] }]);
  });

  it('may tell the day of each profile, and then has several rows for a school', () => {
    const head = ['Школа', 'Дата заполнения', 'Дисциплина'];
    const rows = [
      ['МБОУ СОШ № 3', '15.09.2024', 'низкая'],
      ['МБОУ СОШ № 3', '20.05.2025', 'высокая'],
      ['МБОУ СОШ № 3', 'весной', '+'],
    ];
    const data = dataOf(SCHOOLS, { name: 'Риски', rows: [head, ...rows] });
    expect(data.risks.map(({ date, marks }) => [date, marks.length])).toEqual([
      ['2024-09-15', 1],
      ['2025-05-20', 1],
      [null, 1],
    ]);
    expect(codesOf(data)).toEqual(['period-unrecognised B4']);
  });

  it('is of the year in its name, else of that of the settings', () => {
    const rows = [HEAD, ['МБОУ СОШ № 3', '+']];
    const settings = {
      name: 'Настройки',
      rows: [
        ['Параметр', 'Значение'],
        ['Учебный год', '2025/2026'],
      ],
    };
    const yearsOf = (...sheets: readonly SheetInput[]) =>
      dataOf(SCHOOLS, ...sheets).risks.map(({ year }) => year);
    expect(yearsOf({ name: 'Риски', rows })).toEqual([null]);
    expect(yearsOf({ name: 'Риски', rows }, settings)).toEqual(['2025/2026']);
    expect(yearsOf({ name: 'Риски 2023-2024', rows }, settings)).toEqual(['2023/2024']);
  });

  it('has one row for a school', () => {
    expect(codesOf(risks(['МБОУ СОШ № 3', '+'], ['МБОУ СОШ № 3', '', '+']))).toEqual(['record-duplicate A3']);
  });
});

describe('the sheet «Мероприятия»', () => {
  const HEAD = ['Дата', 'Вид', 'Тема', 'Школы', 'Участников'];
  const events = (...rows: Rows) => dataOf(SCHOOLS, { name: 'Мероприятия', rows: [HEAD, ...rows] });

  it('gives every column', () => {
    const data = events(
      [
        { value: 44270, text: '15.03.2021', format: 'dd.mm.yyyy' },
        'Семинары',
        'ФГОС',
        'МБОУ СОШ № 3, 25',
        40,
      ],
      ['16.03.2021', 'семинар', 'ФГОС', 'все школы', ''],
    );
    expect(data.findings).toEqual([]);
    expect(data.events).toMatchObject([
      { date: '2021-03-15', topic: 'ФГОС', participants: 40 },
      { date: '2021-03-16', schools: [], participants: null },
    ]);
    expect(data.events[0]?.kind).toBe(data.events[1]?.kind);
    expect(data.events[0]?.schools.map(({ name }) => name)).toEqual(['МБОУ СОШ № 3', 'МАОУ СОШ № 25']);
  });

  it.each([
    ['15.03.2021', '2021-03-15'],
    ['15.03.21', '2021-03-15'],
    ['15-16.03.2021', '2021-03-15'],
    ['15 марта 2021 г.', '2021-03-15'],
    ['15–16 мая 2021', '2021-05-15'],
    ['март 2021', '2021-03-01'],
    ['2021-03-15', '2021-03-15'],
  ])('reads the date %j', (text, date) => {
    expect(events([text, 'семинар', 'ФГОС'])).toMatchObject({ findings: [], events: [{ date }] });
  });

  it.each<[CellInput]>([['весной'], ['31.02.2021'], [2021], ['х'.repeat(32_767)]])(
    '%j is no date',
    (text) => {
      const data = events([text, 'семинар', 'ФГОС']);
      expect(codesOf(data)).toEqual(['period-unrecognised A2']);
      expect(data.events).toMatchObject([{ date: null }]);
    },
  );

  it('tells what is missing and what is there twice', () => {
    expect(codesOf(events(['15.03.2021', '', 'ФГОС'], ['', 'семинар', 'ФГОС']))).toEqual([
      'value-missing B2',
      'value-missing A3',
    ]);
    const twice = events(['15.03.2021', 'семинар', 'ФГОС'], ['15.03.2021', 'Семинар', 'фгос']);
    expect(codesOf(twice)).toEqual(['record-duplicate C3']);
  });
});

describe('the sheet «Дефициты»', () => {
  const HEAD = ['Школа', 'Предмет', 'Педагогов', 'С дефицитом', 'Вид дефицита', 'Источник'];

  it('gives every column and holds the part against the whole', () => {
    const rows = [
      HEAD,
      ['МБОУ СОШ № 3', 'Химия', 2, 1, 'предметный', 'тестирование'],
      ['МБОУ СОШ № 3', 'Химия', 2, 3, 'методический', 'Тестирование'],
      ['МАОУ СОШ № 25', 'Химия', 2, 1, 'прочее', ''],
    ];
    const data = dataOf(SCHOOLS, { name: 'Дефициты', rows });
    expect(data.deficits).toMatchObject([
      {
        subject: { name: 'Химия' },
        teachers: 2,
        withDeficit: 1,
        type: 'subject',
        source: { name: 'тестирование' },
      },
      { withDeficit: 3, type: 'method' },
      { type: null },
    ]);
    expect(codesOf(data)).toEqual(['part-exceeds-total D3', 'status-unknown E4']);
  });
});

describe('the sheet «Управленческий цикл»', () => {
  const HEAD = ['Этап', 'Документ', 'Ссылка', 'Состояние'];
  const cycle = (...rows: Rows) => dataOf({ name: 'Управленческий цикл', rows: [HEAD, ...rows] });

  it('gives stages, known and own, with their documents', () => {
    const data = cycle(
      ['Цели', 'Приказ № 5', 'https://example.org', 'есть'],
      ['Мониторинг', '', '', 'в работе'],
      ['Награждение', '', '', 'нет'],
      ['Анализ эффективности мер'],
      ['Меры и управленческие решения'],
    );
    expect(data.findings).toEqual([]);
    expect(data.cycle.map(({ stages, stage, document, state }) => [stages, stage, document, state])).toEqual([
      [['goals'], 'Цели', 'Приказ № 5', 'exists'],
      [['monitoring'], 'Мониторинг', '', 'in-progress'],
      [[], 'Награждение', '', 'none'],
      [['effect'], 'Анализ эффективности мер', '', null],
      [['measures', 'decisions'], 'Меры и управленческие решения', '', null],
    ]);
  });

  it('tells a state that it does not know', () => {
    const data = cycle(['Цели', 'Приказ', '', 'согласуется']);
    expect(foundOf(data, 'status-unknown')).toEqual([
      ['D2', { read: 'согласуется', allowed: ['есть', 'в работе', 'нет'], nearest: null }],
    ]);
  });
});
