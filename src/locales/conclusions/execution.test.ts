import { advised, concluded, LATE, roadmap, said, SETTINGS, SUPPORTED, times } from './testSupport';

describe('a roadmap with marks', () => {
  const rows = [
    ['октябрь 2025', 'выполнено', '10.10.2025'],
    ['ноябрь 2025', 'выполнено', '02.12.2025'],
    ['февраль 2026', 'в работе', ''],
    ['до 30 марта 2026', '', ''],
    ['апрель 2026', 'в работе', ''],
    ['июнь 2026', '', ''],
    ['май 2026', 'отменено', ''],
    ['май 2026', 'выполненно', ''],
  ];
  const sheets = [SETTINGS, roadmap('Дорожная карта', rows)];

  it('is told by its marks, overdue activities with the longest delay', () => {
    expect(said('execution-share', sheets)).toEqual([
      'Дорожная карта: по отметкам выполнено 25,0 % (2 из 8) мероприятий, из них с опозданием 1; в работе 1, просрочено 2, срок не наступил у 1, отменено 1, отметка не распознана у 1.',
    ]);
    expect(said('execution-overdue', sheets)).toEqual([
      'Дорожная карта: просрочено 2 из 8 мероприятий (№ 1.3 и 1.4), наибольшая просрочка — 31 день.',
    ]);
    expect(said('execution-unknown-marks', sheets)).toEqual([
      'Дорожная карта: отметка не распознана у 1 мероприятия (№ 1.8), выполнено ли, неизвестно.',
    ]);
    expect(said('due-soon', sheets)).toEqual([
      'Дорожная карта: в ближайшие 30 дней истекает срок мероприятия № 1.5 (30.04.2026).',
    ]);
  });

  it('is told in English', () => {
    expect(said('execution-share', sheets, 'en')).toEqual([
      'Roadmap: by the marks 25.0% (2 of 8) of the activities done, 1 of them late; 1 in progress, 2 overdue, 1 not due yet, 1 cancelled, 1 with a mark not understood.',
    ]);
  });

  it('asks the coordinator to finish in two weeks what is overdue', () => {
    expect(advised('execution-overdue', sheets)).toEqual([
      [
        null,
        'Муниципальный координатор',
        'Выполнить просроченные мероприятия № 1.3 и 1.4 дорожной карты или обоснованно перенести их сроки.',
        '2026-04-14',
      ],
    ]);
    expect(advised('due-soon', sheets).map(([, , what, by]) => [what, by])).toEqual([
      ['Завершить в срок мероприятие № 1.5 дорожной карты.', '2026-04-30'],
    ]);
  });

  it('is said to be done where every activity is marked, and only then', () => {
    const done = ['октябрь 2025', 'выполнено', '10.10.2025'];
    const all = [SETTINGS, roadmap('Дорожная карта', times(3, done))];
    expect(said('execution-all-marked', all)).toEqual([
      'Дорожная карта: по отметкам выполнено 100,0 % (3 из 3) мероприятий.',
    ]);
    expect([said('execution-share', all), said('execution-overdue', all)]).toEqual([[], []]);
    expect(said('due-nothing', all)).toEqual(['В ближайшие 30 дней сроки мероприятий не наступают.']);
  });

  it('with nothing due tells of how many activities the term has no day', () => {
    const done = ['октябрь 2025', 'выполнено', '10.10.2025'];
    const undated = (...rows: readonly (readonly string[])[]) =>
      said('due-nothing', [SETTINGS, roadmap('Дорожная карта', [done, ...rows])]);
    expect(undated(['по мере необходимости'], ['по отдельному графику', 'в работе'])).toEqual([
      'Наступает ли срок в ближайшие 30 дней, неизвестно: у 2 мероприятий срок без дат.',
    ]);
    expect(undated(['по мере необходимости'], ['август 2026'])).toEqual([
      'В ближайшие 30 дней сроки мероприятий не наступают; у 1 мероприятия срок без дат, судить о нём нельзя.',
    ]);
    expect(undated(['по мере необходимости', 'выполнено'], ['постоянно', 'отменено'])).toEqual([
      'В ближайшие 30 дней сроки мероприятий не наступают.',
    ]);
    expect(said('due-nothing', [SETTINGS, roadmap('Карта', [['по мере необходимости']])], 'en')).toEqual([
      'Whether anything falls due within 30 days is not known: the term of 1 activity tells no day.',
    ]);
  });
});

describe('a roadmap whose marks say nothing', () => {
  it('without a column of marks is never judged', () => {
    const rows = roadmap('Карта', times(21, LATE)).rows.map((row) => row.slice(0, 5));
    const sheets = [SETTINGS, { name: 'Карта', rows }];
    expect(said('execution-no-status', sheets)).toEqual([
      'Дорожная карта: столбца с отметками о выполнении нет, судить о выполнении 21 мероприятия нельзя.',
    ]);
    const { statements, recommendations } = concluded(sheets);
    expect(statements.map(({ rule }) => rule)).not.toContain('execution-share');
    expect(recommendations.map(({ rule, by }) => [rule, by])).toEqual([
      ['execution-no-status', '2026-04-10'],
      ['due-soon', '2026-03-31'],
    ]);
  });

  it('without columns of terms or of those responsible is said to lack them', () => {
    const rows = roadmap('Карта', times(2, LATE)).rows.map((row) => row.filter((_cell, at) => at !== 3));
    const sheets = [SETTINGS, { name: 'Карта', rows }];
    expect(said('execution-no-responsible', sheets)).toEqual([
      'Дорожная карта: столбца с ответственными нет, кто отвечает за мероприятия, неизвестно.',
    ]);
    expect(said('execution-nobody', sheets)).toEqual([]);
    expect(said('execution-no-periods', sheets)).toEqual([]);
  });

  it('with an empty column of marks is told to have none yet', () => {
    const sheets = [SETTINGS, roadmap('Карта', [...times(3, ['май 2026']), ['октябрь 2025']])];
    expect(said('execution-no-marks', sheets)).toEqual([
      'Дорожная карта: отметок о выполнении пока нет (всего 4 мероприятия, срок уже прошёл у 1 мероприятия).',
    ]);
    expect([said('execution-share', sheets), said('execution-overdue', sheets)]).toEqual([[], []]);
  });

  it('before its start is told to be ahead', () => {
    const early = concluded([SETTINGS, roadmap('Карта', [['май 2026']])], { date: '2025-08-01' });
    const rules = early.statements.map(({ rule }) => rule);
    expect(rules).toContain('execution-before-plan');
    expect(rules).not.toContain('execution-no-marks');
  });
});

describe('several roadmaps', () => {
  const own = roadmap('Программа СОШ № 1', [['октябрь 2025', 'в работе']]);
  const sheets = [
    SETTINGS,
    SUPPORTED,
    roadmap('Карта', [['октябрь 2025', 'в работе']]),
    roadmap('Карта 2', times(5, ['октябрь 2025', 'в работе'])),
    own,
  ];

  it('are told apart by school and sheet', () => {
    expect(said('execution-overdue', sheets)).toEqual([
      'Дорожная карта (лист «Карта»): просрочено 1 из 1 мероприятия (№ 1.1), просрочка — 151 день.',
      'Дорожная карта (лист «Карта 2»): просрочено 5 из 5 мероприятий (№ 1.1, 1.2, 1.3, 1.4 и 1.5), наибольшая просрочка — 151 день.',
      'Дорожная карта СОШ № 1: просрочено 1 из 1 мероприятия (№ 1.1), просрочка — 151 день.',
    ]);
  });

  it('are the business of their school’s head', () => {
    expect(advised('execution-overdue', sheets).map(([school, addressee]) => [school, addressee])).toEqual([
      [null, 'Муниципальный координатор'],
      [null, 'Муниципальный координатор'],
      ['СОШ № 1', 'Директор школы'],
    ]);
  });

  it('of one sheet have keys of their own', () => {
    const twice = { name: 'Карта', rows: [...roadmap('', [LATE]).rows, [], ...roadmap('', [LATE]).rows] };
    const keys = concluded([twice]).statements.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
