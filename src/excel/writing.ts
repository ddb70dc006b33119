/** What writes into the open workbook: nothing that is needed before there is something to write. */
export { applyChange, applyWhole } from './applyChange';
export { mark, unmark } from './findingMarks';
export { offerOn } from './planAids';
export { richCells } from './richCells';
export { takeChangeBack } from './undoChange';
