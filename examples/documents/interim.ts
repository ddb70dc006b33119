import type { Row } from '../layout/cells';
import { lowOf, RESULT_HEAD, ROADMAP_HEAD, settings, type SourceDocument, table } from './model';

const [FIRST, BASIC, EVENING] = ['СОШ № 6', 'ООШ № 2', 'СОШ № 21'];
const [FOURTH, LAST] = ['СОШ № 4', 'СОШ № 31'];
/** In adverse conditions, and not with low results. */
const ADVERSE = 'СОШ № 8';
const LISTED = [FIRST, BASIC, EVENING, FOURTH, LAST];
const SUPPORTED = [...LISTED, ADVERSE];
const PROJECT = [FOURTH, FIRST, LAST];
const OTHERS = ['СОШ № 9', 'СОШ № 10', 'СОШ № 12', 'СОШ № 15', 'СОШ № 16', 'Гимназия № 1', 'Лицей № 7'];
const [THREE, TWO, NOW] = ['2019/2020', '2020/2021', '2021/2022'];

/** 3 schools with low results, then 5; those of the project «500+» 0, 3 and 5. */
function categoryOf(school: string, year: string): string {
  const low = year === THREE ? [FIRST, BASIC, EVENING] : LISTED;
  const project = year === NOW ? LISTED : year === TWO ? PROJECT : [];
  const named = [
    low.includes(school) ? 'ШНОР' : '',
    [BASIC, ADVERSE].includes(school) ? 'ШНСУ' : '',
    project.includes(school) ? '500+' : '',
  ];
  return named.filter(Boolean).join('; ') || 'нет';
}

const schools = [THREE, TWO, NOW].flatMap((year) =>
  [...SUPPORTED, ...OTHERS].map((school): Row => [
    ...[school, categoryOf(school, year), year],
    school === EVENING ? FOURTH : null,
    school === EVENING ? 'да' : 'нет',
  ]),
);

/** Of 20 teachers each: supported 40 of 120, then 60; diagnosed 60, then 84; 108 have a plan of their own. */
const teachers = SUPPORTED.flatMap((school): Row[] => [
  [school, TWO, 20, school === EVENING ? 10 : 6, 10, 15, school === EVENING ? 12 : 0],
  [school, NOW, 20, 10, 14, 18, school === EVENING ? 20 : 0],
]);

/** Of 40 pupils in each class and year. */
const lows: readonly (readonly [procedure: string, grade: number, before: number, now: number])[] = [
  ['КДР', 4, 12, 8],
  ['КДР', 6, 16, 10],
  ['КДР', 7, 10, 12],
  ['КДР', 8, 14, 12],
  ['ОГЭ', 9, 8, 10],
  ['ЕГЭ', 11, 6, 6],
];
const results = lows.flatMap(([procedure, grade, before, now]): Row[] => [
  [FIRST, TWO, null, procedure, 'Математика', grade, ...lowOf(before, 40)],
  [FIRST, NOW, null, procedure, 'Математика', grade, ...lowOf(now, 40)],
]);

const FACTORS = [
  'Низкий уровень оснащения школы',
  'Недостаточная предметная и методическая компетентность педагогических работников',
  'Высокая доля обучающихся с ОВЗ',
  'Низкая учебная мотивация обучающихся',
  'Высокая доля обучающихся с рисками учебной неуспешности',
  'Дефицит педагогических кадров',
];
const FACTORS_OF: Readonly<Record<string, readonly number[]>> = {
  [LAST]: [0, 3, 4],
  [FOURTH]: [0, 1, 2, 3],
  [FIRST]: [0, 1, 3, 4, 5],
};
const risks = PROJECT.map((school): Row => [
  school,
  ...FACTORS.map((_, at) => (FACTORS_OF[school]?.includes(at) ? 'да' : null)),
]);

const HELD: Readonly<Record<string, readonly string[]>> = {
  'Концепция развития': PROJECT,
  'Среднесрочная программа': SUPPORTED,
  'Антирисковая программа': PROJECT,
  Приказ: SUPPORTED,
  'Страница на сайте': SUPPORTED,
  Договор: [FIRST, EVENING],
};
const documents = Object.entries(HELD).flatMap(([document, holders]) =>
  SUPPORTED.map((school): Row => [
    ...[school, document, holders.includes(school) ? 'есть' : 'нет'],
    holders.includes(school) ? 'https://example.org' : null,
  ]),
);

const TOPICS = [
  'Исследования школьной неуспешности',
  'Риски неуспешности: причины и проявления',
  'Опыт участников проекта',
  'Модель эффективной школы',
  'Как преодолевать риски низких результатов',
  'Рисковый профиль: как его читать',
  'Концепция развития школы',
  'Среднесрочная программа',
  'Антирисковые программы',
  'Работа кураторов',
  'Итоги года проекта',
];
const events = [
  ...TOPICS.map((topic, at): Row => [
    ...[`${10 + at}.11.2021`, 'Вебинар', topic, PROJECT.join('; ')],
    ...['Федеральный институт оценки качества', 'федеральный'],
  ]),
  [
    ...['03.02.2022', 'Презентация', 'Цифровая трансформация: возможности и ограничения', EVENING],
    ...['Управление образования', 'муниципальный'],
  ],
];

const COORDINATOR = 'Муниципальный координатор';
const plan = [
  'Утвердить программы развития школ',
  'Подготовить антирисковые программы',
  'Собрать отчёты школ',
].map((activity, at): Row => [
  ...[`1.${at + 1}.`, activity, `${['Сентябрь', 'Октябрь', 'Декабрь'][at]} 2021`],
  ...[
    COORDINATOR,
    'Программы с приложением',
    'выполнено',
    ['20.09.2021', '15.10.2021', '20.12.2021'][at] ?? null,
  ],
]);

const CYCLE: readonly Row[] = [
  ['цели', 'Программа', 'есть'],
  ['показатели', 'Программа', 'есть'],
  ['методы сбора', 'Положение', 'есть'],
  ['мониторинг', 'Отчёты школ', 'есть'],
  ['анализ результатов', 'Справка', 'есть'],
  ['адресные рекомендации', null, 'нет'],
  ['меры', 'Дорожная карта', 'есть'],
  ['управленческие решения', null, 'нет'],
  ['анализ эффективности', null, 'нет'],
];

/** An interim report on two programmes of support: 13 schools, 5 of them with low results, three school years. */
export const INTERIM: SourceDocument = {
  file: 'interim-report',
  title: {
    ru: 'Отчёт о промежуточном мониторинге программ поддержки',
    en: 'Interim report on programmes of support',
  },
  sheets: {
    Настройки: settings(
      ['Муниципалитет', 'Городской округ'],
      ['Учебный год', NOW],
      ['Дата отчёта', '28.02.2022'],
      ['Группа школ', 'ШНОР; ШНСУ'],
    ),
    'Показатели (перечень)': table(
      ['Показатель', 'Числитель (n)', 'Знаменатель (N)', 'Группа школ'],
      ['Доля педагогов, получивших методическую поддержку', 'Получили поддержку', 'Всего педагогов', null],
      ['Доля педагогов, прошедших диагностику дефицитов', 'Прошли диагностику', 'Всего педагогов', null],
      ['Доля педагогов с индивидуальным планом', 'Индивидуальный план', 'Всего педагогов', null],
      ['Доля педагогов, размещающих уроки на платформе', 'Размещают уроки', 'Всего педагогов', null],
      ['Доля школ в сетевом взаимодействии', 'Сетевое взаимодействие', null, null],
    ),
    Школы: table(
      ['Школа', 'Категория', 'Учебный год', 'Школа-наставник', 'Сетевое взаимодействие'],
      ...schools,
    ),
    Педагоги: table(
      [
        ...['Школа', 'Учебный год', 'Всего педагогов', 'Получили поддержку'],
        ...['Прошли диагностику', 'Индивидуальный план', 'Размещают уроки'],
      ],
      ...teachers,
    ),
    Результаты: table(RESULT_HEAD, ...results),
    Риски: table(['Школа', ...FACTORS], ...risks),
    'Документы школ': table(['Школа', 'Документ', 'Состояние', 'Ссылка'], ...documents),
    Мероприятия: table(['Дата', 'Вид', 'Тема', 'Школы', 'Организатор', 'Уровень'], ...events),
    'Дорожная карта': table([...ROADMAP_HEAD, 'Отметка о выполнении', 'Дата выполнения'], ...plan),
    'Управленческий цикл': table(['Этап', 'Документ', 'Состояние'], ...CYCLE),
  },
  statements: [
    {
      says: { ru: 'Из 13 школ пять — с низкими результатами', en: 'Of 13 schools five have low results' },
      shown: [{ sheet: 'monitoring', row: ['Школы ШНОР'], value: 5 }],
      memo: 'В перечне 13 школ, из них ШНОР — 5',
    },
    {
      says: {
        ru: 'Две школы вошли в список на второй год',
        en: 'Two schools entered the list in the second year',
      },
      shown: [
        { sheet: 'monitoring-tables', row: ['СОШ № 4', 'вошла'], value: '2020/2021' },
        { sheet: 'monitoring-tables', row: ['СОШ № 31', 'вошла'], value: '2020/2021' },
      ],
      memo: 'вошли школы: СОШ № 4; СОШ № 31',
    },
    {
      says: { ru: 'В проекте «500+» теперь все пять', en: 'All five are now in the project «500+»' },
      shown: [{ sheet: 'monitoring', row: ['Школы 500+'], value: 5 }],
      memo: 'проект «500+» — 5',
    },
    {
      says: {
        ru: 'Какие школы назвали какой из шести факторов риска',
        en: 'Which schools named which of six risk factors',
      },
      shown: [
        {
          sheet: 'risk-profile',
          row: ['Низкий уровень оснащения школы', '№ 4'],
          value: '+ не указана: СОШ № 4, 6, 31',
        },
        {
          sheet: 'risk-profile',
          row: ['Недостаточная предметная', '№ 4'],
          value: '+ не указана: СОШ № 4, 6',
        },
        {
          sheet: 'risk-profile',
          row: ['Высокая доля обучающихся с ОВЗ', '№ 4'],
          value: '+ не указана: СОШ № 4',
        },
        {
          sheet: 'risk-profile',
          row: ['Низкая учебная мотивация', '№ 4'],
          value: '+ не указана: СОШ № 4, 6, 31',
        },
        {
          sheet: 'risk-profile',
          row: ['рисками учебной неуспешности', '№ 6'],
          value: '+ не указана: СОШ № 6, 31',
        },
        {
          sheet: 'risk-profile',
          row: ['Дефицит педагогических кадров', '№ 6'],
          value: '+ не указана: СОШ № 6',
        },
      ],
      memo: 'низкий уровень оснащения школы, низкая учебная мотивация обучающихся — СОШ № 4, 6, 31',
    },
    {
      says: {
        ru: 'Три школы участвовали более чем в 10 событиях',
        en: 'Three schools took part in more than 10 events',
      },
      shown: [
        { sheet: 'monitoring-tables', row: ['Вебинар'], value: 11 },
        { sheet: 'monitoring', row: ['Участие ШНОР и ШНСУ в событиях'], value: 'СОШ № 6, 4, 31 — по 11' },
      ],
      memo: '11 вебинаров',
    },
    {
      says: {
        ru: 'Эти события провёл федеральный институт',
        en: 'A federal institute held these events',
      },
      shown: [
        { sheet: 'monitoring-tables', row: ['Федеральный институт оценки качества'], value: 11 },
        { sheet: 'monitoring-tables', row: ['федеральный'], value: 11 },
      ],
      memo: 'из них 1 муниципального и 11 федерального уровня',
    },
    {
      says: {
        ru: 'Модель методической работы представлена на муниципальном уровне',
        en: 'A model of methodical work was shown at the municipal level',
      },
      shown: [{ sheet: 'monitoring-tables', row: ['муниципальный'], value: 1 }],
      memo: 'из них 1 муниципального',
    },
    {
      says: {
        ru: 'На 50 % выросла доля педагогов ШНОР и ШНСУ, получивших поддержку',
        en: 'The share of supported teachers of both categories has grown by 50 %',
      },
      shown: [
        {
          sheet: 'monitoring',
          row: ['Доля педагогов, получивших методическую поддержку', 'не задана'],
          value: 50,
        },
      ],
      memo: '+16,7 п.п., число выросло на 50,0 %',
    },
    {
      says: {
        ru: 'Выросла доля педагогов, прошедших диагностику',
        en: 'The share of diagnosed teachers has grown',
      },
      shown: [
        { sheet: 'indicators', row: ['Доля педагогов, прошедших диагностику дефицитов', 'лучше'], value: 20 },
      ],
      memo: '70,0 % (84 из 120) против 50,0 % (60 из 120)',
    },
    {
      says: {
        ru: 'Индивидуальные маршруты составлены для 90 % педагогов',
        en: '90 % of the teachers have a plan of their own',
      },
      shown: [
        {
          sheet: 'indicators',
          row: ['Доля педагогов с индивидуальным планом', 'лучше'],
          value: 0.9,
          share: true,
        },
      ],
      memo: '90,0 % (108 из 120)',
    },
    {
      says: {
        ru: 'Все педагоги одной из школ размещают уроки на платформе',
        en: 'All teachers of one school put lessons on the platform',
      },
      shown: [
        { sheet: 'indicators', row: ['размещающих уроки на платформе', 'СОШ № 21'], value: 1, share: true },
      ],
    },
    {
      says: {
        ru: 'Программы есть у 100 % ШНОР и ШНСУ',
        en: '100 % of the schools of both categories have programmes',
      },
      shown: [
        { sheet: 'monitoring', row: ['Документы ШНОР и ШНСУ'], value: 'среднесрочная программа — 6 из 6' },
      ],
      memo: 'среднесрочная программа — 6 из 6',
    },
    {
      says: {
        ru: 'Концепции и антирисковые программы — у трёх школ проекта',
        en: 'Three schools of the project have concepts and anti-risk programmes',
      },
      shown: [{ sheet: 'monitoring', row: ['Документы ШНОР и ШНСУ'], value: 'концепция развития — 3 из 6' }],
      memo: 'антирисковая программа — 3 из 6',
    },
    {
      says: {
        ru: 'Рабочие группы утверждены приказами во всех школах',
        en: 'Working groups are set by orders in all schools',
      },
      shown: [{ sheet: 'monitoring', row: ['Документы ШНОР и ШНСУ'], value: 'приказ — 6 из 6' }],
      memo: 'приказ — 6 из 6',
    },
    {
      says: {
        ru: 'Договоры о сетевом взаимодействии — только у двух школ',
        en: 'Only two schools have agreements',
      },
      shown: [{ sheet: 'monitoring', row: ['Документы ШНОР и ШНСУ'], value: 'договор — 2 из 6' }],
      memo: 'договор — 2 из 6',
    },
    {
      says: {
        ru: 'Школа-наставник есть лишь у одной школы, сеть — единичная практика',
        en: 'Only one school has a mentor and a network',
      },
      shown: [
        { sheet: 'monitoring-schools', row: ['СОШ № 4', 'школа-наставник'], value: 1 },
        { sheet: 'monitoring', row: ['ШНОР и ШНСУ без школы-наставника'], value: 5 },
        {
          sheet: 'indicators',
          row: ['Доля школ в сетевом взаимодействии', 'стабильно'],
          value: 1 / 6,
          share: true,
        },
      ],
      memo: 'Школа-наставник не указана у 5',
    },
    {
      says: {
        ru: 'Динамика положительна только в 4, 6 и 8 классах по КДР',
        en: 'Results of КДР are better in classes 4, 6 and 8 alone',
      },
      shown: [
        { sheet: 'monitoring', row: ['КДР'], value: 'положительная динамика в 4, 6, 8 классах' },
        { sheet: 'dynamics', row: ['КДР', '4', 'лучше'], value: -10 },
        { sheet: 'dynamics', row: ['КДР', '6', 'лучше'], value: -15 },
        { sheet: 'dynamics', row: ['КДР', '8', 'лучше'], value: -5 },
      ],
      memo: 'положительная динамика в 4 (−10,0 п.п.), 6 (−15,0 п.п.) и 8 (−5,0 п.п.) классах',
    },
    {
      says: { ru: 'По ОГЭ и ЕГЭ того же достичь не удалось', en: 'Not so in ОГЭ and ЕГЭ' },
      shown: [
        { sheet: 'monitoring', row: ['ОГЭ', 'хуже'], value: 5 },
        { sheet: 'monitoring', row: ['ЕГЭ', 'стабильно'], value: 0 },
      ],
      memo: 'ОГЭ — 25,0 % (10 из 40) против 20,0 % (8 из 40)',
    },
    {
      says: {
        ru: 'Меры программ выполнены полностью и в срок',
        en: 'The measures were carried out in full and in time',
      },
      shown: [{ sheet: 'monitoring-tables', row: ['Дорожная карта'], value: 1, share: true }],
      memo: '100,0 % (3 из 3) мероприятий',
    },
    {
      says: {
        ru: 'Вся работа возложена на одного координатора',
        en: 'One coordinator is responsible for all of it',
      },
      shown: [
        { sheet: 'monitoring-activities', row: ['Собрать отчёты школ'], value: 'Муниципальный координатор' },
      ],
    },
    {
      says: {
        ru: 'Полный управленческий цикл пока не построен',
        en: 'The management cycle is not complete yet',
      },
      shown: [{ sheet: 'monitoring', row: ['Документы управленческого цикла'], value: '6 из 9 этапов' }],
      memo: 'Документы управленческого цикла указаны по 6 из 9 этапов',
    },
  ],
  unsaid: [
    {
      says: {
        ru: 'Школы научились принимать решения, освоили управление временем',
        en: 'Schools have learnt to decide and to manage time',
      },
      why: {
        ru: 'это оценка, а не число: её пишет автор справки в редактируемой ячейке',
        en: 'a judgement, not a figure: the author writes it into an editable cell',
      },
    },
    {
      says: {
        ru: 'Не удалось поддержать школы деньгами и оборудованием',
        en: 'No money or equipment could be given',
      },
      why: { ru: 'ни один лист данных этого не хранит', en: 'no data sheet holds it' },
    },
    {
      says: {
        ru: 'Педагоги перегружены и мало знают о возможностях',
        en: 'Teachers are overloaded and badly informed',
      },
      why: { ru: 'ни один лист данных этого не хранит', en: 'no data sheet holds it' },
    },
  ],
};
