import { ExcelError, invalidArgument } from './errors';
import { formatReference, mapReferences } from './formulaText';
import { rewriteNames } from './names';
import type { Sheet, Visibility } from './sheet';
import { sameSheetName } from './sheetNames';
import type { Workbook } from './workbook';

/** Renames a sheet and what formulas call it. */
export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  workbook.checkStructure();
  workbook.checkFreeName(name, sheet);
  const before = sheet.name;
  const rewrite = (formula: string): string =>
    mapReferences(formula, (reference) =>
      reference.sheet !== null && sameSheetName(reference.sheet, before)
        ? formatReference({ ...reference, sheet: name })
        : null,
    );
  sheet.parts.name = name;
  for (const other of workbook.sheets) {
    for (const { row, column, cell } of other.cells.entries()) {
      if (cell.formula === undefined) continue;
      const formula = rewrite(cell.formula);
      if (formula !== cell.formula) other.cells.set(row, column, { ...cell, formula });
    }
    other.parts.names = rewriteNames(other.parts.names, rewrite);
  }
  workbook.parts.names = rewriteNames(workbook.parts.names, rewrite);
}

/** The last visible sheet stays: `InvalidOperation`. */
export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: Visibility): void {
  workbook.checkStructure();
  if (visibility !== 'Visible') workbook.checkVisibleLeft(sheet.id);
  sheet.parts.visibility = visibility;
  if (workbook.parts.activeSheetId === sheet.id && visibility !== 'Visible') {
    workbook.activateNear(workbook.sheets.indexOf(sheet));
  }
}

/** Throws `InvalidOperation` for a sheet that isn't visible. */
export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (sheet.parts.visibility !== 'Visible') {
    throw new ExcelError('InvalidOperation', 'A hidden sheet can not be activated.');
  }
  workbook.parts.activeSheetId = sheet.id;
}

/** Throws `InvalidArgument` for negative counts. Zero rows and columns free the panes. */
export function freeze(sheet: Sheet, rows: number, columns: number): void {
  if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 0 || columns < 0) {
    throw invalidArgument('Frozen rows and columns are counted from 0.');
  }
  sheet.parts.frozen = rows + columns === 0 ? null : { rows, columns };
}
