export { loadWorkbook } from './loadWorkbook';
export { saveWorkbook } from './saveWorkbook';
