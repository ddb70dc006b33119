import { typedValue, type WrittenValue } from '../../settings';
import { isDateFormat } from '../../tables';
import { type CellPosition, numberFormatAt, type SheetSnapshot, shownText, valueAt } from '../../workbook';

/** A number as Russians write it; with a point it would be a date or the number of an activity. */
const NUMBER = /^[-−]?(?:0|[1-9]\d*)(?:,\d+)?(?:\s?%)?$/;
const GENERAL = 'General';
const TEXT = '@';

/** What is typed is a formula, which is never written here. */
export const isFormula = (text: string): boolean => /^=./.test(text);

/**
 * What a person means by a text typed into a cell. Text stays text: a number is one only where it is surely one and the cell
 * held no text; it keeps the cell's format of numbers. `'` before it makes anything text.
 */
export function typedInto(
  sheet: SheetSnapshot,
  { row, column }: CellPosition,
  text: string,
  date1904: boolean,
): WrittenValue {
  const typed = text.trim();
  if (typed.startsWith("'")) return { to: typed.slice(1) };
  const numberFormat = numberFormatAt(sheet, row, column);
  const held = valueAt(sheet, row, column);
  if (numberFormat === TEXT || typed === '') return { to: text };
  if (isDateFormat(numberFormat)) return inFormat(typedValue('date', typed, date1904), numberFormat);
  if (!NUMBER.test(typed) || (typeof held === 'string' && held !== '')) return { to: text };
  const isShare = numberFormat.includes('%');
  const value = typedValue('number', isShare && !typed.endsWith('%') ? `${typed}%` : typed, date1904);
  return numberFormat === '' || numberFormat === GENERAL ? value : inFormat(value, numberFormat);
}

const inFormat = ({ to, look }: WrittenValue, numberFormat: string): WrittenValue =>
  typeof to === 'number' ? { to, look: { numberFormat, shows: look?.shows ?? shownText(to) } } : { to };
