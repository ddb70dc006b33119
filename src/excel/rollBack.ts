import type { FailedChange } from '../findings';
import { shownText, type UndoRecord } from '../workbook';
import { inputOf } from './entries';
import type { Run } from './run';
import { type IsOurs, takeBack } from './undoChange';

/** The cell holds what was to be written, or has but got the format for it. */
const isHalfWritten: IsOurs = (now, { input, shows }) =>
  inputOf(now) === input || (typeof now.value === 'number' ? shownText(now.value) : now.shows) === shows;

/**
 * Takes back what a change that failed has written so far; tells what became of the change. `unkept` are own sheets that
 * were rewritten without a backup.
 */
export async function rollBack(run: Run, undo: UndoRecord, unkept: readonly string[]): Promise<FailedChange> {
  try {
    const { changed, withoutCharts } = await takeBack(run, undo, isHalfWritten);
    if (unkept.length > 0) return { state: 'half-written', sheets: unkept };
    if (!changed) return { state: 'nothing-written' };
    return { state: 'rolled-back', ...(withoutCharts.length > 0 && { sheets: withoutCharts }) };
  } catch {
    return { state: 'partly-written', undo };
  }
}
