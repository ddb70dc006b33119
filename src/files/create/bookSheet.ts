import type { WriteSheet } from 'hucre/xlsx';
import type { CellRange } from '../../workbook';
import type { CellWrite } from '../edit/patchSheet';

/** A sheet of a new workbook: the library makes it without values, which are then written as into any file. */
export interface BookSheet {
  readonly sheet: WriteSheet;
  readonly writes: readonly CellWrite[];
  /** Row → height in points that its texts need, where none is set. */
  readonly heights: ReadonlyMap<number, number>;
}

export const bookMerges = (ranges: readonly CellRange[]): NonNullable<WriteSheet['merges']> =>
  ranges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  }));

type BookCells = NonNullable<WriteSheet['cells']>;
export type BookCell = BookCells extends Map<string, infer C> ? C : never;

/** How the library names a cell. */
export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** Pixels of a digit of the standard font, and around the text of a cell. */
const DIGIT = 7;
const PADDING = 5;

/** The width of a column as files hold it, of one in characters (ECMA-376 18.3.1.13). */
export const storedWidth = (characters: number): number => Math.round(characters * DIGIT + PADDING) / DIGIT;
