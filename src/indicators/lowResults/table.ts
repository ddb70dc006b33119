import type { SchoolRef } from '../../data';
import type { SchoolYear } from '../../tables';
import { lowCells, type LowSums } from '../results/lowCells';
import type { Procedure, ResultRow, ResultRows } from '../results/procedures';
import { type LeftOut, leftOut } from '../view';

/** Low results of some schools by procedure and year. */
export class LowResultTable {
  /** Procedures with participants, in the order of the data. */
  readonly procedures: readonly Procedure[];
  /** School → procedure → year. */
  readonly #sums = new Map<SchoolRef, Map<Procedure, Map<SchoolYear, LowSums>>>();
  readonly #years = new Map<Procedure, Set<SchoolYear>>();
  /** Rows of these schools that formulas can't see, or that give a dash for no low result. */
  readonly leftOut: readonly LeftOut[];

  constructor(
    { rows, view, procedures }: ResultRows,
    readonly schools: readonly SchoolRef[],
  ) {
    const wanted = new Set(schools);
    const cells = new Map(view.results.map((seen) => [seen, lowCells(seen)]));
    const unseen: LeftOut[] = [];
    for (const row of rows) {
      const { record, seen, procedure } = row;
      if (!wanted.has(record.school) || !seen.named(record)) continue;
      const low = row.found ? cells.get(seen)?.(record) : null;
      if (low) this.#add(record.school, procedure, record.year, low);
      else unseen.push(...unseenCells(row));
    }
    this.leftOut = unseen;
    this.procedures = procedures.filter((procedure) => this.#years.has(procedure));
  }

  /** Zeros where there are no results. */
  sums(school: SchoolRef, procedure: Procedure, year: SchoolYear): LowSums {
    return this.#sums.get(school)?.get(procedure)?.get(year) ?? NONE;
  }

  /** Procedures that any of the schools has participants of in each of the years. */
  heldIn(years: readonly SchoolYear[]): readonly Procedure[] {
    return this.procedures.filter((procedure) =>
      years.every((year) => this.#years.get(procedure)?.has(year)),
    );
  }

  /** Low results of a school over several procedures, each counted with its weight. */
  pooled(
    school: SchoolRef,
    year: SchoolYear,
    procedures: readonly Procedure[],
    weightOf: (procedure: Procedure) => number,
  ): LowSums {
    let [part, total] = [0, 0];
    for (const procedure of procedures) {
      const sums = this.sums(school, procedure, year);
      part += weightOf(procedure) * sums.part;
      total += weightOf(procedure) * sums.total;
    }
    return { part, total };
  }

  #add(school: SchoolRef, procedure: Procedure, year: SchoolYear, { part, total }: LowSums): void {
    const procedures = this.#sums.get(school) ?? new Map<Procedure, Map<SchoolYear, LowSums>>();
    this.#sums.set(school, procedures);
    const years = procedures.get(procedure) ?? new Map<SchoolYear, LowSums>();
    procedures.set(procedure, years);
    const known = years.get(year) ?? NONE;
    years.set(year, { part: known.part + part, total: known.total + total });
    if (total === 0) return;
    const held = this.#years.get(procedure) ?? new Set();
    this.#years.set(procedure, held.add(year));
  }
}

/** The cell that hides a row of results from formulas. */
function unseenCells({ record, seen, found }: ResultRow): readonly LeftOut[] {
  const { sheet } = seen;
  const column = seen.column(found ? 'two' : 'procedure');
  if (column === null || (found && (record.two !== 0 || record.unit !== 'count' || seen.table.shares)))
    return [];
  const [reason, expected] = found ? (['mark', 0] as const) : (['procedure', null] as const);
  return [leftOut({ reason, sheet, row: record.row, column, expected, safe: true })];
}

const NONE: LowSums = { part: 0, total: 0 };
