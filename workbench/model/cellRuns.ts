import type { CellPosition, CellRange } from '../../src/workbook';

/** As few rectangles as simply found: runs within a row, then equal runs in adjoining rows. */
export function mergeCells(cells: readonly CellPosition[]): CellRange[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const done: CellRange[] = [];
  const open = new Map<string, CellRange>();
  for (const run of runsOf(sorted)) {
    const key = `${String(run.left)}:${String(run.right)}`;
    const above = open.get(key);
    const grown = above?.bottom === run.top - 1 ? { ...above, bottom: run.bottom } : run;
    if (above && grown === run) done.push(above);
    open.set(key, grown);
  }
  return [...done, ...open.values()];
}

function runsOf(sorted: readonly CellPosition[]): CellRange[] {
  const runs: CellRange[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && column <= last.right + 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}
