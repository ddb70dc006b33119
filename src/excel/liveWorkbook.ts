import type { LiveWorkbook } from '../workbook';
import { applyChange } from './applyChange';
import { ChangeEvents } from './changeEvents';
import { userErrorOf } from './errors';
import { readWorkbook } from './readWorkbook';
import { richCells } from './richCells';
import { inExcel, patientRun } from './run';
import { selectCell } from './selectCell';
import { stillShows, takeBack } from './undoChange';

/** Seconds for which one answer of Excel is waited for, unless told otherwise. */
const PATIENCE = 60;

/**
 * The workbook that is open in this Excel. Everything rejects with a `UserError` where Excel refuses; the data of
 * one that `apply` gives tells by `change` what became of the change.
 */
export function excelWorkbook(patience = PATIENCE): LiveWorkbook {
  const run = patientRun(patience);
  const events = new ChangeEvents(run);
  return {
    read: () => inExcel(run, readWorkbook),
    apply: (edits) => events.duringOwnWrites(() => applyChange(run, { edits })),
    insert: (sheets, show) =>
      events.duringOwnWrites(() => applyChange(run, { sheets, ...(show !== undefined && { show }) })),
    undo: (record) =>
      events.duringOwnWrites(async () => {
        try {
          const { refused } = await takeBack(run, record, stillShows);
          return { refused };
        } catch (error) {
          throw userErrorOf(error);
        }
      }),
    richCells: async (cells) =>
      cells.length === 0 ? [] : inExcel(run, (context) => richCells(context, cells)),
    select: (sheet, cell) => inExcel(run, (context) => selectCell(context, sheet, cell)),
    onChanged: (listener) => events.listen(listener),
  };
}
