import { dayAt, singleLine } from '../tables';
import { type Day, day, type SheetSnapshot, textAt } from '../workbook';

const MONTHS = ['янв', 'фев', 'март', 'апр', 'ма[йя]', 'июн', 'июл', 'авг', 'сент', 'окт', 'нояб', 'дек'].map(
  (month) => new RegExp(`^${month}`, 'i'),
);
/** The first of several days: «15–16.03.2021», «15 и 16 марта 2021 г.», «15.03.21». */
const NUMERIC =
  /^(\d{1,2})(?:\s*(?:[-‐-―−,и]|\.\d{1,2}\s*[-‐-―−])\s*\d{1,2})*\.(\d{1,2})\.(\d{4}|\d{2})(?:\s*г(?:ода|\.)?)?$/i;
const IN_WORDS = /^(?:(\d{1,2})(?:\s*[-‐-―−,и]\s*\d{1,2})*\s+)?([а-я]+)\.?\s+(\d{4})(?:\s*г(?:ода|\.)?)?$/i;
const LONGEST = 60;
const CENTURY = 2000;

/**
 * The day of an event: a real date, or a text with a day, or with a month alone, which gives its first day. Null for
 * anything else.
 */
export function readEventDay(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  date1904: boolean,
): Day | null {
  const real = dayAt(sheet, row, column, date1904);
  const text = textAt(sheet, row, column);
  if (real || text.length > LONGEST) return real;
  const line = singleLine(text);
  const [, numericDay, numericMonth, numericYear = ''] = NUMERIC.exec(line) ?? [];
  if (numericDay !== undefined) {
    const year = Number(numericYear) + (numericYear.length === 2 ? CENTURY : 0);
    return day(year, Number(numericMonth), Number(numericDay));
  }
  const [, wordDay = '1', month = '', year] = IN_WORDS.exec(line) ?? [];
  return day(Number(year), MONTHS.findIndex((pattern) => pattern.test(month)) + 1, Number(wordDay));
}
