import type { DataTable, SchoolRef } from '../../data';
import { entry, rememberedFor, type SchoolYear } from '../../tables';
import { countIn, keyIn } from '../view/cells';
import { isSpelledOut } from '../view/view';
import { isLowStage, lowCells, type LowStage, stagesOf } from './figures';
import type { Procedure, ResultRow, ResultRows } from './procedures';

/** A row of counts that low results are summed of. */
export interface CountedResult {
  readonly row: ResultRow;
  /** The column that says how many got a low result; null where nobody did. */
  readonly low: LowStage | null;
  /** Other columns that would say so, were it empty, and hold a number. */
  readonly others: readonly LowStage[];
  /** Its class as criteria compare it. */
  readonly grade: string;
  /** Its cell, or the one it is merged with, names a school. */
  readonly named: boolean;
}

interface OfYear {
  readonly all: CountedResult[];
  /** By the school that formulas find the rows by. */
  readonly bySchool: Map<SchoolRef['name'], CountedResult[]>;
}

type Years = Map<SchoolYear, OfYear>;

function countedOf({ rows, view }: ResultRows): ReadonlyMap<Procedure, Years> {
  const readers = new Map(view.results.map((seen) => [seen, lowCells(seen)]));
  const procedures = new Map<Procedure, Years>();
  for (const row of rows) {
    const { record, seen, procedure, found } = row;
    if (!found || isSpelledOut(record) || !readers.get(seen)?.(record)) continue;
    const filled = stagesOf(seen).filter((own) => countIn(seen.raw(own)?.(record.row) ?? null) !== null);
    const [stage, ...others] = filled;
    const counted: CountedResult = {
      row,
      low: stage !== undefined && isLowStage(stage) ? stage : null,
      others: others.filter(isLowStage),
      grade: keyIn(seen.raw('grade')?.(record.row) ?? null),
      named: keyIn(seen.raw('school')?.(seen.schoolRow(record.row)) ?? null) !== '',
    };
    const years = entry<Procedure, Years>(procedures, procedure, () => new Map());
    const year = entry<SchoolYear, OfYear>(years, record.year, () => ({ all: [], bySchool: new Map() }));
    if (counted.named) year.all.push(counted);
    if (seen.named(record)) entry(year.bySchool, record.school.name, (): CountedResult[] => []).push(counted);
  }
  return procedures;
}

const remembered = rememberedFor(countedOf);
const NONE: readonly CountedResult[] = [];

/** The rows of a school, by its name, in a procedure and year that count; always the same list. */
export const countedResults = (
  results: ResultRows,
  procedure: Procedure,
  year: SchoolYear,
  school: string,
): readonly CountedResult[] => remembered(results).get(procedure)?.get(year)?.bySchool.get(school) ?? NONE;

/** Rows of a table that are of one procedure, year and class. */
export interface CountedGroup {
  readonly grade: string;
  readonly rows: readonly CountedResult[];
  /** Columns that say of some of the rows how many got a low result. */
  readonly low: ReadonlySet<LowStage>;
  /** Columns that would say so of some, were another one empty. */
  readonly others: ReadonlySet<LowStage>;
}

type Tables = ReadonlyMap<DataTable, readonly CountedGroup[]>;

function groupsOf({ all }: OfYear): Tables {
  const tables = new Map<DataTable, Map<string, CountedResult[]>>();
  for (const counted of all) {
    const grades = entry(tables, counted.row.seen.table, () => new Map<string, CountedResult[]>());
    entry(grades, counted.grade, (): CountedResult[] => []).push(counted);
  }
  const groupOf = ([grade, rows]: readonly [string, readonly CountedResult[]]): CountedGroup => ({
    ...{ grade, rows },
    low: new Set(rows.flatMap(({ low }) => low ?? [])),
    others: new Set(rows.flatMap(({ others }) => others)),
  });
  return new Map([...tables].map(([table, grades]) => [table, [...grades].map(groupOf)]));
}

const rememberedGroups = rememberedFor(groupsOf);

/** The rows of all schools in a procedure and year that count, by class, of one table. */
export const countedGroups = (
  results: ResultRows,
  procedure: Procedure,
  year: SchoolYear,
  table: DataTable,
): readonly CountedGroup[] => {
  const own = remembered(results).get(procedure)?.get(year);
  return (own && rememberedGroups(own).get(table)) ?? [];
};

/** Rows of a table by number of their group, and how many each group has. */
export interface ResultGroups {
  /** By 0-based row. */
  readonly byRow: ReadonlyMap<number, number>;
  readonly sizes: ReadonlyMap<number, number>;
}

/**
 * Groups of rows of one procedure, year and class, numbered from 1 for each table, so that the classes of a procedure in a
 * year follow one another.
 */
export const resultGroups = rememberedFor((results: ResultRows): ReadonlyMap<DataTable, ResultGroups> => {
  const tables = new Map<DataTable, { byRow: Map<number, number>; sizes: Map<number, number> }>();
  let next = 1;
  for (const years of remembered(results).values()) {
    for (const { all } of years.values()) {
      const grades = new Map<string, number>();
      for (const { row, grade } of all) {
        const number = entry(grades, grade, () => next++);
        const own = entry(tables, row.seen.table, () => ({ byRow: new Map(), sizes: new Map() }));
        own.byRow.set(row.record.row, number);
        own.sizes.set(number, (own.sizes.get(number) ?? 0) + 1);
      }
    }
  }
  return tables;
});
