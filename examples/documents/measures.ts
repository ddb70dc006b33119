import type { Row } from '../layout/cells';
import { lowOf, RESULT_HEAD, settings, type SourceDocument, table } from './model';

const YEARS = ['2018/2019', '2019/2020', '2020/2021'] as const;
const NOW = YEARS[2];
const [STAYED, RURAL, ADVERSE, LEFT, LAST] = ['СОШ № 5', 'ООШ № 8', 'СОШ № 9', 'СОШ № 12', 'СОШ № 18'];
const STRONG = 'Гимназия № 1';

/** Schools of either category: 5, then 4, then 3. */
const CATEGORIES: Readonly<Record<string, readonly string[]>> = {
  [STAYED]: ['ШНОР', 'ШНОР', 'ШНОР'],
  [RURAL]: ['ШНОР', 'ШНОР', 'ШНОР; ШНСУ'],
  [ADVERSE]: ['ШНСУ', 'ШНСУ', 'ШНСУ'],
  [LEFT]: ['ШНОР', 'ШНОР', 'нет'],
  [LAST]: ['ШНСУ', 'нет', 'нет'],
  [STRONG]: ['нет', 'нет', 'нет'],
};
const GROUP = [STAYED, RURAL, ADVERSE];

const schools = YEARS.flatMap((year, at) =>
  Object.entries(CATEGORIES).map(([school, categories]): Row => [
    ...[school, categories[at] ?? 'нет', year, GROUP.includes(school) ? STRONG : null],
    GROUP.includes(school) && (year === NOW || school === STAYED) ? 'да' : 'нет',
  ]),
);

/** Low results of 40 pupils a year. */
const LOWS: Readonly<Record<string, readonly number[]>> = {
  [STAYED]: [16, 14, 10],
  [RURAL]: [14, 12, 12],
  [ADVERSE]: [10, 10, 8],
  [LEFT]: [14, 12, 8],
};
const results = Object.entries(LOWS).flatMap(([school, lows]) =>
  YEARS.map((year, at): Row => [
    ...[school, year, null, 'ВПР', 'Математика', 5],
    ...lowOf(lows[at] ?? 0, 40),
  ]),
);

const documents = GROUP.map((school): Row => [
  ...[school, 'Среднесрочная программа', 'есть', 'https://example.org', '01.09.2020'],
]);

const events: readonly Row[] = [
  ['15.10.2020', 'семинар', 'Критерии проверочных работ', GROUP.join('; ')],
  ['12.11.2020', 'семинар', 'Разбор заданий проверочных работ', GROUP.join('; ')],
  ['20.01.2021', 'семинар', 'Разбор комплексных работ', [STAYED, RURAL].join('; ')],
];

const CYCLE = [
  'цели',
  'показатели',
  'методы сбора',
  'мониторинг',
  'анализ результатов',
  'адресные рекомендации',
  'меры',
  'управленческие решения',
  'анализ эффективности',
].map((stage): Row => [stage, 'Страница сайта', 'есть']);

/** A page on goals and measures for schools with low results and in adverse conditions: a cycle of three years. */
export const MEASURES: SourceDocument = {
  file: 'goals-and-measures',
  title: {
    ru: 'Цели и меры поддержки школ: цикл в три года',
    en: 'Goals and measures of support: a cycle of three years',
  },
  sheets: {
    Настройки: settings(
      ['Муниципалитет', 'Район'],
      ['Учебный год', NOW],
      ['Дата отчёта', '30.06.2021'],
      ['Группа школ', 'ШНОР; ШНСУ'],
      ['Лет для ежегодной динамики', 2],
    ),
    Школы: table(
      ['Школа', 'Категория', 'Учебный год', 'Школа-наставник', 'Сетевое взаимодействие'],
      ...schools,
    ),
    Результаты: table(RESULT_HEAD, ...results),
    'Документы школ': table(['Школа', 'Документ', 'Состояние', 'Ссылка', 'Дата'], ...documents),
    Мероприятия: table(['Дата', 'Вид', 'Тема', 'Школы'], ...events),
    'Управленческий цикл': table(['Этап', 'Документ', 'Состояние'], ...CYCLE),
  },
  statements: [
    {
      says: {
        ru: 'Поддержка охватывает ШНОР и ШНСУ вместе',
        en: 'Support is for schools of both categories together',
      },
      shown: [{ sheet: 'monitoring', row: ['Группа отчёта: ШНОР и ШНСУ'], value: 3 }],
      memo: 'ШНОР — 2, ШНСУ — 2',
    },
    {
      says: { ru: 'Число таких школ снижается', en: 'Such schools become fewer' },
      shown: [
        { sheet: 'monitoring-tables', row: ['СОШ № 18', 'вышла'], value: '2019/2020' },
        { sheet: 'monitoring-tables', row: ['СОШ № 12', 'вышла'], value: '2020/2021' },
      ],
      memo: 'из списка ШНОР и ШНСУ вышла школа: СОШ № 12 — доля низких результатов 20,0 % (8 из 40) против 30,0 % (12 из 40)',
    },
    {
      says: { ru: 'Цикл поддержки — три года', en: 'The cycle of support is three years' },
      shown: [
        { sheet: 'monitoring-tables', row: ['СОШ № 5', '16', '14', '10'], value: -15 },
        { sheet: 'monitoring-tables', row: ['ООШ № 8', '14', '12'], value: -5 },
        { sheet: 'monitoring-tables', row: ['СОШ № 9', '10', '8'], value: -5 },
      ],
      memo: 'Все три года (2018/2019–2020/2021) в нём',
    },
    {
      says: { ru: 'Программа есть у каждой школы', en: 'Each school has a programme' },
      shown: [
        { sheet: 'monitoring', row: ['Документы ШНОР и ШНСУ'], value: 'среднесрочная программа — 3 из 3' },
      ],
      memo: 'среднесрочная программа — 3 из 3',
    },
    {
      says: { ru: 'Организовано сетевое партнёрство школ', en: 'Schools work in a network' },
      shown: [
        {
          sheet: 'indicators',
          row: ['участвующих в сетевом взаимодействии', 'лучше'],
          value: 1,
          share: true,
        },
      ],
      memo: '100,0 % (3 из 3) против 33,3 % (1 из 3)',
    },
    {
      says: { ru: 'За школами закреплена сильная школа', en: 'A strong school mentors them' },
      shown: [{ sheet: 'monitoring-schools', row: ['Гимназия № 1', 'школа-наставник'], value: 3 }],
      memo: 'СОШ № 9 (Гимназия № 1)',
    },
    {
      says: { ru: 'Растёт уровень результатов', en: 'Results become better' },
      shown: [{ sheet: 'dynamics', row: ['ВПР', '5', 'лучше'], value: -6.25 }],
      memo: 'положительная динамика в 5 классе',
    },
    {
      says: { ru: 'Семинары — по разбору проверочных работ', en: 'Seminars on the analysis of works' },
      shown: [
        { sheet: 'monitoring-tables', row: ['семинар'], value: 3 },
        { sheet: 'monitoring', row: ['Участие ШНОР и ШНСУ в событиях'], value: 'СОШ № 9 — 2' },
      ],
      memo: '3 семинара',
    },
    {
      says: {
        ru: 'Описаны все части управленческого цикла',
        en: 'All parts of the management cycle are described',
      },
      shown: [{ sheet: 'monitoring-tables', row: ['анализ эффективности', 'Страница сайта'], value: 'есть' }],
      memo: 'Документы указаны по 9 из 9 этапов',
    },
  ],
  unsaid: [
    {
      says: { ru: 'Родители вовлечены в работу со школами', en: 'Parents take part' },
      why: {
        ru: 'мероприятия с родителями считаются среди событий; доли вовлечённых родителей ни один лист не хранит',
        en: 'events with parents are counted as events; no sheet holds the share of parents',
      },
    },
    {
      says: {
        ru: 'Проводились консультации, изменены планы уроков',
        en: 'Consultations were held and lesson plans changed',
      },
      why: { ru: 'ни один лист данных этого не хранит', en: 'no data sheet holds it' },
    },
    {
      says: { ru: 'Страница показывает опрос и контакты', en: 'A poll and contacts' },
      why: { ru: 'к поддержке школ не относится', en: 'no matter of support' },
    },
  ],
};
