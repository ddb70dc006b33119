import { type ColumnSpec, isBlank, isExampleRow, matchKey, readRecords, singleLine } from '../tables';
import { endColumn, endRow, type SheetSnapshot, textAt } from '../workbook';

const LETTER = /\p{L}/u;

/**
 * The names of a list sheet: those under the given headers or, where none is found, of the first column that holds
 * names. A text without letters («1», «2») is no name.
 */
export function readNames(sheet: SheetSnapshot, columns: readonly ColumnSpec[]): readonly string[] {
  const table = readRecords(sheet, columns);
  const texts = table
    ? table.records.flatMap((record) => columns.map(({ key }) => record.get(key)?.text ?? ''))
    : columnOfNames(sheet);
  const names = texts.filter((text) => LETTER.test(text));
  return [...new Map(names.map((name) => [matchKey(name), singleLine(name)])).values()];
}

/** The first column that holds more names than anything else. */
function columnOfNames(sheet: SheetSnapshot): readonly string[] {
  const end = endColumn(sheet);
  for (let column = sheet.origin.column; column < end; column += 1) {
    const texts: string[] = [];
    for (let row = sheet.origin.row; row < endRow(sheet); row += 1) {
      if (!isExampleRow(sheet, row)) texts.push(textAt(sheet, row, column));
    }
    const filled = texts.filter((text) => !isBlank(text));
    if (filled.filter((text) => LETTER.test(text)).length * 2 > filled.length) return filled;
  }
  return [];
}
