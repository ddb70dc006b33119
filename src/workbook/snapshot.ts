import { a1, type CellPosition, type CellRange } from './address';
import type { OwnSheetKind } from './sheetPlan';

/** What Excel shows instead of a value when a formula fails: «#REF!», «#Н/Д». */
export interface CellError {
  readonly error: string;
}

export type CellValue = string | number | boolean | CellError | null;

/** One Excel table (ListObject). */
export interface TableSnapshot {
  readonly name: string;
  readonly range: CellRange;
}

/**
 * One sheet as it was when it was read. `values`, `texts` and `numberFormats` have the same shape, rows × columns
 * of the used range, whose top left cell stands at `origin`. Empty rows may be empty arrays.
 */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly origin: CellPosition;
  readonly values: readonly (readonly CellValue[])[];
  /** As displayed. */
  readonly texts: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** A1 address → formula, with the leading «=», for cells that hold one. */
  readonly formulas: ReadonlyMap<string, string>;
  readonly merges: readonly CellRange[];
  /** 0-based, hidden by hand or by a filter. */
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly tables: readonly TableSnapshot[];
  /** Set where the product inserted the sheet, by the mark on it; never by its name. */
  readonly own: OwnSheetKind | null;
  /** What an own sheet remembers of its editable texts, see `keptTexts`. */
  readonly editableTexts?: string;
  /** What is printed at the foot of its pages, without codes; left out where nothing is, and where the host doesn't tell. */
  readonly footer?: string;
}

/** A part of a workbook that was not read: the rest is read without it. */
export type LeftOutPart = {
  /**
   * `sheet` has a name but no content; `styles` tell how numbers and dates are shown; `table` names a range. Of a text
   * document: pictures and notes in its tables, documents put into it, macros, and what it shows from other files.
   * `merges` are the merged areas of a sheet, of which Excel gave no answer.
   */
  readonly kind: 'styles' | 'table' | 'sheet' | 'picture' | 'note' | 'document' | 'macro' | 'link' | 'merges';
  /** Its name in the file; that of a sheet, or of the sheet of merged areas, as people see it; how many there are of the others. */
  readonly name: string;
  readonly reason: 'missing' | 'damaged' | 'not-read';
};

/** Everything the pure part knows of a workbook. */
export interface WorkbookSnapshot {
  /** File name, without folder. */
  readonly name: string;
  /** Days count from 1904-01-01 instead of 1900. */
  readonly date1904: boolean;
  readonly sheets: readonly SheetSnapshot[];
  /** Names of sheets without cells, such as those of charts; left out where there are none. */
  readonly otherSheets?: readonly string[];
  /** Left out where everything was read. */
  readonly leftOut?: readonly LeftOutPart[];
  /** Custom document properties by name, those of other types as text; left out where there are none. */
  readonly properties?: ReadonlyMap<string, string>;
  /** When it was last saved, as its package says: ISO 8601. */
  readonly savedAt?: string;
}

export const isCellError = (value: CellValue): value is CellError =>
  typeof value === 'object' && value !== null;

/** The value of a cell by 0-based row and column of the sheet; null outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.origin.row]?.[column - sheet.origin.column] ?? null;
}

/** The displayed text of a cell; empty outside the used range. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.texts[row - sheet.origin.row]?.[column - sheet.origin.column] ?? '';
}

export function numberFormatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.numberFormats[row - sheet.origin.row]?.[column - sheet.origin.column] ?? 'General';
}

export function hasFormula(sheet: SheetSnapshot, row: number, column: number): boolean {
  return sheet.formulas.size > 0 && sheet.formulas.has(a1(row, column));
}

/** The file holds the cell's formula without a value; one that gives "" has it. */
export const isUncalculated = (sheet: SheetSnapshot, row: number, column: number): boolean =>
  hasFormula(sheet, row, column) && valueAt(sheet, row, column) === null;

/** One past the last row of the used range, 0-based. */
export const endRow = (sheet: SheetSnapshot): number => sheet.origin.row + sheet.values.length;

/** One past the last column of the used range, 0-based. */
export function endColumn(sheet: SheetSnapshot): number {
  let width = 0;
  for (const row of sheet.values) width = Math.max(width, row.length);
  return sheet.origin.column + width;
}

/** A sheet of texts alone, from A1. */
export const sheetOfTexts = (name: string, rows: readonly (readonly string[])[]): SheetSnapshot => ({
  name,
  visibility: 'visible',
  origin: { row: 0, column: 0 },
  values: rows.map((row) => row.map((text) => (text === '' ? null : text))),
  texts: rows,
  numberFormats: rows.map((row) => row.map(() => TEXT_FORMAT)),
  formulas: new Map(),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  tables: [],
  own: null,
});

const TEXT_FORMAT = '@';
