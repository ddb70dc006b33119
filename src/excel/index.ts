export { excelWorkbook } from './liveWorkbook';
