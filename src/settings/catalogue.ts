import {
  CATEGORY_NAMES,
  type Cohort,
  type NamedCategory,
  namesReportPeriod,
  ownCategoriesOf,
  readCohort,
  readSchoolYear,
  type SchoolYear,
  singleLine,
  USUAL_COHORT,
} from '../tables';
import { choice, choices, day, number, ruled, type Setting, text, type Wording } from './kinds';
import {
  type CalendarOfSettings,
  readHalfYears,
  readHolidays,
  readMonthDay,
  readTerms,
  readTrimesters,
} from './calendar';
import { readTargetList, readWeights, type Target } from './lists';
import type { OwnWords } from './ownWords';

const PERCENT = 100;
const percent = (value: number): boolean => value > 0 && value <= PERCENT;
const counting = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;
const counted = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const points = (value: number): boolean => value >= 0 && value <= PERCENT;

const words = (header: string, ...aliases: string[]): Setting<readonly string[]> =>
  ruled<readonly string[]>([header, ...aliases], {
    usual: [],
    by: 'none',
    expected: 'words',
    read: () => [],
  });

/** The municipality's own words, which any number of rows may add. */
export const OWN_WORDS = {
  yesWords: words('Слова: да', 'Слово: да'),
  noWords: words('Слова: нет', 'Слово: нет'),
  highWords: words('Слова: высокая', 'Слово: высокая', 'Слова: высокий'),
  mediumWords: words('Слова: средняя', 'Слово: средняя', 'Слова: средний'),
  lowWords: words('Слова: низкая', 'Слово: низкая', 'Слова: низкий'),
  totalWords: words('Слова: итог', 'Слово: итог', 'Слова: итого'),
  procedureNames: ruled<OwnWords['procedureNames']>(['Процедура: ВПР', 'Процедура'], {
    usual: new Map(),
    by: 'none',
    expected: 'words',
    read: () => null,
  }),
} satisfies { readonly [K in keyof OwnWords]: Setting<OwnWords[K]> };

const calendar = <V>(read: (text: string) => V | null, ...wording: Wording): Setting<V | null> =>
  ruled<V | null>(wording, {
    usual: null,
    by: 'usual-calendar',
    expected: 'calendar',
    read: (cell) => read(cell.text),
  });

/** The school calendar; what is not set is that of the template, else the usual one. */
const CALENDAR = {
  schoolYearStart: calendar(readMonthDay, 'Начало учебного года'),
  halfYears: calendar(readHalfYears, 'Полугодия'),
  terms: calendar(readTerms, 'Четверти', 'Учебные четверти'),
  trimesters: calendar(readTrimesters, 'Триместры'),
  holidays: calendar(readHolidays, 'Каникулы', 'Школьные каникулы'),
} satisfies { readonly [K in keyof CalendarOfSettings]: Setting<CalendarOfSettings[K]> };

/** Every setting of the sheet «Настройки», in the order of the reference: one entry is all there is to one. */
export const SETTINGS = {
  municipality: text('Муниципалитет', 'Муниципальное образование', 'Район', 'Округ', 'Территория'),
  /** The school year that a report is on. */
  schoolYear: ruled<SchoolYear | null>(['Учебный год', 'Уч. год'], {
    usual: null,
    by: 'latest-year',
    expected: 'school-year',
    read: (cell) => readSchoolYear(cell.text)?.year ?? null,
  }),
  planStart: day('start', 'roadmap', 'Начало плана', 'Начало действия плана'),
  planEnd: day('end', 'roadmap', 'Окончание плана', 'Конец плана', 'Окончание действия плана'),
  reportDate: day('one', 'today', 'Дата отчёта', 'Отчётная дата'),
  ...CALENDAR,
  /** In the user's words. */
  reportPeriod: ruled<string | null>(['Отчётный период', 'Период отчёта'], {
    usual: null,
    by: 'whole-year',
    expected: 'period',
    read: (cell) => (namesReportPeriod(cell.text) ? singleLine(cell.text) : null),
  }),
  /** The schools that a report is on. */
  cohort: {
    ...ruled<Cohort>(['Группа школ', 'Группы школ', 'Школы отчёта', 'Категория школ отчёта'], {
      usual: USUAL_COHORT,
      by: 'none',
      expected: 'choice',
      read: (cell) => readCohort(cell.text),
    }),
    allowed: [...Object.values(CATEGORY_NAMES), 'все'],
    instead: { by: 'value', value: CATEGORY_NAMES['low-results'] },
  } satisfies Setting<Cohort>,
  /** Categories of the municipality's own that «Школы» may name. */
  ownCategories: ruled<readonly NamedCategory[]>(['Свои категории школ', 'Свои категории'], {
    usual: [],
    by: 'none',
    expected: 'words',
    read: (cell) => ownCategoriesOf(readCohort(cell.text) ?? USUAL_COHORT),
  }),
  /** A procedure is low from this share (in percent) of participants with «2» or below the threshold. */
  lowResultPercent: number(30, percent, 'Порог низкого результата, %', 'Порог низкого результата'),
  /** So many low procedures make a school a candidate. */
  lowProcedures: number(2, counting, 'Низких процедур для признака', 'Число низких процедур для признака'),
  /** By which rules schools show signs of low results; several count beside each other. */
  signRules: choices(
    ['Правила признаков', 'Правило признаков', 'Признаки низких результатов'],
    [
      ['low-procedures', ['по низким работам', 'метод по умолчанию', 'по умолчанию', 'низкие работы']],
      ['rating', ['полный рейтинг', 'рейтинг', 'полный рейтинг по процедурам']],
      ['final-exam', ['обязательный экзамен', 'обязательные экзамены', 'ГИА', 'экзамен ниже порога']],
      ['jump', ['рост низких результатов', 'скачок', 'скачок низких результатов']],
      ['journal-gap', ['расхождение с журналом', 'расхождения с журналом', 'журнал']],
    ],
    ['low-procedures'],
  ),
  /** The lowest part of a rating (in percent of its schools) that is a sign. */
  ratingPercent: number(25, percent, 'Нижняя часть рейтинга, %', 'Нижняя часть рейтинга'),
  /** Growth of a share of low results by so many percentage points is a sign. */
  jumpPoints: number(
    10,
    (value) => value > 0 && points(value),
    'Рост низких результатов, п.п.',
    'Скачок низких результатов, п.п.',
  ),
  /** From this share (in percent) of participants whose mark differs from the journal's by two or more on, it is a sign. */
  journalGapPercent: number(5, percent, 'Расхождение с журналом, % участников', 'Расхождение с журналом, %'),
  /** A change of a share by no more than so many percentage points is none. */
  stabilityBand: number(1, points, 'Полоса стабильности, п.п.', 'Полоса стабильности'),
  /** A count that differs from the school's other years by more than so many percent is unusual. */
  unusualPercent: number(
    50,
    counting,
    'Необычное число, %',
    'Порог необычного числа, %',
    'Порог необычного значения, %',
  ),
  /** The same of a share of low results, in percentage points. */
  unusualPoints: number(30, points, 'Необычная доля, п.п.', 'Порог необычной доли, п.п.'),
  /** Cohorts of fewer participants are shown and not judged. */
  smallCohort: number(10, counted, 'Малая группа, чел.', 'Малая группа'),
  /** Nothing is printed of groups of fewer persons; 0 prints all. */
  publishFrom: number(
    0,
    counted,
    'Не публиковать группы меньше, чел.',
    'Не публиковать группы меньше',
    'Не публиковать группы менее, чел.',
  ),
  /** Years of improvement in a row that count as yearly improvement. */
  dynamicsYears: number(3, counting, 'Лет для ежегодной динамики'),
  /** From this share (in percent) on a task of the basic level is completed sufficiently; below the other it is not. */
  basicSufficientPercent: number(
    60,
    percent,
    'Базовый уровень достаточен от, %',
    'Базовый уровень: достаточно от, %',
    'Порог базового уровня, %',
  ),
  basicInsufficientPercent: number(
    57,
    percent,
    'Базовый уровень недостаточен ниже, %',
    'Базовый уровень: недостаточно ниже, %',
  ),
  /** The same of the advanced and the high level. */
  advancedSufficientPercent: number(
    30,
    percent,
    'Повышенный уровень достаточен от, %',
    'Повышенный уровень: достаточно от, %',
    'Порог повышенного уровня, %',
  ),
  advancedInsufficientPercent: number(
    28.5,
    percent,
    'Повышенный уровень недостаточен ниже, %',
    'Повышенный уровень: недостаточно ниже, %',
  ),
  /** Above this share of teachers (in percent) a subject's deficit is corporate. */
  corporateDeficitPercent: number(
    50,
    percent,
    'Порог корпоративного дефицита, %',
    'Порог корпоративного дефицита',
  ),
  /** Whom the share of trained teachers is of. */
  trainedOf: choice(
    ['Знаменатель ПК', 'Знаменатель повышения квалификации'],
    [
      ['all', ['все', 'все педагоги', 'всего']],
      ['planned', ['по плану', 'план', 'по плану ПК']],
    ],
  ),
  /** Whom the share of teachers with improved competences is of. */
  improvedOf: choice(
    ['Знаменатель динамики компетенций'],
    [
      ['all', ['все', 'все педагоги', 'всего']],
      ['diagnosed', ['прошли диагностику', 'прошедшие диагностику', 'диагностированные']],
    ],
  ),
  /** The degree of learning (СОУ) counts pupils who were not attested. */
  notAttestedInSou: choice(
    ['СОУ с неаттестованными', 'СОУ с не аттестованными'],
    [
      [true, ['да', 'с неаттестованными', 'есть']],
      [false, ['нет', 'без неаттестованных']],
    ],
  ),
  /** Weight of a procedure in the low-result index, by the key of its label; 1 where none is given. */
  procedureWeights: ruled<ReadonlyMap<string, number>>(['Веса процедур', 'Вес процедур'], {
    usual: new Map(),
    by: 'equal-weights',
    expected: 'weights',
    read: (cell) => readWeights(cell.text),
  }),
  /** By match key of the indicator's wording. */
  targets: ruled<ReadonlyMap<string, Target>>(
    ['Цели и базовые значения показателей', 'Цели и базовые значения', 'Целевые значения показателей'],
    { usual: new Map(), by: 'none', expected: 'targets', read: (cell) => readTargetList(cell.text) },
  ),
  /** To whom the memo is addressed, by what order it is written, and who signs it. */
  memoTo: text('Кому', 'Кому справка', 'Адресат справки', 'Адресат'),
  memoBasis: text('Основание', 'Основание справки', 'Основание мониторинга'),
  orderNumber: text('Номер приказа', '№ приказа', 'Приказ №'),
  orderDate: day('one', 'none', 'Дата приказа', 'Приказ от'),
  signaturePost: text('Должность подписывающего', 'Подпись: должность', 'Должность'),
  signatureName: text('Подписывает', 'Подпись: И. О. Фамилия', 'Подпись', 'ФИО подписывающего'),
  ...OWN_WORDS,
};

type Usual<C> = { readonly [K in keyof C]: C[K] extends Setting<infer V> ? V : never };

/** What the sheet «Настройки» sets, with usual values for what it does not. */
export type Settings = Usual<typeof SETTINGS>;
export type SettingKey = keyof Settings;
export type SignRuleId = Settings['signRules'][number];

function usualOf<C extends Readonly<Record<string, Setting<unknown>>>>(catalogue: C): Usual<C>;
function usualOf(catalogue: Readonly<Record<string, Setting<unknown>>>) {
  return Object.fromEntries(Object.entries(catalogue).map(([key, { usual }]) => [key, usual]));
}

export const DEFAULT_SETTINGS: Settings = usualOf(SETTINGS);
