import type { FailedChange } from '../findings';
import { shownText, type UndoRecord } from '../workbook';
import { inputOf } from './entries';
import type { Run } from './run';
import { type IsOurs, takeBack } from './undoChange';

/** The cell holds what was to be written, or has but got the format for it. */
const isHalfWritten: IsOurs = (now, { input, shows }) =>
  inputOf(now) === input || (typeof now.value === 'number' ? shownText(now.value) : now.shows) === shows;

/** Takes back what a change that failed has written so far; tells what became of the change. */
export async function rollBack(run: Run, undo: UndoRecord): Promise<FailedChange> {
  try {
    const { changed } = await takeBack(run, undo, isHalfWritten);
    return { state: changed ? 'rolled-back' : 'nothing-written' };
  } catch {
    return { state: 'partly-written', undo };
  }
}
