import type { SchoolRef } from '../../data';
import type { Settings } from '../../settings';
import type { SchoolYear } from '../../tables';
import { figureOf } from '../figure';
import type { ReportYears } from '../model';
import type { Day } from '../../workbook';
import { type LeftOut, leftOut } from '../view/cells';
import { yearsBefore } from '../years';
import { lowCells, type LowSums } from './figures';
import type { Procedure, ResultRow, ResultRows } from './procedures';
import { hasBegun } from './terms';

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

/** Low results of the supported schools: what the index and the yearly improvement are made of. */
export interface LowResults {
  readonly table: LowResultTable;
  /** The years shown, the latest first: the report year, the one before it, and those of yearly improvement. */
  readonly years: readonly SchoolYear[];
  readonly index: {
    /** The procedures of both years; those of the report year where the years have none in common. */
    readonly procedures: readonly Procedure[];
    /** Procedures of the report year that the year before lacks, and so not compared. */
    readonly leftOut: readonly Procedure[];
    readonly comparable: boolean;
    readonly weightOf: (procedure: Procedure) => number;
  };
  readonly yearly: {
    /** Of each year in a row that is compared, the latest first; empty where a year has no results. */
    readonly years: readonly SchoolYear[];
    /** Procedures held in each of these years. */
    readonly procedures: readonly Procedure[];
    /** One year earlier there are results of the same procedures too. */
    readonly withPrevious: boolean;
  };
}

/**
 * Settles what is pooled, for the report year and the years before it. A part of the year that begins after the day of the
 * report is in none of them.
 */
export function lowResults(
  rows: ResultRows,
  schools: readonly SchoolRef[],
  { current, previous }: ReportYears,
  { settings, reportDate }: { readonly settings: Settings; readonly reportDate: Day | null },
): LowResults | null {
  if (current === null) return null;
  const table = new LowResultTable(rows, schools);
  const begun = hasBegun(reportDate, current);
  const heldIn = (years: readonly SchoolYear[]): readonly Procedure[] => table.heldIn(years).filter(begun);
  const held = heldIn([current]);
  const common = previous === null ? [] : heldIn([current, previous]);
  const comparable = common.length > 0;
  const window = Array.from({ length: settings.dynamicsYears + 1 }, (_, back) => yearsBefore(current, back));
  const lasting = heldIn(window);
  const earlier = yearsBefore(current, settings.dynamicsYears + 1);
  const withPrevious =
    lasting.length > 0 &&
    table.heldIn([earlier]).filter((own) => lasting.includes(own)).length === lasting.length;
  const years = [
    current,
    ...(previous === null ? [] : [previous]),
    ...(lasting.length > 0 ? window : []),
    ...(withPrevious ? [earlier] : []),
  ];
  return {
    table,
    years: [...new Set(years)].sort((a, b) => (a < b ? 1 : -1)),
    index: {
      procedures: comparable ? common : held,
      leftOut: comparable ? held.filter((own) => !common.includes(own)) : [],
      comparable,
      weightOf: ({ label }) => settings.procedureWeights.get(label.key) ?? 1,
    },
    yearly: { years: lasting.length > 0 ? window : [], procedures: lasting, withPrevious },
  };
}

const ALIKE = (): number => 1;

/** The pooled share of low results by which years are compared; null without results. */
export function yearlyShare(
  { table, yearly }: LowResults,
  school: SchoolRef,
  year: SchoolYear,
): number | null {
  const { part, total } = table.pooled(school, year, yearly.procedures, ALIKE);
  return figureOf(part, total, 'weighted').share;
}
