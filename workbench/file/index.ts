export { loadWorkbook, type LoadedWorkbook, readWorkbookFile } from './loadWorkbook';
export { saveWorkbook } from './saveWorkbook';
