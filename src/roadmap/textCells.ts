import { type CellValue, valueAt } from '../workbook';
import type { Roadmap, RowKind } from './model';

/** Rows with nothing to mend in their texts: a repeated header goes, spaces in a signature are its layout. */
const UNREAD: ReadonlySet<RowKind> = new Set<RowKind>(['blank', 'header-repeated', 'signature']);

/** A cell with a text of its own, from the preamble to the last row of the table; the header is left out. */
export interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const isText = (value: CellValue): value is string => typeof value === 'string' && value !== '';

/** Every text cell of the roadmap, in the order of the sheet. */
export function* textCells({ sheet, rows, preamble }: Roadmap): Iterable<TextCell> {
  const preambleRows = new Set(preamble.lines.map(({ row }) => row));
  const tableRows = rows.filter(({ kind }) => !UNREAD.has(kind));
  for (const row of [...preambleRows, ...tableRows.map((classified) => classified.row)]) {
    const values = sheet.values[row - sheet.origin.row] ?? [];
    for (let index = 0; index < values.length; index += 1) {
      const text = valueAt(sheet, row, index + sheet.origin.column);
      if (isText(text)) yield { row, column: index + sheet.origin.column, text };
    }
  }
}
