export { documentFile, type DocumentFileInput } from './docx/documentFile';
export { editedDocument } from './edited';
export * from './kinds';
export { COLORS } from './looks';
export { cellHeight, lineHeight, roomIn, textHeight, wrappedLines } from './measure';
export * from './model';
export { cellIn, cellsIn } from './reference';
export { documentSheet } from './sheet';
export { tied, tiedDocument } from './tied';
