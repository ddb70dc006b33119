import { isDateFormat, singleLine } from '../tables';
import {
  dayOfMonthOf,
  dayOfSerial,
  monthOf,
  numberFormatAt,
  type SheetSnapshot,
  textAt,
  valueAt,
  yearOf,
} from '../workbook';

/** The number of a row: «4.2.5.» has the parts 4, 2, 5. */
export interface RowNumber {
  readonly parts: readonly number[];
  /** As displayed. */
  readonly text: string;
  /** Excel made something else of it: a date («4.2» → 4 February) or a numeric value («1.10» → 1.1). */
  readonly spoiled: 'date' | 'number' | null;
}

export interface NumberReading {
  readonly number: RowNumber | null;
  /** What follows the number in the same cell: «1. Организация» gives «Организация». */
  readonly rest: string;
}

/** «а)», «(б)», «в.», «г»: letters count within the row above, and say nothing of the order of numbers. */
const LETTER = /^\(?\p{Ll}[.)]?$/u;
export const isLetterNumber = (text: string): boolean => LETTER.test(singleLine(text));

const NO_NUMBER: NumberReading = { number: null, rest: '' };
const DECIMAL = /^[№\s]*(\d{1,6}(?:\s?[.,]\s?\d{1,6}){0,4})\s?[.)]?(?:\s+|$|(?=[\p{Lu}«"]))/u;
const ROMAN = /^(?:раздел\s+|этап\s+|часть\s+)?([IVXІХ]{1,6})(?:[.)]\s*|\s+|$)/iu;
const SECTION = /^(?:раздел|этап|часть|направление)\s*№?\s*(\d{1,2})(?:[.:)]\s*|\s+|$)/iu;
const YEAR_FORMAT = /[yг]/iu;
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Reads a number at the start of a text. */
export function readNumberText(text: string): NumberReading {
  const line = singleLine(text.slice(0, 2_000));
  if (line === '') return NO_NUMBER;
  const decimal = DECIMAL.exec(line) ?? SECTION.exec(line);
  if (decimal?.[1]) {
    const parts = decimal[1].split(/[.,]/).map(Number);
    return { number: { parts, text: decimal[0].trim(), spoiled: null }, rest: line.slice(decimal[0].length) };
  }
  const roman = ROMAN.exec(line);
  const value = roman?.[1] ? romanValue(roman[1]) : null;
  if (!roman || value === null) return { number: null, rest: line };
  return {
    number: { parts: [value], text: roman[0].trim(), spoiled: null },
    rest: line.slice(roman[0].length),
  };
}

/**
 * Reads the number cell of a row, by displayed text and number format: a date gives day and month (and year where
 * it is shown), a fraction gives the parts as displayed.
 */
export function readNumberCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  date1904: boolean,
): NumberReading {
  const value = valueAt(sheet, row, column);
  if (typeof value !== 'number') return readNumberText(typeof value === 'string' ? value : '');
  const text = singleLine(textAt(sheet, row, column));
  const format = numberFormatAt(sheet, row, column);
  if (isDateFormat(format)) {
    const day = dayOfSerial(value, date1904);
    if (!day) return NO_NUMBER;
    const parts = [dayOfMonthOf(day), monthOf(day)];
    if (YEAR_FORMAT.test(format) && /\d{4}|\D\d{2}$/.test(text)) parts.push(yearOf(day) % 100);
    return { number: { parts, text, spoiled: 'date' }, rest: '' };
  }
  const shown = readNumberText(text).number;
  if (!shown) return NO_NUMBER;
  return { number: { ...shown, text, spoiled: shown.parts.length > 1 ? 'number' : null }, rest: '' };
}

/** «4.2.5.» or «4.2.5», as the table writes its numbers. */
export const formatNumber = (parts: readonly number[], trailingDot: boolean): string =>
  parts.join('.') + (trailingDot ? '.' : '');

function romanValue(text: string): number | null {
  const letters = text.toUpperCase().replaceAll('І', 'I').replaceAll('Х', 'X');
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/.test(letters)) return null;
  let total = 0;
  for (let index = 0; index < letters.length; index += 1) {
    const value = DIGITS[letters[index] ?? ''] ?? 0;
    const next = DIGITS[letters[index + 1] ?? ''] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}
