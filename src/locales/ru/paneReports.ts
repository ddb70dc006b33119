import type { CohortForms } from '../../tables';
import type { SchoolYear } from '../../tables';
import { type Day, type DayInterval, dottedDay } from '../../workbook';
import { noun, number } from './numbers';
import { ru } from './phrases';

const edits = noun({ one: 'правка', few: 'правки', many: 'правок', other: 'правки' });
const activities = noun({
  one: 'мероприятие',
  few: 'мероприятия',
  many: 'мероприятий',
  other: 'мероприятия',
});
const problems = noun({
  one: 'проблемная зона',
  few: 'проблемные зоны',
  many: 'проблемных зон',
  other: 'проблемной зоны',
});
const recommendations = noun({
  one: 'рекомендация',
  few: 'рекомендации',
  many: 'рекомендаций',
  other: 'рекомендации',
});

export const paneReports = {
  start: {
    title: 'Отчёты по книге',
    lead: 'Составим рисковый профиль, мониторинг и аналитическую справку по дорожным картам и листам данных.',
    promise:
      'Если чего-то не хватает, сначала покажем, чего именно. Тексты, которые вы исправили на прежних листах, останутся.',
  },
  /** What each report is called, and what it holds. */
  requests: {
    overview: {
      title: 'Обзор',
      lead: 'Одна страница для руководителя: ключевые доли, главные проблемы и ближайшие решения.',
    },
    risks: {
      title: 'Рисковый профиль',
      lead: 'Тепловая карта школ и факторов, чем отвечают дорожные карты, где отметки расходятся с результатами.',
    },
    monitoring: {
      title: 'Мониторинг',
      lead: 'Исполнение мероприятий, показатели, результаты, выводы и адресные рекомендации\u00A0— с\u00A0диаграммами.',
    },
    memo: { title: 'Аналитическая справка', lead: 'Текст для печати и подписи: на листе или файлом Word.' },
    dossiers: {
      title: 'Паспорта школ',
      lead: 'По странице на школу: категория по годам, результаты, показатели, риски, документы, события, рекомендации\u00A0— на листе или файлом Word.',
    },
    subjects: {
      title: 'Предметы для РМО',
      lead: 'По странице на предмет для методических объединений: результаты, задания с порогами, журнал, дефициты, что обсудить\u00A0— на листе или файлом Word.',
    },
    all: {
      title: 'Всё сразу',
      lead: 'Проверка, обзор, показатели, риски, мониторинг и аналитическая справка\u00A0— одним действием, с одной отменой.',
    },
  },
  /** The buttons that begin each. */
  begin: {
    overview: 'Составить обзор',
    risks: 'Составить профиль',
    monitoring: 'Составить мониторинг',
    memo: 'Составить справку',
    dossiers: 'Выбрать школы',
    subjects: 'Выбрать предметы',
    all: 'Составить всё',
  },
  again: 'Составить снова',
  refresh: 'Обновить',
  other: 'Другой отчёт',
  cancel: 'Отмена',
  insert: (sheets: number) => (sheets === 1 ? 'Вставить лист' : 'Вставить листы'),
  rewrite: (sheets: number) => (sheets === 1 ? 'Обновить лист' : 'Обновить листы'),
  /** The buttons that save a document as a file. */
  files: {
    memo: 'Скачать справку (.docx)',
    dossiers: 'Скачать паспорта (.docx)',
    subjects: 'Скачать предметы (.docx)',
  },
  /** The choice of what pages are of. */
  pages: {
    of: { dossiers: 'Школы', subjects: 'Предметы' },
    chosen: (chosen: number, all: number) => `Выбрано: ${number(chosen)} из ${number(all)}`,
    all: 'Все',
    cohort: ({ name }: CohortForms) => `Только ${name}`,
    none: 'Ни одной отметки',
    written: (count: number) => `Страниц: ${number(count)}`,
    empty: {
      dossiers: {
        title: 'Школ нет',
        message: 'Паспорта составляются по листу «Школы»: в книге его нет или он пуст.',
      },
      subjects: {
        title: 'Предметов нет',
        message: 'За этот учебный год в книге нет результатов и заданий по предметам.',
      },
    },
  },
  preview: 'Что получится',
  missing: 'Чего не хватает',
  willWrite: 'Что будет записано',
  sheet: ({
    name,
    exists,
    renamed,
    edited,
  }: {
    readonly name: string;
    readonly exists: boolean;
    readonly renamed: boolean;
    readonly edited: number;
  }) =>
    [
      `Лист «${name}» — `,
      exists ? 'обновится' : 'новый',
      edited > 0 ? `, ваши тексты останутся: ${edits(edited)}` : '',
      renamed ? '; обычное имя занято вашим листом, он не меняется' : '',
    ].join(''),
  nothing: {
    title: 'Нет данных для отчёта',
    message: 'В книге не распознаны листы, по которым составляется отчёт:',
    needed: [
      'дорожная карта: мероприятия, сроки, ответственные, отметки о выполнении',
      '«Школы», «Педагоги», «Обучающиеся», «Результаты» — для показателей',
      '«Риски»: школа и по столбцу на каждый фактор — для рискового профиля',
      '«Мероприятия», «Дефициты», «Управленческий цикл» — для мониторинга и справки',
    ],
  },
  period: {
    title: 'Период и школы',
    year: 'Учебный год',
    /** What the workbook says, with the year that this gives; null where none does. */
    asInBook: (year: string | null) => (year === null ? 'как в книге' : `как в книге: ${year}`),
    part: 'Период',
    parts: { year: 'Весь год', 'first-half': 'I полугодие', 'second-half': 'II полугодие' },
    cohort: 'Группа школ',
    length: 'Длина справки',
    lengths: { brief: 'кратко', usual: 'обычно', full: 'с приложениями' },
    reportDate: 'Дата отчёта',
    apply: 'Пересчитать',
  },
  /** What the report is held against. */
  against: {
    label: 'Сравнить с',
    last: 'прошлым отчётом',
    none: 'Отчётов по этой книге ещё не было: первый запомнится, следующий сравнится с ним.',
    of: (day: string) => `отчётом на ${day}`,
    chosen: (file: string) => `файлом «${file}»`,
    file: 'выбрать файл прежней книги…',
    nothing: 'ни с чем',
  },
  written: 'Записано',
  /** The year, the day and the days counted, in a line. */
  on: (
    {
      year,
      previous,
      reportDate,
      period,
    }: {
      readonly year: SchoolYear | null;
      readonly previous: SchoolYear | null;
      readonly reportDate: Day;
      readonly period: DayInterval | null;
    },
    days: (interval: DayInterval) => string,
  ) =>
    [
      year === null ? 'Учебный год не определён' : `${year} учебный год`,
      previous === null ? '' : `в сравнении с ${previous}`,
      `на\u00A0${dottedDay(reportDate)}`,
      period === null ? '' : `события за ${days(period)}`,
    ]
      .filter(Boolean)
      .join(' · '),
  /** The figures by which a person recognises the report, a line for each. */
  figures: ({
    cohort,
    supported,
    activities: count,
    done,
    overdue,
    problems: zones,
    recommendations: advice,
    changes,
  }: {
    readonly cohort: CohortForms;
    readonly supported: number | null;
    readonly activities: number;
    readonly done: number | null;
    readonly overdue: number | null;
    readonly problems: number;
    readonly recommendations: number;
    readonly changes: {
      readonly since: Day;
      readonly file: string | null;
      readonly done: number;
      readonly overdue: number;
      readonly moved: number;
    } | null;
  }) => [
    ...(supported === null ? [] : [`${cohort.name}: ${number(supported)}`]),
    done === null || overdue === null
      ? `${activities(count)}, отметок о выполнении нет`
      : `${activities(count)}: выполнено ${number(done)}, просрочено ${number(overdue)}`,
    `${problems(zones)}, ${recommendations(advice)}`,
    ...(changes === null
      ? []
      : [
          `С\u00A0${dottedDay(changes.since)} (${changes.file === null ? 'прошлый отчёт' : `файл «${changes.file}»`}): выполнено ${number(changes.done)}, стало просроченным ${number(changes.overdue)}, перенесён срок у ${number(changes.moved)}`,
        ]),
  ],
  stale: (sheets: readonly string[]) => {
    const [first] = sheets;
    return sheets.length === 1 && first !== undefined
      ? `Отчёт устарел: лист «${first}» изменён.`
      : `Отчёт устарел: изменены ${ru.names(sheets)}.`;
  },
  day: dottedDay,
};
