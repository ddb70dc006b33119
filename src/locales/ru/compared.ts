import type { CohortForms } from '../../tables';
import { type Day, dottedDay } from '../../workbook';

/** Parts of «Мониторинг» that hold one time against another. */
export const compared = {
  changes: {
    heading: (since: Day) => `Что изменилось с ${dottedDay(since)}`,
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
