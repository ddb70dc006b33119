export { loadWorkbook } from './loadWorkbook';
export { openAnyWorkbook, type OpenedWorkbook, type SnapshotReader } from './openAnyWorkbook';
export { saveWorkbook } from './saveWorkbook';
