import type { DataTable } from '../../data';
import type { SchoolYear } from '../../tables';
import {
  call,
  columnOf,
  columnPartOf,
  type Expression,
  joined,
  LAST_ROW,
  literal,
  numeral,
} from '../../workbook';
import type { FormulaView } from '../view/view';

/** A column of a data sheet (0-based) and what its cells must be: a criterion of SUMIFS. */
export type Condition = readonly [column: number, is: Expression];

/** A number from 0: blanks, texts and errors are none. */
export const COUNTED = literal('>=0');
export const FILLED = literal('<>');
export const EMPTY = literal('');

/** Rows that follow one another, 0-based, both ends counted; without a last one, all rows from the first on. */
export interface RowRun {
  readonly first: number;
  readonly last: number | null;
}

const rangeOf = (sheet: string, column: number, run: RowRun | null): Expression =>
  run === null ? columnOf(sheet, column) : columnPartOf(sheet, column, run.first, run.last ?? LAST_ROW);

function ranges(sheet: string, conditions: readonly Condition[], run: RowRun | null): readonly Expression[] {
  const asked: Expression[] = [];
  for (const [column, is] of conditions) asked.push(rangeOf(sheet, column, run), is);
  return asked;
}

/** Conditions of rows of a sheet, one at least; over whole columns they are written once for all formulas that ask them. */
export class Criteria {
  #whole: Expression | null = null;

  constructor(
    readonly sheet: string,
    readonly conditions: readonly Condition[],
  ) {}

  /** As arguments. */
  in(run: RowRun | null): Expression {
    return run === null ? (this.#whole ??= this.#written(null)) : this.#written(run);
  }

  #written(run: RowRun | null): Expression {
    return ranges(this.sheet, this.conditions, run).join() as Expression;
  }
}

/**
 * The sum of a column over the rows that meet some conditions and criteria; rows added later count too, where no run is
 * given.
 */
export const sumOf = (
  column: number,
  conditions: readonly Condition[],
  criteria: Criteria,
  run: RowRun | null,
): Expression => {
  const { sheet } = criteria;
  return call('SUMIFS', rangeOf(sheet, column, run), ...ranges(sheet, conditions, run), criteria.in(run));
};

/** How many rows meet all conditions; without any, the rows of the run. */
export const countOf = (
  sheet: string,
  conditions: readonly Condition[],
  run: RowRun | null = null,
): Expression =>
  conditions.length === 0 && run?.last != null
    ? numeral(run.last - run.first + 1)
    : call('COUNTIFS', ...ranges(sheet, conditions, run));

/** The sum of several parts, 0 of none. */
export const total = (parts: readonly Expression[]): Expression =>
  parts.length === 0 ? numeral(0) : joined('+', ...parts);

/** A school as a sheet shows it. */
export interface ShownSchool {
  readonly cell: Expression;
  readonly name: string;
}

/** A year of a report, and the cell of the inserted sheet that shows it. */
export interface ShownYear {
  readonly year: SchoolYear;
  readonly text: string;
  readonly cell: Expression;
}

/** What tells the rows of a year in a table; null where no row can be of it. The cell is referred to where it holds what the table writes. */
export function yearConditions(
  { years }: FormulaView,
  table: DataTable,
  { year, text, cell }: ShownYear,
): readonly Condition[] | null {
  const criterion = years.criterion(table, year);
  if (criterion === 'no-row') return null;
  if (criterion === 'every-row') return [];
  return [[criterion.column, criterion.text === text ? cell : literal(criterion.text)]];
}

/** The same for a table whose rows without a year hold for all years: one set of conditions for each way to meet them. */
export function yearAlternatives(
  view: FormulaView,
  table: DataTable,
  year: ShownYear,
): readonly (readonly Condition[])[] {
  const own = yearConditions(view, table, year);
  const column = table.columns.get('year');
  if (column === undefined) return [[]];
  return [...(own ? [own] : []), [[column, EMPTY]]];
}
