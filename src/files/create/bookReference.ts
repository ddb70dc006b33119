import { a1, type CellRange, sheetAddress } from '../../workbook';

/** «$A$1:$B$9» */
export const absolute = ({ top, left, bottom, right }: CellRange): string =>
  `${a1(top, left)}:${a1(bottom, right)}`.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);

/** «'Лист 1'!$A$1:$B$9» */
export const reference = (sheet: string, range: CellRange): string => sheetAddress(sheet, absolute(range));

/** Quoted for a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
