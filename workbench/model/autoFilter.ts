import type { CellRange } from '../../src/workbook';

/** The filter of a sheet, or of one of its tables. */
export interface AutoFilter {
  readonly range: CellRange;
  /** 0-based column of the range → the texts that stay visible. */
  readonly criteria: ReadonlyMap<number, readonly string[]>;
}
