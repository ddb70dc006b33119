import {
  type Block,
  type Cell,
  type CellKey,
  cellIn,
  type Column,
  type ColumnKind,
  type FigureLanguage,
  type Frame,
  rowLabel,
  type Row,
  type Table,
  text,
  type Tone,
  whole,
  word,
} from '../../document';
import type { Procedure, ShownYear } from '../../indicators';
import {
  figureLanguage,
  type FigureWords,
  type LocaleName,
  type MonitoringSheetWords,
  REPORTS_LOCALES,
  type WordedConclusions,
} from '../../locales';
import type { ActivityExecution, Execution, Monitoring } from '../../monitoring';
import type { SchoolYear } from '../../tables';
import {
  type Day,
  type Expression,
  type KeptTexts,
  literal,
  serialOfDay,
  type SheetSnapshot,
} from '../../workbook';
import { markListsOf } from './formulas/markWords';
import { column } from '../column';

/** Points of letters that are printed large enough with these columns. */
const LETTERS = 10;

/** The paper of a sheet of monitoring that has these columns, with its title at the foot. */
export const frameOf = (title: string, grid: readonly number[], locale: LocaleName): Frame => ({
  orientation: 'landscape',
  grid,
  letters: LETTERS,
  footer: REPORTS_LOCALES[locale].footer(title),
});

/** Characters of the columns that all tables of the sheet share: a number, a name, figures, words. */
const WIDTHS = {
  ...{ number: 4, name: 26.5 },
  figures: [10.2, 10.7, 10.5, 8.6, 10.7, 9, 10.4],
  words: [12.4, 9.5, 11.3, 11.7],
} as const;
export const GRID: readonly number[] = [WIDTHS.number, WIDTHS.name, ...WIDTHS.figures, ...WIDTHS.words];

/** What every part of the sheet is made from. */
export interface MonitoringContext {
  readonly monitoring: Monitoring;
  readonly conclusions: WordedConclusions;
  readonly kept: KeptTexts;
  readonly locale: LocaleName;
  readonly words: MonitoringSheetWords;
  readonly figures: FigureWords;
  readonly language: FigureLanguage;
  readonly date1904: boolean;
  readonly years: Readonly<Record<Time, ShownYear | null>>;
  /** Every activity of all roadmaps, in the order of their sheet. */
  readonly activities: ReadonlyMap<ActivityExecution, ListedActivity>;
  /** The words that each roadmap's marks are read by, as formulas look them up. */
  readonly markLists: ReturnType<typeof markListsOf>;
}

export interface ListedActivity {
  readonly index: number;
  readonly execution: Execution;
  /** The number and title of its section. */
  readonly section: string;
}

/** The years that are compared. */
export const TIMES = ['current', 'previous'] as const;
export type Time = (typeof TIMES)[number];

/** The passport's rows that others refer to. */
export const PASSPORT = 'passport';
/** The day of the report stands on the sheet of activities, whose states follow from it. */
export const DATE_CELL: CellKey = { table: 'reportDate', row: 'reportDate', column: 'value' };
export const reportDateCell = (): Expression => cellIn(DATE_CELL);

/** A school year as the data write it. */
export function shownYear({ indicators: { view } }: Monitoring, year: SchoolYear): ShownYear {
  const own = view.years.textOf(year);
  return { year, text: own, cell: literal(own) };
}

/** The years of the report. */
function yearsOf(monitoring: Monitoring): MonitoringContext['years'] {
  const { current, previous } = monitoring.indicators.years;
  return {
    current: current && shownYear(monitoring, current),
    previous: previous && shownYear(monitoring, previous),
  };
}

export type MonitoringInput = Pick<
  MonitoringContext,
  'monitoring' | 'conclusions' | 'kept' | 'locale' | 'date1904'
>;

/** What the sheets of a monitoring report are made from. */
export const contextOf = (input: MonitoringInput): MonitoringContext => ({
  ...input,
  words: REPORTS_LOCALES[input.locale].monitoring,
  figures: REPORTS_LOCALES[input.locale].figures,
  language: figureLanguage(input.locale),
  years: yearsOf(input.monitoring),
  activities: listedActivities(input.monitoring),
  markLists: markListsOf(input.monitoring.executions),
});

function listedActivities({ executions }: Monitoring): ReadonlyMap<ActivityExecution, ListedActivity> {
  const listed = new Map<ActivityExecution, ListedActivity>();
  for (const execution of executions) {
    const sectionOf = new Map(
      execution.sections.flatMap(({ section, activities }) =>
        activities.map((activity) => [activity, section?.number ?? section?.title ?? ''] as const),
      ),
    );
    for (const activity of execution.activities) {
      listed.set(activity, { index: listed.size, execution, section: sectionOf.get(activity) ?? '' });
    }
  }
  return listed;
}

export const yearText = ({ years, language }: MonitoringContext, time: Time): string =>
  years[time]?.text ?? language.noData;

export const serialOf = ({ date1904 }: Pick<MonitoringContext, 'date1904'>, day: Day): number =>
  serialOfDay(day, date1904);

/** The sheet that a record stands on, as formulas see it. */
export const sheetNamed = (
  { monitoring }: Pick<MonitoringContext, 'monitoring'>,
  name: string,
): SheetSnapshot | null => monitoring.indicators.view.sheets.get(name) ?? null;

/** A roadmap is named where there are several. */
export const withRoadmap = (
  { monitoring: { executions } }: Pick<MonitoringContext, 'monitoring'>,
  sheet: string,
  own: string,
): string => (executions.length > 1 ? `${sheet}: ${own}` : own);

/** The name of a procedure with its part of the year. */
export const procedureName = ({ words }: MonitoringContext, { label, period }: Procedure): string =>
  words.procedure(label.name, period?.name ?? '');

/** Number and name, with which most tables begin. */
export const namedColumns = ({ words }: MonitoringContext, name: string): readonly Column[] => [
  column('number', words.number, 1, whole),
  column('name', name, 1, text),
];

/** The same where rows have labels in place of numbers. */
export const labelledColumns = (label: string, name: string): readonly Column[] => [
  column('number', label, 1, rowLabel),
  column('name', name, 1, text),
];

type RowCells = Readonly<Record<string, Cell>>;

/** Rows with their numbers, known by their place from 0. */
export const numbered = (
  rows: readonly (Omit<Row, 'key'> & { readonly cells: RowCells })[],
): readonly Row[] =>
  rows.map((row, at) => ({ key: rowKey(at), ...row, cells: { number: at + 1, ...row.cells } }));

export const rowKey = (at: number): string => String(at);

/** The row of what all rows of a table come to, below them. */
export const TOTAL = 'total';
export const totalRow = (words: MonitoringSheetWords, cells: RowCells, rows: readonly Row[]): Row => ({
  key: TOTAL,
  cells: { number: words.total, ...cells },
  joined: [{ column: 'number', columns: 2 }],
  sums: rows.map(({ key }) => key),
  total: true,
});

export const tableBlock = (
  key: string,
  columns: readonly Column[],
  rows: readonly Row[],
  more: Partial<Table> = {},
): Block => ({ kind: 'table', table: { key, columns, rows, ...more } });

/** Blocks under a heading, on one page where it can hold them. */
export const part = (heading: string, ...blocks: readonly (Block | string)[]): readonly Block[] => [
  {
    kind: 'together',
    blocks: [
      { kind: 'heading', text: heading },
      ...blocks.map((own): Block => (typeof own === 'string' ? { kind: 'paragraph', content: own } : own)),
    ],
  },
];

/** What another cell of the sheet shows. */
export const same = (table: string, row: string, own: string): { readonly same: CellKey } => ({
  same: { table, row, column: own },
});

/** A value with the formula that gives it; alone where there is none. */
export const withFormula = (value: string | number, formula: Expression | null): Cell =>
  formula === null ? value : { value, formula };

/** Words of signs that call for attention, that say that all is well, or that nothing is known. */
export const signWord = ({ words: { signs } }: MonitoringContext): ColumnKind => ({
  ...word(),
  tones: ({ better, worse, noData }): readonly Tone[] => [
    { word: better, tone: 'good' },
    { word: worse, tone: 'bad' },
    { word: signs.attention, tone: 'bad' },
    { word: signs.fine, tone: 'good' },
    { word: noData, tone: 'muted' },
  ],
});
