import {
  type Day,
  dayOfSerial,
  numberFormatAt,
  parseDay,
  type SheetSnapshot,
  textAt,
  valueAt,
} from '../workbook';
import { singleLine } from './text';

const DATE_LETTERS = /[dyдгм]/iu;
const NOT_CODES = /"[^"]*"|\[[^\]]*\]|\\.|general/gi;

/** The format shows a date: day, month or year letters outside quotes and colour or locale brackets. */
export function isDateFormat(format: string): boolean {
  if (format === 'General' || format === '@' || format === '') return false;
  return DATE_LETTERS.test(format.replace(NOT_CODES, ''));
}

/** The day of a cell that holds a real date; null for anything else, also for a number that is not shown as a date. */
export function dateAt(sheet: SheetSnapshot, row: number, column: number, date1904: boolean): Day | null {
  const value = valueAt(sheet, row, column);
  if (typeof value !== 'number' || !isDateFormat(numberFormatAt(sheet, row, column))) return null;
  return dayOfSerial(value, date1904);
}

/** The day of a cell: a real date, or «01.09.2021» or «2021-09-01» as text; null for anything else. */
export const dayAt = (sheet: SheetSnapshot, row: number, column: number, date1904: boolean): Day | null =>
  dateAt(sheet, row, column, date1904) ?? parseDay(singleLine(textAt(sheet, row, column)));
