export { fileHost } from './fileHost';
export { fileWorkbook } from './fileWorkbook';
export { replaceFile } from './replaceFile';
export { readWorkbookBytes } from './readWorkbook';
