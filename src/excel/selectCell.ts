import { UserError } from '../findings';

/** Shows a sheet and, where one is given, a cell (A1) of it. A hidden sheet stays hidden: `excel-sheet-hidden`. */
export async function selectCell(
  context: Excel.RequestContext,
  name: string,
  cell: string | null,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load({ visibility: true });
  await context.sync();
  if (sheet.isNullObject) throw new UserError('excel-sheet-gone', { sheet: name });
  if (sheet.visibility !== 'Visible') throw new UserError('excel-sheet-hidden', { sheet: name });
  sheet.activate();
  if (cell !== null) sheet.getRange(cell).select();
  await context.sync();
}
