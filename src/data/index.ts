export { mergedDown } from './cells';
export { SCHOOL_NAME_COLUMNS } from './kinds';
export * from './model';
export { readData, type ReadDataOptions } from './read';
export { DATA_KINDS, type DataKind, type DataTable, type TableInfo } from './table';
export type { CycleStage, CycleState, DeficitType, RiskLevel, SchoolCategory } from './vocabulary';
export { CYCLE_STAGE_NAMES, RISK_LEVELS, YES_NO } from './vocabulary';
