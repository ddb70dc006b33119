export * from './check';
export { compareWorkbooks, type Comparison, type NothingToCompare } from './compare';
export { showChanges } from './showChanges';
export { changesSheet, changeTexts } from '../reports';
export { type ActivityChange, type ActivityPlace, CHANGE_KINDS } from '../roadmap';
export type { FormPart, FormState } from './form';
export { type Progress, type PeriodChoice, schoolYearsUntil } from '../book';
export type { CheckedSheet, SheetKind } from './check';
export type { Watch } from './useCases';

export { computeReport, type Report, type ReportOptions, reportSteps } from './report/compute';
export { type CopiedReport, copiedReport, type CopyOptions } from './report/fixedCopy';
export type { DataQuestion } from './report/dataQuestion';
export { lastReport } from './report/lastReport';
export {
  type InsertedReport,
  insertReport,
  keptOfReport,
  makeDocument,
  memoOf,
  pagesOf,
  previewReport,
  questionOf,
  readAll,
  readLastReport,
  readReport,
  type ReadReport,
  type ReportPreview,
  type WordDocument,
} from './report/reports';
export type { AskedPages, OfferedPages, PagesOptions } from './report/pages';
export { type OutlinedSheet, outlineOf, type ReportOutline } from './report/outline';
export { REPORT_PARTS, type ReportPart } from './report/parts';
export { type GroupLine, groupLines, type ResultLine, resultLines } from './report/resultLines';
export { MEMO_LENGTHS, type MemoLength, type Missing, missingText } from '../reports';
export { summariseReport } from './report/summary';
export type {
  IndicatorSummary,
  ProcedureSummary,
  ReportPlace,
  ReportSheet,
  ReportSummary,
  SchoolSummary,
  SignsSummary,
  SignSummary,
} from './report/summaryModel';
export { type CellMark, type Marking, planMarking } from './marking';
export { type Dismissing, dismissFindings, type DismissOutcome } from './dismiss';
export * from './planFixes';
export * from './safeFixes';
export * from './useCases';
export * from './showFindings';
export { takeMarks, undoChange } from './takeMarks';
export * from './templateOf';
export * from './importBook';
export { newTemplate, type TemplateOptions } from './templates/newTemplate';
export {
  beginBook,
  type BeginChoice,
  type BeginOffer,
  beginOffer,
  planBegin,
  readTypedSchools,
} from './templates/begin';
export type { FormName, TemplateSchool } from '../reports';
export { type Face, faceAtGlance } from './face';
export { restoredLists, restoreLists } from './templates/restoredLists';
export * from './settings';
export {
  type Addable,
  addableIn,
  type AddingFault,
  isAddedId,
  rowsFor,
  SETTING_GROUPS,
  type SettingField,
  type SettingGroup,
  type SettingsDraft,
  type SettingsForm,
  settingsForm,
} from '../settings';
export { packTemplates, type PackedTemplate } from './templates/packTemplates';
export type { TemplateBook } from '../reports';
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
  type TemplateChoice,
} from '../roadmap';
export type {
  IndicatorResult,
  Indicators,
  LeftOut,
  LowResultSigns,
  TargetStatus,
  TermFigures,
  TermRow,
  Trend,
} from '../indicators';
export { growthOf, lowShareOf } from '../indicators';
export {
  type ExecutionCounts,
  type ExecutionGroup,
  type ExecutionState,
  type Fault,
  type GroupOf,
  type JournalLine,
  type Monitoring,
  pointsAbove,
  type SubjectSheet,
  type SubjectWork,
  type TaskLine,
  type ChangedActivity,
  type Changes,
  type KeptFigures,
  type Move,
  type Movement,
} from '../monitoring';
export {
  type Cohort,
  cohortForms,
  cohortKey,
  type NamedCategory,
  namesReportPeriod,
  readCohort,
  readDay,
  readDays,
  readGrade,
  readSchoolYear,
  type SchoolYear,
} from '../tables';
export type { LevelCounts } from '../risks';
export {
  type BookPlan,
  type SheetChange,
  EXPORT_FAULTS,
  type GivenFacts,
  type Imported,
  type ImportedFile,
  type ImportReason,
  importExports,
  newImport,
  planImport,
  type ReadExport,
  readExport,
  registrySheets,
  type Told,
} from '../data';
export * from './collect';
export * from './tidy';
