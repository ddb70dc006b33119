import { type CellRange, isCellError } from '../../src/workbook';
import type { CellValue } from './cell';
import { overlaps } from './geometry';
import type { Sheet } from './sheet';
import { type Table, type TableColumn, tableHeader } from './tables';

/**
 * Header texts of a table must be there and unique without case, so Excel fills in «Столбец1» and renames a second
 * «Имя» into «Имя2». Gives the texts as they must stand.
 */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const stem = text === '' ? 'Столбец' : text;
    let name = text === '' ? `${stem}${String(index + 1)}` : text;
    for (let number = 2; taken.has(name.toLocaleLowerCase()); number++) name = `${stem}${String(number)}`;
    taken.add(name.toLocaleLowerCase());
    return name;
  });
}

export const headerText = (value: CellValue): string => {
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
};

/** After cells changed: makes the headers of the tables there texts again, unique and filled, and renames columns. */
export function refreshHeaders(sheet: Sheet, range: CellRange): void {
  if (!sheet.parts.tables.some((table) => table.showHeaders && overlaps(tableHeader(table), range))) return;
  sheet.parts.tables = sheet.parts.tables.map((table) =>
    table.showHeaders && overlaps(tableHeader(table), range)
      ? { ...table, columns: writeHeaders(sheet, table, headerTexts(sheet, table)) }
      : table,
  );
}

export const headerTexts = (sheet: Sheet, table: Table): string[] =>
  table.columns.map((_column, index) =>
    headerText(sheet.cells.get(table.range.top, table.range.left + index)?.value ?? null),
  );

/** Writes the texts, made unique, into the header row; gives the columns with these names. */
export function writeHeaders(sheet: Sheet, table: Table, texts: readonly string[]): TableColumn[] {
  const names = uniqueHeaders(texts);
  return table.columns.map((column, index) => {
    const name = names[index] ?? column.name;
    const at = table.range.left + index;
    const cell = sheet.cells.get(table.range.top, at);
    if (table.showHeaders && (cell?.value !== name || cell.formula !== undefined)) {
      const { style, hyperlink } = cell ?? {};
      sheet.cells.set(table.range.top, at, {
        value: name,
        ...(style && { style }),
        ...(hyperlink && { hyperlink }),
      });
    }
    return column.name === name ? column : { ...column, name };
  });
}
