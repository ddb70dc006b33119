import { type CellState, type UndoRecord, type UndoResult } from '../workbook';
import { askInserted, type InsertedSheets } from './inserted';
import { type CellNow, lookUp } from './lookUp';
import { restoreCells } from './restoreCells';
import type { Run } from './run';
import { editedCells } from './settleEdits';
import { runSteps } from './steps';

/** Whether what a cell holds now was left by the change that is taken back. */
export type IsOurs = (now: CellNow, state: CellState) => boolean;

interface TakenBack extends UndoResult {
  /** Whether there was anything to take back. */
  readonly changed: boolean;
}

const NOTHING: InsertedSheets = { removal: () => [] };

/**
 * Gives cells back what they held, where `isOurs` says so, and takes inserted sheets out: two syncs. Deleting a
 * sheet can't be undone in Excel, so this never runs inside an undo group.
 */
export function takeBack(run: Run, record: UndoRecord, isOurs: IsOurs): Promise<TakenBack> {
  return run(async (context) => {
    let inserted = NOTHING;
    const sheets = await lookUp(context, editedCells(record.cells), () => {
      inserted = askInserted(context, record.inserted);
    });
    const { steps: restoring, refused } = restoreCells(context, record.cells, sheets, isOurs);
    const steps = [...restoring, ...inserted.removal()];
    await runSteps(context, steps);
    return { refused, changed: steps.length > 0 };
  });
}

/** The cell still shows what the change left. */
export const stillShows: IsOurs = (now, { shows }) => now.shows === shows || now.text === shows;
