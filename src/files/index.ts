export { fileHost } from './fileHost';
export { fileWorkbook } from './fileWorkbook';
export { newWorkbookFile, type NewWorkbook } from './create/newWorkbookFile';
export { replaceFile } from './replaceFile';
export { readWorkbookBytes } from './readWorkbook';
