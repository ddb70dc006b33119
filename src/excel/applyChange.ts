import { type FailedChange, isUserError, UserError } from '../findings';
import { type ApplyResult, groupsMeeting, type UndoRecord, type WorkbookChange } from '../workbook';
import { editSteps } from './applyEdits';
import { isOfficeError, userErrorOf } from './errors';
import { lookUp } from './lookUp';
import { askOwnSheet, type OwnSheetQuestion } from './ownSheet';
import { mergesUndo } from './platform';
import { planSteps, showStep } from './plan';
import { withoutGroups } from './restoreCells';
import { rollBack } from './rollBack';
import type { Run } from './run';
import { editedCells, settleEdits } from './settleEdits';
import { runSteps } from './steps';

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

/** What is about to be written, known once everything was looked at. */
interface Progress {
  undo: UndoRecord | null;
}

async function attempt(run: Run, change: WorkbookChange, mergeUndoGroup: boolean): Promise<Attempt> {
  const progress: Progress = { undo: null };
  try {
    return { result: await run((context) => carryOut(context, change, progress), { mergeUndoGroup }) };
  } catch (error) {
    if (isUserError(error, 'excel-silent')) return silent(error, progress);
    if (error instanceof UserError) return { error, outcome: null };
    const outcome: FailedChange = progress.undo
      ? await rollBack(run, progress.undo)
      : { state: 'nothing-written' };
    return { error, outcome };
  }
}

/** What was under way may have been done, or may be done yet: only a person who looks can tell. */
function silent({ data }: UserError<'excel-silent'>, { undo }: Progress): Attempt {
  const outcome: FailedChange = undo ? { state: 'unknown', undo } : { state: 'nothing-written' };
  return { error: new UserError('excel-silent', { ...data, change: outcome }), outcome };
}

async function carryOut(
  context: Excel.RequestContext,
  { edits: wanted = [], sheets: plans = [], show }: WorkbookChange,
  progress: Progress,
): Promise<ApplyResult> {
  const { protection } = context.workbook;
  let questions: readonly OwnSheetQuestion[] = [];
  const sheets = await lookUp(context, editedCells(wanted.flat()), () => {
    protection.load({ protected: true });
    questions = plans.map((plan) => askOwnSheet(context, plan));
  });
  const { groups, cells: accepted, refused } = settleEdits(wanted, sheets);
  const targets = questions.map(({ plan, answer }) => ({ plan, now: answer(protection.protected) }));
  const inserted = targets
    .filter(({ now }) => now === null)
    .map(({ plan: { kind, name } }) => ({ kind, name }));
  const cells = [...accepted.values()].flatMap((own) => own.map(({ state }) => state));
  progress.undo = { cells, inserted };

  const editing = editSteps(context, accepted, sheets);
  const writing = targets.flatMap(({ plan, now }) => planSteps(context, plan, now));
  const showing = show === undefined ? [] : [showStep(context, show)];
  await runSteps(context, [...editing.steps, ...writing, ...showing]);
  const { made, missed } = editing.outcome();
  if (missed.size === 0) return { refused, undo: { cells: made, inserted } };

  const again = editSteps(context, missed, sheets, true);
  await runSteps(context, again.steps);
  const { made: madeAgain, missed: lost } = again.outcome();
  const undo = { cells: [...made, ...madeAgain], inserted };
  if (lost.size === 0) return { refused, undo };

  const torn = groupsMeeting(groups, [...lost.values()].flat());
  const { kept, steps } = withoutGroups(context, torn, cells, undo.cells, sheets);
  await runSteps(context, steps);
  return { refused: [...refused, ...[...torn].flat()], undo: { cells: kept, inserted } };
}
