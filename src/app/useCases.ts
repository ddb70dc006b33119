import type { Finding } from '../findings';
import {
  applyEdits,
  type ApplyResult,
  type CellEdit,
  type EditGroup,
  inTurns,
  type OnWritten,
  type Progress,
  type UndoRecord,
  type UndoResult,
  type WorkbookEditor,
  type WorkbookReader,
  type WorkbookSnapshot,
} from '../workbook';
import { type CheckOptions, type CheckReport, checkSteps } from './check';
import { placeOf } from './planFixes';
import { type SafeFixes, safeFixSteps } from './safeFixes';

export interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly report: CheckReport;
}

/** Reads the workbook and checks it. Rejects with a `UserError` where it can't be read. */
export async function check(host: WorkbookReader, options: CheckOptions, watch?: Watch): Promise<Checked> {
  const snapshot = await host.read();
  watch?.signal?.throwIfAborted();
  return { snapshot, report: await inTurns(checkSteps(snapshot, options), watch) };
}

/** Makes accepted fixes, each whole or not at all, in one undoable step. What the cells no longer hold is left alone. */
export const fix = (
  host: WorkbookEditor,
  groups: readonly EditGroup[],
  onWritten?: OnWritten,
): Promise<ApplyResult> => host.apply(groups, onWritten);

export interface PlannedFixes extends SafeFixes {
  readonly snapshot: WorkbookSnapshot;
}

/** Reads the workbook afresh and works out all safe fixes, those that others make possible included. */
export async function planAllSafe(
  host: WorkbookReader,
  options: CheckOptions,
  watch?: Watch,
): Promise<PlannedFixes> {
  const snapshot = await host.read();
  watch?.signal?.throwIfAborted();
  return { snapshot, ...(await inTurns(safeFixSteps(snapshot, options), watch)) };
}

export interface FixedAll extends ApplyResult {
  /** From what the cells showed to what they show: at most one edit for a cell. */
  readonly edits: readonly CellEdit[];
  /** Every finding whose fix was made whole, in the order of fixing. */
  readonly fixed: readonly Finding[];
  /** What the check says of the workbook as it was when it was read, with the edits made. */
  readonly report: CheckReport;
}

/** Reads the workbook afresh and makes all safe fixes. Can be given up until they are written. */
export async function fixAllSafe(
  host: WorkbookReader & WorkbookEditor,
  options: CheckOptions,
  watch?: Watch,
): Promise<FixedAll> {
  const { snapshot, groups, fixed, report } = await planAllSafe(host, options, watch);
  const result = await fix(host, groups);
  if (result.refused.length === 0) return { ...result, edits: groups.flat(), fixed, report };
  const left = new Set(result.refused.map(placeOf));
  const made = groups.filter((group) => !group.some((edit) => left.has(placeOf(edit))));
  return {
    ...result,
    edits: made.flat(),
    fixed: fixed.filter((found) => !found.fix?.edits.some((edit) => left.has(placeOf(edit)))),
    report: await inTurns(checkSteps(applyEdits(snapshot, made).snapshot, options)),
  };
}

/** Takes a change back, cell by cell where the user has not written since. */
export const undoFix = (
  host: WorkbookEditor,
  record: UndoRecord,
  onWritten?: OnWritten,
): Promise<UndoResult> => host.undo(record, onWritten);

/** How a long use case is watched and stopped. */
export interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  /** Once aborted the use case rejects with the signal's reason; nothing has been written by then. */
  readonly signal?: AbortSignal;
}
