import { type CellState, type UndoRecord, type UndoResult } from '../workbook';
import { askInserted, type InsertedSheets } from './inserted';
import { type CellNow, lookUp } from './lookUp';
import { restoreCells } from './restoreCells';
import { askRewritten, type RewrittenSheets } from './rewritten';
import type { Run } from './run';
import { editedCells } from './settleEdits';
import { runSteps } from './steps';

/** Whether what a cell holds now was left by the change that is taken back. */
export type IsOurs = (now: CellNow, state: CellState) => boolean;

interface TakenBack extends UndoResult {
  /** Whether there was anything to take back. */
  readonly changed: boolean;
  /** Own sheets that came back without all of their charts. */
  readonly withoutCharts: readonly string[];
}

interface Questions {
  readonly inserted: InsertedSheets;
  readonly rewritten: RewrittenSheets;
}

const NOTHING: Questions = {
  inserted: { removal: () => [] },
  rewritten: { restoring: () => ({ steps: [], withoutCharts: [] }) },
};

/**
 * Gives cells back what they held, where `isOurs` says so, takes inserted sheets out and brings half rewritten ones
 * back: two syncs. Deleting a sheet can't be undone in Excel, so this never runs inside an undo group.
 */
export function takeBack(run: Run, record: UndoRecord, isOurs: IsOurs): Promise<TakenBack> {
  return run(async (context) => {
    let asked = NOTHING;
    const sheets = await lookUp(context, editedCells(record.cells), () => {
      asked = {
        inserted: askInserted(context, record.inserted),
        rewritten: askRewritten(context, record.rewritten ?? []),
      };
    });
    const { steps: cells, refused } = restoreCells(context, record.cells, sheets, isOurs);
    const { steps: bringing, withoutCharts } = asked.rewritten.restoring();
    const steps = [...cells, ...asked.inserted.removal(), ...bringing];
    await runSteps(context, steps);
    return { refused, changed: steps.length > 0, withoutCharts };
  });
}

/** The cell still shows what the change left. */
export const stillShows: IsOurs = (now, { shows }) => now.shows === shows || now.text === shows;
