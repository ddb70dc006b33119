import type { EventLevel, SchoolDocument } from '../../data';
import { EVENT_LEVELS } from './eventLevels';
import { pagesAsOf } from './sentences';

const DOCUMENTS: Readonly<Record<SchoolDocument, string>> = {
  concept: 'Концепция развития',
  programme: 'Среднесрочная программа',
  'risk-programme': 'Антирисковые программы',
  order: 'Приказы',
  'site-page': 'Страница на сайте',
  agreement: 'Соглашения',
};

export const dossiers = {
  /** The sheet's name, at most 31 characters. */
  name: 'Паспорта школ',
  title: 'Паспорта школ',
  asOf: pagesAsOf,
  passport: {
    category: 'Категория',
    curator: 'Куратор',
    tutor: 'Тьютор',
    mentor: 'Школа-наставник',
    nobody: { curator: 'не указан', tutor: 'не указан', mentor: 'не указана' },
    none: 'без категории',
    /** A category with the years in which «Школы» gives it. */
    inYears: (category: string, years: string) => (years === '' ? category : `${category} (${years})`),
  },
  headings: {
    documents: 'Документы',
    results: 'Результаты процедур: доля «2» или не набравших порога, все предметы и классы',
    indicators: 'Показатели',
    risks: 'Факторы риска и мероприятия',
    deficits: 'Профессиональные дефициты педагогов',
    events: 'События с участием школы',
    recommendations: 'Открытые рекомендации',
  },
  documents: {
    columns: { document: 'Документ', state: 'Состояние', date: 'Дата', link: 'Ссылка' },
    kinds: DOCUMENTS,
    states: { exists: 'есть', 'in-progress': 'в работе', none: 'нет', unknown: 'не распознано' },
    untold: 'нет сведений',
    /** The data sheet is not there. */
    missing: (sheet: string) => `Лист «${sheet}» не заполнен: о документах школы сведений нет.`,
  },
  results: {
    columns: { procedure: 'Процедура', part: 'n', total: 'N', share: 'Доля', change: 'Изм., п.п.' },
    none: 'Результатов школы за эти годы в данных нет.',
  },
  indicators: {
    columns: { title: 'Показатель', part: 'n', total: 'N', share: 'Доля', change: 'Изм., п.п.' },
    answers: (yes: readonly string[], no: readonly string[]) =>
      [
        ...(yes.length === 0 ? [] : [`Есть: ${yes.join('; ')}.`]),
        ...(no.length === 0 ? [] : [`Нет: ${no.join('; ')}.`]),
      ].join(' '),
    none: 'Показатели по школе не рассчитаны: нет данных или школа не входит в группу отчёта.',
  },
  risks: {
    columns: { factor: 'Фактор риска', level: 'Значимость', activities: 'Мероприятия дорожной карты' },
    levels: { high: 'высокая', medium: 'средняя', low: 'низкая', unrated: 'не указана' },
    coverage: { none: 'мероприятий нет', 'no-roadmap': 'дорожной карты нет' },
    none: 'Факторы риска не выявлены.',
    missing: 'Рисковый профиль школы не заполнен.',
  },
  deficits: {
    columns: {
      subject: 'Предмет',
      type: 'Вид',
      source: 'Чем выявлен',
      withDeficit: 'С дефицитом',
      teachers: 'Обследовано',
    },
    types: { subject: 'предметный', method: 'методический' },
    untold: 'не указан',
  },
  events: {
    /** The organiser is empty where nobody tells it. */
    one: (what: string, level: EventLevel | null, organiser: string) => {
      const told = [level === null ? '' : `${EVENT_LEVELS[level]} уровень`, organiser].filter(
        (own) => own !== '',
      );
      return told.length === 0 ? what : `${what} (${told.join(', ')})`;
    },
    none: 'В событиях отчётного периода школа не названа.',
  },
  recommendations: {
    one: (what: string, addressee: string, by: string | null) =>
      `${what}. Исполнитель: ${addressee}${by === null ? '' : `, до ${by}`}.`,
    none: 'Открытых рекомендаций нет.',
  },
  /** So many are left out. */
  more: (count: number) => `… и ещё ${count}`,
};
