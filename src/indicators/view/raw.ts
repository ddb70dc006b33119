import type { DataTable } from '../../data';
import { type CellValue, isCellError, type SheetSnapshot } from '../../workbook';

/** Reads the values of one column as formulas see them, by row of the sheet from 0. */
export type RawColumn = (row: number) => CellValue;

const nothing: RawColumn = () => null;

/** Gives null for every row where there is no such column. */
export function rawColumn({ values, origin }: SheetSnapshot, column: number | undefined): RawColumn {
  if (column === undefined) return nothing;
  const at = column - origin.column;
  return (row) => values[row - origin.row]?.[at] ?? null;
}

/** A number that SUMIFS adds under the criterion «>=0»; null for texts, blanks, errors and negative numbers. */
export const countIn = (value: CellValue): number | null =>
  typeof value === 'number' && value >= 0 ? value : null;

/** What a criterion of equality compares: case doesn't count; blanks and errors equal nothing. */
export const keyIn = (value: CellValue): string =>
  value === null || isCellError(value) ? '' : String(value).toLowerCase();

/** The text of a criterion that finds the value; empty for blanks and errors. */
export const textIn = (value: CellValue): string =>
  value === null || isCellError(value) ? '' : String(value);

/** Column of a key, or of a column of the user's own by its header; undefined where the table has neither. */
export const columnNamed = (
  table: DataTable,
  name: string,
  keyOf: (text: string) => string,
): number | undefined =>
  table.columns.get(name) ?? table.extra.find(({ header }) => keyOf(header) === keyOf(name))?.column;

/** Counts of equal texts; the first of the most frequent stands for all. */
export class Tally<T = string> {
  readonly #counts = new Map<T, number>();

  add(text: T): void {
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
  }

  /** The texts, the most frequent first. */
  get texts(): readonly T[] {
    return [...this.#counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
  }
}
