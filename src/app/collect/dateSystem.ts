import { isDateFormat } from '../../tables';
import { dayOfSerial, dottedDay, type PlainCell, type PlainSheet, serialOfDay } from '../../workbook';

/**
 * A cell as a workbook holds it: days of what is collected count from 1900, those of some workbooks from 1904. A day before
 * that, which such a workbook knows no number of, is a text.
 */
export function inDateSystem(cell: PlainCell, date1904: boolean): PlainCell {
  if (!date1904 || typeof cell !== 'object' || cell === null || !isDateFormat(cell.numberFormat)) return cell;
  const day = dayOfSerial(cell.value, false);
  if (!day) return cell;
  const value = serialOfDay(day, true);
  return value < 0 ? dottedDay(day) : { ...cell, value };
}

/** The same of a whole table. */
export const tableInDateSystem = (table: PlainSheet, date1904: boolean): PlainSheet =>
  date1904
    ? { ...table, rows: table.rows.map((cells) => cells.map((cell) => inDateSystem(cell, true))) }
    : table;
