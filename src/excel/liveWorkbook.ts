import type { LiveWorkbook } from '../workbook';
import { applyChange } from './applyChange';
import { ChangeEvents } from './changeEvents';
import { userErrorOf } from './errors';
import { readWorkbook } from './readWorkbook';
import { inExcel } from './run';
import { selectCell } from './selectCell';
import { stillShows, takeBack } from './undoChange';

/**
 * The workbook that is open in this Excel. Everything rejects with a `UserError` where Excel refuses; the data of
 * one that `apply` gives tells by `change` what became of the change.
 */
export function excelWorkbook(): LiveWorkbook {
  const events = new ChangeEvents();
  return {
    read: () => inExcel(readWorkbook),
    apply: (change) => events.duringOwnWrites(() => applyChange(change)),
    undo: (record) =>
      events.duringOwnWrites(async () => {
        try {
          const { refused } = await takeBack(record, stillShows);
          return { refused };
        } catch (error) {
          throw userErrorOf(error);
        }
      }),
    select: (sheet, cell) => inExcel((context) => selectCell(context, sheet, cell)),
    onChanged: (listener) => events.listen(listener),
  };
}
