import {
  type Cell,
  changeOf,
  type Column,
  count,
  shareOf,
  trendOf,
  type TrendInput,
  whole,
  word,
  type ColumnKind,
} from '../../document';
import {
  CHANGE_DECIMALS,
  type Figure,
  lowFormulas,
  type LowSums,
  type ShownYear,
  type SummaryRow,
  figureOf,
} from '../../indicators';
import type { SchoolRef } from '../../data';
import type { MonitoringSheetWords } from '../../locales';
import { type Expression, fitsCriterion } from '../../workbook';
import { type MonitoringContext, TIMES, withFormula, yearText } from './context';
import { column } from '../column';

/** Columns of numerator, denominator and share; several figures of a table are told apart by their names. */
export const partOf = (name = ''): string => `${name}Part`;
export const wholeOf = (name = ''): string => `${name}Whole`;
export const shareColumn = (name = ''): string => `${name}Share`;

export const figureColumns = (
  { figures }: MonitoringSheetWords,
  name = '',
  more: Partial<Column> = {},
): readonly Column[] => [
  column(partOf(name), figures.part, 1, count, { ...more, persons: [wholeOf(name)] }),
  column(wholeOf(name), figures.total, 1, count, { ...more, persons: [wholeOf(name)] }),
  column(shareColumn(name), figures.share, 1, shareOf(partOf(name), wholeOf(name)), {
    ...more,
    persons: [wholeOf(name)],
  }),
];

/** Persons that a change between figures is of. */
export const comparedPersons = (...names: readonly string[]): Pick<Column, 'persons'> => ({
  persons: names.map(wholeOf),
});

/** Both years under their names. */
export const yearColumns = (context: MonitoringContext): readonly Column[] =>
  TIMES.flatMap((time) =>
    figureColumns(context.words, time, { group: yearText(context, time), groupKey: time }),
  );

/** Change and its meaning between both years. */
export const changeColumns = ({ words: { figures } }: MonitoringContext): readonly Column[] => [
  column(
    'change',
    figures.change,
    1,
    changeOf(shareColumn('current'), shareColumn('previous'), CHANGE_DECIMALS),
    comparedPersons(...TIMES),
  ),
  column('trend', figures.trend, 1, word(), comparedPersons(...TIMES)),
];

/** The meaning of a change between both years of a row. */
export function trendKind(
  { monitoring }: MonitoringContext,
  direction: TrendInput['direction'],
  ofCohorts: boolean,
): ColumnKind {
  const { stabilityBand: band, smallCohort: limit } = monitoring.indicators.settings;
  const cohorts = ofCohorts ? { columns: TIMES.map(wholeOf), limit } : null;
  return trendOf({ change: 'change', direction, band, cohorts });
}

/** Kinds of the cells of a figure whose numbers are whole. */
export const wholeKinds = (name: string): Readonly<Record<string, ColumnKind>> => ({
  [partOf(name)]: whole,
  [wholeOf(name)]: whole,
  [shareColumn(name)]: shareOf(partOf(name), wholeOf(name), 'whole'),
});

export interface FigureFormulas {
  readonly part: Expression | null;
  readonly total: Expression | null;
}

/** n and N of a figure; what stands in place of the share where it is not their ratio. */
export function figureCells(
  name: string,
  { part, total, gap }: Figure,
  { language, figures }: MonitoringContext,
  formulas: FigureFormulas | null = null,
): Readonly<Record<string, Cell>> {
  if (part === null || total === null) {
    return {
      [partOf(name)]: language.nothing,
      [wholeOf(name)]: language.nothing,
      ...(gap === 'not-supported' && { [shareColumn(name)]: figures.notSupported }),
      ...(gap === 'faulty' && { [shareColumn(name)]: language.faulty }),
    };
  }
  return {
    [partOf(name)]: withFormula(part, formulas?.part ?? null),
    [wholeOf(name)]: withFormula(total, formulas?.total ?? null),
  };
}

/** Low results as a figure; those of nobody are no data. */
export function lowFigure(sums: LowSums | undefined): Figure {
  const { part = 0, total = 0 } = sums ?? {};
  return figureOf(part, total, 'weighted');
}

/** Low results of all schools in a procedure and class, or of all but some; null where formulas can't leave those out. */
export function lowSumFormulas(
  { monitoring: { indicators } }: MonitoringContext,
  { procedure, grade }: SummaryRow,
  year: ShownYear | null,
  except: readonly SchoolRef[] = [],
): FigureFormulas | null {
  const names = except.flatMap((school) => indicators.summary.namesOf(school));
  if (!year || !names.every(fitsCriterion)) return null;
  return lowFormulas(indicators, { procedure, year, school: null, except, grades: grade?.texts ?? null });
}
