import type { CohortForms, SchoolYear } from '../../tables';
import { type Day, dottedDay } from '../../workbook';
import { noun } from './numbers';
import { ru } from './sentences';

const indicators = noun({
  one: 'показатель',
  few: 'показателя',
  many: 'показателей',
  other: 'показателя',
});

/** Parts of «Мониторинг» that hold one time against another. */
export const compared = {
  changes: {
    heading: (since: Day) => `Что изменилось с ${dottedDay(since)}`,
    /** Where the earlier figures are from: a file, or the last report on this workbook. */
    source: (since: Day, file: string | null) =>
      file === null
        ? `Прежние числа — из прошлого отчёта по этой книге, на ${dottedDay(since)}.`
        : `Прежние числа — из файла ${ru.quoted(file)}, на ${dottedDay(since)}.`,
    what: 'Мероприятия',
    count: 'Сколько',
    which: 'Какие',
    done: 'выполнено',
    overdue: 'стали просроченными',
    moved: 'перенесён срок',
    added: 'добавлены в дорожную карту',
    removed: 'исключены из дорожной карты',
    none: 'таких нет',
    more: (count: number) => `и ещё ${count}`,
    indicators: 'Показатели',
    before: 'Тогда',
    now: 'Сейчас',
    /** A heading over figures of a school year; null where none is known. */
    ofYear: (heading: string, year: SchoolYear | null) => `${heading}, ${year ?? 'год не определён'}`,
    nothing: 'Мероприятий и показателей, которые есть в обоих отчётах, нет: сравнивать нечего.',
    /** Of how many indicators nothing is told. */
    apart: (count: number) =>
      `Не сравниваются ${indicators(count)}: прошлый отчёт считал их по другим школам или за другую часть года.`,
  },
  movement: {
    heading: ({ name }: CohortForms) => `Кто вошёл в группу и вышел из неё: ${name}`,
    none: (years: readonly string[]) => `За ${years.join(', ')} список школ не менялся.`,
    note: 'Низкие результаты — по процедурам, которые у школы есть в оба года. Переименованные и объединённые школы узнаются по столбцу «Прежнее наименование» листа «Школы».',
    school: 'Школа',
    before: 'До',
    after: 'После',
    way: 'Что произошло',
    entered: 'вошла',
    left: 'вышла',
    year: 'Учебный год',
    remark: 'Примечание',
    formerly: (names: readonly string[]) => `прежде ${names.join(', ')}`,
    unlisted: 'на листе «Школы» за этот год её нет',
  },
  years: {
    heading: 'Школы группы за три года',
    note: (procedures: readonly string[]) =>
      procedures.length === 0
        ? 'Процедур, которые есть во всех этих годах, нет: доли низких результатов не сравниваются.'
        : `Доля низких результатов — по процедурам, которые есть во всех этих годах: ${procedures.join(', ')}.`,
    listed: 'Лет в группе',
  },
  terms: {
    heading: 'По четвертям, триместрам и полугодиям',
    note: 'Все школы. Предыдущий период — того же вида: перед первым — последний за прошлый учебный год. Изменения — в процентных пунктах, снижение лучше.',
    limit: (shown: number, all: number) => `Показано строк: ${shown} из ${all}.`,
    name: 'Процедура, предмет, класс, период',
    row: (procedure: string, subject: string, grade: string, term: string) =>
      `${procedure}, ${subject}, ${grade} класс, ${term}`,
    now: 'Сейчас',
    beforeTerm: 'Предыдущий период',
    yearAgo: 'Год назад',
    toTerm: 'За период',
    toYear: 'За год',
  },
};
