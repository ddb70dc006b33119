import type { Trend } from '../../indicators';
import { noun, number } from './numbers';
import type { CohortForms, SchoolYear } from '../../tables';
import { ru } from './phrases';
import { type Day, dottedDay, footOf } from '../../workbook';
import { dynamics, indicators } from './indicators';
import { dossiers } from './dossiers';
import { subjects } from './subjects';
import { memo } from './memo';
import { risks } from './risks';
import { monitoring } from './monitoring';
import { overview } from './overview';
import { signs } from './signs';

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
  /** The same in narrow columns, where the sign tells the way. */
  shortTrend(trend: Exclude<Trend, null>, way: number) {
    if (trend === 'small-cohort') return 'малая группа';
    if (trend === 'stable') return SIGNS.level;
    return `${way > 0 ? '▲' : '▼'} ${trend === 'better' ? 'лучше' : 'хуже'}`;
  },
  better: 'лучше',
  worse: 'хуже',
  status: { reached: 'достигнута', 'on-the-way': 'выполняется', behind: 'не достигается' },
  /** Groups of few persons, of which nothing is printed. */
  withheld: {
    few: (least: number) => `менее\u00A0${number(least)}`,
    beside: 'скрыто',
    note: (least: number) =>
      `Сведения о группах менее ${number(least)}\u00A0чел. не публикуются; «скрыто» — группа больше, но по ней и итогу можно вычислить меньшую.`,
    heading: 'Расчёт: не печатается и не публикуется',
  },
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
  merges: ({ sheets }: Sheets) =>
    `Объединённые ячейки ${sheets.length > 1 ? 'листов' : 'листа'} ${quoted(sheets)} Excel прочитать не дал: в строках под ними значение могло не учесться. Сверьте показатели или разъедините ячейки и повторите.`,
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
    /** What a person has dismissed stands below, with the reason in place of advice. */
    dismissed: 'Отклонённые замечания',
    reason: 'Почему отклонено',
    dismissedFor: (reason: string, on: Day) => `${reason} (${dottedDay(on)})`,
    /** The field that a note is about, below its message. */
    field: (cell: string, shown: string) =>
      shown === '' ? `Ячейка ${cell} не заполнена.` : `Ячейка ${cell}: «${shown}»`,
  },
  figures,
  indicators,
  dynamics,
  signs,
  missing,
  memo,
  risks,
  monitoring,
  dossiers,
  subjects,
  overview,
  /** The hidden sheet against which formulas hold the rows of long tables. */
  held: {
    name: 'Сверка строк',
    title: 'Сверка строк',
    note: 'Служебный лист: что стояло в строках, когда составлен отчёт. Пока отличий нет, показатели складывают ячейки прямо; иначе ищут строки по условиям, и пересчёт идёт дольше. Обновите отчёт — лист составится заново.',
    sheet: (name: string) => `Лист «${name}»`,
    differing: 'Отличий сейчас (−1 — строки вставлены или удалены)',
    columns: { text: 'Что стояло в строке', group: 'Группа' },
  },
  /** The hidden sheet that keeps which findings were dismissed. */
  dismissed: {
    name: 'Отклонённые замечания',
    title: 'Отклонённые замечания',
    note: 'Служебный лист: замечания, которые отклонены с причиной. Они не считаются, пока ячейка не изменится. Вернуть замечание — в панели, на вкладке «Проверка».',
    columns: {
      sheet: 'Лист',
      cell: 'Ячейка',
      problem: 'Замечание',
      reason: 'Причина',
      on: 'Когда',
      key: 'Служебная запись',
    },
  },
  /** Foot of each printed page; «&P» is its number, «&N» how many there are. */
  footer: (title: string) => footOf(title, ' — страница &P из &N'),
};
