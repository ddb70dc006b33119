import type { Finding } from '../findings';
import {
  applyEdits,
  type ApplyResult,
  type CellEdit,
  type UndoRecord,
  type UndoResult,
  type WorkbookHost,
  type WorkbookReader,
  type WorkbookSnapshot,
} from '../workbook';
import { type CheckOptions, type CheckProgress, type CheckReport, checkSteps, checkWorkbook } from './check';
import { placeOf, safeFixes } from './safeFixes';

/** How a long use case is watched and stopped. */
export interface Watch {
  readonly onProgress?: (progress: CheckProgress) => void;
  /** Once aborted the use case rejects with the signal's reason; nothing has been written by then. */
  readonly signal?: AbortSignal;
}

export interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly report: CheckReport;
}

/** Milliseconds of work after which whoever shows the progress gets a turn. */
const TURN = 40;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Reads the workbook and checks it. Rejects with a `UserError` where it can't be read. */
export async function check(
  host: WorkbookReader,
  options: CheckOptions,
  { onProgress, signal }: Watch = {},
): Promise<Checked> {
  const snapshot = await host.read();
  signal?.throwIfAborted();
  const steps = checkSteps(snapshot, options);
  let turn = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return { snapshot, report: step.value };
    if (performance.now() - turn < TURN) continue;
    onProgress?.(step.value);
    await nextTurn();
    signal?.throwIfAborted();
    turn = performance.now();
  }
}

/** Makes accepted edits, in one undoable step. What the cells no longer hold is refused and left alone. */
export const fix = (host: WorkbookHost, edits: readonly CellEdit[]): Promise<ApplyResult> =>
  host.apply({ edits });

export interface FixedAll extends ApplyResult {
  /** From what the cells showed to what they show: at most one edit for a cell. */
  readonly edits: readonly CellEdit[];
  /** Every finding whose fix was made whole, in the order of fixing. */
  readonly fixed: readonly Finding[];
  /** What the check says of the workbook as it was when it was read, with the edits made. */
  readonly report: CheckReport;
}

/** Reads the workbook afresh and makes all safe fixes, those that others make possible included. */
export async function fixAllSafe(host: WorkbookHost, options: CheckOptions): Promise<FixedAll> {
  const snapshot = await host.read();
  const plan = safeFixes(snapshot, options);
  const result = await fix(host, plan.edits);
  if (result.refused.length === 0) return { ...result, ...plan };
  const left = new Set(result.refused.map(placeOf));
  const edits = plan.edits.filter((edit) => !left.has(placeOf(edit)));
  return {
    ...result,
    edits,
    fixed: plan.fixed.filter(({ fix: made }) => !made?.edits.some((edit) => left.has(placeOf(edit)))),
    report: checkWorkbook(applyEdits(snapshot, edits).snapshot, options),
  };
}

/** Takes a change back, cell by cell where the user has not written since. */
export const undoFix = (host: WorkbookHost, record: UndoRecord): Promise<UndoResult> => host.undo(record);
