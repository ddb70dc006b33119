import { endRow, type SheetSnapshot, textAt, valueAt, type CellValue } from '../workbook';
import { aliasIndex, type ColumnSpec } from './aliases';
import { findHeader, firstDataRow, type HeaderMatch } from './header';
import { isBlank } from './text';

/** A cell of a record, with where it stands. */
export interface RecordCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value: CellValue;
}

/** Column key → cell; a column that the sheet lacks has no entry. */
export type SheetRecord = ReadonlyMap<string, RecordCell>;

export interface SheetRecords {
  readonly header: HeaderMatch;
  readonly records: readonly SheetRecord[];
}

/** Reads a plain table: a header with every required column, then one record in each row that is not blank. */
export function readRecords(sheet: SheetSnapshot, columns: readonly ColumnSpec[]): SheetRecords | null {
  const required = columns.filter((column) => column.required);
  const header = findHeader(sheet, {
    index: aliasIndex(columns),
    accepts: (match) => required.every(({ key }) => match.columns.has(key)),
  });
  if (!header) return null;
  const records: SheetRecord[] = [];
  for (let row = firstDataRow(header); row < endRow(sheet); row += 1) {
    const record = new Map<string, RecordCell>();
    for (const [key, column] of header.columns) {
      record.set(key, { row, column, text: textAt(sheet, row, column), value: valueAt(sheet, row, column) });
    }
    if ([...record.values()].some(({ text }) => !isBlank(text))) records.push(record);
  }
  return { header, records };
}
