import { type ColumnSpec, isBlank, matchKey, readRecords, singleLine } from '../tables';
import { endRow, type SheetSnapshot, textAt } from '../workbook';

/**
 * The names of a list sheet: the column under one of the given headers, or the first column where none is found.
 */
export function readNames(sheet: SheetSnapshot, columns: readonly ColumnSpec[]): readonly string[] {
  const table = readRecords(sheet, columns);
  const names = table
    ? table.records.flatMap((record) => columns.map(({ key }) => record.get(key)?.text ?? ''))
    : firstColumn(sheet);
  const distinct = new Map(
    names.filter((name) => !isBlank(name)).map((name) => [matchKey(name), singleLine(name)]),
  );
  return [...distinct.values()];
}

function firstColumn(sheet: SheetSnapshot): readonly string[] {
  const texts: string[] = [];
  for (let row = sheet.origin.row; row < endRow(sheet); row += 1) {
    texts.push(textAt(sheet, row, sheet.origin.column));
  }
  return texts;
}
