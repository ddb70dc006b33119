import { type FailedChange, isUserError, UserError } from '../findings';
import type { ApplyResult } from '../workbook';
import {
  makeChange,
  prepareChange,
  type ReadyChange,
  rewrites,
  undoOf,
  unkeptSheets,
  type WorkbookChange,
} from './carryOut';
import { isOfficeError, userErrorOf } from './errors';
import { mergesUndo } from './platform';
import { rollBack } from './rollBack';
import type { Run } from './run';

/**
 * Makes a change: one sync to look at everything it touches, one to write, cells of the user before own sheets;
 * more where requests are too large or cells took something else than was written. A group of edits of which a cell
 * can't be written is taken back. Where a sync fails, what was
 * written is taken back, and the error tells what became of the change.
 */
export async function applyChange(run: Run, change: WorkbookChange): Promise<ApplyResult> {
  if (isEmpty(change)) return { refused: [], undo: { cells: [], inserted: [] } };
  const merges = mergesUndo();
  const first = await attempt(run, change, merges);
  if ('result' in first) return first.result;
  const isRetried = merges && isUndoRefused(first.error) && first.outcome?.state !== 'partly-written';
  const last = isRetried ? await attempt(run, change, false) : first;
  if ('result' in last) return last.result;
  throw userErrorOf(last.error, last.outcome ? { change: last.outcome } : {});
}

const isEmpty = ({ edits = [], sheets = [] }: WorkbookChange): boolean => edits.length + sheets.length === 0;

type Attempt =
  | { readonly result: ApplyResult }
  /** `outcome` is null where our own checks refused, before anything was written. */
  | { readonly error: unknown; readonly outcome: FailedChange | null };

const isUndoRefused = (error: unknown): boolean => isOfficeError(error) && error.code === 'UndoNotSupported';

/** Excel can't make an undo step of copying a sheet, which rewriting one begins with. */
async function attempt(run: Run, change: WorkbookChange, mergesUndoSteps: boolean): Promise<Attempt> {
  let ready: ReadyChange | null = null;
  try {
    const prepared = await run((context) => prepareChange(context, change));
    ready = prepared;
    const mergeUndoGroup = mergesUndoSteps && !rewrites(prepared);
    return { result: await run((context) => makeChange(context, prepared), { mergeUndoGroup }) };
  } catch (error) {
    if (isUserError(error, 'excel-silent')) return silent(error, ready);
    if (error instanceof UserError) return { error, outcome: null };
    const outcome: FailedChange = ready
      ? await rollBack(run, undoOf(ready), unkeptSheets(ready))
      : { state: 'nothing-written' };
    return { error, outcome };
  }
}

/** What was under way may have been done, or may be done yet: only a person who looks can tell. */
function silent({ data }: UserError<'excel-silent'>, ready: ReadyChange | null): Attempt {
  const outcome: FailedChange = ready
    ? { state: 'unknown', undo: undoOf(ready) }
    : { state: 'nothing-written' };
  return { error: new UserError('excel-silent', { ...data, change: outcome }), outcome };
}
