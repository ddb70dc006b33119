import { knownColumn } from './columns';
import { type Template, type TemplateInput, templateSchema } from './schema';

/** «выполнен», «выполнено», «выполнена», «выполнены», each after the word before it. */
const inAllGenders = (stems: readonly string[], before = ''): readonly string[] =>
  stems.flatMap((stem) => ['о', '', 'а', 'ы'].map((ending) => `${before}${stem}${ending}`));

const CARRIED_OUT = ['выполнен', 'исполнен', 'проведён', 'реализован', 'осуществлён'];
const MADE = ['разработан', 'организован', 'подготовлен', 'утверждён', 'составлен', 'создан', 'издан'];
const SETTLED = ['завершён', 'закончен', 'закрыт', 'сделан'];

const STATUSES: TemplateInput['statuses'] = [
  {
    text: 'выполнено',
    aliases: [
      ...inAllGenders([...CARRIED_OUT, ...MADE, ...SETTLED]).filter((word) => word !== 'выполнено'),
      ...['вып', 'исп', 'готово', 'сдано', 'состоялось', 'снято с контроля', 'да', '+', 'V', '✓', '✔', '√'],
    ],
    meaning: 'done',
  },
  {
    text: 'в работе',
    aliases: [
      ...['выполняется', 'исполняется', 'реализуется', 'осуществляется', 'проводится', 'разрабатывается'],
      ...['организуется', 'ведётся', 'идёт', 'продолжается', 'начато', 'в процессе', 'в разработке'],
      ...['в процессе выполнения', 'в процессе исполнения', 'в процессе реализации', 'в процессе разработки'],
      ...['в стадии выполнения', 'в стадии исполнения', 'в стадии реализации', 'в стадии разработки'],
      ...['на исполнении', 'на выполнении', 'на контроле', 'на согласовании', 'частично', 'вып частично'],
      ...['выполнено частично', 'частично выполнено', 'исполнено частично', 'частично исполнено'],
      ...['реализовано частично', 'проведено частично', 'выполнено не полностью', 'исполнено не полностью'],
      ...['выполнено не в полном объёме', 'исполнено не в полном объёме'],
    ],
    meaning: 'in-progress',
  },
  {
    text: 'не выполнено',
    aliases: [
      ...inAllGenders(CARRIED_OUT, 'не ').filter((word) => word !== 'не выполнено'),
      ...['не вып', 'не начато', 'не сделано', 'не разработано', 'не организовано', 'не завершено'],
      ...['не проводилось', 'не проводился', 'не проводилась', 'не проводились', 'не состоялось'],
      ...inAllGenders(['перенесён']),
      ...['отложено', 'нет', 'в плане', 'по плану', 'планируется', 'запланировано', 'предстоит'],
      ...['срок не наступил', 'не наступил срок', 'срок не подошёл', 'не наступил'],
      ...['исполнения', 'выполнения', 'реализации'].flatMap((of) => [
        `срок ${of} не наступил`,
        `не наступил срок ${of}`,
      ]),
    ],
    meaning: 'not-done',
  },
  {
    text: 'отменено',
    aliases: [
      'отменён',
      'отменена',
      'отменены',
      'снято',
      'исключено',
      'не требуется',
      'неактуально',
      'не актуально',
    ],
    meaning: 'cancelled',
  },
];

const VAGUE_RESULTS = [
  'план',
  'график',
  'диагностика',
  'приказ',
  'отчёт',
  'справка',
  'протокол',
  'анализ',
  'мониторинг',
  'программа',
  'положение',
  'материалы',
  'документ',
  'результаты',
  'рекомендации',
  'информация',
  'регламент',
];

const MUNICIPAL: TemplateInput = {
  name: 'municipal-roadmap',
  title: { ru: 'Муниципальная дорожная карта', en: 'Municipal roadmap' },
  columns: [
    knownColumn('number', true),
    knownColumn('activity', true),
    knownColumn('period', true),
    knownColumn('periodStart', false),
    knownColumn('periodEnd', false),
    knownColumn('responsible', true),
    knownColumn('result', true),
    knownColumn('status', false),
    knownColumn('doneOn', false),
    knownColumn('evidence', false),
    knownColumn('risk', false),
    knownColumn('indicator', false),
  ],
  sections: [
    {
      title: 'Организационно-методическое сопровождение реализации дорожной карты',
      aliases: ['Организационно-методическое сопровождение', 'Организационные мероприятия'],
    },
    {
      title: 'Повышение квалификации руководителей и педагогических работников',
      aliases: [
        'Повышение квалификации руководителей и педагогических работников образовательных организаций с низкими образовательными результатами',
        'Повышение профессиональной компетентности педагогических работников',
        'Работа с педагогическими кадрами',
      ],
    },
    {
      title: 'Повышение образовательных результатов обучающихся',
      aliases: [
        'Повышение качества образования обучающихся',
        'Работа с обучающимися',
        'Работа с обучающимися и их родителями',
      ],
    },
    {
      title: 'Мониторинг и контроль реализации дорожной карты',
      aliases: [
        'Мониторинг и контроль',
        'Мониторинг качества образования',
        'Контроль за реализацией дорожной карты',
        'Оценка эффективности принятых мер',
      ],
    },
  ],
  preamble: ['title', 'goal', 'tasks', 'risks', 'indicators'],
  statuses: STATUSES,
  vagueResults: VAGUE_RESULTS,
  periodsWithoutDates: true,
};

const SCHOOL: TemplateInput = {
  name: 'school-programme',
  title: { ru: 'Антирисковая программа школы', en: 'School anti-risk programme' },
  columns: [
    knownColumn('number', false),
    knownColumn('task', true),
    knownColumn('activity', true),
    knownColumn('period', true),
    knownColumn('periodStart', false),
    knownColumn('periodEnd', false),
    knownColumn('indicator', true),
    knownColumn('responsible', true),
    knownColumn('participants', true),
    knownColumn('result', false),
    knownColumn('status', false),
    knownColumn('doneOn', false),
    knownColumn('evidence', false),
    knownColumn('risk', false),
  ],
  preamble: ['title', 'goal'],
  statuses: STATUSES,
  vagueResults: VAGUE_RESULTS,
  periodsWithoutDates: false,
};

/** The templates that come with the product, in the order they are tried. */
export const BUILTIN_TEMPLATES: readonly [Template, ...Template[]] = [
  templateSchema.parse(MUNICIPAL),
  templateSchema.parse(SCHOOL),
];

export const builtinTemplate = (name: string): Template | undefined =>
  BUILTIN_TEMPLATES.find((template) => template.name === name);
