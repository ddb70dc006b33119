export { readPickedFile } from './pickedFile';
export { type BytesWorkbook, bytesWorkbook, editableFile } from './bytesWorkbook';
export { type CellLook } from './shown/cellLooks';
export { type ShownSheet } from './shown/shownSheets';
