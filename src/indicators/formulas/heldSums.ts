import type { ResultRecord } from '../../data';
import { entry, rememberedFor } from '../../tables';
import {
  call,
  cellOf,
  columnPartOf,
  type Expression,
  fitsCriterion,
  joined,
  literal,
  numeral,
} from '../../workbook';
import { countedGroups, type CountedResult, countedResults, resultGroups } from '../results/counted';
import type { ResultRows } from '../results/procedures';
import type { ResultSummary } from '../results/summary';
import type { SeenTable } from '../view/view';
import { total } from './conditions';
import type { HeldTable, HeldTables } from './held';
import type { LowFormulas, LowRows } from './lowResults';

/** Sums of the cells that were counted, right as long as `holds` is. */
export interface HeldSums extends LowFormulas {
  readonly holds: Expression;
}

interface HeldContext {
  readonly allResults: ResultRows;
  readonly summary: ResultSummary;
  readonly held?: HeldTables;
}

/** Excel takes no more arguments than 255; texts of formulas shall stay short. */
const MOST_RUNS = 40;

/** The low results of a table that is held; null where the table is not, or its cells can't be told in short. */
export function heldSums(
  context: HeldContext,
  seen: SeenTable<ResultRecord>,
  asked: LowRows,
): HeldSums | null {
  const held = context.held?.get(seen.table);
  if (!held) return null;
  const { procedure, year, school, grades, subjects = null } = asked;
  if (subjects !== null || (school !== null && grades !== null)) return null;
  const sums =
    school === null
      ? sumsOfGroups(held, asked, context, seen)
      : sumsOfSchool(countedResults(context.allResults, procedure, year.year, school.name), seen);
  return sums && { ...sums, holds: joined('=', held.differing, numeral(0)) };
}

const knownSums = rememberedFor<readonly CountedResult[], Map<SeenTable<ResultRecord>, LowFormulas | null>>(
  () => new Map(),
);

/** The cells of a school's rows, which several sheets sum up. */
const sumsOfSchool = (rows: readonly CountedResult[], seen: SeenTable<ResultRecord>): LowFormulas | null =>
  entry(knownSums(rows), seen, () =>
    sumsOfCells(
      rows.filter(({ row }) => row.seen === seen),
      seen,
    ),
  );

/** The cells of rows one by one, neighbours as ranges; null where there are too many. */
function sumsOfCells(
  rows: readonly CountedResult[],
  { table, column }: SeenTable<ResultRecord>,
): LowFormulas | null {
  const cellsOf = (key: string, own: readonly CountedResult[]): readonly Expression[] => {
    const at = column(key);
    if (at === null) return [];
    return runsOf(own.map(({ row }) => row.record.row)).map(([first, last]) =>
      first === last
        ? cellOf(table.sheet, { row: first, column: at })
        : columnPartOf(table.sheet, at, first, last),
    );
  };
  const low = (['two', 'belowThreshold'] as const).flatMap((stage) =>
    cellsOf(
      stage,
      rows.filter((own) => own.low === stage),
    ),
  );
  const participants = cellsOf('participants', rows);
  if (Math.max(low.length, participants.length) > MOST_RUNS) return null;
  const sum = (cells: readonly Expression[]): Expression =>
    cells.length === 0 ? numeral(0) : call('SUM', ...cells);
  return { part: sum(low), total: sum(participants) };
}

function runsOf(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const row of rows.toSorted((a, b) => a - b)) {
    const latest = runs.at(-1);
    if (latest?.[1] === row - 1) latest[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** The rows by the numbers of their groups; null where they are not all rows of groups that follow one another. */
function sumsOfGroups(
  { groups, first, last }: HeldTable,
  { procedure, year, grades, except = [] }: LowRows,
  { allResults, summary }: HeldContext,
  { table, column, merged }: SeenTable<ResultRecord>,
): LowFormulas | null {
  const numbered = resultGroups(allResults).get(table);
  const school = column('school');
  const asked = countedGroups(allResults, procedure, year.year, table).filter(
    ({ grade }) => grades === null || grades.includes(grade),
  );
  if (!numbered || school === null || asked.length === 0) return null;
  const own = asked.flatMap(({ rows: [first] }) => (first && numbered.byRow.get(first.row.record.row)) ?? []);
  const size = own.reduce((sum, group) => sum + (numbered.sizes.get(group) ?? 0), 0);
  const rows = asked.reduce((sum, group) => sum + group.rows.length, 0);
  const [least, most] = [Math.min(...own), Math.max(...own)];
  if (size !== rows || most - least + 1 !== own.length) return null;
  const names = except.flatMap((left) => summary.namesOf(left));
  if (names.length > 0 && (merged.length > 0 || !names.every(fitsCriterion))) return null;
  const stages = ['two', 'belowThreshold'] as const;
  if (stages.some((stage) => asked.some(({ others }) => others.has(stage)))) return null;
  const criteria = [
    ...(least === most
      ? [groups, numeral(least)]
      : [groups, literal(`>=${least}`), groups, literal(`<=${most}`)]),
    ...names.flatMap((name) => [columnPartOf(table.sheet, school, first, last), literal(`<>${name}`)]),
  ];
  const sum = (at: number): Expression =>
    call('SUMIFS', columnPartOf(table.sheet, at, first, last), ...criteria);
  const participants = column('participants');
  if (participants === null) return null;
  const low = stages.flatMap((stage) =>
    asked.some(({ low: own }) => own.has(stage)) ? (column(stage) ?? []) : [],
  );
  return { part: total(low.map(sum)), total: sum(participants) };
}
