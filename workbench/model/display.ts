import { SSF } from '@e965/xlsx';
import { isCellError } from '../../src/workbook';
import type { CellValue } from './cell';

/** A cell's text as Excel shows it, were the column wide enough. */
export function displayedText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General' && typeof value === 'string') return value;
  if (numberFormat === '@') return String(value);
  return formatted(value, numberFormat);
}

/** Whether the code can be a number format. */
export function isNumberFormat(code: string): boolean {
  if (code.length === 0 || code.length > 255) return false;
  try {
    SSF.format(escaped(code), 1);
    return true;
  } catch {
    return false;
  }
}

/** Whether numbers in this format are shown as dates or times. */
export const isDateFormat = (code: string): boolean => SSF.is_date(code);

/** Dates before 1900 and formats that can't show the number give «####», as a cell too narrow does. */
function formatted(value: string | number, numberFormat: string): string {
  try {
    const text = String(SSF.format(escaped(numberFormat), value));
    return text === '' && typeof value === 'number' && SSF.is_date(numberFormat) ? '########' : text;
  } catch {
    return '########';
  }
}

const QUOTED_OR_DOT = /"[^"]*"|\\.|\.(?!0)/g;

/** The library takes a dot between parts of a date for the start of split seconds unless it is escaped. */
const escaped = (code: string): string =>
  SSF.is_date(code) ? code.replaceAll(QUOTED_OR_DOT, (found) => (found === '.' ? '\\.' : found)) : code;
