import { findings, report } from '../../test/support/check';
import { roadmapOf, roadmapsOf } from '../../test/support/read';
import type { Roadmap } from './model';
import { BUILTIN_TEMPLATES } from './template/builtin';

type Row = readonly (string | number | null)[];

const ROWS: readonly Row[] = [
  ['1.', 'Открытый урок для молодых учителей', 'октябрь 2021', 'Завуч школы', 'Разработка урока'],
  ['2.', 'Встреча с родителями выпускников', 'март 2022', 'Классный руководитель', 'Протокол встречи'],
];
const USUAL = ['№ п/п', 'Мероприятия', 'Сроки', 'Ответственные', 'Результат'];
/** The header with another wording of one column. */
const headed = (column: number, header: string): readonly Row[] => [
  USUAL.map((own, at) => (at === column ? header : own)),
  ...ROWS,
];
const columnsOf = ({ header }: Roadmap) => Object.fromEntries(header.columns);
const KEYS = ['number', 'activity', 'period', 'responsible', 'result'];

describe('a header in words of its own', () => {
  it.each([
    [0, ['№ п.п', 'Пункт', '№№', 'N п/п']],
    [
      1,
      [
        'Перечень работ',
        'Темы заседаний',
        'Планируемые действия',
        'Содержание работы',
        'Вопросы для обсуждения',
        'Шаги реализации',
        'Комплекс мер',
        'Направление работы',
        'Объект контроля',
        'Тематика совещаний',
      ],
    ],
    [
      2,
      [
        'Дедлайн',
        'Временные рамки',
        'Число',
        'Дата',
        'Время проведения',
        'Календарный срок',
        'Срок реали-зации',
        'Период',
        'Когда',
        'Учебная неделя',
        'Дата исполнения (план)',
      ],
    ],
    [
      3,
      [
        'Отв-ный',
        'Ответ. лицо',
        'Куратор',
        'Организатор',
        'Должностные лица',
        'Отв.',
        'Кто отвечает',
        'Ответственные за проведение мероприятия',
        'Соисполнитель',
        'Субъекты',
        'Отв-ые лица',
        'Координатор',
        'Структурное подразделение',
        'Ф.И.О.',
      ],
    ],
    [
      4,
      [
        'Ожидаемый эффект от мероприятия',
        'Отчётные материалы',
        'Форма фиксации',
        'Место рассмотрения',
        'Управленческое решение',
        'Критерии',
        'Форма отчётности',
        'Итоговый продукт',
        'Где рассматривается вопрос',
        'Показатель результата',
        'Показатели',
        'Подтверждающие документы',
        'Прогноз',
        'Что ожидается',
      ],
    ],
  ])('is known by what it says, column %i', (column, headers) => {
    for (const header of headers) {
      const roadmap = roadmapOf(headed(column, header));
      expect([header, roadmap.header.columns.get(KEYS[column] ?? '')]).toEqual([header, column]);
      expect(roadmap.activities).toHaveLength(2);
      expect(roadmap.header.extra).toEqual([]);
    }
  });

  it('is no roadmap where it tells no time', () => {
    expect(roadmapsOf([['№', 'Тема', 'Класс'], ...ROWS])).toEqual([]);
    expect(roadmapsOf([['Показатель работы', 'Значение', 'Итог'], ...ROWS])).toEqual([]);
    expect(roadmapsOf([['№', 'Контрольная работа', 'Четверть', 'Ф.И.О.'], ...ROWS])).toEqual([]);
    expect(roadmapsOf([['№', 'Тема', 'Дата', 'Учреждение'], ...ROWS])).toEqual([]);
  });
});

it('gives a column to the header that says it best', () => {
  const roadmap = roadmapOf([
    ['№', 'Мероприятия', 'Сроки', 'Учреждение', 'Кто отвечает', 'Показатели', 'Итоговый продукт'],
    [
      '1.',
      'Открытый урок для молодых учителей',
      'октябрь 2021',
      'Школа № 1',
      'Завуч',
      '3 урока',
      'Разработка',
    ],
  ]);
  expect(columnsOf(roadmap)).toMatchObject({ responsible: 4, indicator: 5, result: 6 });
  expect(roadmap.header.extra.map(({ header }) => header)).toEqual(['Учреждение']);
});

describe('columns that no header names', () => {
  it('are told by the columns beside them: the wide one holds the activities', () => {
    const roadmap = roadmapOf(headed(1, 'Что делаем'));
    expect(columnsOf(roadmap)).toMatchObject({ number: 0, activity: 1, period: 2, responsible: 3 });
    expect(findings(headed(1, 'Что делаем'))).toContain('header-presumed-column B1');
    expect(findings(headed(1, 'Что делаем'))).not.toContain('header-extra-column B1');
  });

  it('are numbers where they hold numbers', () => {
    const roadmap = roadmapOf(headed(0, ''));
    expect(roadmap.header.columns.get('number')).toBe(0);
    expect(roadmap.activities.map(({ number }) => number?.text)).toEqual(['1.', '2.']);
    expect(findings(headed(0, '')).filter((code) => code.startsWith('header-'))).toEqual([]);
  });

  it('are not guessed without a time and a party', () => {
    expect(roadmapsOf([['№', 'Что делаем', 'Сроки', 'Где'], ...ROWS])).toEqual([]);
  });
});

describe('a grid of months', () => {
  const HEAD = ['№', 'Мероприятия', 'сентябрь 2021', 'октябрь 2021', 'ноябрь 2021', 'Ответственные'];
  const grid = (...marks: readonly (string | null)[]) =>
    roadmapOf([HEAD, ['1.', 'Открытый урок для молодых учителей', ...marks, 'Завуч']]);
  const intervals = (roadmap: Roadmap) => roadmap.activities[0]?.period?.intervals;

  it('gives the period of a row by its marks', () => {
    expect(intervals(grid('х', null, '+'))).toEqual([
      { start: '2021-09-01', end: '2021-09-30' },
      { start: '2021-11-01', end: '2021-11-30' },
    ]);
  });

  it('reads a day beside its month', () => {
    expect(intervals(grid(null, '15', null))).toEqual([{ start: '2021-10-15', end: '2021-10-15' }]);
  });

  it('is no period where nothing is marked', () => {
    expect(grid(null, null, null).activities.map(({ period }) => period)).toEqual([null]);
  });
});

describe('several columns of one kind', () => {
  it('are parties both: who does it, and who answers for it', () => {
    const rows = [
      ['№', 'Мероприятия', 'Сроки', 'Исполнитель', 'Ответственный'],
      ['1.', 'Открытый урок для молодых учителей', 'октябрь 2021', 'Учителя', 'Завуч'],
      ['2.', 'Встреча с родителями выпускников', 'март 2022', 'Психолог', ''],
    ];
    const { activities, header } = roadmapOf(rows);
    expect([header.columns.get('responsible'), header.columns.get('executor')]).toEqual([4, 3]);
    expect(activities.map(({ fields }) => fields.responsible?.text)).toEqual(['Завуч', 'Психолог']);
    const codes = findings(rows);
    expect(codes.filter((code) => /header-(?:extra|duplicate)|responsible/.test(code))).toEqual([]);
  });

  it('tell a time and a place: the time is read', () => {
    const rows = [
      ['№', 'Мероприятия', 'Время и место проведения', 'Ответственные'],
      ['1.', 'Открытый урок для молодых учителей', '15 октября 2021, актовый зал', 'Завуч'],
      ['2.', 'Встреча с родителями выпускников', 'кабинет директора', 'Завуч'],
    ];
    expect(roadmapOf(rows).activities.map(({ period }) => [period?.kind, period?.intervals])).toEqual([
      ['dates', [{ start: '2021-10-15', end: '2021-10-15' }]],
      ['unrecognised', []],
    ]);
  });
});

describe('a roadmap of another structure', () => {
  const OWN: readonly Row[] = [
    ['План подготовки к экзаменам'],
    USUAL,
    ['1.', 'Работа с выпускниками'],
    ['1.1.', 'Открытый урок для молодых учителей', 'октябрь 2021', 'Завуч', 'Разработка урока'],
    ['2.', 'Организационные мероприятия'],
    ['2.1.', 'Встреча с родителями выпускников', 'март 2022', 'Завуч', 'Протокол встречи'],
  ];

  it('is told once, and nothing of the template is asked of it', () => {
    expect(findings(OWN)).toEqual(['template-not-followed A2']);
  });

  it('need not have every column: what it lacks is told in the same warning', () => {
    const rows = OWN.map((row) => row.slice(0, 4));
    expect(findings(rows)).toEqual(['template-not-followed A2']);
    const [only] = report([{ name: 'Карта', rows }]).findings;
    expect([only?.severity, only?.data]).toMatchObject(['warning', { missing: ['Планируемый результат'] }]);
    expect(report([{ name: 'Карта', rows: OWN }]).findings[0]?.severity).toBe('advice');
  });

  it('chosen by a person makes a missing column an error of its own', () => {
    const rows = OWN.map((row) => row.slice(0, 4));
    const told = report([{ name: 'Карта', rows }], { template: BUILTIN_TEMPLATES[0] }).findings;
    expect(told.filter(({ code }) => code === 'header-missing-column')).toMatchObject([
      { severity: 'error' },
    ]);
    expect(told.map(({ code }) => code)).not.toContain('template-not-followed');
  });
});
