export { mergedDown } from './cells';
export { INDICATOR_TITLE, LISTED_COHORT } from './kinds/listedCohorts';
export { countedColumns, dataColumns, headerOf, SCHOOL_NAME_COLUMNS } from './readers';
export { levelOf } from './kinds/groupResults';
export type { ComparisonRecord } from './kinds/comparison';
export type { CycleRecord } from './kinds/cycle';
export type { DeficitRecord } from './kinds/deficits';
export type { DocumentRecord } from './kinds/documents';
export type { EventRecord } from './kinds/events';
export type { PupilsRecord, TeachersRecord } from './kinds/people';
export { type GroupRecord, MARKS, type MarkedRecord, type ResultRecord } from './kinds/resultColumns';
export type { RiskMark, RiskRecord } from './kinds/risks';
export type { SchoolRecord } from './kinds/schools';
export type { TaskRecord } from './kinds/tasks';
export * from './model';
export {
  DATA_KINDS,
  type DataKind,
  type DataRecord,
  type DataTable,
  type SchoolRef,
  type TableInfo,
} from './table';
export { isDataSheet, nearlyRecognised } from './recognise';
export * from './exports/model';
export * from './exports/imported';
export {
  type ExportImport,
  importExports,
  type ImportOptions,
  newImport,
  type ReadExport,
} from './exports/importExports';
export { readExport } from './exports/readExport';
export { type BookPlan, planImport, planImportPieces, type SheetChange } from './exports/bookPlan';
export { type Registry, registryOf, registrySheets } from './exports/registry';
export type { DataColumn } from './fields';
export { loginOf } from './exports/parties';
export type { RowParty } from './kinds/parties';
export { DATA_READERS } from './readers';
export { LEFT_COLUMNS, REGISTER_COLUMNS, REGISTER_WORDS, type RegisterColumn } from './kinds/registerColumns';
export { keyOf as schoolKeyOf, type KnownSchools } from './schoolList';
export { readData, type ReadDataOptions } from './read';
export { EVENT_LEVELS, type EventLevel } from './kinds/eventLevels';
export type { CycleStage, CycleState, DeficitType, SchoolDocument, TaskLevel } from './vocabulary';
export {
  answersOf,
  CYCLE_STAGE_NAMES,
  CYCLE_STATES,
  DEFICIT_TYPES,
  levelsOf,
  NOBODY,
  SCHOOL_DOCUMENTS,
  USUAL_ANSWERS,
  USUAL_TOTALS,
} from './vocabulary';
export { CATEGORY_WORDS, type RiskLevel, type SchoolCategory } from '../tables';
