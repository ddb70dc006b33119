import { compared } from './compared';
import type { CohortForms } from '../../tables';
import { type Day, dottedDay } from '../../workbook';
import { joined } from '../phrases';
import { noun, decimal } from './numbers';
import { UNROUNDED } from './sentences';
import { figureWords, periodText } from './monitoringFigures';

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
  },
  roadmaps: {
    heading: 'Исполнение дорожных карт',
    /** Of the full table. */
    all: 'Исполнение каждой дорожной карты',
    /** Roadmaps that the table leaves out. */
    more: (count: number) => `Показаны карты, где больше всего просрочено; ещё ${count} — на листе таблиц.`,
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
  },
  parties: {
    heading: 'Исполнение по ответственным',
    name: 'Ответственный',
    note: 'Мероприятие нескольких ответственных учтено у каждого из них, поэтому строки не складываются.',
  },
  dueSoon: {
    heading: 'Срок в ближайшие 30 дней',
    note: 'Незавершённые мероприятия, срок которых (или его часть) заканчивается в ближайшие 30 дней, считая с даты отчёта.',
    day: 'Срок до',
    days: 'Осталось дней',
  },
  overdue: {
    heading: 'Просроченные мероприятия',
    note: 'Срок прошёл, а к дате отчёта мероприятие не выполнено: отметки нет, она не распознана или дата выполнения позже.',
    day: 'Срок был до',
    days: 'Дней просрочки',
  },
  activities: {
    /** The sheet's name, at most 31 characters. */
    name: 'Мониторинг – мероприятия',
    title: 'Мероприятия дорожных карт',
    reportDate: 'Дата отчёта',
    reportDateNote:
      'На эту дату оценены состояния мероприятий. Измените её — состояния и все подсчёты пересчитаются.',
    note: 'Отметка и дата выполнения взяты из дорожных карт формулами: измените их в карте, и состояние и все подсчёты пересчитаются.',
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
    /** The words by which a mark is known; not printed. */
    markWords: {
      heading: 'Слова отметок',
      note: 'По этим словам формулы узнают, что означает отметка в карте. Не печатается.',
      column: 'Слова, каждое между точками с запятой',
    },
  },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const monitoring = {
  compared,
  ...figureWords,
  ...activityWords,
  /** The sheet's name, at most 31 characters. */
  name: 'Мониторинг',
  title: (municipality: string | null) =>
    municipality === null
      ? 'Мониторинг поддержки школ с низкими результатами'
      : `Мониторинг поддержки школ с низкими результатами: ${municipality}`,
  subtitle:
    'Доли, изменения и итоги — формулы. Тексты на жёлтом фоне можно править: при обновлении листа правки останутся.',
  /** Head of a column of numbers of rows. */
  number: '№',
  total: 'Всего',
  /** Stands between a part and its whole, with its spaces. */
  of: ' из ',
  yes: 'да',
  no: 'нет',
  day: dottedDay,
  /** Number format of days. */
  dayFormat: 'dd.mm.yyyy',
  categories: { 'low-results': 'ШНОР', 'adverse-conditions': 'ШНСУ', 'project-500': '500+' },
  passport: {
    heading: 'Паспорт',
    municipality: 'Муниципалитет',
    noMunicipality: 'не указан на листе «Настройки»',
    period: 'Отчётный период',
    periodText,
    reportDate: 'Дата отчёта',
    reportDateNote: 'На эту дату оценены состояния мероприятий; меняется на листе мероприятий.',
    year: 'Учебный год',
    yearNote: (previous: string | null) =>
      previous === null ? 'За более ранние годы данных нет.' : `Сравнение — с ${previous}.`,
    schools: 'Школы',
    noSchools: 'Листа «Школы» в книге нет: данных о школах, кураторах и наставниках нет.',
    category: (category: string) => `Школы ${category}`,
    group: ({ name }: CohortForms) => `Группа отчёта: ${name}`,
    noSuchSchools: 'таких школ на листе «Школы» нет',
    curators: ({ genitive }: CohortForms) => `Кураторы ${genitive}`,
    tutors: 'Тьюторы',
    mentors: 'Школы-наставники',
    nobody: 'никто не назван',
    withoutCurator: ({ plural }: CohortForms) => `${capital(plural)} без куратора`,
    withoutMentor: ({ plural }: CohortForms) => `${capital(plural)} без школы-наставника`,
  },
  tables: {
    /** The sheet's name, at most 31 characters. */
    name: 'Мониторинг – таблицы',
    title: 'Мониторинг: таблицы к выводам',
  },
  support: {
    heading: (tutored: boolean) => `Кураторы${tutored ? ', тьюторы' : ''} и школы-наставники`,
    name: (tutored: boolean) => `Куратор${tutored ? ', тьютор' : ''} или школа-наставник`,
    role: 'Роль',
    curator: 'куратор',
    tutor: 'тьютор',
    mentor: 'школа-наставник',
    count: 'Школ',
    schools: 'Кого поддерживает',
  },
  schools: {
    /** The sheet's name, at most 31 characters. */
    name: 'Мониторинг – школы',
    title: 'Школы: результаты, риски, исполнение, поддержка',
    /** Stands over the list where another table stands above it. */
    list: 'Сводка по школам',
    note: (procedures: readonly string[]) =>
      `Низкие результаты: n — «2» или ниже порога, N — участники, вместе по предметам и классам${
        procedures.length === 0 ? '' : ` процедур, которые есть в обоих годах: ${joined(procedures)}`
      }. Исполнение — выполненные мероприятия из всех мероприятий школы в картах с отметками.`,
    school: 'Школа',
    columns: {
      categories: 'Категория',
      high: 'Высоких рисков',
      risks: 'Рисков всего',
      execution: 'Исполнение',
      curator: 'Куратор',
      mentor: 'Школа-наставник',
    },
    nobody: 'не назначен',
    /** Of a school that no roadmap names. */
    notNamed: 'нет в картах',
  },
  statements: {
    heading: 'Выводы и проблемные зоны',
    none: 'Выводов по этим данным нет.',
    note: 'Тексты можно править. Правка останется и тогда, когда лист будет обновлён.',
    text: 'Вывод',
    kind: 'Характер',
    kinds: {
      success: '✓ достижение',
      problem: '▲ проблема',
      unknown: '– нет данных',
      fact: '● сведения',
    },
    yours: '● ваша запись',
    /** Stands over conclusions that the data no longer bear out. */
    edited: 'Ваши записи',
    label: (number: number) => `В${number}`,
  },
  recommendations: {
    heading: 'Адресные рекомендации',
    note: 'Каждую ячейку можно править; в пустые строки внизу впишите свои рекомендации. При обновлении листа правки и свои строки останутся.',
    school: 'Школа',
    addressee: 'Кому',
    what: 'Что сделать',
    by: 'Срок',
    municipality: 'муниципалитет',
    noTerm: 'срок не задан',
    label: (number: number) => `Р${number}`,
    ownLabel: (number: number) => `своя ${number}`,
  },
  notes: {
    heading: 'Как посчитано',
    live: 'Доли, изменения, итоги, состояния мероприятий, n, N и другие подсчёты — формулы по листам данных и дорожным картам. Списки, выводы и сроки обновляются вместе с листом. «?» или ошибка вместо числа значит, что изменилась строка данных, которую формула узнаёт только целиком: обновите лист.',
    states:
      'Состояние мероприятия следует из отметки, даты выполнения, срока и даты отчёта. Выполнение датой позже даты отчёта не учитывается. Мероприятие без дат не бывает просроченным. Каждое мероприятие — ровно в одном состоянии.',
    meanings:
      'Что означает отметка, формулы узнают по словам шаблона («выполнено», «в работе», «отменено» и другим); отметку с припиской — так, как её прочитала программа, пока отметка не изменена. Дату, записанную текстом, — тоже.',
    recurring:
      'Повторяющееся мероприятие выполнено, если выполнено за последний закончившийся срок. Этот срок определён на дату отчёта при обновлении листа.',
    parties:
      'По разделам, ответственным и школам считаются строки приложения: формула складывает подсчёты по группам соседних строк. Слишком длинная формула заменена числом.',
    shares:
      'Проценты не складываются и не усредняются: общая доля получена из сумм n и N. Доля выполненных = (в срок + с опозданием) / мероприятия карт с отметками, отменённые тоже в знаменателе.',
    band: (points: number, smallCohort: number) =>
      `${UNROUNDED} Изменение не больше ${decimal(points)} п.п. — «стабильно»; меньше ${smallCohort} участников — не оценивается.`,
    lists:
      'Списки ближайших и просроченных мероприятий составлены на дату отчёта; состояние и дни в них пересчитываются.',
  },
};
