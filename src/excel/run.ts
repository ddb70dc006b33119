import { userErrorOf } from './errors';

/** Runs a batch in Excel once no cell is being edited, and rejects with a `UserError` where Excel refuses. */
export async function inExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw userErrorOf(error);
  }
}
