import { userErrorOf } from './errors';

/** Runs a batch in Excel once no cell is being edited; rejects with what Excel gave. */
export const rawRun = <T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { mergeUndoGroup = false } = {},
): Promise<T> => Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) }, batch);

/** Runs a batch in Excel once no cell is being edited; rejects with a `UserError` where Excel refuses. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await rawRun(batch);
  } catch (error) {
    throw userErrorOf(error);
  }
}
