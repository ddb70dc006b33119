import { a1, type CellPosition, type CellRange, type CellValue, type SheetSnapshot } from '../workbook';
import { columnCount, rowCount } from './rectangles';

/** Cells of a rectangle as Excel gives them, row by row. */
export interface CellGrids {
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly string[])[];
  readonly texts: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
}

const GENERAL = 'General';
const NO_CELLS: readonly never[] = [];

/** Line breaks as «\n», however they were entered. */
export const plainText = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;

/**
 * What was entered is a formula: it starts with «=» and the cell doesn't show it as its value, as text that
 * starts so does.
 */
export const isFormula = (entered: unknown, value: unknown): entered is string =>
  typeof entered === 'string' && entered.startsWith('=') && entered !== value;

function valueOf(value: unknown, type: string | undefined): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return plainText(String(value));
}

/** The cells of one sheet, put together from pieces of its used range. */
export class SheetCells {
  readonly #values: CellValue[][];
  readonly #texts: string[][];
  readonly #formats: string[][];
  readonly #filled: Set<number> = new Set();
  readonly #formulas = new Map<string, string>();

  constructor(readonly used: CellRange) {
    const grid = <T>(): T[][] => Array.from({ length: rowCount(used) }, () => []);
    this.#values = grid();
    this.#texts = grid();
    this.#formats = grid();
  }

  /** Takes in the cells of a piece; pieces of one row come from left to right. */
  add(range: CellRange, grids: CellGrids): void {
    for (let row = 0; row < rowCount(range); row++) this.#addRow(range.top + row, row, range, grids);
  }

  #addRow(row: number, index: number, range: CellRange, grids: CellGrids): void {
    const at = row - this.used.top;
    const [values, texts, formats] = [this.#values[at], this.#texts[at], this.#formats[at]];
    if (!values || !texts || !formats) return;
    for (let column = 0; column < columnCount(range); column++) {
      const value = grids.values[index]?.[column];
      const type = grids.types[index]?.[column];
      const entered = grids.formulas[index]?.[column];
      const calculated = isFormula(entered, value);
      const isEmpty = !calculated && (type === 'Empty' || (value === '' && entered === ''));
      if (!isEmpty) this.#filled.add(at);
      if (calculated) this.#formulas.set(a1(row, range.left + column), entered);
      values.push(isEmpty ? null : valueOf(value, type));
      texts.push(plainText(grids.texts[index]?.[column] ?? ''));
      formats.push(String(grids.numberFormats[index]?.[column] ?? GENERAL));
    }
  }

  /** The cells as a snapshot holds them; rows without any content are empty. */
  get content(): Pick<SheetSnapshot, 'values' | 'texts' | 'numberFormats' | 'formulas'> & {
    readonly origin: CellPosition;
  } {
    const filled = <T>(row: readonly T[], index: number): readonly T[] =>
      this.#filled.has(index) ? row : NO_CELLS;
    return {
      origin: { row: this.used.top, column: this.used.left },
      values: this.#values.map(filled),
      texts: this.#texts.map(filled),
      numberFormats: this.#formats.map(filled),
      formulas: this.#formulas,
    };
  }
}
