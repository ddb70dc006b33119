import { type Day, dottedDay } from '../../workbook';
import { joined } from '../phrases';
import { noun } from './numbers';

const ACTIVITIES = noun({
  one: 'мероприятие',
  few: 'мероприятия',
  many: 'мероприятий',
  other: 'мероприятия',
});

export const activityWords = {
  /** Each begins with a sign. */
  states: {
    done: '✓ выполнено',
    late: '✓ с опозданием',
    inProgress: '● в работе',
    overdue: '▲ просрочено',
    notDue: '○ срок не наступил',
    cancelled: '× отменено',
    unknown: '? отметка не понята',
    unmarked: '– отметок нет',
  },
  /** Stand in place of a share. */
  noActivities: 'нет мероприятий',
  unmarkedShort: 'отметок нет',
  counts: {
    total: 'Всего',
    done: 'Выполнено в срок',
    late: 'С опозданием',
    inProgress: 'В работе',
    overdue: 'Просрочено',
    notDue: 'Срок не наступил',
    cancelled: 'Отменено',
    share: 'Доля выполненных',
    unmarked: 'Без отметок в карте',
    unknown: 'Отметка не понята',
    recurring: 'Из них повторяются',
    activitiesAxis: 'Мероприятий',
  },
  roadmaps: {
    heading: 'Исполнение дорожных карт',
    none: 'Дорожных карт в книге нет: об исполнении сказать нечего.',
    roadmap: 'Дорожная карта (лист)',
    ofSchool: (sheet: string, school: string) => `${sheet} (${school})`,
    unmarked: (sheet: string, activities: number) =>
      `Лист «${sheet}»: столбца отметок о выполнении нет, поэтому о выполнении (${ACTIVITIES(activities)}) ничего не известно.`,
    beforePlan: (sheet: string, day: Day) =>
      `Лист «${sheet}»: дата отчёта ${dottedDay(day)} раньше начала плана, сроки мероприятий ещё не наступили.`,
    unknownMarks: (sheet: string, marks: readonly string[]) =>
      `Лист «${sheet}»: отметки не распознаны, выполнены ли эти мероприятия, неизвестно: ${joined([...new Set(marks)].map((mark) => `«${mark}»`))}.`,
  },
  sections: {
    heading: 'Исполнение по разделам',
    section: 'Раздел',
    outside: 'Вне разделов',
    chart: 'Исполнение по разделам дорожных карт',
  },
  parties: {
    heading: 'Исполнение по ответственным',
    name: 'Ответственный',
    none: 'Ответственные в дорожных картах не названы.',
    note: 'Мероприятие нескольких ответственных учтено у каждого из них, поэтому строки не складываются.',
  },
  schoolsCounts: {
    heading: 'Исполнение по школам',
    name: 'Школа',
    none: 'Школы в дорожных картах не названы ни ответственными, ни участниками.',
    note: 'У школы учтены все мероприятия её собственной карты и те, где она названа ответственной или участником.',
  },
  dueSoon: {
    heading: 'Срок в ближайшие 30 дней',
    none: 'В ближайшие 30 дней сроков нет.',
    note: 'Незавершённые мероприятия, срок которых (или его часть) заканчивается в ближайшие 30 дней, считая с даты отчёта.',
    day: 'Срок до',
    days: 'Осталось дней',
  },
  overdue: {
    heading: 'Просроченные мероприятия',
    none: 'Просроченных мероприятий нет.',
    unmarked: 'Отметок о выполнении в дорожных картах нет: о просрочке сказать нельзя.',
    note: 'Срок прошёл, а к дате отчёта мероприятие не выполнено: отметки нет, она не распознана или дата выполнения позже.',
    day: 'Срок был до',
    days: 'Дней просрочки',
  },
  activities: {
    heading: 'Приложение. Все мероприятия дорожных карт',
    note: 'Отметка и дата выполнения взяты из дорожных карт формулами: измените их в карте, и состояние и все подсчёты выше пересчитаются.',
    /** In the order of the columns. */
    columns: {
      number: '№',
      title: 'Мероприятие',
      roadmap: 'Лист',
      section: 'Раздел',
      start: 'Срок с',
      end: 'Срок до',
      doneOn: 'Дата выполнения',
      recurring: 'Повтор: последний срок с',
      meaning: 'Отметка означает',
      mark: 'Отметка в карте',
      responsible: 'Ответственные',
      state: 'Состояние на дату отчёта',
    },
    /** What a mark means. */
    meanings: {
      done: 'выполнено',
      'in-progress': 'в работе',
      cancelled: 'отменено',
      other: 'иное',
      unknown: 'не понято',
    },
    /** Of a recurring activity none of whose terms has ended. */
    recurs: 'да',
    nobody: 'не указан',
  },
};
