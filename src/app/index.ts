export * from './check';
export { type Progress, type PeriodChoice, schoolYearsUntil } from '../book';
export type { CheckedSheet, SheetKind } from './checkedSheets';
export type { Watch } from './inTurns';

export * from './report';
export * from './safeFixes';
export * from './useCases';
export * from './showFindings';
export {
  builtinTemplate,
  type LocatedFault,
  type PeriodKind,
  type PeriodReading,
  type PlanPeriod,
  readPeriod,
  readTemplate,
  type Recurrence,
  type Template,
} from '../roadmap';
export type {
  IndicatorResult,
  Indicators,
  LeftOut,
  LowResultSigns,
  TargetStatus,
  Trend,
} from '../indicators';
export { type ExecutionCounts, type ExecutionGroup, type Fault, type Monitoring } from '../monitoring';
export { namesReportPeriod, readDay, readDays, readSchoolYear, type SchoolYear } from '../tables';
export type { LevelCounts } from '../risks';
