import type { CellRange, SheetSnapshot } from '../workbook';

/** The cells merged down over several rows, by their left column; merges of one column never overlap. */
export class MergedDown {
  readonly #byColumn = new Map<number, CellRange[]>();

  constructor({ merges }: SheetSnapshot) {
    for (const merge of merges) {
      if (merge.bottom === merge.top) continue;
      const list = this.#byColumn.get(merge.left);
      if (list) list.push(merge);
      else this.#byColumn.set(merge.left, [merge]);
    }
    for (const list of this.#byColumn.values()) list.sort((a, b) => a.top - b.top);
  }

  /** The row whose cell shows in this place: its own, or the first of a cell merged down over it. */
  rowOf(row: number, column: number): number {
    const list = this.#byColumn.get(column);
    if (!list) return row;
    let from = 0;
    let to = list.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((list[middle]?.top ?? row) <= row) from = middle + 1;
      else to = middle;
    }
    const above = list[from - 1];
    return above && row <= above.bottom ? above.top : row;
  }
}
