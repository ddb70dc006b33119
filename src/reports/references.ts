import type { Indicators, ShownYear } from '../indicators';
import type { SchoolYear } from '../tables';
import { type CellPosition, cellReference, type Expression } from '../workbook';

export const at = (row: number, column: number): CellPosition => ({ row, column });

/** A reference to a cell of the sheet that stays. */
export const fixed = (row: number, column: number): Expression => cellReference(at(row, column), 'fixed');

/** A reference to a cell of the same row. */
export const beside = (row: number, column: number): Expression =>
  cellReference(at(row, column), 'row-moves');

/** A year as a cell of the sheet shows it. */
export const shownYear = (
  { view }: Indicators,
  year: SchoolYear | null,
  place: CellPosition,
): ShownYear | null =>
  year === null ? null : { year, text: view.years.textOf(year), cell: cellReference(place, 'fixed') };
