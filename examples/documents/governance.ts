import type { Row } from '../layout/cells';
import { lowOf, RESULT_HEAD, settings, type SourceDocument, table } from './model';

const [BEFORE, NOW] = ['2021/2022', '2022/2023'];
const SCHOOLS = ['СОШ с. Луговое', 'СОШ с. Озёрное', 'ООШ с. Полянка'];

/** Teachers who took part in contests and were trained, of 40: 6 and 20, then 10 and 24. */
const teachers: readonly Row[] = [
  [SCHOOLS[0] ?? null, BEFORE, 20, 4, 10],
  [SCHOOLS[1] ?? null, BEFORE, 12, 2, 6],
  [SCHOOLS[2] ?? null, BEFORE, 8, 0, 4],
  [SCHOOLS[0] ?? null, NOW, 20, 6, 12],
  [SCHOOLS[1] ?? null, NOW, 12, 3, 7],
  [SCHOOLS[2] ?? null, NOW, 8, 1, 5],
];

/** Low results of 20 pupils a school. */
const results = SCHOOLS.flatMap((school, at): Row[] => [
  [school, BEFORE, null, 'ВПР', 'Математика', 5, ...lowOf(4 + at, 20)],
  [school, NOW, null, 'ВПР', 'Математика', 5, ...lowOf(5 + at, 20)],
  [school, NOW, null, 'ОГЭ', 'Математика', 9, ...lowOf(2 + at, 20)],
]);

/** Of the first school: 45 and 62 of a hundred at basic tasks, 25 at one of a higher level. */
const tasks = (
  [
    ['1', 'Действия с дробями', 'Б', 45],
    ['2', 'Чтение таблиц', 'Б', 62],
    ['9', 'Текстовая задача', 'П', 25],
  ] as const
).map(([task, skill, level, share]): Row => [
  ...['Район', 'группа', NOW, 'ВПР', 'Математика', 5],
  ...[task, skill, level, 1, share],
]);

/** Mathematics: 7 of 12 teachers, more than half; Russian: 2 of 10. */
const deficits: readonly Row[] = [
  [SCHOOLS[0] ?? null, 'Математика', 4, 3, 'предметный', 'тестирование'],
  [SCHOOLS[1] ?? null, 'Математика', 5, 2, 'методический', 'анкетирование'],
  [SCHOOLS[2] ?? null, 'Математика', 3, 2, 'предметный', 'аттестация'],
  [SCHOOLS[0] ?? null, 'Русский язык', 6, 1, 'методический', 'анкетирование'],
  [SCHOOLS[1] ?? null, 'Русский язык', 4, 1, 'предметный', 'тестирование'],
];

const [RMO, INSTITUTE] = ['Методическая служба', 'Институт развития образования'];
const events: readonly Row[] = [
  [
    '20.09.2022',
    'семинар',
    'Проблемные задания проверочных работ',
    SCHOOLS.join('; '),
    24,
    RMO,
    'муниципальный',
  ],
  ['22.11.2022', 'семинар', 'Наставничество в школе', SCHOOLS.join('; '), 20, RMO, 'муниципальный'],
  ['24.01.2023', 'семинар', 'Формирующее оценивание', SCHOOLS.join('; '), 22, RMO, 'муниципальный'],
  ['21.03.2023', 'семинар', 'Опыт лучших учителей', SCHOOLS.join('; '), 18, RMO, 'муниципальный'],
  ['14.02.2023', 'вебинар', 'Предметный клуб: математика', SCHOOLS[0] ?? null, 9, INSTITUTE, 'региональный'],
];

const CYCLE: readonly Row[] = [
  ['методы сбора', 'Положение об оценке качества', 'есть'],
  ['мониторинг', 'Порядок мониторинга', 'есть'],
  ['анализ результатов', 'Справка', 'есть'],
  ['адресные рекомендации', 'Рекомендации школам и РМО', 'есть'],
  ['меры', 'Дорожная карта', 'есть'],
];

/** A model of how the assessment of quality is governed: what is collected, analysed and handed to the associations. */
export const GOVERNANCE: SourceDocument = {
  file: 'governance-model',
  title: {
    ru: 'Модель научно-методического сопровождения оценки качества',
    en: 'Model of methodical support of quality assessment',
  },
  sheets: {
    Настройки: settings(
      ['Муниципалитет', 'Район'],
      ['Учебный год', NOW],
      ['Дата отчёта', '15.06.2023'],
      ['Группа школ', 'все'],
    ),
    Школы: table(['Школа', 'Категория'], ...SCHOOLS.map((school): Row => [school, 'нет'])),
    Педагоги: table(
      ['Школа', 'Учебный год', 'Всего педагогов', 'Участвовали в конкурсах', 'Повысили квалификацию'],
      ...teachers,
    ),
    Результаты: table(RESULT_HEAD, ...results),
    Задания: table(
      [
        ...['Школа', 'Строка', 'Учебный год', 'Процедура', 'Предмет', 'Класс'],
        ...['Задание', 'Проверяемое умение', 'Уровень', 'Максимальный балл', 'Выполнение, %'],
      ],
      ...tasks,
    ),
    Дефициты: table(
      ['Школа', 'Предмет', 'Педагогов', 'С дефицитом', 'Вид дефицита', 'Источник'],
      ...deficits,
    ),
    Мероприятия: table(['Дата', 'Вид', 'Тема', 'Школы', 'Участников', 'Организатор', 'Уровень'], ...events),
    'Управленческий цикл': table(['Этап', 'Документ', 'Состояние'], ...CYCLE),
  },
  statements: [
    {
      says: {
        ru: 'Корпоративные дефициты педагогов по предметам',
        en: 'Deficits common to teachers of a subject',
      },
      shown: [
        { sheet: 'monitoring-tables', row: ['Математика', 'корпоративный'], value: 7 / 12, share: true },
      ],
      memo: 'математика — 58,3 % (7 из 12)',
    },
    {
      says: {
        ru: 'Дефициты выявлены анкетами, тестами, аттестацией',
        en: 'Deficits were found by surveys, tests and attestation',
      },
      shown: [
        { sheet: 'monitoring-tables', row: ['анкетирование'], value: 3 / 11, share: true },
        { sheet: 'monitoring-tables', row: ['тестирование'], value: 0.5, share: true },
        { sheet: 'monitoring-tables', row: ['аттестация'], value: 2 / 3, share: true },
      ],
    },
    {
      says: { ru: 'Персональные дефициты педагогов', en: 'Deficits of single teachers' },
      shown: [{ sheet: 'monitoring-tables', row: ['Русский язык', 'персональный'], value: 0.2, share: true }],
      memo: 'Персональные дефициты: русский язык — 20,0 % (2 из 10)',
    },
    {
      says: {
        ru: 'Проблемные поля по предмету и виду заданий',
        en: 'Problem fields by subject and kind of task',
      },
      shown: [
        { sheet: 'subjects', row: ['Действия с дробями'], value: 'недостаточно' },
        { sheet: 'subjects', row: ['Текстовая задача'], value: 'недостаточно' },
        { sheet: 'subjects', row: ['Чтение таблиц'], value: 'достаточно' },
      ],
    },
    {
      says: {
        ru: 'Материалы по предмету передаются объединениям',
        en: 'Each association gets the page of its subject',
      },
      shown: [
        {
          sheet: 'subjects',
          row: ['недостаточно освоены задания'],
          value: 'действия с дробями; текстовая задача',
        },
      ],
    },
    {
      says: {
        ru: 'За год проведено 3–4 семинара на базе школ',
        en: '3 to 4 seminars a year are held at schools',
      },
      shown: [{ sheet: 'monitoring-tables', row: ['семинар'], value: 4 }],
      memo: '4 семинара',
    },
    {
      says: { ru: 'Педагоги участвуют в вебинарах', en: 'Teachers take part in webinars' },
      shown: [{ sheet: 'monitoring-tables', row: ['вебинар'], value: 1 }],
      memo: '1 вебинар',
    },
    {
      says: {
        ru: 'Вебинары — региональных предметных клубов',
        en: 'Webinars are those of regional clubs of subjects',
      },
      shown: [{ sheet: 'monitoring-tables', row: ['региональный'], value: 1 }],
      memo: 'из них 4 муниципального и 1 регионального уровня',
    },
    {
      says: { ru: 'Педагоги участвуют в конкурсах', en: 'Teachers take part in contests' },
      shown: [{ sheet: 'indicators', row: ['участвовавших в конкурсах', 'лучше'], value: 0.25, share: true }],
      memo: '25,0 % (10 из 40)',
    },
    {
      says: { ru: 'Педагоги учатся на курсах', en: 'Teachers are trained' },
      shown: [{ sheet: 'indicators', row: ['повысивших квалификацию', 'лучше'], value: 0.6, share: true }],
      memo: '60,0 % (24 из 40)',
    },
    {
      says: {
        ru: 'Собраны результаты проверочных работ и экзаменов',
        en: 'Results of works and exams are collected',
      },
      shown: [
        { sheet: 'monitoring', row: ['ВПР', 'хуже'], value: 0.3, share: true },
        { sheet: 'monitoring', row: ['ОГЭ'], value: 0.15, share: true },
      ],
      memo: 'ОГЭ — 15,0 % (9 из 60)',
    },
    {
      says: {
        ru: 'Рекомендации даны школам и объединениям',
        en: 'Schools and associations get recommendations',
      },
      shown: [
        {
          sheet: 'monitoring',
          row: ['Муниципальный координатор', 'Математика'],
          value: 'Организовать групповое повышение квалификации',
        },
      ],
      memo: 'Организовать групповое повышение квалификации',
    },
    {
      says: {
        ru: 'Модель описывает пять из девяти частей цикла',
        en: 'The model describes five of nine parts of the cycle',
      },
      shown: [{ sheet: 'monitoring', row: ['Документы управленческого цикла'], value: '5 из 9 этапов' }],
      memo: 'Документы управленческого цикла указаны по 5 из 9 этапов',
    },
  ],
  unsaid: [
    {
      says: {
        ru: 'Итоги контроля министерства и аттестации педагогов',
        en: 'Results of inspection and of attestation',
      },
      why: { ru: 'ни один лист данных этого не хранит', en: 'no data sheet holds it' },
    },
  ],
};
