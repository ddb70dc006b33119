import type { Row } from '../layout/cells';
import { lowOf, RESULT_HEAD, ROADMAP_HEAD, settings, type SourceDocument, table } from './model';

const YEAR = '2020/2021';
const SUPPORTED = ['ООШ № 3', 'СОШ № 14', 'СОШ № 27'];
const CURATORS: readonly (readonly [name: string, post: string])[] = [
  ['Орлова А. А.', 'начальник отдела оценки качества'],
  ['Зимин Б. Б.', 'заместитель директора гимназии'],
  ['Лугова В. В.', 'заместитель директора школы'],
];
const TUTORS = ['Рощина Г. Г.', 'Рощина Г. Г.', 'Белова Д. Д.'];
const TUTOR_POST = 'учитель-тьютор';
const OTHERS = ['Гимназия № 2', 'СОШ № 11'];

const schools = [
  ...SUPPORTED.map((school, at): Row => [
    school,
    'ШНОР; 500+',
    ...(CURATORS[at] ?? [null, null]),
    ...[TUTORS[at] ?? null, TUTOR_POST],
    'Гимназия № 2',
    'да',
    'да',
  ]),
  ...OTHERS.map((school): Row => [school, 'нет', null, null, null, null, null, null, null]),
];

/** By plan and trained: 8 + 9 + 7 = 24 teachers. A plan of their own: all 20 + 22 + 18 = 60. */
const teachers: readonly Row[] = [
  ['ООШ № 3', YEAR, 20, 8, 8, 20],
  ['СОШ № 14', YEAR, 22, 9, 9, 22],
  ['СОШ № 27', YEAR, 18, 7, 7, 18],
];

/** Low results of 60 pupils of the three schools: 15, then 12 in the III, 9 in the IV quarter. */
const results = SUPPORTED.flatMap((school): Row[] =>
  (
    [
      ['II четверть', 5],
      ['III четверть', 4],
      ['IV четверть', 3],
    ] as const
  ).map(([term, low]) => [...[school, YEAR, term, 'КДР', 'Математика', 7], ...lowOf(low, 20)]),
);

const all = SUPPORTED.join('; ');
const held = (kind: string, month: string, topics: readonly string[]): Row[] =>
  topics.map((topic, at) => [`${11 + at}.${month}`, kind, topic, all]);
const events: readonly Row[] = [
  ...held('семинар', '10.2020', [
    'Как читать результаты работ',
    'План помощи школе',
    'Рабочая группа школы',
    'Риски и меры',
    'Работа с родителями',
    'Итоги полугодия',
  ]),
  ...held('вебинар', '11.2020', [
    'Концепция развития',
    'Программа на три года',
    'Антирисковые меры',
    'Работа куратора',
    'Внутренняя оценка качества',
    'Открытость школы',
  ]),
  ...held('заседание', '12.2020', [
    'Школа управления: данные',
    'Школа управления: контроль',
    'Школа управления: команда',
    'Школа управления: решения',
  ]),
  ...held('практическое занятие', '02.2021', [
    'Урок по новому стандарту',
    'Объективное оценивание',
    'Технологии учителя',
    'Цифровая среда урока',
  ]),
  ...held('мастер-класс', '03.2021', ['Русский язык', 'Математика', 'Биология', 'Химия']),
];

const ACTIVITIES = [
  ['Изучить трудности школ', 'Октябрь 2020', '20.10.2020'],
  ['Провести семинары и вебинары', 'Октябрь – ноябрь 2020', '17.11.2020'],
  ['Организовать выходы тьюторов в школы', 'Февраль 2021', '14.02.2021'],
  ['Составить планы восполнения дефицитов педагогов', 'Март 2021', '30.03.2021'],
  ['Разобрать итоги четвертей', 'Май 2021', '28.05.2021'],
] as const;
const plan = ACTIVITIES.map(([activity, period, doneOn], at): Row => [
  ...[`1.${at + 1}.`, activity, period, 'Методический центр', 'Справка'],
  ...['выполнено', doneOn],
]);

/** A memo on how a roadmap was carried out: three schools with low results, one school year. */
export const EXECUTION: SourceDocument = {
  file: 'execution-memo',
  title: {
    ru: 'Справка о выполнении дорожной карты методического сопровождения',
    en: 'Memo on how a roadmap of methodical support was carried out',
  },
  sheets: {
    Настройки: settings(
      ['Муниципалитет', 'Город'],
      ['Учебный год', YEAR],
      ['Дата отчёта', '15.06.2021'],
      ['Знаменатель ПК', 'по плану'],
      ['Должность подписывающего', 'Директор методического центра'],
    ),
    Школы: table(
      [
        'Школа',
        'Категория',
        'Куратор',
        'Должность куратора',
        'Тьютор',
        'Должность тьютора',
        'Школа-наставник',
        'Охвачена методической работой',
        'Адресная помощь',
      ],
      ...schools,
    ),
    Педагоги: table(
      [
        ...['Школа', 'Учебный год', 'Всего педагогов', 'По плану ПК'],
        ...['Повысили квалификацию', 'Индивидуальный план'],
      ],
      ...teachers,
    ),
    Результаты: table(RESULT_HEAD, ...results),
    Мероприятия: table(['Дата', 'Вид', 'Тема', 'Школы'], ...events),
    'Дорожная карта': table([...ROADMAP_HEAD, 'Отметка о выполнении', 'Дата выполнения'], ...plan),
  },
  statements: [
    {
      says: {
        ru: 'Сопровождаются три школы с низкими результатами',
        en: 'Three schools with low results are supported',
      },
      shown: [{ sheet: 'monitoring', row: ['Школы ШНОР'], value: 3 }],
      memo: 'из них ШНОР — 3',
    },
    {
      says: { ru: 'За каждой школой закреплён куратор', en: 'Each school has a curator' },
      shown: [
        { sheet: 'monitoring', row: ['Кураторы ШНОР'], value: 3 },
        { sheet: 'monitoring-schools', row: ['Орлова А. А.', 'куратор'], value: 'ООШ № 3' },
      ],
      memo: 'ООШ № 3 (Орлова А. А., начальник отдела оценки качества; Рощина Г. Г., учитель-тьютор; Гимназия № 2)',
    },
    {
      says: {
        ru: 'Школы сопровождают тьюторы',
        en: 'Schools have tutors',
      },
      shown: [
        { sheet: 'monitoring', row: ['Тьюторы'], value: 2 },
        { sheet: 'monitoring-schools', row: ['Рощина Г. Г.', 'тьютор'], value: 'ООШ № 3; СОШ № 14' },
        { sheet: 'monitoring-schools', row: ['Рощина Г. Г.', 'тьютор'], value: 2 },
      ],
      memo: 'СОШ № 27 (Лугова В. В., заместитель директора школы; Белова Д. Д., учитель-тьютор; Гимназия № 2)',
    },
    {
      says: { ru: 'Проведено 6 семинаров и 6 вебинаров', en: '6 seminars and 6 webinars were held' },
      shown: [
        { sheet: 'monitoring-tables', row: ['семинар'], value: 6 },
        { sheet: 'monitoring-tables', row: ['вебинар'], value: 6 },
      ],
      memo: '6 семинаров, 6 вебинаров',
    },
    {
      says: { ru: 'Проведено 4 заседания школы управления', en: 'The school of management met 4 times' },
      shown: [{ sheet: 'monitoring-tables', row: ['заседание'], value: 4 }],
      memo: '4 заседания',
    },
    {
      says: { ru: 'Тьюторы провели 4 практических занятия', en: 'Tutors held 4 practical lessons' },
      shown: [{ sheet: 'monitoring-tables', row: ['практическое занятие'], value: 4 }],
      memo: 'практическое занятие — 4',
    },
    {
      says: { ru: 'Мастер-классы — по четырём предметам', en: 'Master classes in four subjects' },
      shown: [{ sheet: 'monitoring-tables', row: ['мастер-класс'], value: 4 }],
      memo: '4 мастер-класса',
    },
    {
      says: {
        ru: 'Во всех событиях участвовали все три школы',
        en: 'All three schools took part in all events',
      },
      shown: [
        { sheet: 'monitoring', row: ['Участие ШНОР в событиях'], value: 'ООШ № 3, СОШ № 14, 27 — по 24' },
      ],
      memo: 'ООШ № 3, СОШ № 14, 27 — по 24',
    },
    {
      says: {
        ru: 'План повышения квалификации выполнен на 100 %',
        en: 'The plan of training is fulfilled by 100 %',
      },
      shown: [{ sheet: 'indicators', row: ['повысивших квалификацию'], value: 1, share: true }],
      memo: '100,0 % (24 из 24)',
    },
    {
      says: {
        ru: 'Планы восполнения дефицитов составлены для всех педагогов',
        en: 'All teachers have a plan of their own',
      },
      shown: [{ sheet: 'indicators', row: ['с индивидуальным планом'], value: 1, share: true }],
      memo: '100,0 % (60 из 60)',
    },
    {
      says: { ru: 'Адресную помощь получают все три школы', en: 'All three schools get targeted support' },
      shown: [{ sheet: 'indicators', row: ['получающих адресную помощь'], value: 1, share: true }],
      memo: 'доля ШНОР, получающих адресную помощь, — 100,0 % (3 из 3)',
    },
    {
      says: {
        ru: 'Разобраны итоги четвертей: низких результатов всё меньше',
        en: 'Results of quarters were analysed: fewer are low',
      },
      shown: [
        { sheet: 'monitoring-tables', row: ['7 класс, III четверть'], value: -5 },
        { sheet: 'monitoring-tables', row: ['7 класс, IV четверть'], value: -5 },
      ],
      memo: 'КДР, IV четверть к III четверти — 15,0 % (9 из 60) против 20,0 % (12 из 60)',
    },
    {
      says: { ru: 'Дорожная карта выполнена полностью', en: 'The roadmap is carried out in full' },
      shown: [{ sheet: 'monitoring-tables', row: ['Дорожная карта'], value: 1, share: true }],
      memo: '100,0 % (5 из 5) мероприятий',
    },
    {
      says: { ru: 'Справку подписывает директор центра', en: 'The director of the centre signs' },
      shown: [
        { sheet: 'memo', row: ['Директор методического центра'], value: 'Директор методического центра' },
      ],
      memo: 'Директор методического центра',
    },
  ],
  unsaid: [
    {
      says: { ru: 'Семинары прошли на высоком методическом уровне', en: 'Seminars were of a high level' },
      why: {
        ru: 'это оценка, а не число: её пишет автор справки в редактируемой ячейке',
        en: 'a judgement, not a figure: the author writes it into an editable cell',
      },
    },
    {
      says: { ru: 'Из каких модулей состоит методическая сессия', en: 'Of what modules a session is made' },
      why: {
        ru: 'тема события — одна строка; модули можно записать отдельными событиями',
        en: 'a topic is one line; modules may be written as events of their own',
      },
    },
  ],
};
