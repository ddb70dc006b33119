import type { Indicators } from '../indicators';
import type { WorkbookData } from '../data';
import { type RiskProfile, riskProfile } from '../risks';
import type { KnownParties, Roadmap } from '../roadmap';
import type { Day } from '../workbook';
import { type Changes, changesSince, type KeptFigures } from './changes';
import { type CycleSummary, cycleSummary } from './data/cycle';
import { type DeficitsSummary, deficitsSummary } from './data/deficits';
import { type DocumentsSummary, documentsSummary } from './data/documents';
import { type EventsSummary, eventsSummary } from './data/events';
import { lowSharesOf } from './data/lowShares';
import { type ReportPeriod, reportPeriod } from './data/period';
import { type Movement, movementOf } from './data/movement';
import { type SubjectSheet, subjectSheets } from './data/subjects';
import { type SupportSummary, supportSummary } from './data/support';
import type { Execution } from './execution/model';
import { execution } from './execution/execution';

/** What a monitoring report is computed of. */
export interface MonitoringInput {
  readonly data: WorkbookData;
  readonly indicators: Indicators;
  /** In the order of sheets. */
  readonly roadmaps: readonly Roadmap[];
  /** Parties known from the workbook's lists, for one roadmap. */
  readonly partiesOf: (roadmap: Roadmap) => KnownParties;
  readonly reportDate: Day;
  /** What the last report said. */
  readonly last?: KeptFigures | undefined;
}

/** Everything that the risk profile, the monitoring summary and the memo say. */
export interface Monitoring {
  readonly data: WorkbookData;
  readonly indicators: Indicators;
  readonly reportDate: Day;
  /** The days that events are counted of; null counts them all. */
  readonly period: ReportPeriod | null;
  /** One for each roadmap, in the order of sheets. */
  readonly executions: readonly Execution[];
  readonly profile: RiskProfile;
  readonly events: EventsSummary;
  readonly deficits: DeficitsSummary;
  readonly cycle: CycleSummary;
  readonly support: SupportSummary;
  /** Of the schools of the report's cohort. */
  readonly documents: DocumentsSummary;
  readonly movement: Movement;
  /** For the methodical associations, in the order of the data. */
  readonly subjects: readonly SubjectSheet[];
  /** What has changed since the last report; null without one. */
  readonly changes: Changes | null;
}

/** Computes everything that a monitoring report says. Pure. */
export function monitoringOf(input: MonitoringInput): Monitoring {
  const { data, indicators, roadmaps, partiesOf, reportDate, last } = input;
  const { settings } = data;
  const year = indicators.years.current;
  const schools = data.schools.map(({ school }) => school);
  const period = reportPeriod({ ...settings, reportDate }, data.events);
  const profile = riskProfile(data, roadmaps, { year, reportDate, lowShares: lowSharesOf(indicators) });
  const executions = roadmaps.map((roadmap) =>
    execution(roadmap, reportDate, { parties: partiesOf(roadmap), schools }),
  );
  const support = supportSummary(data, year);
  const deficits = deficitsSummary(data, year);
  return {
    data,
    indicators,
    reportDate,
    period,
    executions,
    profile,
    events: eventsSummary(data, period),
    deficits,
    cycle: cycleSummary(data),
    support,
    documents: documentsSummary(
      data,
      support.schools.map(({ school }) => school),
      year,
    ),
    movement: movementOf(data, indicators),
    subjects: subjectSheets(data, indicators, deficits),
    changes: last ? changesSince(last, { executions, indicators, reportDate }) : null,
  };
}
