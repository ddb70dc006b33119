import { knownColumn } from './columns';
import { STATUSES } from './marks';
import { type Template, type TemplateInput, templateSchema } from './schema';

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
