export { fileHost } from './fileHost';
export { fileWorkbook } from './fileHost';
export { newWorkbookFile, type NewWorkbook } from './create/newWorkbookFile';
export { readWorkbookBytes } from './readWorkbook';
export { madeFile, type OutputFile, writeFiles } from './writeFiles';
