import type { DataTable, ResultRecord, SchoolRef } from '../../data';
import { entry, rememberedFor } from '../../tables';
import { call, cellOf, type Expression, joined, literal, numeral } from '../../workbook';
import { isLowStage, lowCells, lowKeyOf, type LowStage, stagesOf } from '../results/figures';
import type { Procedure, ResultRow, ResultRows } from '../results/procedures';
import type { ResultSummary } from '../results/summary';
import { type FormulaView, isSpelledOut, type SeenTable } from '../view/view';
import { keyIn } from '../view/cells';
import {
  type Condition,
  COUNTED,
  Criteria,
  EMPTY,
  FILLED,
  type ShownSchool,
  type ShownYear,
  total,
  yearConditions,
} from './conditions';
import type { HeldTables } from './held';
import { heldSums } from './heldSums';
import { type AskedRows, inPlace, MOVED, rowsAsked, sameValue, sumsOf } from './rows';

export interface LowFormulas {
  /** How many got a low result. */
  readonly part: Expression;
  readonly total: Expression;
}

/** Which rows of a procedure are summed. */
export interface LowRows {
  readonly procedure: Procedure;
  readonly year: ShownYear;
  /** A school; null for all. */
  readonly school: ShownSchool | null;
  /** Schools that are left out where all are asked for. */
  readonly except?: readonly SchoolRef[];
  /** How classes are written, in small letters; null for all classes. */
  readonly grades: readonly string[] | null;
  /** How subjects are written, in small letters; null for all subjects. */
  readonly subjects?: readonly string[] | null;
}

interface LowFormulasContext {
  readonly view: FormulaView;
  /** Of every part of the year, whichever the report is of: each procedure has its rows. */
  readonly allResults: ResultRows;
  readonly summary: ResultSummary;
  /** Long tables that formulas needn't look through, see `HeldTable`. */
  readonly held?: HeldTables;
}

/**
 * Low results and participants: by «2», else «Ниже порога», else 0 low where another mark is given. Each stage counts
 * the rows whose earlier cells are empty, so that no row counts twice. Rows in shares are counted one by one, as long as
 * they stand in their place.
 */
export function lowFormulas(context: LowFormulasContext, asked: LowRows): LowFormulas {
  const { view, allResults, summary } = context;
  const { year, school, except = [] } = asked;
  const exceptNames = except.flatMap((own) => summary.namesOf(own));
  const sums = view.results.flatMap((seen) => {
    const { table, column } = seen;
    const participants = column('participants');
    if (table.shares || participants === null || !yearConditions(view, table, year)) return [];
    const totals = summary.totals(table);
    const which: AskedRows = {
      school,
      except,
      all: schoolIsNone(column('school'), [...totals, ...exceptNames]),
      leftOut: (label) => totals.some((text) => text.toLowerCase() === label),
    };
    const rows = rowsAsked(seen, which);
    const stages = stagesAsked(allResults, seen, asked);
    const known = heldSums(context, seen, asked);
    const sumOf = (of: keyof LowFormulas): readonly Expression[] => {
      const parts = stages.flatMap(({ low, criteria }) => {
        const summed = of === 'part' ? low : participants;
        return summed === null ? [] : sumsOf(summed, rows, criteria);
      });
      if (parts.length === 0) return [];
      const sum = inPlace(seen, which, total(parts));
      return [known ? call('IF', known.holds, known[of], sum) : sum];
    };
    return [{ part: sumOf('part'), total: sumOf('total') }];
  });
  const single = spelledOutRows(allResults).flatMap((row) =>
    isAsked(row, asked) ? spelledOut(row, school) : [],
  );
  return {
    part: total([...sums.flatMap(({ part }) => part), ...single.map(({ part }) => part)]),
    total: total([...sums.flatMap((sum) => sum.total), ...single.map((sum) => sum.total)]),
  };
}

/** A stage of low results: the column that tells how many got one, and what the rows of the stage meet. */
interface AskedStage {
  readonly low: number | null;
  readonly criteria: Criteria;
}

/** Stages of all classes and subjects, which are asked for school by school. */
const knownStages = rememberedFor<ShownYear, Map<Procedure, Map<DataTable, readonly AskedStage[]>>>(
  () => new Map(),
);

function stagesAsked(
  results: ResultRows,
  seen: SeenTable<ResultRecord>,
  asked: LowRows,
): readonly AskedStage[] {
  const { procedure, year, grades, subjects = null } = asked;
  if (grades !== null || subjects !== null) return stagesOfTable(results, seen, asked);
  const tables = entry(knownStages(year), procedure, () => new Map<DataTable, readonly AskedStage[]>());
  return entry(tables, seen.table, () => stagesOfTable(results, seen, asked));
}

function stagesOfTable(
  results: ResultRows,
  seen: SeenTable<ResultRecord>,
  { procedure, year, grades, subjects = null }: LowRows,
): readonly AskedStage[] {
  const { table, column } = seen;
  const [participants, grade, subject] = [column('participants'), column('grade'), column('subject')];
  const years = yearConditions(results.view, table, year);
  if (participants === null || !years) return [];
  const classes: readonly (readonly Condition[])[] =
    grades === null || grade === null ? [[]] : grades.map((text) => [[grade, literal(text)]]);
  const taught: readonly (readonly Condition[])[] =
    subjects === null || subject === null ? [[]] : subjects.map((text) => [[subject, literal(text)]]);
  const kinds = classes.flatMap((of) => taught.map((own) => [...of, ...own]));
  return results.wordings(table, procedure, year.year).flatMap((wording) =>
    kinds.flatMap((of) => {
      const own = [...of, ...years, ...written(seen, wording), [participants, COUNTED] as const];
      return stagesOf(seen).map((stage, index, all) => ({
        low: isLowStage(stage) ? column(stage) : null,
        criteria: new Criteria(table.sheet, [...own, ...stageConditions(seen, stage, all.slice(0, index))]),
      }));
    }),
  );
}

const spelledOutRows = rememberedFor(({ rows }: ResultRows) =>
  rows.filter(({ record }) => isSpelledOut(record)),
);

/** Any text but those given. */
const schoolIsNone = (column: number | null, texts: readonly string[]): readonly Condition[] =>
  column === null ? [] : [FILLED, ...texts.map((text) => literal(`<>${text}`))].map((is) => [column, is]);

function isAsked(
  { record, seen, found, procedure }: ResultRow,
  { procedure: own, year, school, grades, subjects = null, except = [] }: LowRows,
): boolean {
  if (!found || procedure !== own || record.year !== year.year) return false;
  if (school === null && except.includes(record.school)) return false;
  if (school !== null && (record.school.name !== school.name || !seen.named(record))) return false;
  const isOneOf = (texts: readonly string[] | null, key: string): boolean => {
    const raw = seen.raw(key);
    return texts === null || raw === null || texts.includes(keyIn(raw(record.row)));
  };
  return isOneOf(grades, 'grade') && isOneOf(subjects, 'subject');
}

const KEYS = ['school', 'year', 'period', 'procedure', 'subject', 'grade', 'participants'] as const;

/** The counts of a row in shares; an error once its cells hold something else. */
function spelledOut({ record, seen }: ResultRow, school: ShownSchool | null): readonly LowFormulas[] {
  const sums = lowCells(seen)(record);
  if (!sums) return [];
  const low = lowKeyOf(record);
  const checks = [...KEYS, ...(low ? [low] : [])].flatMap((key) => {
    const column = seen.column(key);
    if (column === null) return [];
    const place = { row: key === 'school' ? seen.schoolRow(record.row) : record.row, column };
    if (key === 'school' && school) return [joined('=', cellOf(seen.table.sheet, place), school.cell)];
    return sameValue(seen.sheet, place) ?? [];
  });
  const held = (count: number): Expression => call('IF', call('AND', ...checks), numeral(count), MOVED);
  return [{ part: held(sums.part), total: held(sums.total) }];
}

function stageConditions(
  { column }: SeenTable<ResultRecord>,
  stage: LowStage,
  before: readonly LowStage[],
): readonly Condition[] {
  const at = (own: LowStage, is: Expression): readonly Condition[] => {
    const place = column(own);
    return place === null ? [] : [[place, is]];
  };
  return [...before.flatMap((earlier) => at(earlier, EMPTY)), ...at(stage, COUNTED)];
}

function written(
  { column }: SeenTable<ResultRecord>,
  { procedure, period }: { readonly procedure: string; readonly period: string },
): readonly Condition[] {
  const at = (key: string, is: Expression): readonly Condition[] => {
    const place = column(key);
    return place === null ? [] : [[place, is]];
  };
  return [
    ...at('procedure', literal(procedure)),
    ...at('period', period === '' ? EMPTY : literal(period)),
    ...at('subject', FILLED),
    ...at('grade', FILLED),
  ];
}
