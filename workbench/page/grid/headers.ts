import type { CellRange } from '../../../src/workbook';
import { isWholeColumns, isWholeRows } from '../../model';

/** Pixels that the headers take. */
export interface HeaderSize {
  readonly width: number;
  readonly height: number;
}

export const HEADER_HEIGHT = 22;
const LEAST_WIDTH = 34;
const DIGIT_WIDTH = 8;
const PADDING = 14;

/** As wide as the longest row number; nothing where the sheet hides its headers. */
export const headersOf = (shown: boolean, rowCount: number): HeaderSize =>
  shown
    ? { width: Math.max(LEAST_WIDTH, String(rowCount).length * DIGIT_WIDTH + PADDING), height: HEADER_HEIGHT }
    : { width: 0, height: 0 };

/** Rows, or columns, that a selection touches. */
export interface Span {
  readonly first: number;
  readonly last: number;
  /** Selected from end to end. */
  readonly whole: boolean;
}

/** The rows and the columns that a selection touches. */
export const spansOf = (ranges: readonly CellRange[]): readonly [readonly Span[], readonly Span[]] => [
  ranges.map((range) => ({ first: range.top, last: range.bottom, whole: isWholeRows(range) })),
  ranges.map((range) => ({ first: range.left, last: range.right, whole: isWholeColumns(range) })),
];
