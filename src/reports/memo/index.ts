export { MEMO_LENGTHS, type MemoLength } from './context';
export { memoDocument, type MemoInput } from './memoDocument';
export { memoFile, memoSheet, memoText, type MemoSheetInput } from './render';
