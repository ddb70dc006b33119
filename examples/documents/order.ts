import type { Row } from '../layout/cells';
import { ROADMAP_HEAD, settings, type SourceDocument, table } from './model';

const SCHOOL = 'СШ с. Ясное';
const OTHERS = ['СШ № 1', 'СШ № 2', 'ОШ с. Берёзки', 'Лицей № 3'];
const [DEPARTMENT, ASSOCIATIONS, LISTED, HEADS] = [
  'Отдел общего образования',
  'Руководители РМО',
  'Руководители ШНОР',
  'Руководители школ',
];
const YEAR_ROUND = 'В течение 2021 года';
const AUTUMN = 'Сентябрь – декабрь 2021';

const FACTORS = [
  'Низкий уровень оснащения школы',
  'Недостаточная предметная и методическая компетентность педагогических работников',
  'Низкая учебная мотивация обучающихся',
  'Высокая доля обучающихся с рисками учебной неуспешности',
  'Низкий уровень вовлеченности родителей',
];

type Activity = readonly [activity: string, period: string, ...responsible: string[]];
const ORGANISED: readonly Activity[] = [
  ['Составить дорожную карту', 'Март 2021', DEPARTMENT],
  ['Назначить координатора и куратора', 'Март 2021', DEPARTMENT],
  ['Обследовать школу', 'Апрель, сентябрь 2021', DEPARTMENT],
  ['Подготовить предложения об улучшении оснащения школы', 'Апрель, сентябрь 2021', DEPARTMENT],
  ['Внести оснащение школы в муниципальную программу', 'Декабрь 2021', DEPARTMENT],
  ['Обсудить с администрацией меры помощи', 'Апрель 2021', DEPARTMENT],
  ['Улучшить оснащение школы', YEAR_ROUND, DEPARTMENT],
  ['Консультировать школу', YEAR_ROUND, DEPARTMENT],
  ['Провести заседания объединений о преподавании предметов', YEAR_ROUND, DEPARTMENT, ASSOCIATIONS],
  ['Обсудить на объединениях помощь школе', YEAR_ROUND, DEPARTMENT, ASSOCIATIONS],
  ['Рассказать о лучшем опыте подготовки к экзаменам', YEAR_ROUND, DEPARTMENT, ASSOCIATIONS],
  ['Консультировать педагогов в группах', YEAR_ROUND, DEPARTMENT, ASSOCIATIONS],
  ['Провести семинар об использовании мониторинга', 'Сентябрь 2021', DEPARTMENT],
];
const TRAINED: readonly Activity[] = [
  ['Проверить предметную и методическую компетентность педагогов', YEAR_ROUND, DEPARTMENT, LISTED],
  ['Направить руководителей и педагогов на курсы', YEAR_ROUND, DEPARTMENT, LISTED],
  ['Обобщить опыт учителей на объединениях', YEAR_ROUND, DEPARTMENT, ASSOCIATIONS],
  ['Заниматься с педагогами в группах', YEAR_ROUND, DEPARTMENT, LISTED, ASSOCIATIONS],
  ['Провести стажировки в сильных школах', YEAR_ROUND, DEPARTMENT, HEADS],
  ['Поощрять педагогов за рост результатов', YEAR_ROUND, DEPARTMENT, LISTED],
  ['Привлечь лучших педагогов к обучению коллег', YEAR_ROUND, DEPARTMENT, HEADS],
  ['Провести мастер-классы об анализе работы', YEAR_ROUND, DEPARTMENT, HEADS],
  ['Вовлечь педагогов в конкурсы', YEAR_ROUND, DEPARTMENT, LISTED],
  ['Участвовать в вебинарах об экзаменах', AUTUMN, DEPARTMENT, HEADS],
  ['Составить индивидуальные планы педагогов', AUTUMN, DEPARTMENT, LISTED],
  ['Провести методический десант', AUTUMN, DEPARTMENT, LISTED],
  ['Провести тренинги успешности педагогов', AUTUMN, LISTED],
  ['Посещать уроки и наставлять', AUTUMN, LISTED],
  ['Улучшить внутришкольный контроль', AUTUMN, LISTED],
];

const rowsOf = (section: number, title: string, activities: readonly Activity[]): Row[] => [
  [`${section}.`, title, null, null, null],
  ...activities.map(([activity, period, ...responsible], at): Row => [
    ...[`${section}.${at + 1}.`, activity, period],
    ...[responsible.join('; '), 'Справка об итогах'],
  ]),
];

/** An order with a roadmap: one school with low results, five risk factors, 13 and 15 activities in two sections. */
export const ORDER: SourceDocument = {
  file: 'order-and-roadmap',
  title: {
    ru: 'Приказ и дорожная карта повышения качества образования',
    en: 'Order with a roadmap of better quality of education',
  },
  sheets: {
    Настройки: settings(
      ['Муниципалитет', 'Район'],
      ['Учебный год', '2020/2021'],
      ['Дата отчёта', '31.03.2021'],
      ['Начало плана', '12.03.2021'],
      ['Окончание плана', '31.12.2021'],
      ['Основание', 'приказ управления образования'],
      ['Номер приказа', '83'],
      ['Дата приказа', '12.03.2021'],
    ),
    Школы: table(
      [
        ...['Школа', 'Категория', 'Охвачена методической работой', 'Сетевое взаимодействие'],
        ...['Адресная помощь', 'Оснащение повышено', 'Эффективный ВШК'],
      ],
      [SCHOOL, 'ШНОР', 'да', 'да', 'да', 'нет', 'нет'],
      ...OTHERS.map((school): Row => [school, 'нет', null, null, null, null, null]),
    ),
    Риски: table(['Школа', ...FACTORS], [SCHOOL, ...FACTORS.map(() => 'да')]),
    'Дорожная карта': [
      ['Дорожная карта на 2021 год'],
      ['Показатели: доля ШНОР, охваченных методической работой'],
      ROADMAP_HEAD,
      ...rowsOf(1, 'Организационно-методическое сопровождение дорожной карты', ORGANISED),
      ...rowsOf(2, 'Повышение квалификации руководителей и педагогов', TRAINED),
    ],
  },
  statements: [
    {
      says: { ru: 'В районе одна школа с низкими результатами', en: 'One school has low results' },
      shown: [{ sheet: 'monitoring', row: ['Школы ШНОР'], value: 1 }],
      memo: 'из них ШНОР — 1',
    },
    {
      says: { ru: 'Основание — приказ от 12.03.2021 № 83', en: 'By an order of 12.03.2021' },
      shown: [{ sheet: 'memo', row: ['Основание'], value: 'от 12.03.2021 № 83' }],
      memo: 'приказ управления образования от 12.03.2021 № 83',
    },
    {
      says: { ru: 'Выявлено пять факторов риска', en: 'Five risk factors were found' },
      shown: [{ sheet: 'monitoring-tables', row: ['Всего'], value: 5 }],
      memo: 'низкий уровень вовлеченности родителей',
    },
    {
      says: {
        ru: 'На оснащение и компетентность отвечают мероприятия',
        en: 'Activities answer equipment and competence',
      },
      shown: [
        { sheet: 'monitoring-tables', row: ['Низкий уровень оснащения школы'], value: '3 мероприятия' },
        { sheet: 'monitoring-tables', row: ['Недостаточная предметная'], value: '15 мероприятий' },
      ],
    },
    {
      says: { ru: 'По трём факторам мероприятий нет', en: 'No activity answers three factors' },
      shown: [
        { sheet: 'monitoring-tables', row: ['Низкая учебная мотивация'], value: 'мероприятий нет' },
        { sheet: 'monitoring-tables', row: ['рисками учебной неуспешности'], value: 'мероприятий нет' },
        { sheet: 'monitoring-tables', row: ['вовлеченности родителей'], value: 'мероприятий нет' },
      ],
      memo: 'нет мероприятий по 3 факторам риска',
    },
    {
      says: { ru: 'Показателей — четырнадцать', en: 'There are fourteen indicators' },
      shown: [{ sheet: 'indicators', row: ['Индекс низких результатов ШНОР'], value: 14 }],
      memo: 'Из 14 показателей',
    },
    {
      says: {
        ru: 'Школа охвачена методической работой, сетью и адресной помощью',
        en: 'The school has methodical work, a network and targeted support',
      },
      shown: [
        { sheet: 'indicators', row: ['охваченных методической работой'], value: 1, share: true },
        { sheet: 'indicators', row: ['участвующих в сетевом взаимодействии'], value: 1, share: true },
        { sheet: 'indicators', row: ['получающих адресную помощь'], value: 1, share: true },
      ],
      memo: 'доля ШНОР, получающих адресную помощь, — 100,0 % (1 из 1)',
    },
    {
      says: { ru: 'В разделах карты 13 и 15 мероприятий', en: 'The sections hold 13 and 15 activities' },
      shown: [
        { sheet: 'monitoring-tables', row: ['Организационно-методическое сопровождение'], value: 13 },
        { sheet: 'monitoring-tables', row: ['Повышение квалификации руководителей'], value: 15 },
      ],
      memo: '28 мероприятий (раздел 1 — 13, раздел 2 — 15)',
    },
    {
      says: { ru: 'Отметок о выполнении в карте нет', en: 'The roadmap has no marks' },
      shown: [{ sheet: 'monitoring-tables', row: ['Дорожная карта'], value: 'отметок нет' }],
      memo: 'столбца с отметками о выполнении нет',
    },
    {
      says: {
        ru: 'В марте составляют карту и назначают координатора',
        en: 'In March the roadmap is made and a coordinator named',
      },
      shown: [
        {
          sheet: 'monitoring',
          row: ['в ближайшие 30 дней истекает срок'],
          value: '№ 1.1 (31.03.2021), 1.2 (31.03.2021)',
        },
      ],
    },
    {
      says: {
        ru: 'За заседания объединений отвечают двое',
        en: 'Two parties are responsible for meetings of associations',
      },
      shown: [
        {
          sheet: 'monitoring-activities',
          row: ['Провести заседания объединений'],
          value: 'Отдел общего образования; Руководители РМО',
        },
      ],
    },
  ],
  unsaid: [
    {
      says: { ru: 'Сколько мероприятий у каждого ответственного', en: 'How many activities each party has' },
      why: {
        ru: 'на листах ответственные считаются, когда есть просрочки и отметки; в JSON — всегда («execution.roadmaps[].responsible»)',
        en: 'sheets count by party where something is overdue; JSON always does («execution.roadmaps[].responsible»)',
      },
    },
    {
      says: {
        ru: 'Кто назначен координатором и кто контролирует приказ',
        en: 'Who is named coordinator, and who controls the order',
      },
      why: {
        ru: 'имена должностных лиц на листах данных не хранятся, кроме куратора школы и подписи',
        en: 'no data sheet holds names of officials but a curator and who signs',
      },
    },
  ],
};
