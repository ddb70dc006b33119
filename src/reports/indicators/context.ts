import { type CellKey, cellIn, groupIn } from '../../document';
import { type IndicatorResult, type Indicators, type Procedure, type ShownYear } from '../../indicators';
import {
  type FigureWords,
  indicatorTitle,
  type IndicatorsSheetWords,
  type LocaleName,
  type SignsWords,
} from '../../locales';
import type { SchoolYear } from '../../tables';
import type { Expression } from '../../workbook';

/** What every part of the sheet «Показатели» is made from. */
export interface SheetContext {
  readonly computed: Indicators;
  readonly words: IndicatorsSheetWords;
  readonly figures: FigureWords;
  readonly signs: SignsWords;
  readonly locale: LocaleName;
  /** The years as the head of the sheet shows them. */
  readonly years: Readonly<Record<Time, ShownYear | null>>;
  /** Those that the section of low results has, in its order. */
  readonly procedures: readonly Procedure[];
}

/** Keys of the tables. */
export const TABLE = { all: 'all schools', schools: 'schools', low: 'low results', signs: 'signs' } as const;

/** The report year and the year that it is compared with. */
export const TIMES = ['current', 'previous'] as const;
export type Time = (typeof TIMES)[number];

/** Numerator, denominator and share of a year have a column each. */
export const PARTS = ['part', 'total', 'share'] as const;
export type Part = (typeof PARTS)[number];
export const figureKey = (year: string, part: Part): string => `${year} ${part}`;

/** Rows of the schools’ table: of a school, and of its figure in an indicator. */
export const memberKey = (school: number): string => `member ${school}`;
export const schoolKey = (indicator: number, school: number): string => `school ${indicator} ${school}`;

/** Rows of the low results: of a school’s procedure, and of what yearly improvement is told by. */
export const lowKey = (school: number, of: number | 'yearly'): string => `low ${school} ${of}`;

/** Makes references to the cells of one row. */
export const besideIn =
  (table: string, row: string) =>
  (column: string): Expression =>
    cellIn({ table, row, column });

export const sheetYears = ({ years, view }: Indicators): SheetContext['years'] => {
  const shown = (time: Time): ShownYear | null => {
    const year = years[time];
    const cell = groupIn(TABLE.all, figureKey(time, 'part'));
    return year === null ? null : { year, text: view.years.textOf(year), cell };
  };
  return { current: shown('current'), previous: shown('previous') };
};

/** A year as the head of the low results shows it. */
export const lowYear = ({ computed: { view } }: SheetContext, year: SchoolYear): ShownYear => ({
  year,
  text: view.years.textOf(year),
  cell: groupIn(TABLE.low, figureKey(year, 'part')),
});

/** A cell of the low results. */
export const lowCell = (row: string, year: SchoolYear, part: Part): CellKey => ({
  table: TABLE.low,
  row,
  column: figureKey(year, part),
});

/** Procedures that the index or yearly improvement is told by. */
export const shownProcedures = ({ low }: Indicators): readonly Procedure[] =>
  low?.table.procedures.filter(
    (own) => low.index.procedures.includes(own) || low.yearly.procedures.includes(own),
  ) ?? [];

export const titleOf = ({ definition }: IndicatorResult, { locale }: SheetContext): string =>
  indicatorTitle(definition, locale);

/** A procedure with its part of the year and its weight in the index. */
export function procedureName(
  { computed, words }: Pick<SheetContext, 'computed' | 'words'>,
  own: Procedure,
): string {
  const weight = computed.low?.index.weightOf(own) ?? 1;
  return words.procedure(own.label.name, own.period?.name ?? '', weight);
}
