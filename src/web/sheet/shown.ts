import { isDateFormat } from '../../tables';
import { numberFormatAt, type SheetSnapshot, textAt, valueAt } from '../../workbook';

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;
const NO_BREAK_SPACE = '\u00a0';

const russian = (written: string): string => written.replaceAll(',', NO_BREAK_SPACE).replace('.', ',');

/**
 * The text of a cell as the person sees, copies and edits it: numbers have a decimal comma, as those that are typed. With a point
 * they would be dates to a Russian Excel that they are pasted into.
 */
export function shownAt(sheet: SheetSnapshot, row: number, column: number): string {
  const text = textAt(sheet, row, column);
  const isNumber = typeof valueAt(sheet, row, column) === 'number';
  return isNumber && !isDateFormat(numberFormatAt(sheet, row, column)) ? text.replace(NUMBER, russian) : text;
}
