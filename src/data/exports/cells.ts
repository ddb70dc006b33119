import { isBlank, singleLine } from '../../tables';
import { type CellRange, endColumn, isCellError, type SheetSnapshot, textAt } from '../../workbook';
import { type ShownNumber, shownNumberAt } from '../kinds/units';

const COLUMNS = 20_000;
/** More cells are merged by nobody who lays out a table. */
const MOST_MERGED = 20_000;

/** The cells of an export: what is merged shows its text in every cell. */
export class ExportCells {
  readonly #merged = new Map<number, CellRange>();
  /** Right of the last column. */
  readonly endColumn: number;

  constructor(readonly sheet: SheetSnapshot) {
    this.endColumn = endColumn(sheet);
    for (const merge of sheet.merges) {
      if ((merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) > MOST_MERGED) continue;
      for (let row = merge.top; row <= merge.bottom; row += 1) {
        for (let column = merge.left; column <= merge.right; column += 1) {
          this.#merged.set(row * COLUMNS + column, merge);
        }
      }
    }
  }

  /** The merged cells that a cell is one of. */
  merge(row: number, column: number): CellRange | undefined {
    return this.#merged.size === 0 ? undefined : this.#merged.get(row * COLUMNS + column);
  }

  /** On one line; that of the merged cells in each of them. */
  text(row: number, column: number): string {
    const merge = this.merge(row, column);
    return singleLine(merge ? textAt(this.sheet, merge.top, merge.left) : textAt(this.sheet, row, column));
  }

  /** The number of a cell, typed as one or as text. */
  number(row: number, column: number | undefined): ShownNumber | null {
    if (column === undefined) return null;
    return shownNumberAt(this.sheet, this.merge(row, column)?.top ?? row, column);
  }

  /** A whole number from 0. */
  count(row: number, column: number | undefined): number | null {
    const read = this.number(row, column);
    return read && !read.percent && Number.isSafeInteger(read.value) && read.value >= 0 ? read.value : null;
  }

  /** The filled cells of a row from the left, merged ones once. */
  filled(row: number): readonly { readonly column: number; readonly text: string }[] {
    const { texts, values, origin } = this.sheet;
    const found: { column: number; text: string }[] = [];
    texts[row - origin.row]?.forEach((text, at) => {
      if (isBlank(text) || isCellError(values[row - origin.row]?.[at] ?? null)) return;
      found.push({ column: at + origin.column, text: singleLine(text) });
    });
    return found;
  }
}
