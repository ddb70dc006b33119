import type { ParsedCell } from '../sheetjs';

/** A number that can't be meant otherwise: no leading zero, no point, which also stands in «1.1» and «01.02». */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:,\d{1,10})?$/;

/**
 * The cell of a text from a file that knows texts only. What can be nothing but a number is one, shown as it was written;
 * days, numbers of activities and codes stay texts.
 */
export const typedCell = (text: string): ParsedCell =>
  NUMBER.test(text) ? { t: 'n', v: Number(text.replace(',', '.')), w: text } : { t: 's', v: text };
