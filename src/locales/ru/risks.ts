import { type Day, dottedDay } from '../../workbook';
import { joined } from '../phrases';
import { inSentence } from '../sentences';
import { decimal, noun } from './numbers';

const schools = noun({ one: 'школа', few: 'школы', other: 'школ' });
const factors = noun({ one: 'фактор', few: 'фактора', other: 'факторов' });
const activities = noun({ one: 'мероприятие', few: 'мероприятия', other: 'мероприятий' });
const changes = noun({ one: 'изменение', few: 'изменения', other: 'изменений' });
const marks = noun({ one: 'отметка', few: 'отметки', other: 'отметок' });
const cells = noun({ one: 'ячейка', few: 'ячейки', other: 'ячеек' });
const schoolsOf = noun({ one: 'школы', other: 'школ' });

const firstOf = (count: number, places: readonly string[]): string =>
  places.length < count ? `${joined(places)} и другие` : joined(places);

export const risks = {
  /** The sheet's name, at most 31 characters. */
  name: 'Рисковый профиль',
  title: (municipality: string | null) =>
    municipality === null ? 'Рисковый профиль школ' : `Рисковый профиль школ: ${municipality}`,
  subtitle: ({
    year,
    reportDate,
    schools: count,
    factors: factorCount,
  }: {
    readonly year: string | null;
    readonly reportDate: Day;
    readonly schools: number;
    readonly factors: number;
  }) =>
    [
      year === null ? 'Учебный год на листе «Риски» не указан' : `${year} учебный год`,
      `на ${dottedDay(reportDate)}`,
      schools(count),
      `${factors(factorCount)} риска`,
    ].join(' · '),
  /** Stands in place of everything else where there is no sheet «Риски». */
  noSheet:
    'В книге нет листа «Риски» со школами и факторами: данных для профиля нет. Нужны столбец «Школа» и столбец для каждого фактора риска.',
  noSchools: 'На листе «Риски» нет профилей школ за этот год и более ранние.',
  noFactors: 'На листе «Риски» нет столбцов с факторами риска.',
  /** Cells of the heat map: a sign and a word, no two alike. */
  states: {
    high: '▲ высокая',
    medium: '■ средняя',
    low: '▽ низкая',
    unrated: '+ не указана',
    none: '—',
    unread: '?',
    'not-assessed': 'не оценивался',
  },
  /** Stands where the row of the data sheet has moved. */
  stale: 'обновите',
  /** Says whether the data sheet still has the rows that the map was made of. */
  same: 'Строки карты совпадают с листом «Риски».',
  changed: 'Строки на листе «Риски» добавлены, удалены или переставлены: обновите этот лист.',
  columns: {
    school: 'Школа',
    factors: 'Факторы риска и их значимость',
    found: 'Выявлено факторов',
    levels: { high: 'Высокая', medium: 'Средняя', low: 'Низкая', unrated: 'Не указана' },
    total: 'Всего',
    factor: 'Фактор риска',
    before: 'Было',
    changes: 'Что изменилось',
    schools: 'Школы',
    activities: 'Мероприятия дорожных карт',
    byWeight: 'Факторы риска, начиная с самых значимых',
    schoolChanges: 'Изменения с прошлого профиля',
    low: 'Низкие, чел.',
    participants: 'Всего, чел.',
    share: 'Доля низких',
    limit: 'Порог',
    mark: 'В профиле',
    verdict: 'Вывод',
    latest: 'Последний профиль',
  },
  /** Heads the rows below the map: how many schools have the factor at a level. */
  schoolsWith: {
    high: 'Школ: высокая',
    medium: 'Школ: средняя',
    low: 'Школ: низкая',
    unrated: 'Школ: не указана',
    total: 'Школ всего',
  },
  sections: {
    notes: 'Как читать профиль',
    factors: 'По факторам риска',
    schools: 'По школам',
    contradictions: 'Где профиль расходится с результатами',
    unprofiled: (year: string | null) =>
      year === null ? 'Школы без профиля' : `Школы без профиля за ${year} учебный год`,
  },
  chart: {
    title: (factor: string, count: number, all: number) =>
      `Чаще всего: ${inSentence(factor)} — ${decimal(count)} из ${schoolsOf(all)}`,
    none: 'Факторы риска не выявлены',
    schools: 'Число школ',
  },
  noFactorSchools: 'не выявлен',
  noFound: 'факторы риска не выявлены',
  moreSchools: (count: number) => `ещё ${schools(count)}`,
  moreFactors: (count: number) => `ещё ${factors(count)}`,
  moreActivities: (count: number) => `и ещё ${activities(count)}`,
  moreChanges: (count: number) => `и ещё ${changes(count)}`,
  coverage: {
    named: (count: number, presumed: number) =>
      presumed === 0 ? activities(count) : `${activities(count)}, предположительно ещё ${presumed}`,
    presumed: (count: number) => `предположительно ${activities(count)}`,
    none: 'мероприятий нет',
    noRoadmap: 'дорожной карты нет',
  },
  /** `sheet` is null where it needn’t be told. */
  activity: (sheet: string | null, number: string | null, title: string, presumed: boolean) =>
    [
      sheet === null ? '' : `«${sheet}»:`,
      number === null ? '' : number.replace(/\.?$/, '.'),
      title,
      presumed ? '(предположительно)' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  /** What became of a factor; `lost` is the kind `rated` whose significance is no longer given. */
  change: {
    appeared: '+ появился',
    gone: '− снят',
    stronger: '↑ усилился',
    weaker: '↓ ослаб',
    rated: '= значимость указана',
    lost: '= значимость больше не указана',
  },
  levels: { high: 'высокая', medium: 'средняя', low: 'низкая', unrated: 'не указана' },
  noPrevious: 'прошлого профиля нет',
  unchanged: 'без изменений',
  verdict: {
    'not-marked': 'Доля низких результатов не ниже порога, а риск не отмечен.',
    'rated-low': 'Доля низких результатов не ниже порога, а риск отмечен как низкий.',
    'not-assessed': 'Доля низких результатов не ниже порога, а риск не оценивался.',
    agrees: 'Риск отмечен, расхождения больше нет: обновите этот лист.',
    unread: 'Отметка в профиле не прочитана.',
  },
  contradictions: {
    about: (year: string, smallCohort: number) =>
      `Низкие — получившие «2» или не набравшие порога, вместе по всем процедурам школы за ${year} учебный год. Школы, где участников меньше ${decimal(smallCohort)}, не сравниваются.`,
    none: (year: string, smallCohort: number) =>
      `Расхождений с результатами за ${year} учебный год нет. Школы, где участников меньше ${decimal(smallCohort)}, не сравниваются.`,
    noResults: 'Результатов за этот учебный год нет, профиль не сравнивается.',
  },
  unprofiled: {
    none: 'Таких школ нет.',
    noProfile: 'профиля нет',
    dated: (day: Day) => `от ${dottedDay(day)}`,
    ofYear: (year: string) => `за ${year} учебный год`,
    undated: 'без даты',
  },
  notes: {
    legend:
      '«▲ высокая», «■ средняя», «▽ низкая» — значимость фактора; «+ не указана» — фактор выявлен, его значимость не указана; «—» — не выявлен; «?» — отметка не прочитана; «не оценивался» — на листе нет такого столбца.',
    olderYear: (wanted: string, year: string) =>
      `За ${wanted} учебный год профилей нет, показаны последние — за ${year}.`,
    dates: (first: Day, last: Day) =>
      first === last
        ? `Дата профилей: ${dottedDay(first)}.`
        : `Даты профилей: с ${dottedDay(first)} по ${dottedDay(last)}.`,
    previous: (count: number, all: number) =>
      count === all
        ? 'Изменения — в сравнении с прошлым профилем каждой школы.'
        : `Прошлый профиль есть у ${count} из ${schoolsOf(all)}: «было» и изменения — только по ним.`,
    noPrevious: 'Прошлых профилей на листе «Риски» нет, изменения не показаны.',
    /** `places` are the first of them. */
    unread: (count: number, places: readonly string[]) =>
      `${marks(count)} на листе «Риски» с неизвестным словом, на карте «?»: ${firstOf(count, places)}.`,
    unseen: (count: number, places: readonly string[]) =>
      `${cells(count)} карты — текст, а не формула, потому что отметка записана необычно: ${firstOf(count, places)}. Формула поймёт одно слово: высокая, средняя, низкая, «+» или «нет».`,
    hidden: (places: readonly (readonly [sheet: string, rows: number])[]) =>
      `Скрытые и отфильтрованные строки учтены: ${joined(places.map(([sheet, rows]) => `«${sheet}» — ${rows}`))}.`,
    presumed: '«Предположительно» — мероприятие не называет фактор, но отвечает ему по словам: проверьте.',
    live: 'Карта — формулы по листу «Риски», числа — формулы по карте: новая отметка учитывается сразу. Списки школ, изменения и мероприятия — текст: после правок обновите лист.',
  },
};
