import type { SchoolRef } from '../../data';
import type { Settings } from '../../settings';
import type { SchoolYear } from '../../tables';
import { figureOf } from '../figure';
import type { ReportYears } from '../model';
import type { Procedure, ResultRows } from '../results/procedures';
import { yearsBefore } from '../years';
import { LowResultTable } from './table';

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

/** Settles what is pooled, for the report year and the years before it. */
export function lowResults(
  rows: ResultRows,
  schools: readonly SchoolRef[],
  { current, previous }: ReportYears,
  settings: Settings,
): LowResults | null {
  if (current === null) return null;
  const table = new LowResultTable(rows, schools);
  const held = table.heldIn([current]);
  const common = previous === null ? [] : table.heldIn([current, previous]);
  const comparable = common.length > 0;
  const window = Array.from({ length: settings.dynamicsYears + 1 }, (_, back) => yearsBefore(current, back));
  const lasting = table.heldIn(window);
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
