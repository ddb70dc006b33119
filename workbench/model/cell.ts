import type { CellError, CellPosition } from '../../src/workbook';
import type { CellStyle, FontStyle } from './style';

export type CellValue = string | number | boolean | CellError | null;

export interface Hyperlink {
  readonly address?: string;
  /** A place in this workbook: «'Лист 1'!A1». */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** One cell, replaced as a whole when anything of it changes. */
export interface Cell {
  /** What was entered, or what the formula gave at the last calculation. */
  readonly value: CellValue;
  /** With the leading «=»; left out where the cell holds a constant. */
  readonly formula?: string;
  /** Left out where row, column or sheet decide. */
  readonly style?: CellStyle;
  readonly hyperlink?: Hyperlink;
  /** What of the font differs within the text; left out where all of the text has the font of the cell. */
  readonly mixedFont?: readonly (keyof FontStyle)[];
  /** The cell whose dynamic array formula spilled here. */
  readonly spilledFrom?: CellPosition;
}

export const EMPTY_CELL: Cell = { value: null };

/** Whether the cell holds nothing that a person entered or a formula gave. */
export const isBlank = (cell: Cell | undefined): boolean =>
  !cell || (cell.value === null && cell.formula === undefined);

/** Whether nothing at all is stored: such a cell need not be kept. */
export const isDefaultCell = (cell: Cell): boolean =>
  isBlank(cell) && cell.style === undefined && cell.hyperlink === undefined;

/** The cell without formula and spill mark, holding a constant. */
export function withConstant(cell: Cell | undefined, value: CellValue): Cell {
  const kept: { value: CellValue; style?: CellStyle; hyperlink?: Hyperlink } = { value };
  if (cell?.style) kept.style = cell.style;
  if (cell?.hyperlink) kept.hyperlink = cell.hyperlink;
  return kept;
}
