import type { DataKind, SchoolRef } from '../../data';
import type { SchoolYear } from '../../tables';
import type { Expression } from '../../workbook';
import type { ShownSchool, ShownYear } from '../formulas/conditions';
import type { LowResults } from '../results/lowResults';
import type { Figure, ReportYears } from '../model';
import type { Procedure, ResultRows } from '../results/procedures';
import type { SchoolSheets } from '../schools';
import type { FormulaView } from '../view/view';
import type { SourceTable } from './sources';

/** What measures are computed of. */
export interface MeasureContext {
  readonly view: FormulaView;
  readonly schools: SchoolSheets;
  readonly results: ResultRows;
  /** Null without data of any year. */
  readonly low: LowResults | null;
  readonly years: ReportYears;
}

/** The figure of a school in the report year (0) or the year before it (1). */
export type SchoolFigure = (school: SchoolRef, year: SchoolYear, back: 0 | 1) => Figure;

/** Cells of an inserted sheet that show low results of one school. */
export interface LowResultCells {
  /** Low results of a procedure in a year, or the participants. */
  readonly count: (procedure: Procedure, year: SchoolYear, which: 'part' | 'total') => Expression;
  /** The share by which years are compared, of the year so many years back. */
  readonly yearlyShare: (back: number) => Expression;
}

/** The school and year that a formula is of. */
export interface Asked {
  readonly school: ShownSchool;
  readonly year: ShownYear;
  readonly back: 0 | 1;
  readonly cells: LowResultCells;
}

/** Numerator and denominator as formulas; the denominator is 0 where there are no data. */
export interface MeasureFormulas {
  readonly part: Expression;
  readonly whole: Expression;
}

/** What an indicator is computed of: everything that is particular to a way of computing. */
export interface Measure {
  /** The sheet that it counts. That schools are supported is told by «Школы» for every measure. */
  readonly needs: DataKind;
  /** Its columns of that sheet, by their keys or headers; null where it is computed otherwise. */
  readonly columns: { readonly part: string; readonly total: string | null } | null;
  /** As SQL, where its columns alone don't tell it: parts of a query, the last of which is `figures` (see `sql/school.ts`). */
  readonly sql?: readonly string[];
  /** Whole numbers, or sums by weight. */
  readonly counts: 'whole' | 'weighted';
  /** Denominators are cohorts, too small of which are not judged. */
  readonly ofCohorts: boolean;
  /** It counts persons, not schools: of few of them nothing is printed where the settings say so. */
  readonly persons: boolean;
  /** The years whose rows are counted. */
  readonly years: (context: MeasureContext) => readonly (SchoolYear | null)[];
  readonly figures: (context: MeasureContext) => SchoolFigure;
  readonly formulas: (context: MeasureContext, asked: Asked) => MeasureFormulas;
  /** Where it is counted from. */
  readonly sources: (context: MeasureContext) => readonly SourceTable[];
}

/** Years of all measures but those that look further back. */
export const reportYearsOf = ({ years }: MeasureContext): readonly (SchoolYear | null)[] => [
  years.current,
  years.previous,
];
