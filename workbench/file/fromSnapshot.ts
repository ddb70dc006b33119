import {
  a1,
  endColumn,
  endRow,
  hasFormula,
  numberFormatAt,
  type SheetSnapshot,
  valueAt,
  type WorkbookSnapshot,
} from '../../src/workbook';
import {
  type Cell,
  DEFAULT_STYLE,
  isDateFormat,
  patchStyle,
  PLAIN_TABLE,
  type Sheet,
  Workbook,
} from '../model';
import { shownFormula } from './parts/formulas';

/** Days between the starts of the two calendars of Excel. */
const DAYS_TO_1904 = 1462;

/** The model of a workbook of which only a snapshot is known. */
export function workbookOf(fileName: string, snapshot: WorkbookSnapshot): Workbook {
  const workbook = new Workbook(
    fileName,
    snapshot.sheets.map(({ name }) => name),
  );
  for (const [index, sheet] of workbook.sheets.entries()) {
    const from = snapshot.sheets[index];
    if (from) fillSheet(workbook, sheet, from, snapshot.date1904 ? DAYS_TO_1904 : 0);
  }
  const visible = workbook.sheets.find(({ parts }) => parts.visibility === 'Visible');
  workbook.parts.activeSheetId = visible?.id ?? workbook.parts.activeSheetId;
  return workbook;
}

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

function fillSheet(workbook: Workbook, sheet: Sheet, from: SheetSnapshot, days: number): void {
  const { parts } = sheet;
  parts.visibility = VISIBILITY[from.visibility];
  parts.merges = from.merges;
  parts.tables = from.tables.map(({ name, range }) => ({
    ...PLAIN_TABLE,
    id: workbook.newId(),
    name,
    range,
    columns: Array.from({ length: range.right - range.left + 1 }, (_item, index) => ({
      id: index + 1,
      name: String(valueAt(from, range.top, range.left + index) ?? ''),
    })),
  }));
  for (const row of from.hiddenRows) sheet.rows.patch(row, { hidden: true });
  for (const column of from.hiddenColumns) sheet.columns.patch(column, { hidden: true });
  for (let row = from.origin.row; row < endRow(from); row++) {
    for (let column = from.origin.column; column < endColumn(from); column++) {
      const cell = cellAt(from, row, column, days);
      if (cell) sheet.cells.store(row, column, cell);
    }
  }
}

function cellAt(from: SheetSnapshot, row: number, column: number, days: number): Cell | null {
  const value = valueAt(from, row, column);
  const numberFormat = numberFormatAt(from, row, column);
  const isFormula = hasFormula(from, row, column);
  if (value === null && !isFormula && numberFormat === DEFAULT_STYLE.numberFormat) return null;
  const isDate = typeof value === 'number' && days > 0 && isDateFormat(numberFormat);
  return {
    value: isDate ? value + days : value,
    ...(isFormula && { formula: shownFormula((from.formulas.get(a1(row, column)) ?? '').replace(/^=/, '')) }),
    ...(numberFormat !== DEFAULT_STYLE.numberFormat && {
      style: patchStyle(DEFAULT_STYLE, { numberFormat }),
    }),
  };
}
