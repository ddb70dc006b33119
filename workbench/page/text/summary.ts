import type { CellRange } from '../../../src/workbook';
import { isBlank, type Sheet } from '../../model';

/** What the status bar tells of a selection. */
export interface Summary {
  /** Cells that hold anything. */
  readonly count: number;
  /** Cells that hold a number. */
  readonly numbers: number;
  readonly sum: number;
}

/** Sums up the cells of all ranges; a cell that several ranges hold counts each time, as in Excel. */
export function summaryOf(sheet: Sheet, ranges: readonly CellRange[]): Summary {
  let [count, numbers, sum] = [0, 0, 0];
  for (const range of ranges) {
    for (const { row, cell } of sheet.cells.within(range)) {
      if (isBlank(cell) || sheet.isRowHidden(row)) continue;
      count += 1;
      if (typeof cell.value !== 'number') continue;
      numbers += 1;
      sum += cell.value;
    }
  }
  return { count, numbers, sum };
}
