export { excelWorkbook } from './liveWorkbook';
export { associateCommand, openDialog } from './ribbon';
