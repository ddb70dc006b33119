import {
  type Day,
  type DayInterval,
  dayOfSerial,
  daysInMonth,
  dayWithin,
  monthOf,
  numberFormatAt,
  type SheetSnapshot,
  textAt,
  valueAt,
  yearOf,
} from '../workbook';
import { readDays } from './period/read';

const DATE_LETTERS = /[dyдгм]|m{3}/iu;
const DAY_LETTERS = /[dд]/iu;
const MONTH_LETTERS = /[mм]/iu;
const TIME_LETTERS = /[hsчс]/iu;
const NOT_CODES = /"[^"]*"|\[[^\]]*\]|\\.|general/gi;
const YEAR_MONTHS = 12;

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

/**
 * The days that a real date stands for as its cell shows it: that day, or the whole month or year where the format
 * shows no day («мар.25», «03.2025», «март 2025»: a month typed in Excel becomes its first day). Null for anything else.
 */
export function datesAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  date1904: boolean,
): DayInterval | null {
  const date = dateAt(sheet, row, column, date1904);
  if (date === null) return null;
  const codes = numberFormatAt(sheet, row, column).replace(NOT_CODES, '');
  if (DAY_LETTERS.test(codes) || TIME_LETTERS.test(codes)) return { start: date, end: date };
  const year = yearOf(date);
  const [first, last] = MONTH_LETTERS.test(codes) ? [monthOf(date), monthOf(date)] : [1, YEAR_MONTHS];
  return { start: dayWithin(year, first, 1), end: dayWithin(year, last, daysInMonth(year, last)) };
}

/** The days of a cell: of a real date, else of its text as {@link readDays} understands it. */
export const daysAt = (
  sheet: SheetSnapshot,
  row: number,
  column: number,
  date1904: boolean,
): DayInterval | null => datesAt(sheet, row, column, date1904) ?? readDays(textAt(sheet, row, column));

const single = (days: DayInterval | null): Day | null =>
  days !== null && days.start === days.end ? days.start : null;

/** The one day that a text names; null for a month, for several days and for what is not understood. */
export const readDay = (text: string): Day | null => single(readDays(text));

/** The one day of a cell, as {@link daysAt} reads it; null for a month and for several days. */
export const dayAt = (sheet: SheetSnapshot, row: number, column: number, date1904: boolean): Day | null =>
  single(daysAt(sheet, row, column, date1904));
