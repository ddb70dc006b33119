export { monitoringFindings } from './findings';
export { type CycleSummary, cycleSummary, type StageSummary } from './data/cycle';
export {
  type DeficitsSummary,
  deficitsSummary,
  type SourceDeficit,
  type SubjectDeficit,
} from './data/deficits';
export type { DocumentsSummary, DocumentState, DocumentSummary } from './data/documents';
export {
  type EventKind,
  type EventsSummary,
  eventsSummary,
  type Participation,
  participationOf,
} from './data/events';
export { lowSharesOf } from './data/lowShares';
export {
  type ChangedActivity,
  type ChangedIndicator,
  type Changes,
  type KeptActivity,
  type KeptFigures,
  latestBefore,
  keptFiguresOf,
} from './changes';
export { pointsAbove, type SubjectSheet, type SubjectTopic, type SubjectWork } from './data/subjects';
export { type GroupOf, type JournalLine, type TaskLine, type TaskOutcome } from './data/subjectTasks';
export type { Move, Movement } from './data/movement';
export { type ReportPeriod, reportPeriod } from './data/period';
export {
  namedIn,
  type NamedSupporter,
  type SupportedBy,
  type Supporter,
  type SupporterRole,
  type SupportSummary,
  supportSummary,
} from './data/support';
export { DUE_WITHIN, execution, type ExecutionOptions } from './execution/execution';
export { SchoolFinder } from './execution/groups';
export {
  type ActivityExecution,
  type Execution,
  type ExecutionCounts,
  type ExecutionGroup,
  type ExecutionState,
  type NamedParty,
  type PartyExecution,
  type RecurringMark,
  type SchoolExecution,
  type SectionExecution,
  STATES,
  type WrittenCell,
} from './execution/model';
export { type Monitoring, type MonitoringInput, monitoringOf } from './monitoring';
export { type ClassChange, classChanges } from './conclusions/classChanges';
export { type Addressee, isOfSchool } from './conclusions/addressees';
export { conclusionsOf } from './conclusions/conclusions';
export * from './conclusions/model';
export { published as publishedDeficits, publishedSources } from './conclusions/rules/deficits';
export { publishedParticipants } from './conclusions/rules/events';
export type { Need } from './conclusions/needs';
export type { MovedSchool } from './conclusions/rules/movement';
export { type PlanName, planName } from './conclusions/rules/roadmaps';
export { STATEMENT_KINDS, type StatementKind } from './conclusions/rule';
export { type Subject, SUBJECT_OF, SUBJECTS } from './conclusions/subjects';
export * from './faults/faults';
