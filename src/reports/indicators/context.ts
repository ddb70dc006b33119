import { type CellKey, cellIn, type FigureLanguage, groupIn } from '../../document';
import {
  groupFor,
  type IndicatorGroup,
  type IndicatorResult,
  type Indicators,
  type LowResults,
  type Procedure,
  type ShownYear,
} from '../../indicators';
import {
  type FigureWords,
  indicatorTitle,
  type IndicatorsSheetWords,
  type LocaleName,
  type SignsWords,
} from '../../locales';
import { entry, rememberedFor, type SchoolYear } from '../../tables';
import type { Expression } from '../../workbook';

/** What every part of the sheet «Показатели» is made from. */
export interface SheetContext {
  readonly computed: Indicators;
  readonly words: IndicatorsSheetWords;
  readonly figures: FigureWords;
  readonly signs: SignsWords;
  readonly locale: LocaleName;
  /** Words of figures in its narrow columns. */
  readonly language: FigureLanguage;
  /** The years as the head of the sheet shows them. */
  readonly years: Readonly<Record<Time, ShownYear | null>>;
}

/** A cohort of the sheet with its number: that of the report is 0. */
export interface ShownGroup extends IndicatorGroup {
  readonly at: number;
  /** Those that its section of low results has, in its order. */
  readonly procedures: readonly Procedure[];
}

export const shownGroups = rememberedFor(({ groups }: Indicators): readonly ShownGroup[] =>
  groups.map((group, at) => ({ ...group, at, procedures: shownProcedures(group.low) })),
);

/** The cohort that an indicator is of. */
export function groupOf({ definition }: IndicatorResult, { computed }: SheetContext): ShownGroup {
  const group = groupFor(definition, computed.groups);
  const shown = shownGroups(computed)[computed.groups.indexOf(group)];
  if (!shown) throw new Error(`no group: ${definition.id}`);
  return shown;
}

/** Keys of the tables. */
export const TABLE = { all: 'all schools', goals: 'goals', schools: 'schools', signs: 'signs' } as const;
/** The low results of a cohort. */
export const lowTableKey = (group: number): string => `low results ${group}`;

/** The report year and the year that it is compared with. */
export const TIMES = ['current', 'previous'] as const;
export type Time = (typeof TIMES)[number];

/** Numerator, denominator and share of a year have a column each. */
export const PARTS = ['part', 'total', 'share'] as const;
export type Part = (typeof PARTS)[number];
export const figureKey = (year: string, part: Part): string => `${year} ${part}`;

/** The row of an indicator in the tables of all schools together, and of goals. */
export const rowKey = (indicator: number): string => String(indicator);

/** Rows of the schools’ table: of a school of a cohort, and of its figure in an indicator. */
export const memberKey = (group: number, school: number): string => `member ${group} ${school}`;
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

const lowYears = rememberedFor<SheetContext, Map<string, ShownYear>>(() => new Map());

/** A year as the head of the low results shows it; one object for each. */
export const lowYear = (context: SheetContext, group: number, year: SchoolYear): ShownYear =>
  entry(lowYears(context), `${group} ${year}`, () => ({
    year,
    text: context.computed.view.years.textOf(year),
    cell: groupIn(lowTableKey(group), figureKey(year, 'part')),
  }));

/** A cell of the low results. */
export const lowCell = (group: number, row: string, year: SchoolYear, part: Part): CellKey => ({
  table: lowTableKey(group),
  row,
  column: figureKey(year, part),
});

/** Procedures that the index or yearly improvement is told by; none without schools. */
const shownProcedures = (low: LowResults | null): readonly Procedure[] =>
  low && low.table.schools.length > 0
    ? low.table.procedures.filter(
        (own) => low.index.procedures.includes(own) || low.yearly.procedures.includes(own),
      )
    : [];

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
