import {
  cellOf,
  type CellPosition,
  type Expression,
  isCellError,
  joined,
  literal,
  numeral,
  type SheetSnapshot,
  valueAt,
} from '../../workbook';

/** Formulas take no longer text. */
const LONGEST_TEXT = 254;

/** That a cell of a data sheet still holds what was read there; null for what formulas can't compare. */
export function sameValue(sheet: SheetSnapshot, place: CellPosition): Expression | null {
  const value = valueAt(sheet, place.row, place.column);
  if (isCellError(value) || typeof value === 'boolean') return null;
  if (typeof value === 'string' && value.length > LONGEST_TEXT) return null;
  const cell = cellOf(sheet.name, place);
  return joined('=', cell, typeof value === 'number' ? numeral(value) : literal(value ?? ''));
}
