export { documentFile, type DocumentFileInput } from './docx/documentFile';
export { documentText } from './documentText';
export { editedDocument } from './edited';
export * from './computedKinds';
export * from './kinds';
export {
  COLORS,
  FONT,
  LEVEL_COLORS,
  type LookName,
  STANDARD_SIZE,
  type ToneName,
  YEAR_COLORS,
} from './looks';
export { cellHeight, lineHeight, linesOf, roomIn, textHeight, wrappedLines } from './measure';
export * from './model';
export { cellIn, type CellKey, cellsIn, groupIn } from './reference';
export { documentSheet, documentSheetPieces, laidOutSheet, type LaidOutSheet } from './sheet';
export type { TablesOnSheet } from './sheetTables';
export { tied, tiedDocument } from './tied';
