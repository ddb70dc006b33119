import type { Monitoring } from '../monitoring';

/** Whether there are the data that rules speak of, by kind. A rule is asked only where all of its kinds are there. */
const GIVEN = {
  /** A roadmap with activities. */
  roadmap: ({ executions }) => executions.some(({ counts }) => counts.total > 0),
  /** A roadmap in which some activity has a mark. */
  marks: ({ executions }) =>
    executions.some(({ marked, activities }) => marked && activities.some(({ mark }) => mark !== '')),
  /** A roadmap that has a column of those responsible. */
  responsible: ({ executions }) =>
    executions.some(({ activities }) => activities.some(({ cells }) => cells.responsible !== null)),
  schools: ({ support }) => support.given,
  /** Supported schools whose sheet has the column. */
  curators: (monitoring) => hasColumn(monitoring, 'curator'),
  mentors: (monitoring) => hasColumn(monitoring, 'mentor'),
  /** A figure of supported schools in the report year. */
  indicators: ({ indicators: { indicators } }) => indicators.some(({ current }) => current.share !== null),
  /** The same in both years. */
  changes: ({ indicators: { indicators } }) => indicators.some(({ change }) => change !== null),
  results: ({ indicators: { dynamics, years } }) =>
    dynamics.some(({ cells }) => years.current !== null && cells.has(years.current)),
  /** Results of more years than one. */
  resultYears: ({ indicators: { summary } }) => summary.rows.some(({ sums }) => sums.size > 1),
  risks: ({ profile }) => profile.given && profile.schools.length > 0,
  events: ({ events }) => events.given,
  deficits: ({ deficits }) => deficits.given,
  cycle: ({ cycle }) => cycle.given,
} as const satisfies Readonly<Record<string, (monitoring: Monitoring) => boolean>>;

/** A kind of data that a rule needs. */
export type Need = keyof typeof GIVEN;

/** «Школы» has a column of who supports its supported schools. */
export function hasColumn({ support, data: { tables } }: Monitoring, column: 'curator' | 'mentor'): boolean {
  const listed = tables.some(({ table }) => table.kind === 'schools' && table.columns.has(column));
  return listed && support.schools.length > 0;
}

/** The kinds that are not there, of those that are needed. */
export const lacking = (needs: readonly Need[], monitoring: Monitoring): readonly Need[] =>
  needs.filter((need) => !GIVEN[need](monitoring));
