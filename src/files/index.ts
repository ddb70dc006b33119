export { fileWorkbook } from './fileWorkbook';
export { readWorkbookBytes } from './readWorkbook';
