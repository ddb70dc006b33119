export { memoFile } from './docx/memoFile';
export { editedDocument } from './edited';
export { memoDocument, type MemoInput } from './memoDocument';
export type { MemoDocument } from './model';
export { memoSheet, type MemoSheetInput } from './sheet/memoSheet';
