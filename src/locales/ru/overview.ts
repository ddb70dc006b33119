import type { SchoolYear } from '../../tables';
import { type Day, dottedDay } from '../../workbook';
import { decimal, tiedNoun } from './numbers';
import { inSentence } from '../sentences';
import { ru } from './sentences';

const schoolsOf = tiedNoun({ one: 'школа', few: 'школы', other: 'школ' });

/** «Лесной район, 2025/2026 в сравнении с 2024/2025» */
const years = (municipality: string | null, year: SchoolYear | null, previous: SchoolYear | null): string =>
  [
    ...(municipality === null ? [] : [municipality]),
    year === null
      ? 'учебный год не определён'
      : `${year}${previous === null ? ' учебный год' : ` в сравнении с ${previous}`}`,
  ].join(', ');

export const overview = {
  /** The sheet's name, at most 31 characters. */
  name: 'Обзор',
  title: 'Обзор: поддержка школ с низкими результатами',
  years,
  reportDate: 'На дату',
  tiles: {
    execution: 'Выполнено мероприятий дорожных карт',
    overdue: 'Просрочено мероприятий дорожных карт',
    noChange: 'сравнить не с чем',
    noTarget: 'цель не задана',
  },
  /** Number formats of the whole beside its part, of a change, of a target. */
  formats: {
    tileWhole: '"из "General',
    tileChange: '+0.0" п.п.";−0.0" п.п.";0.0" п.п."',
    tileTarget: '"цель "0.0%',
  },
  charts: {
    overdue: (count: number, total: number) =>
      `Просрочено мероприятий: ${decimal(count)} из ${decimal(total)}`,
    done: 'Просроченных мероприятий нет',
    unmarked: 'Отметок о выполнении нет',
    count: 'Мероприятий',
    risks: 'Факторы риска: число школ по значимости',
    highRisks: (factor: string, schools: number) =>
      `Высокая значимость: ${inSentence(factor)} (${schoolsOf(schools)})`,
    low: 'Доля низких результатов по процедурам',
    /** Procedures whose share grew, and those whose share fell, between the years that are compared. */
    lowChanged: (worse: readonly string[], better: readonly string[]) =>
      [
        'Доля низких результатов',
        [
          ...(worse.length > 0 ? [`выросла: ${ru.listed(worse)}`] : []),
          ...(better.length > 0 ? [`снизилась: ${ru.listed(better)}`] : []),
        ].join('; '),
      ].join(' '),
    lowStable: 'Доля низких результатов заметно не изменилась',
  },
  changes: {
    /** The day of the last report, and the file that it was read from; null of the last one on this workbook. */
    heading: (since: Day, file: string | null) =>
      `Что изменилось с ${dottedDay(since)} (${file === null ? 'прошлый отчёт по этой книге' : `файл ${ru.quoted(file)}`})`,
    indicators: 'изменились показатели',
    indicator: (name: string, before: string, now: string) => `${name}: ${before} → ${now}`,
  },
  problems: {
    heading: 'Главные проблемы',
  },
  decisions: {
    heading: 'Ближайшие решения',
    by: 'Срок',
    addressee: 'Кому',
    what: 'Что сделать',
    /** One of the school's own, and one that is told about the school. */
    ofSchool: (addressee: string, school: string) => `${addressee}, ${school}`,
    onSchool: (addressee: string, school: string) => `${addressee} (о школе: ${school})`,
    noTerm: 'срок не задан',
  },
  gaps: {
    heading: 'Чего не знаем',
    none: 'Все сведения, нужные для обзора, в книге есть.',
  },
  /** A heading over the first few of many, and the sheet where all stand. */
  of: (heading: string, shown: number, total: number, sheet: string | null) =>
    `${heading} (${shown} из ${total}${sheet === null ? '' : `, все — на листе ${ru.quoted(sheet)}`})`,
  data: {
    heading: 'Данные страницы (не печатаются)',
    note: 'Из этих чисел составлены плитки и диаграммы. Все они — формулы по листам данных и дорожным картам.',
    states: 'Состояние мероприятий',
  },
};
