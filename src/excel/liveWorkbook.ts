import { UserError } from '../findings';
import type { LiveWorkbook } from '../workbook';
import { ChangeEvents } from './changeEvents';
import { glanceAt, readWorkbook } from './readWorkbook';
import { inExcel, patientRun } from './run';

const loadWriting = () => import(/* webpackChunkName: "writing" */ './writing');

/** Shows a sheet and, where one is given, a cell (A1) of it. A hidden sheet stays hidden: `excel-sheet-hidden`. */
async function selectCell(context: Excel.RequestContext, name: string, cell: string | null): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load({ visibility: true });
  await context.sync();
  if (sheet.isNullObject) throw new UserError('excel-sheet-gone', { sheet: name });
  if (sheet.visibility !== 'Visible') throw new UserError('excel-sheet-hidden', { sheet: name });
  sheet.activate();
  if (cell !== null) sheet.getRange(cell).select();
  await context.sync();
}

/** Seconds for which one answer of Excel is waited for, unless told otherwise. */
const PATIENCE = 60;

/**
 * The workbook that is open in this Excel. Everything rejects with a `UserError` where Excel refuses; the data of
 * one that `apply` gives tells by `change` what became of the change.
 */
export function excelWorkbook(patience = PATIENCE): LiveWorkbook {
  const run = patientRun(patience);
  const events = new ChangeEvents(run);
  const writing = <T>(write: (using: Awaited<ReturnType<typeof loadWriting>>) => Promise<T>): Promise<T> =>
    events.duringOwnWrites(async () => write(await loadWriting()));
  return {
    read() {
      // Who reads may be about to write; if it can't be fetched, that will say so.
      loadWriting().catch(() => undefined);
      return inExcel(run, (context) => readWorkbook(context));
    },
    readSheets: (isWanted) => inExcel(run, (context) => readWorkbook(context, isWanted)),
    apply: (edits, onWritten) => writing(({ applyChange }) => applyChange(run, { edits }, onWritten)),
    insert: (sheets, show, onWritten) =>
      writing(({ applyChange }) =>
        applyChange(run, { sheets, ...(show !== undefined && { show }) }, onWritten),
      ),
    add: ({ edits, sheets, show }, onWritten) =>
      writing(({ applyWhole }) =>
        applyWhole(
          run,
          { edits: edits.length > 0 ? [edits] : [], sheets, ...(show !== undefined && { show }) },
          onWritten,
        ),
      ),
    offer: (sheets) => writing(({ offerOn }) => inExcel(run, (context) => offerOn(context, sheets))),
    glance: () => inExcel(run, glanceAt),
    undo: (record, onWritten) => writing(({ takeChangeBack }) => takeChangeBack(run, record, onWritten)),
    unmark: () => writing(({ unmark }) => unmark(run)),
    mark: (marks, sheet) => writing(({ mark }) => mark(run, marks, sheet)),
    richCells: async (cells) => {
      if (cells.length === 0) return [];
      const { richCells } = await loadWriting();
      return inExcel(run, (context) => richCells(context, cells));
    },
    select: (sheet, cell) => inExcel(run, (context) => selectCell(context, sheet, cell)),
    onChanged: (listener) => events.listen(listener),
  };
}
