import { matchKey, nearest, singleLine } from '../tables';

export type SchoolCategory = 'low-results' | 'adverse-conditions' | 'project-500';
/** `unrated`: found, its significance not given. */
export type RiskLevel = 'high' | 'medium' | 'low' | 'unrated';
export type DeficitType = 'subject' | 'method';
export type CycleState = 'exists' | 'in-progress' | 'none';
export type CycleStage =
  | 'goals'
  | 'indicators'
  | 'collection'
  | 'monitoring'
  | 'analysis'
  | 'recommendations'
  | 'measures'
  | 'effect';

/** Words with a meaning: the first of each is proposed to the user, the others are understood. */
export interface Vocabulary<T> {
  /** Undefined for an unknown word. */
  readonly meaning: (text: string) => T | undefined;
  /** All that are understood, by meaning. */
  readonly entries: readonly (readonly [meaning: T, words: readonly string[]])[];
  readonly allowed: readonly string[];
  /** The word of the list that an unknown one resembles. */
  readonly nearest: (text: string) => string | null;
}

/** «+» and «–» have no letters and are compared as they are. */
const wordKey = (text: string): string => matchKey(text) || singleLine(text);

function vocabulary<T>(entries: Vocabulary<T>['entries']): Vocabulary<T> {
  const meanings = new Map(
    entries.flatMap(([meaning, words]) => words.map((word) => [wordKey(word), meaning] as const)),
  );
  const allowed = entries.flatMap(([, [first]]) => first ?? []);
  return {
    meaning(text) {
      const key = wordKey(text);
      for (let end = key.length; end > 0; end = key.lastIndexOf(' ', end - 1)) {
        const own = key.slice(0, end);
        if (meanings.has(own) && (own.length > 1 || own === key)) return meanings.get(own);
      }
      return undefined;
    },
    entries,
    allowed,
    nearest: (text) => nearest(text, allowed),
  };
}

export const YES_NO = vocabulary<boolean>([
  [true, ['да', '+', '1', 'есть', 'имеется', 'охвачена', 'х', 'x', 'v', '✓', '✔']],
  [false, ['нет', '-', '–', '—', '0', 'отсутствует', 'не']],
]);

export const RISK_LEVELS = vocabulary<RiskLevel | null>([
  ['high', ['высокая', 'высокий', 'высокое', 'выс', 'в']],
  ['medium', ['средняя', 'средний', 'среднее', 'сред', 'ср', 'с', 'умеренная']],
  ['low', ['низкая', 'низкий', 'низкое', 'низк', 'н', 'незначительная']],
  ['unrated', ['да', '+', 'х', 'x', '1', 'v', '✓', '✔', 'есть', 'выявлен']],
  [null, ['нет', '-', '–', '—', '0', 'отсутствует', 'не выявлен', 'не выявлена']],
]);

/** Null says that the school belongs to none. */
export const CATEGORIES = vocabulary<SchoolCategory | null>([
  ['low-results', ['ШНОР', 'ШНРО', 'школа с НОР', 'школа с низкими образовательными результатами', 'НОР']],
  ['adverse-conditions', ['ШНСУ', 'ШФНСУ', 'школа в неблагоприятных социальных условиях', 'НСУ']],
  ['project-500', ['500+', '500', 'проект 500+', 'участник проекта 500+', 'школа 500+']],
  [null, ['нет', '-', '–', '—', 'обычная', 'школа-наставник', 'наставник', 'без категории']],
]);

export const DEFICIT_TYPES = vocabulary<DeficitType>([
  ['subject', ['предметный', 'предметные', 'предметная', 'предм']],
  ['method', ['методический', 'методические', 'методическая', 'метод']],
]);

export const CYCLE_STATES = vocabulary<CycleState>([
  ['exists', ['есть', 'да', '+', 'имеется', 'готово', 'утверждено', 'утверждён', 'выполнено']],
  ['in-progress', ['в работе', 'разрабатывается', 'готовится', 'проект', 'частично']],
  ['none', ['нет', '-', '–', '—', 'отсутствует', 'не']],
]);

const CYCLE_STAGE_WORDS: readonly (readonly [stage: CycleStage, words: readonly [string, ...string[]]])[] = [
  ['goals', ['цели', 'цель', 'постановка целей', 'определение целей']],
  ['indicators', ['показатели', 'система показателей', 'индикаторы']],
  [
    'collection',
    ['методы сбора', 'сбор информации', 'сбор данных', 'методы сбора информации', 'порядок сбора'],
  ],
  ['monitoring', ['мониторинг', 'проведение мониторинга']],
  ['analysis', ['анализ результатов', 'анализ']],
  ['recommendations', ['адресные рекомендации', 'рекомендации']],
  ['measures', ['меры и решения', 'меры', 'управленческие решения', 'принятие мер', 'меры, решения']],
  ['effect', ['анализ эффективности', 'анализ эффективности мер', 'оценка эффективности', 'эффективность']],
];

export const CYCLE_STAGES = vocabulary<CycleStage>(CYCLE_STAGE_WORDS);

/** The stages in the order of the cycle, with their common names. */
export const CYCLE_STAGE_NAMES: readonly (readonly [stage: CycleStage, name: string])[] =
  CYCLE_STAGE_WORDS.map(([stage, [name]]) => [stage, name]);
