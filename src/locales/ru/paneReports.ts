import { plural } from '../wording';
import { quotedNames } from '../quotedNames';
import type { ReportWords } from '../types/paneReports';
import { dottedDay } from '../../workbook';

const noun = plural('ru');
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
const number = new Intl.NumberFormat('ru');

export const ru: ReportWords = {
  start: {
    title: 'Отчёты по книге',
    lead: 'Составим рисковый профиль, сводку мониторинга и справку по дорожным картам и листам данных.',
    promise:
      'Если чего-то не хватает, сначала покажем, чего именно. Тексты, которые вы исправили на прежних листах, останутся.',
  },
  requests: {
    risks: {
      title: 'Рисковый профиль',
      lead: 'Тепловая карта школ и факторов, чем отвечают дорожные карты, где отметки расходятся с результатами.',
    },
    monitoring: {
      title: 'Мониторинг',
      lead: 'Исполнение мероприятий, показатели, результаты, выводы и адресные рекомендации\u00A0— с\u00A0диаграммами.',
    },
    memo: { title: 'Справка', lead: 'Текст для печати и подписи: на листе или файлом Word.' },
    all: {
      title: 'Всё сразу',
      lead: 'Проверка, показатели, риски, мониторинг и справка\u00A0— одним действием, с одной отменой.',
    },
  },
  begin: {
    risks: 'Составить профиль',
    monitoring: 'Составить сводку',
    memo: 'Составить справку',
    all: 'Составить всё',
  },
  again: 'Составить снова',
  refresh: 'Обновить',
  other: 'Другой отчёт',
  cancel: 'Отмена',
  insert: (sheets) => (sheets === 1 ? 'Вставить лист' : 'Вставить листы'),
  rewrite: (sheets) => (sheets === 1 ? 'Обновить лист' : 'Обновить листы'),
  memoFile: 'Скачать справку (.docx)',
  preview: 'Что получится',
  missing: 'Чего не хватает',
  willWrite: 'Что будет записано',
  sheet: ({ name, exists, renamed, edited }) =>
    [
      `Лист «${name}» — `,
      exists ? 'обновится' : 'новый',
      edited > 0 ? `, ваши тексты останутся: ${edits(edited)}` : '',
      renamed ? '; обычное имя занято вашим листом, он не меняется' : '',
    ].join(''),
  nothing: {
    title: 'Отчитываться не о чем',
    message: 'В книге не узнаны листы, по которым составляется отчёт:',
    needed: [
      'дорожная карта: мероприятия, сроки, ответственные, отметки о выполнении',
      '«Школы», «Педагоги», «Обучающиеся», «Результаты» — для показателей',
      '«Риски»: школа и по столбцу на каждый фактор — для рискового профиля',
      '«Мероприятия», «Дефициты», «Управленческий цикл» — для сводки и справки',
    ],
  },
  period: {
    title: 'За какой период',
    year: 'Учебный год',
    asInBook: (year) => (year === null ? 'как в книге' : `как в книге: ${year}`),
    part: 'Период',
    parts: { year: 'Весь год', 'first-half': 'I полугодие', 'second-half': 'II полугодие' },
    reportDate: 'Дата отчёта',
    apply: 'Пересчитать',
  },
  written: 'Записано',
  on: ({ year, previous, reportDate, period }, days) =>
    [
      year === null ? 'Учебный год не определён' : `${year} учебный год`,
      previous === null ? '' : `в сравнении с ${previous}`,
      `на\u00A0${dottedDay(reportDate)}`,
      period === null ? '' : `мероприятия за ${days(period)}`,
    ]
      .filter(Boolean)
      .join(' · '),
  figures: ({ supported, activities: count, done, overdue, problems: zones, recommendations: advice }) => [
    ...(supported === null ? [] : [`ШНОР: ${number.format(supported)}`]),
    done === null || overdue === null
      ? `${activities(count)}, отметок о выполнении нет`
      : `${activities(count)}: выполнено ${number.format(done)}, просрочено ${number.format(overdue)}`,
    `${problems(zones)}, ${recommendations(advice)}`,
  ],
  stale: (sheets) => {
    const [first] = sheets;
    return sheets.length === 1 && first !== undefined
      ? `Отчёт устарел: лист «${first}» изменён.`
      : `Отчёт устарел: изменены ${quotedNames.ru(sheets)}.`;
  },
  day: dottedDay,
};
