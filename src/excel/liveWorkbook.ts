import { UserError } from '../findings';
import type { LiveWorkbook } from '../workbook';
import { applyChange, applyWhole } from './applyChange';
import { ChangeEvents } from './changeEvents';
import { userErrorOf } from './errors';
import { glanceAt, readWorkbook } from './readWorkbook';
import { offerOn } from './planAids';
import { richCells } from './richCells';
import { inExcel, patientRun } from './run';
import { stillShows, takeBack } from './undoChange';

const loadMarks = () => import(/* webpackChunkName: "marks" */ './findingMarks');

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
  return {
    read: () => inExcel(run, (context) => readWorkbook(context)),
    readSheets: (isWanted) => inExcel(run, (context) => readWorkbook(context, isWanted)),
    apply: (edits, onWritten) => events.duringOwnWrites(() => applyChange(run, { edits }, onWritten)),
    insert: (sheets, show, onWritten) =>
      events.duringOwnWrites(() =>
        applyChange(run, { sheets, ...(show !== undefined && { show }) }, onWritten),
      ),
    add: ({ edits, sheets, show }, onWritten) =>
      events.duringOwnWrites(() =>
        applyWhole(
          run,
          { edits: edits.length > 0 ? [edits] : [], sheets, ...(show !== undefined && { show }) },
          onWritten,
        ),
      ),
    offer: (sheets) => events.duringOwnWrites(() => inExcel(run, (context) => offerOn(context, sheets))),
    glance: () => inExcel(run, glanceAt),
    // Seldom asked for, and nothing that the pane starts with.
    unmark: async () => {
      const { unmark } = await loadMarks();
      return events.duringOwnWrites(() => unmark(run));
    },
    mark: async (marks, sheet) => {
      const { mark } = await loadMarks();
      return events.duringOwnWrites(() => mark(run, marks, sheet));
    },
    undo: (record, onWritten) =>
      events.duringOwnWrites(async () => {
        try {
          const { refused, kept } = await takeBack(run, record, stillShows, onWritten);
          return { refused, ...(kept.length > 0 && { kept }) };
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
