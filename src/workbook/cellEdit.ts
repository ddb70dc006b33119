import { a1 } from './address';
import { type SheetSnapshot, textAt } from './snapshot';

/** A change of one cell that the user may accept. Applies only where the cell still shows `from`. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** The displayed text that was read; empty for an empty cell. */
  readonly from: string;
  /** Text is written as text, never as a formula or a number; empty clears the cell. A number is written as one. */
  readonly to: string | number;
}

/** The edit that replaces what a cell shows now. */
export function editCell(sheet: SheetSnapshot, row: number, column: number, to: CellEdit['to']): CellEdit {
  return { sheet: sheet.name, cell: a1(row, column), from: textAt(sheet, row, column), to };
}

/** What a cell shows once `to` is written: a number as a Russian Excel shows it, without a format. */
export const shownText = (to: CellEdit['to']): string =>
  typeof to === 'number' ? String(to).replace('.', ',') : to;
