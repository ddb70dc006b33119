import { call, type Expression, rangeReference } from '../../../workbook';
import { total } from '../../../indicators';
import { columnRange } from '../block';

/** How many cells of a column meet a criterion, in rows that need not be neighbours. */
export const countInRows = (column: number, rows: readonly number[], criterion: Expression): Expression =>
  total(
    runsOf(rows).map(([first, last]) =>
      call('COUNTIFS', rangeReference(columnRange(column, first, last)), criterion),
    ),
  );

/** Rows in ascending order as runs of neighbours. */
function runsOf(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
