import { a1, a1Range, type CellRange, columnName, sheetAddress } from '../../src/workbook';
import {
  allTables,
  invalidArgument,
  isWholeColumns,
  isWholeRows,
  itemNotFound,
  parseReference,
  sameName,
  type Sheet,
  tableBody,
  WHOLE_SHEET,
  type Workbook,
} from '../model';
import type { RangeTarget } from './targets';

/** «A1:B2», «A:C», «2:3» without the sheet. */
export function localAddress(range: CellRange): string {
  if (isWholeColumns(range)) return `${columnName(range.left)}:${columnName(range.right)}`;
  if (isWholeRows(range)) return `${String(range.top + 1)}:${String(range.bottom + 1)}`;
  return a1Range(range);
}

/** «Лист1!A1:B2», as `range.address` gives it. */
export const fullAddress = (sheet: Sheet, range: CellRange): string =>
  sheetAddress(sheet.name, localAddress(range));

/** «$A$1:$B$2». */
export function absoluteAddress(range: CellRange): string {
  const cell = (row: number, column: number): string => `$${columnName(column)}$${String(row + 1)}`;
  if (isWholeColumns(range)) return `$${columnName(range.left)}:$${columnName(range.right)}`;
  if (isWholeRows(range)) return `$${String(range.top + 1)}:$${String(range.bottom + 1)}`;
  const start = cell(range.top, range.left);
  return a1(range.top, range.left) === a1Range(range) ? start : `${start}:${cell(range.bottom, range.right)}`;
}

/**
 * The range that an address, a defined name or a table's name gives, looked up from a sheet.
 * Throws `InvalidArgument` for what is none of them, `ItemNotFound` for a sheet that isn't there.
 */
export function rangeAt(workbook: Workbook, sheet: Sheet, given: string): RangeTarget {
  const address = given.trim().replace(/^=/, '');
  const reference = parseReference(address);
  if (reference) {
    const home = reference.sheet === null ? sheet : workbook.sheetNamed(reference.sheet);
    if (!home) throw itemNotFound(`There is no sheet «${reference.sheet ?? ''}».`);
    return { sheetId: home.id, range: reference.range };
  }
  const named = namedRange(workbook, sheet, address);
  if (!named) throw invalidArgument(`«${given}» is no address.`);
  return named;
}

export function namedRange(workbook: Workbook, sheet: Sheet | null, name: string): RangeTarget | null {
  const defined = [...(sheet?.parts.names ?? []), ...workbook.parts.names].find((item) =>
    sameName(item.name, name),
  );
  if (defined) return rangeOfFormula(workbook, defined.formula);
  const table = allTables(workbook).find((item) => sameName(item.table.name, name));
  return table ? { sheetId: table.sheet.id, range: tableBody(table.table) } : null;
}

/** The range that «='Лист 1'!$A$1:$B$2» stands for; null for any other formula. */
export function rangeOfFormula(workbook: Workbook, formula: string): RangeTarget | null {
  const reference = parseReference(formula.replace(/^=/, ''));
  const sheet = reference?.sheet ? workbook.sheetNamed(reference.sheet) : null;
  return reference && sheet ? { sheetId: sheet.id, range: reference.range } : null;
}

/** The whole sheet where no address is given. */
export const rangeOrSheet = (workbook: Workbook, sheet: Sheet, address: string | null): RangeTarget =>
  address === null ? { sheetId: sheet.id, range: WHOLE_SHEET } : rangeAt(workbook, sheet, address);
