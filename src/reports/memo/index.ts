export { memoDocument, type MemoInput } from './memoDocument';
export { memoFile, memoSheet, type MemoSheetInput } from './render';
