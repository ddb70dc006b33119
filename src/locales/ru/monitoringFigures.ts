import type { CohortForms } from '../../tables';
import type { Trend } from '../../indicators';
import type { Coverage } from '../../risks';
import type { ReportPeriod } from '../../monitoring';
import { dottedDay } from '../../workbook';
import { joined } from '../phrases';
import { EVENT_LEVELS } from './eventLevels';
import { decimal, noun } from './numbers';

const EVENTS = noun({ one: 'событие', few: 'события', many: 'событий', other: 'события' });
const ROWS = noun({ one: 'строка', few: 'строки', many: 'строк', other: 'строки' });
const ACTIVITIES = noun({
  one: 'мероприятие',
  few: 'мероприятия',
  many: 'мероприятий',
  other: 'мероприятия',
});

const period = ({ start, end }: ReportPeriod): string => `с ${dottedDay(start)} по ${dottedDay(end)}`;

/** «в 4, 6, 8 классах», «в 9 классе». */
const inClasses = (classes: readonly string[]): string =>
  `в ${classes.join(', ')} ${classes.length === 1 ? 'классе' : 'классах'}`;

/** Classes by how a procedure went in them. */
export type ClassesByTrend = Readonly<Record<Exclude<Trend, null> | 'unknown', readonly string[]>>;

const WAYS: readonly (readonly [keyof ClassesByTrend, string])[] = [
  ['better', 'положительная динамика'],
  ['worse', 'отрицательная динамика'],
  ['stable', 'без заметных изменений'],
  ['small-cohort', 'не оценивается (малая группа)'],
  ['unknown', 'нет данных для сравнения'],
];

const SIGN = { attention: '▲', fine: '✓' } as const;

export const figureWords = {
  /** Signs that call for attention, and that say that all is well. */
  signs: SIGN,
  figures: { part: 'n', total: 'N', share: 'Доля', change: 'Изменение, п.п.', trend: 'Динамика' },
  procedure: (name: string, part: string) => (part === '' ? name : `${name}, ${part}`),
  indicators: {
    heading: ({ name }: CohortForms) => `Показатели работы со школами: ${name}`,
    indicator: 'Показатель',
    target: 'Цель',
    noTarget: 'не задана',
    status: 'Статус',
    growth: 'Рост n, %',
    sharesGrowth: {
      heading: 'Относительный рост показателей',
      note: 'На сколько процентов доля больше, чем год назад (изменение доли в п.п. — в таблице показателей).',
      growth: 'Рост доли, %',
    },
  },
  results: {
    heading: 'Результаты оценочных процедур по муниципалитету',
    note: 'Низкие результаты: n — «2» или ниже порога, N — участники. Динамика положительная, если доля низких снизилась.',
    procedure: 'Процедура',
    /** Procedures without results in a year that earlier years have. */
    missing: (year: string, procedures: readonly string[]) =>
      `За ${year} в книге нет результатов: ${joined(procedures)}.`,
    trends: (procedure: string, classes: ClassesByTrend) => {
      const told = WAYS.flatMap(([way, text]) =>
        classes[way].length > 0 ? [`${text} ${inClasses(classes[way])}`] : [],
      );
      return told.length === 0 ? `${procedure}: по классам данных нет.` : `${procedure}: ${told.join('; ')}.`;
    },
  },
  years: {
    heading: 'Низкие результаты по годам',
    year: 'Год',
    chart: 'Доля низких результатов по годам',
  },
  risks: {
    heading: 'Рисковый профиль школ',
    note: 'Число школ, у которых отмечен фактор, по значимости, и что о нём есть в дорожных картах.',
    factor: 'Фактор риска',
    columns: {
      high: 'Высокая',
      medium: 'Средняя',
      low: 'Низкая',
      unrated: 'Не указана',
      all: 'Всего школ',
      coverage: 'Мероприятия дорожных карт',
    },
    coverage: (coverage: Coverage, activities: number) =>
      ({
        named: `${SIGN.fine} есть: ${ACTIVITIES(activities)}`,
        presumed: `● возможно, отвечают: ${ACTIVITIES(activities)}`,
        none: `${SIGN.attention} мероприятий нет`,
        'no-roadmap': '– дорожной карты нет',
      })[coverage],
  },
  events: {
    heading: 'Методические события',
    note: (own: ReportPeriod | null) =>
      own === null
        ? 'Учтены все события с датами: отчётный период не задан.'
        : `Учтены события ${period(own)}.`,
    kind: 'Вид события',
    count: 'Событий',
    participants: 'Участников',
    untold: 'не указано',
    levels: {
      heading: 'События по уровню',
      name: 'Уровень',
      untold: (count: number) => `Уровень не указан: ${EVENTS(count)}.`,
    },
    levelNames: EVENT_LEVELS,
    organisers: {
      heading: 'События по организатору',
      name: 'Организатор',
      untold: (count: number) => `Организатор не указан: ${EVENTS(count)}.`,
    },
    /** Empty where nothing is left out. */
    leftOut: (outside: number, undated: number) =>
      [
        ...(outside > 0 ? [`Вне отчётного периода: ${EVENTS(outside)}.`] : []),
        ...(undated > 0 ? [`Без даты или с непонятной датой: ${EVENTS(undated)}.`] : []),
      ].join(' '),
  },
  deficits: {
    heading: 'Профессиональные дефициты по предметам',
    note: (limit: number) =>
      `Дефицит корпоративный, если он у двух и более педагогов и более чем у ${decimal(limit)} % обследованных по предмету; иначе — персональный.`,
    uncounted: (rows: number) =>
      `Не посчитано: ${ROWS(rows)} — не хватает числа, или педагогов с дефицитом больше, чем обследованных.`,
    columns: {
      name: 'Предмет',
      teachers: 'Педагогов',
      withDeficit: 'С дефицитом',
      subject: 'По предмету',
      method: 'По методике',
      untold: 'Вид не указан',
      word: 'Вид дефицита',
    },
    sources: {
      heading: 'Профессиональные дефициты по источникам',
      note: 'Педагог, обследованный несколькими способами или по нескольким предметам, посчитан несколько раз.',
      name: 'Чем выявлены',
      untold: (rows: number) => `Источник не указан: ${ROWS(rows)}.`,
    },
    corporate: `${SIGN.attention} корпоративный`,
    personal: '● персональный',
    nobody: `${SIGN.fine} дефицитов нет`,
  },
  cycle: {
    heading: 'Управленческий цикл',
    note: 'Этап обеспечен, если на листе «Управленческий цикл» назван документ или дана ссылка на него.',
    stage: 'Этап',
    document: 'Документ',
    documented: 'Документ есть',
    state: 'Состояние',
    noDocument: 'не указан',
    states: {
      exists: `${SIGN.fine} есть`,
      inProgress: '● в работе',
      none: `${SIGN.attention} документа нет`,
      missing: `${SIGN.attention} этап не назван`,
      unknown: `${SIGN.attention} отметка не понята`,
    },
  },
};

/** «с 01.09.2025 по 31.03.2026», with where it comes from. */
export const periodText = (own: ReportPeriod | null): string => {
  if (own === null) return 'не задан: учтены все события с датами';
  const source = {
    'report-period': 'лист «Настройки»',
    'school-year': 'учебный год листа «Настройки»',
    'report-date': 'учебный год даты отчёта',
    data: 'учебный год последнего события',
  }[own.source];
  return `${period(own)} (${source})`;
};
