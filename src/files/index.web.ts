export { openPickedFile, readPickedFile, submittedOfPicked } from './pickedFile';
export { type BytesWorkbook, bytesWorkbook, editableFile } from './bytesWorkbook';
export { markedCopy } from './marks/markedCopy';
export { zipped } from './zipped';
export { type CellLook } from './shown/cellLooks';
export { type ShownSheet } from './shown/shownSheets';
