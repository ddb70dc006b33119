import type { Settings } from '../settings';
import {
  rememberedFor,
  RISK_LEVELS,
  type RiskLevel,
  TICKED,
  titleVocabulary,
  UNTICKED,
  type Vocabulary,
  vocabulary,
  type WordReading,
  YES_NO,
} from '../tables';

/** A document that a supported school has. */
export type SchoolDocument = 'concept' | 'programme' | 'risk-programme' | 'order' | 'site-page' | 'agreement';
/** How hard a task is: базовый, повышенный, высокий. */
export type TaskLevel = 'basic' | 'advanced' | 'high';
/** What a row of results is of. */
export type RowOf = 'school' | 'group';
export type DeficitType = 'subject' | 'method';
/** `unknown`: the cell says something that is not understood, or all the choices at once. */
export type CycleState = 'exists' | 'in-progress' | 'none' | 'unknown';
export type CycleStage =
  | 'goals'
  | 'indicators'
  | 'collection'
  | 'monitoring'
  | 'analysis'
  | 'recommendations'
  | 'measures'
  | 'decisions'
  | 'effect';

/** What yes-or-no columns of «Школы» say, in the words of all and in the municipality's own. */
export const answersOf = rememberedFor(({ yesWords, noWords }: Settings): Vocabulary<boolean> =>
  YES_NO.with([
    [true, yesWords],
    [false, noWords],
  ]),
);

/** What marks of «Риски» say, in the words of all and in the municipality's own. */
export const levelsOf = rememberedFor(
  ({ highWords, mediumWords, lowWords }: Settings): Vocabulary<RiskLevel | null> =>
    RISK_LEVELS.with([
      ['high', highWords],
      ['medium', mediumWords],
      ['low', lowWords],
    ]),
);

export const DEFICIT_TYPES = vocabulary<DeficitType>(
  [
    ['subject', ['предметный', 'предметные', 'предметная', 'предм']],
    ['method', ['методический', 'методические', 'методическая', 'метод']],
  ],
  { tails: 'дефицит[а-я]*' },
);

export const CYCLE_STATES = vocabulary<Exclude<CycleState, 'unknown'>>([
  [
    'exists',
    [
      ...['есть', 'да', '+', '1', 'имеется', 'готово', 'готов', 'утверждено', 'утверждён', 'утверждена'],
      ...['выполнено', 'принят', 'принято', 'принята', 'разработан', 'разработано', 'разработана', ...TICKED],
    ],
  ],
  [
    'in-progress',
    ['в работе', 'разрабатывается', 'готовится', 'проект', 'частично', 'в разработке', 'на согласовании'],
  ],
  [
    'none',
    [
      ...['нет', '-', '−', '0', 'отсутствует', 'не', 'не разработано', 'не разработан', 'не разработана'],
      ...['не утверждено', 'не утверждён', 'не утверждена', 'не готово', 'не имеется', ...UNTICKED],
    ],
  ],
]);

/** What is not understood is unknown; where nothing is said, the document speaks for itself. */
export function stateOfReading(reading: WordReading<CycleState>): CycleState | null {
  if (reading.kind === 'known') return reading.meaning;
  return reading.kind === 'missing' ? null : 'unknown';
}

/** The documents that a supported school has, each with its wordings. */
export const SCHOOL_DOCUMENTS: readonly (readonly [
  kind: SchoolDocument,
  words: readonly [string, ...string[]],
])[] = [
  ['concept', ['концепция развития', 'концепция', 'концепция развития школы']],
  [
    'programme',
    [
      ...(['среднесрочная программа', 'среднесрочная программа развития', 'программа развития'] as const),
      'программа перехода в эффективный режим',
    ],
  ],
  [
    'risk-programme',
    ['антирисковая программа', 'антирисковые программы', 'программа антирисковых мер', 'дорожная карта'],
  ],
  ['order', ['приказ', 'приказы', 'распорядительный акт', 'распоряжение']],
  ['site-page', ['страница на сайте', 'страница сайта', 'сайт', 'раздел на сайте', 'раздел сайта']],
  ['agreement', ['соглашение', 'соглашения', 'договор', 'договоры', 'договор о сетевом взаимодействии']],
];

/** The kind that a document's title names; undefined for one of the municipality's own. */
export const documentNamed = titleVocabulary<SchoolDocument>(SCHOOL_DOCUMENTS);

export const TASK_LEVELS = vocabulary<TaskLevel>(
  [
    ['basic', ['Б', 'базовый', 'базовая', 'баз']],
    ['advanced', ['П', 'повышенный', 'повышенная', 'пов']],
    ['high', ['В', 'высокий', 'высокая', 'выс']],
  ],
  { tails: 'уров[а-я]*(?: сложности)?' },
);

/** What a row of results is of. */
export const ROW_KINDS = vocabulary<RowOf>([
  ['school', ['школа', 'ОО', 'организация']],
  ['group', ['группа', 'группа школ', 'группа участников']],
]);

/** The word of each kind of row. */
export const ROW_WORDS = new Map(ROW_KINDS.entries.map(([kind, [word = '']]) => [kind, word]));

/** The stages in the order of the cycle, each with its wordings. */
export const CYCLE_STAGE_ENTRIES: readonly (readonly [
  stage: CycleStage,
  words: readonly [string, ...string[]],
])[] = [
  ['goals', ['цели', 'цель', 'постановка целей', 'определение целей']],
  ['indicators', ['показатели', 'система показателей', 'индикаторы']],
  [
    'collection',
    ['методы сбора', 'сбор информации', 'сбор данных', 'методы сбора информации', 'порядок сбора'],
  ],
  ['monitoring', ['мониторинг', 'проведение мониторинга']],
  ['analysis', ['анализ результатов', 'анализ']],
  ['recommendations', ['адресные рекомендации', 'рекомендации']],
  ['measures', ['меры', 'меры, мероприятия', 'мероприятия', 'принятие мер', 'комплекс мер']],
  ['decisions', ['управленческие решения', 'решения', 'принятие решений', 'принятие управленческих решений']],
  ['effect', ['анализ эффективности', 'анализ эффективности мер', 'оценка эффективности', 'эффективность']],
];

/** Titles that name both measures and decisions in one row. */
const BOTH = [
  'меры и решения',
  'меры решения',
  'меры и управленческие решения',
  'меры управленческие решения',
];

/** The stages that a title names: one, or two in one row; undefined for a stage of the municipality's own. */
export const stagesNamed = titleVocabulary<readonly CycleStage[]>([
  ...CYCLE_STAGE_ENTRIES.map(([stage, words]) => [[stage], words] as const),
  [['measures', 'decisions'], BOTH],
]);

/** The stages in the order of the cycle, with their common names. */
export const CYCLE_STAGE_NAMES: readonly (readonly [stage: CycleStage, name: string])[] =
  CYCLE_STAGE_ENTRIES.map(([stage, [name]]) => [stage, name]);

/** How cells filled later will answer. */
export const USUAL_ANSWERS = { yes: 'да', no: 'нет' } as const;

/** How a row of sums that is added later will be named. */
export const USUAL_TOTALS = ['Итого', 'Всего'] as const;

/** Where a name of a person or a school is asked for: that there is none. */
export const NOBODY: readonly string[] = ['нет', 'не назначен', 'не назначена', 'отсутствует', 'вакансия'];
