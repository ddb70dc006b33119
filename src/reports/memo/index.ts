export { memoFile } from './docx/memoFile';
export { editedDocument } from './edited';
export { memoDocument, type MemoInput } from './memoDocument';
export * from './model';
export { memoSheet, type MemoSheetInput } from './sheet/memoSheet';
