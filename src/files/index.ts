export { writeEdits } from './editWorkbook';
export { insertIntoWorkbookBytes, insertPlans } from './insertIntoWorkbook';
export { bytesOf, fileHost, fileWorkbook, openFile } from './fileHost';
export { newWorkbookFile, type NewWorkbook } from './create/newWorkbookFile';
export { readPickedFile } from './pickedFile';
export { openBytes, type OpenedFile, readWorkbookBytes } from './readWorkbook';
export { type Submitted, submittedOf } from './submitted';
export { madeFile, type OutputFile, writeFiles } from './writeFiles';
