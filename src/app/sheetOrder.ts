import type { Finding } from '../findings';
import { parseA1, SHEET_COLUMNS, SHEET_ROWS, type WorkbookSnapshot } from '../workbook';

/** Findings by sheet, then by row and column; those of the whole workbook first. */
export function inSheetOrder(findings: readonly Finding[], { sheets }: WorkbookSnapshot): readonly Finding[] {
  const order = new Map(sheets.map(({ name }, index) => [name, index]));
  const places = findings.map((found) => {
    const { row = -1, column = -1 } = (found.cell !== null && parseA1(found.cell)) || {};
    const sheet = order.get(found.sheet ?? '') ?? -1;
    return { found, place: (sheet * SHEET_ROWS + row) * SHEET_COLUMNS + column };
  });
  return places.sort((a, b) => a.place - b.place).map(({ found }) => found);
}
