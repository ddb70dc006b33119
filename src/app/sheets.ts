import {
  type ColumnSpec,
  isBlank,
  kindOfSheetName,
  matchKey,
  type NamedSheetKind,
  readRecords,
  singleLine,
} from '../tables';
import { endRow, type SheetSnapshot, textAt, type WorkbookSnapshot } from '../workbook';

/** The user's first sheet of a kind, by its name; undefined where there is none. */
export const sheetOfKind = (snapshot: WorkbookSnapshot, kind: NamedSheetKind): SheetSnapshot | undefined =>
  snapshot.sheets.find(({ name, own }) => own === null && kindOfSheetName(name) === kind);

/** Nothing is shown in any cell. */
export const isEmptySheet = ({ texts }: SheetSnapshot): boolean => texts.every((row) => row.every(isBlank));

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
