import { type CellPosition, isCellError } from '../../src/workbook';
import { type Cell, ExcelError, type Sheet, type Workbook } from '../model';
import { isTooDeep, isTooLong } from './formulaSyntax';
import { prepareFormula } from './prepareFormula';

/** What to enter into the engine so that it holds just this: texts stay texts whatever they look like. */
export function engineInput(
  workbook: Workbook,
  sheet: Sheet,
  { row, column }: CellPosition,
  cell: Cell | undefined,
): string {
  if (cell?.formula !== undefined) return formulaInput(cell.formula, workbook, sheet, { row, column });
  const value = cell?.value ?? null;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : `'${value}`;
}

/** A formula whose table or column is gone gives #REF!; one that the engine can't take gives #NAME?. */
function formulaInput(formula: string, workbook: Workbook, sheet: Sheet, at: CellPosition): string {
  try {
    const prepared = prepareFormula(formula, workbook, { sheet, ...at });
    return isTooLong(prepared) || isTooDeep(prepared) ? '=#NAME?' : prepared;
  } catch (error) {
    if (error instanceof ExcelError) return '=#REF!';
    throw error;
  }
}
