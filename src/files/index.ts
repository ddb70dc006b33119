export { fileHost } from './fileHost';
export { fileWorkbook } from './fileWorkbook';
export { readWorkbookBytes } from './readWorkbook';
