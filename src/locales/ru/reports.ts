import type { Trend, SignsRule } from '../../indicators';
import { noun, number } from './numbers';
import type { CohortForms, SchoolYear } from '../../tables';
import { inSentence } from '../sentences';
import { ru } from './phrases';
import { type Day, dottedDay } from '../../workbook';
import { dynamics, indicators } from './indicators';
import { memo } from './memo';
import { risks } from './risks';
import { monitoring } from './monitoring';

const SIGNS = { up: '▲ рост', down: '▼ снижение', level: '● стабильно' } as const;

export const figures = {
  noData: 'нет данных',
  /** Stands where a number of a figure is unknown. */
  nothing: '–',
  notSupported: 'не в группе',
  faulty: 'ошибка',
  yes: 'да',
  no: 'нет',
  /** Sign, way and meaning of a change; `way` is above 0 for growth. */
  trend(trend: Exclude<Trend, null>, way: number) {
    if (trend === 'small-cohort') return 'малая группа';
    if (trend === 'stable') return SIGNS.level;
    return `${way > 0 ? SIGNS.up : SIGNS.down}, ${trend === 'better' ? 'лучше' : 'хуже'}`;
  },
  better: 'лучше',
  worse: 'хуже',
  status: { reached: 'достигнута', 'on-the-way': 'выполняется', behind: 'не достигается' },
};

const ofWorks = noun({
  one: 'низкой работы',
  few: 'низких работ',
  many: 'низких работ',
  other: 'низкой работы',
});
const ofParticipants = noun({
  one: 'участника',
  few: 'участников',
  many: 'участников',
  other: 'участника',
});

/** A piece of work, which is a procedure in one subject and class, that is low. */
interface SignParts {
  readonly procedure: string;
  /** Part of the year; null for the whole year. */
  readonly period: string | null;
  readonly subject: string;
  readonly grade: string;
}

/** Words for signs of low results, the same on the sheet and in the pane. */
export const signs = {
  title: 'Признаки низких результатов',
  /** By what a school shows signs, and that they are no verdict; the years as the reader writes them. */
  rule: (
    { lowResultPercent, lowProcedures, smallCohort }: SignsRule,
    year: string | null,
    previous: string | null,
  ) => {
    const low = `Работа (процедура по предмету и классу) низкая, если доля «2» или не набравших порога — от ${number(lowResultPercent)}\u00A0%; меньше ${ofParticipants(smallCohort)} — не оценивается.`;
    const several = `не меньше ${ofWorks(lowProcedures)}${year === null ? '' : ` за ${year}`}`;
    const twice =
      year === null || previous === null
        ? ''
        : ` или одна и та же работа низкая и за ${year}, и за ${previous}`;
    return `Повод присмотреться к школе, а не вывод о ней. ${low} Признак: ${several}${twice}.`;
  },
  none: 'Ни у одной школы признаков нет.',
  /** The table on the sheet stays as it was written. */
  written: 'Список составлен при записи листа и сам не меняется: после изменения данных обновите лист.',
  columns: { reasons: 'Признаки', procedures: 'Работы с низкими результатами' },
  reasons: {
    several: 'низкие результаты по нескольким работам',
    'two-years': 'низкие результаты по одной работе два года',
  },
  procedure: ({ procedure, period, subject, grade }: SignParts) =>
    [procedure, period, inSentence(subject), /^\d/u.test(grade) ? `${grade}\u00A0класс` : grade]
      .filter(Boolean)
      .join(', '),
  /** Stands behind a procedure that was low in the year before too. */
  again: 'второй год',
  /** So many procedures are not named. */
  more: (count: number) => `и ещё ${count}`,
};

const quoted = ru.names;
const notComputed = noun({
  one: 'показатель не рассчитан',
  few: 'показателя не рассчитаны',
  many: 'показателей не рассчитаны',
  other: 'показателя не рассчитаны',
});

interface Sheets {
  readonly sheets: readonly string[];
}

/** Sentences on why figures are not there, by what is missing. */
export const missing = {
  data: () => 'В книге нет листов с данными: данных для расчёта нет.',
  sheet: ({
    sheet,
    isUnread,
    indicators,
  }: {
    readonly sheet: string;
    readonly isUnread: boolean;
    readonly indicators: number;
  }) =>
    isUnread
      ? `Лист «${sheet}» не прочитан, его столбцы не распознаны — ${notComputed(indicators)}.`
      : `Нет листа «${sheet}» — ${notComputed(indicators)}.`,
  'supported-schools': ({
    year,
    cohort,
  }: {
    readonly year: SchoolYear | null;
    readonly cohort: CohortForms;
  }) =>
    `На листе «Школы» нет ${cohort.genitive}${year === null ? '' : ` за ${year}`} — показатели не рассчитаны.`,
  year: () => 'Нет данных ни за один учебный год.',
  'previous-year': ({ year }: { readonly year: SchoolYear }) =>
    `За годы раньше ${year} данных для сравнения нет.`,
  roadmap: () => 'В книге нет дорожной карты: данных об исполнении и о мероприятиях по факторам риска нет.',
  marks: ({ sheets }: Sheets) =>
    `${sheets.length > 1 ? 'На листах' : 'На листе'} ${quoted(sheets)} нет столбца с отметками: о выполнении ничего не известно.`,
  risks: ({ sheet }: { readonly sheet: string }) => `Нет листа «${sheet}» — рисковый профиль не составлен.`,
  counted: ({ sheets }: Sheets) =>
    `${sheets.length > 1 ? 'Нет листов' : 'Нет листа'} ${quoted(sheets)} — эти разделы пропущены.`,
};

export const reports = {
  findings: {
    /** The sheet's name, at most 31 characters. */
    name: 'Замечания',
    title: 'Замечания к книге',
    /** What was checked, when, and what came of it. */
    summary: (workbook: string, day: Day, counts: string) =>
      `«${workbook}», проверено ${dottedDay(day)}: ${counts}`,
    /** Why the sheet has another name than usual. */
    renamed: (usual: string) => `Лист «${usual}» в книге уже был, он не тронут: замечания записаны на этот.`,
    columns: {
      number: '№',
      sheet: 'Лист',
      cell: 'Ячейка',
      severity: 'Важность',
      problem: 'Замечание',
      advice: 'Что сделать',
    },
    /** Stands in place of a sheet's name for findings about the whole workbook. */
    workbook: 'вся книга',
    none: 'Замечаний нет.',
  },
  figures,
  indicators,
  dynamics,
  signs,
  missing,
  memo,
  risks,
  monitoring,
  /** Foot of each printed page; «&P» is its number, «&N» how many there are. */
  footer: (title: string) => `${title} — страница &P из &N`,
};
