export { insertIntoWorkbookBytes } from './editWorkbook';
export { bytesOf, fileHost, fileWorkbook } from './fileHost';
export { newWorkbookFile, type NewWorkbook } from './create/newWorkbookFile';
export { readWorkbookBytes } from './readWorkbook';
export { type Submitted, submittedOf } from './submitted';
export { madeFile, type OutputFile, writeFiles } from './writeFiles';
