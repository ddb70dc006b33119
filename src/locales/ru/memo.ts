import type { CycleState, SchoolCategory } from '../../data';
import type { Indicators } from '../../indicators';
import type { Conclusions, Need } from '../../monitoring';
import type { SchoolYear } from '../../tables';
import { type Day, type DayInterval, dottedDay } from '../../workbook';
import { SPACE } from '../numbers';
import { memoTexts } from './memoTexts';
import { form, tiedNoun } from './numbers';
import { ru, UNROUNDED } from './sentences';

const schools = tiedNoun({ one: 'школа', few: 'школы', other: 'школ' });
const improved = form({ one: 'улучшился', other: 'улучшились' });
const worsened = form({ one: 'ухудшился', other: 'ухудшились' });
const uncompared = form({ one: 'не сравнивается', other: 'не сравниваются' });
const ofIndicators = tiedNoun({ one: 'показателя', other: 'показателей' });

const MONTHS = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
];

function written(day: Day): string {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return [Number(dayOfMonth), MONTHS[Number(month) - 1] ?? month, year, 'г.'].join(SPACE);
}

const CATEGORIES = {
  'low-results': 'ШНОР',
  'adverse-conditions': 'ШНСУ',
  'project-500': 'проект «500+»',
} as const satisfies Readonly<Record<SchoolCategory, string>>;

/** What problems are looked for in. */
const SEARCHED: Readonly<Record<Need, string>> = {
  roadmap: 'мероприятия дорожной карты',
  marks: 'отметки о выполнении',
  responsible: 'ответственные в дорожной карте',
  schools: 'перечень школ',
  curators: 'кураторы школ',
  mentors: 'школы-наставники',
  indicators: 'показатели',
  changes: 'изменение показателей за год',
  results: 'результаты процедур',
  resultYears: 'результаты за два года',
  risks: 'рисковый профиль',
  events: 'проведённые события',
  deficits: 'профессиональные дефициты',
  cycle: 'управленческий цикл',
};
const searched = (needs: readonly Need[]): string => needs.map((need) => SEARCHED[need]).join(', ');

function inIndicators(titles: readonly string[]): string {
  if (titles.length === 0) return '';
  const named = titles.map((title) => `«${title}»`).join(', ');
  return ` в ${titles.length === 1 ? 'показателе' : 'показателях'} ${named}`;
}

export const memo = {
  ...memoTexts,
  /** The sheet's name, at most 31 characters. */
  name: 'Справка',
  title: 'Аналитическая справка',
  /** Lines under the title. */
  subject: 'о поддержке школ с низкими образовательными результатами',
  asOf: (day: Day) => `по состоянию на ${written(day)}`,
  day: dottedDay,
  headings: {
    basis: 'Основание и период',
    schools: 'Школы, кураторы и наставники',
    events: 'Проведённые события',
    execution: 'Исполнение дорожных карт',
    indicators: 'Показатели',
    results: 'Результаты по процедурам и классам',
    risks: 'Факторы риска',
    deficits: 'Профессиональные дефициты',
    cycle: 'Управленческий цикл',
    problems: 'Проблемные зоны',
    gaps: 'Неполнота данных',
    decisions: 'Решения',
  },
  /** What the memo was made of, what it is on, and what it compares. */
  basis({
    years: { current, previous },
    period,
    source,
    order,
  }: {
    readonly years: Indicators['years'];
    readonly period: DayInterval | null;
    /** Data of how the work goes, a roadmap of what is planned alone, or neither. */
    readonly source: 'data' | 'roadmap' | 'nothing';
    readonly order: string | null;
  }) {
    const year = current === null ? '' : ` за ${current} учебный год`;
    const compared =
      previous === null ? '' : ` Показатели сравниваются с ${previous} учебным годом. ${UNROUNDED}`;
    const events = period ? ` События учтены с ${dottedDay(period.start)} по ${dottedDay(period.end)}.` : '';
    const of = {
      data: `по данным мониторинга${year}`,
      roadmap: `по дорожной карте${year}; отметок о выполнении и других данных мониторинга в книге нет`,
      nothing: `по книге, в которой данных мониторинга нет`,
    };
    const by = order === null ? '' : ` Основание: ${order}.`;
    return `Справка составлена ${of[source]}.${by}${compared}${events}`;
  },
  schoolsListed(count: number, categories: readonly (readonly [category: string, count: number])[]) {
    const parts = categories.map(([category, own]) => `${category} — ${own}`);
    return `В перечне ${schools(count)}${parts.length === 0 ? '' : `, из них ${parts.join(', ')}`}.`;
  },
  categories: CATEGORIES,
  notNamed: 'не указан',
  sections: (plan: string) => `${plan}: выполнение по разделам`,
  noSection: 'Вне разделов',
  noMarks: 'отметок о выполнении нет',
  indicatorCounts({
    all,
    better,
    worse,
    stable,
  }: Readonly<Record<'all' | 'better' | 'worse' | 'stable', number>>) {
    const others = all - better - worse - stable;
    const parts = [
      [better, `${improved(better)} ${better}`],
      [worse, `${worsened(worse)} ${worse}`],
      [stable, `без существенных изменений ${stable}`],
      [others, `${uncompared(others)} ${others}`],
    ] as const;
    const told = parts.filter(([count]) => count > 0).map(([, text]) => text);
    return `Из ${ofIndicators(all)}: ${told.join(', ')}.`;
  },
  parts: 'n и N — числитель и знаменатель доли.',
  allClasses: 'все',
  procedure: (name: string, period: string) => (period === '' ? name : `${name}, ${period}`),
  years: (year: SchoolYear, previous: SchoolYear | null) =>
    previous === null ? year : `${year} к ${previous}`,
  /** The same in a sentence. */
  comparedYears: (year: SchoolYear, previous: SchoolYear | null) =>
    `${year} учебный год${previous === null ? '' : ` к ${previous}`}`,
  /** Above the figures that changes are of. */
  sameSchools:
    'Данные за оба года есть не у всех школ. Изменение посчитано по школам, данные которых есть за оба года:',
  signs: 'Низкие результаты — «2» или ниже порога, по всем школам; снижение доли — лучше.',
  /** Faults of the data that stand beside a figure. */
  faults: {
    /** Cells of a sheet, how many more there are, and what is wrong with them. */
    cells: (sheet: string, cells: readonly string[], more: number, fault: string) =>
      `«${sheet}»${SPACE}${cells.join(', ')}${more === 0 ? '' : ` и ещё${SPACE}${more}`} — ${fault}`,
    /** In the indicators of these titles, or in all; none are named where the place tells the figure. */
    leftOut: (of: readonly string[] | 'all', places: readonly string[]) =>
      `Не учтено${of === 'all' ? ' ни в одном показателе' : inIndicators(of)}: ${places.join('; ')}.`,
    doubtful: (of: readonly string[] | 'all', places: readonly string[]) =>
      `Учтено${of === 'all' ? ' во всех показателях' : inIndicators(of)}, но требует проверки: ${places.join('; ')}.`,
  },
  noActivities: 'нет',
  noRoadmap: '–',
  corporate: 'корпоративный',
  personal: 'персональный',
  limit: (percent: number) =>
    `Дефицит корпоративный, если выявлен более чем у ${ru.count(percent)}${SPACE}% обследованных и не менее чем у двух педагогов.`,
  cycleStates: {
    exists: 'есть',
    'in-progress': 'в работе',
    none: 'нет',
    unknown: 'отметка не распознана',
  } satisfies Readonly<Record<CycleState, string>>,
  noDocument: 'не указан',
  /** None was found in the data that are there; which are not. */
  noProblems({ given, lacking }: Conclusions['problemData']) {
    if (given.length === 0) return 'Данных, по которым можно судить о проблемных зонах, в книге нет.';
    const unchecked = lacking.length === 0 ? '' : ` Не проверены, так как нет данных: ${searched(lacking)}.`;
    return `Проблемных зон не найдено. Проверены: ${searched(given)}.${unchecked}`;
  },
  noRecommendations: ({ given }: Conclusions['problemData']) =>
    given.length === 0
      ? 'Данных, по которым можно давать рекомендации, в книге нет.'
      : 'По имеющимся данным рекомендаций нет.',
  position: 'Должность',
  person: 'И. О. Фамилия',
  all: 'Всего',
  columns: {
    number: '№',
    school: 'Школа',
    categories: 'Категория',
    curator: 'Куратор',
    tutor: 'Тьютор',
    mentor: 'Школа-наставник',
    plan: 'Дорожная карта',
    section: 'Раздел',
    total: 'Всего',
    done: 'Выполнено',
    late: 'Позже срока',
    inProgress: 'В работе',
    overdue: 'Просрочено',
    notDue: 'Срок не наступил',
    cancelled: 'Отмена',
    unknown: 'Не понято',
    doneShare: 'Доля',
    indicator: 'Показатель',
    part: 'n',
    whole: 'N',
    share: 'Доля',
    change: 'Изм., п.п.',
    target: 'Цель',
    procedure: 'Процедура',
    grade: 'Класс',
    years: 'Учебные годы',
    latest: 'Последний год',
    before: 'Предыдущий год',
    factor: 'Фактор риска',
    high: 'Выс.',
    medium: 'Сред.',
    low: 'Низк.',
    unrated: 'Не указ.',
    schoolsFound: 'Всего школ',
    activities: 'Мероприятий',
    subject: 'Предмет',
    teachers: 'Обследовано, N',
    withDeficit: 'С дефицитом, n',
    deficit: 'Дефицит',
    stage: 'Этап',
    document: 'Документ',
    state: 'Состояние',
    addressee: 'Кому',
    what: 'Что сделать',
    by: 'Срок',
  },
};
