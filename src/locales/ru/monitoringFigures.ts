import type { CohortForms } from '../../tables';
import type { Trend } from '../../indicators';
import type { Coverage } from '../../risks';
import type { ReportPeriod } from '../../monitoring';
import { dottedDay } from '../../workbook';
import { indicatorsChart } from './indicators';
import { joined } from '../phrases';
import { decimal, noun } from './numbers';

const ROADMAPS = noun({
  one: 'дорожная карта',
  few: 'дорожные карты',
  many: 'дорожных карт',
  other: 'дорожной карты',
});
const EVENTS = noun({ one: 'событие', few: 'события', many: 'событий', other: 'события' });
const ROWS = noun({ one: 'строка', few: 'строки', many: 'строк', other: 'строки' });
const KINDS = noun({ one: 'вид', few: 'вида', many: 'видов', other: 'вида' });
const SUBJECTS_OF = noun({ one: 'предмета', few: 'предметов', many: 'предметов', other: 'предмета' });
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
  keyFigures: {
    heading: 'Ключевые показатели',
    figure: 'Показатель',
    value: 'Значение',
    sign: 'Оценка',
    note: 'Пояснение',
    activities: 'Мероприятий в дорожных картах',
    roadmaps: (count: number, recurring: number) =>
      recurring === 0 ? ROADMAPS(count) : `${ROADMAPS(count)}; повторяющихся мероприятий: ${recurring}`,
    share: 'Доля выполненных мероприятий',
    shareNote: 'выполненные в срок и с опозданием — от всех мероприятий карт с отметками',
    states: {
      done: 'Выполнено в срок',
      late: 'Выполнено с опозданием',
      inProgress: 'В работе',
      overdue: 'Просрочено',
      notDue: 'Срок не наступил',
      cancelled: 'Отменено',
      unknown: 'Отметка не понята',
      unmarked: 'Мероприятий без сведений о выполнении',
    },
    stateNotes: {
      done: 'есть отметка, дата не позже срока или не указана',
      late: 'есть отметка, дата позже срока',
      inProgress: 'начаты; повторяющиеся — не отмечены за последний срок',
      overdue: 'срок прошёл, к дате отчёта не выполнено',
      notDue: 'срок впереди, или у мероприятия нет дат',
      cancelled: 'по отметке в карте',
      unknown: 'отметки нет в списке: выполнено ли, неизвестно',
      unmarked: 'в карте нет столбца отметок',
    },
    index: ({ genitive }: CohortForms) => `Индекс низких результатов ${genitive}`,
    noIndex: ({ genitive }: CohortForms) =>
      `Индекс не посчитан: нет ${genitive} или его нет в перечне показателей.`,
    indexNote: 'получившие «2» или не набравшие порога — от участников; меньше — лучше',
    indexChange: 'Изменение индекса, п.п.',
    indexChangeNote: 'к предыдущему году с данными',
    supported: ({ name }: CohortForms) => `Школ в группе: ${name}`,
    supportedNote: (withoutCurator: number, withoutMentor: number) =>
      `без куратора: ${withoutCurator}; без школы-наставника: ${withoutMentor}`,
    risks: 'Рисков высокой значимости',
    risksNote: (all: number) => `всего рисков у школ: ${all}`,
    events: 'Методических событий за период',
    eventsNote: (kinds: number) => `${KINDS(kinds)} событий`,
    deficits: 'Корпоративных дефицитов',
    deficitsNote: (subjects: number, limit: number) =>
      `из ${SUBJECTS_OF(subjects)}; порог — ${decimal(limit)} % педагогов`,
    cycle: 'Этапов управленческого цикла с документами',
    cycleNote: 'лист «Управленческий цикл»',
  },
  /** Each begins with a sign; `attention` and `fine` are those signs. */
  signs: {
    ...SIGN,
    overdue: `${SIGN.attention} есть просроченные`,
    noOverdue: `${SIGN.fine} просроченных нет`,
    unmarked: `${SIGN.attention} отметок о выполнении нет`,
    unsupported: `${SIGN.attention} поддержаны не все`,
    supported: `${SIGN.fine} поддержаны все`,
    risks: `${SIGN.attention} есть высокие риски`,
    noRisks: `${SIGN.fine} высоких рисков нет`,
    deficits: `${SIGN.attention} есть корпоративные`,
    noDeficits: `${SIGN.fine} корпоративных нет`,
    undocumented: `${SIGN.attention} документы есть не у всех`,
    documented: `${SIGN.fine} документы есть у всех`,
  },
  figures: { part: 'n', total: 'N', share: 'Доля', change: 'Изменение, п.п.', trend: 'Динамика' },
  procedure: (name: string, part: string) => (part === '' ? name : `${name}, ${part}`),
  indicators: {
    heading: ({ name }: CohortForms) => `Показатели работы со школами: ${name}`,
    none: ({ genitive }: CohortForms) =>
      `Показатели не посчитаны: на листе «Школы» нет ${genitive} за эти годы, или такого листа нет.`,
    note: 'Доля = n / N по всем школам группы вместе. Как получены n и N, по школам — на листе «Показатели».',
    indicator: 'Показатель',
    target: 'Цель',
    noTarget: 'не задана',
    status: 'Статус',
    chart: indicatorsChart,
  },
  results: {
    heading: 'Результаты оценочных процедур по муниципалитету',
    none: 'Результатов оценочных процедур за отчётный год нет.',
    note: 'Низкие результаты: n — «2» или ниже порога, N — участники. Динамика положительная, если доля низких снизилась.',
    procedure: 'Процедура',
    grade: 'Класс',
    allGrades: 'все',
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
  lowShares: {
    heading: 'Приложение. Низкие результаты школ: из чего получены доли',
    note: (procedures: readonly string[]) =>
      procedures.length === 0
        ? 'n — «2» или ниже порога, N — участники, вместе по всем предметам и классам.'
        : `n — «2» или ниже порога, N — участники, вместе по предметам и классам процедур, которые есть в обоих годах: ${joined(procedures)}.`,
  },
  risks: {
    heading: 'Рисковый профиль школ',
    none: 'Листа «Риски» в книге нет: данных о рисках школ нет.',
    noFactors: 'На листе «Риски» нет столбцов с факторами риска.',
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
    chart: 'Факторы риска: число школ по значимости',
  },
  events: {
    heading: 'Методические события',
    none: 'Листа «Мероприятия» в книге нет: данных о событиях нет.',
    noneInPeriod: 'За отчётный период событий нет.',
    note: (own: ReportPeriod | null) =>
      own === null
        ? 'Учтены все события с датами: отчётный период не задан.'
        : `Учтены события ${period(own)}.`,
    kind: 'Вид события',
    count: 'Событий',
    participants: 'Участников',
    untold: 'не указано',
    /** Empty where nothing is left out. */
    leftOut: (outside: number, undated: number) =>
      [
        ...(outside > 0 ? [`Вне отчётного периода: ${EVENTS(outside)}.`] : []),
        ...(undated > 0 ? [`Без даты или с непонятной датой: ${EVENTS(undated)}.`] : []),
      ].join(' '),
  },
  deficits: {
    heading: 'Профессиональные дефициты по предметам',
    none: 'Листа «Дефициты» в книге нет: данных о дефицитах педагогов нет.',
    noneCounted: 'На листе «Дефициты» нет строк, которые можно посчитать.',
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
    corporate: `${SIGN.attention} корпоративный`,
    personal: '● персональный',
    nobody: `${SIGN.fine} дефицитов нет`,
  },
  cycle: {
    heading: 'Управленческий цикл',
    none: 'Листа «Управленческий цикл» в книге нет: данных об этапах цикла нет.',
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
