import type { DataRecord, SchoolRef } from '../../data';
import {
  call,
  cellOf,
  type CellPosition,
  type Expression,
  isCellError,
  joined,
  literal,
  numeral,
  type SheetSnapshot,
  valueAt,
} from '../../workbook';
import type { SchoolGroup } from '../schoolGroup';
import type { FormulaView, SeenTable } from '../view/view';
import {
  type Condition,
  countOf,
  type Criteria,
  type RowRun,
  type ShownSchool,
  type ShownYear,
  sumOf,
  total,
  yearAlternatives,
} from './conditions';

/** Which rows of a table are asked for. */
export interface AskedRows {
  /** A school by the cell that shows it; null for all. */
  readonly school: { readonly cell: Expression; readonly name: string } | null;
  /** Schools left out where all are asked for. */
  readonly except?: readonly SchoolRef[];
  /** What the column of schools must be where all are asked for. */
  readonly all?: readonly Condition[];
  /** Rows of totals that these conditions leave out by themselves. */
  readonly leftOut?: (label: string) => boolean;
}

/** Rows that follow one another, what tells those asked for among them, and the condition for all of them. */
export interface RowsPart {
  readonly run: RowRun | null;
  readonly conditions: readonly Condition[];
  readonly when: Expression | null;
}

/** Rows that those asked for are split at. */
function gapsIn<R extends DataRecord>(
  { aside }: SeenTable<R>,
  { school, leftOut = () => false }: AskedRows,
): readonly number[] {
  const isMet = (label: string, total: boolean): boolean =>
    school === null ? !(total && leftOut(label)) : label === school.name.toLowerCase();
  return aside.filter((row) => isMet(row.school, row.total)).map(({ row }) => row);
}

/** Formulas take no longer text. */
const LONGEST_TEXT = 254;

/** That a cell of a data sheet still holds what was read there; null for what formulas can't compare. */
export function sameValue(sheet: SheetSnapshot, place: CellPosition): Expression | null {
  const value = valueAt(sheet, place.row, place.column);
  if (isCellError(value) || typeof value === 'boolean') return null;
  if (typeof value === 'string' && value.length > LONGEST_TEXT) return null;
  const cell = cellOf(sheet.name, place);
  return joined('=', cell, typeof value === 'number' ? numeral(value) : literal(value ?? ''));
}

/** The formula as long as the rows that it passes over stand where they stood; an error once they hold something else. */
export function inPlace<R extends DataRecord>(
  seen: SeenTable<R>,
  asked: AskedRows,
  body: Expression,
): Expression {
  const checks = gapsIn(seen, asked).flatMap((row) =>
    [...new Set(seen.table.columns.values())].flatMap(
      (column) => sameValue(seen.sheet, { row, column }) ?? [],
    ),
  );
  return checks.length === 0 ? body : call('IF', call('AND', ...checks), body, MOVED);
}

/**
 * The rows of a table that formulas look at: all, but for those that count otherwise or not at all, and those that show
 * their school through merged cells alone, which are asked by the cell that holds it.
 */
export function rowsAsked<R extends DataRecord>(seen: SeenTable<R>, asked: AskedRows): readonly RowsPart[] {
  const { table, column, merged } = seen;
  const { school, except = [], all = [] } = asked;
  const at = column('school');
  const named: readonly Condition[] = school === null ? all : at === null ? [] : [[at, school.cell]];
  const blocks = merged.filter((run) =>
    school === null ? !except.includes(run.school) : run.school.name === school.name,
  );
  return [
    ...runsBetween(gapsIn(seen, asked)).map((run) => ({ run, conditions: named, when: null })),
    ...(all.length === 0 && school === null
      ? []
      : blocks.map(({ top, first, last }) => ({
          run: { first, last },
          conditions: [],
          when:
            school === null
              ? null
              : joined('=', cellOf(table.sheet, { row: top, column: at ?? 0 }), school.cell),
        }))),
  ];
}

/** The rows of a sheet but for those given, in ascending order; null for a whole column. */
function runsBetween(gaps: readonly number[]): readonly (RowRun | null)[] {
  if (gaps.length === 0) return [null];
  const runs: RowRun[] = [];
  let first = 0;
  for (const gap of gaps) {
    if (gap > first) runs.push({ first, last: gap - 1 });
    first = gap + 1;
  }
  return [...runs, { first, last: null }];
}

const guarded = (when: Expression | null, body: Expression): Expression =>
  when === null ? body : call('IF', when, body, numeral(0));

/** The sums of a column over the parts of a table. */
export const sumsOf = (
  column: number,
  parts: readonly RowsPart[],
  criteria: Criteria,
): readonly Expression[] =>
  parts.map(({ run, when, conditions }) => guarded(when, sumOf(column, conditions, criteria, run)));

/** How many rows of each part meet the conditions. */
export const countsOf = (
  sheet: string,
  parts: readonly RowsPart[],
  conditions: readonly Condition[],
): readonly Expression[] =>
  parts.map(({ run, when, conditions: own }) => guarded(when, countOf(sheet, [...own, ...conditions], run)));

/** What makes a formula fail, so that nobody takes a figure for right whose rows have moved. */
export const MOVED = literal('?');

/** How many rows of «Школы» say that a school is one of a group in a year; 0 is none, and more than 1 is one as well. */
export const memberCount = (
  { tables }: SchoolGroup,
  view: FormulaView,
  school: ShownSchool | null,
  year: ShownYear,
): Expression =>
  total(
    tables.flatMap(({ seen, categories, criteria }) => {
      const { table } = seen;
      if (criteria !== null && categories === null) return [];
      const rows = rowsAsked(seen, { school });
      const asked: readonly (readonly Condition[])[] =
        criteria === null ? [[]] : criteria.map((own) => [[categories ?? 0, literal(own)]]);
      const counts = asked.flatMap((own) =>
        yearAlternatives(view, table, year).flatMap((of) => countsOf(table.sheet, rows, [...own, ...of])),
      );
      return counts.length === 0 ? [] : [inPlace(seen, { school }, total(counts))];
    }),
  );
