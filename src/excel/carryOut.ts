import {
  type ApplyResult,
  type CellState,
  type EditGroup,
  groupsMeeting,
  type SheetPlan,
  type UndoRecord,
} from '../workbook';
import { editSteps } from './applyEdits';
import { lookUp, type SheetNow } from './lookUp';
import { askOwnSheet, type OwnSheetQuestion, type OwnSheetTarget } from './ownSheet';
import { planSteps, showStep } from './plan';
import { withoutGroups } from './restoreCells';
import { editedCells, type SettledChange, settleEdits } from './settleEdits';
import { runSteps } from './steps';

/** Edits and sheets that are written together. */
export interface WorkbookChange {
  readonly edits?: readonly EditGroup[];
  readonly sheets?: readonly SheetPlan[];
  /** Name of one of these sheets, which is brought into view. */
  readonly show?: string;
}

/** A change that can be made, and what it will be made to. Plain data, good for another run. */
export interface ReadyChange {
  readonly settled: SettledChange;
  readonly sheets: ReadonlyMap<string, SheetNow>;
  readonly targets: readonly OwnSheetTarget[];
  /** The sheet that is brought into view. */
  readonly show: string | null;
}

/** Looks at everything that a change touches: one sync. Throws `UserError` where it can't be made. */
export async function prepareChange(
  context: Excel.RequestContext,
  { edits = [], sheets: plans = [], show }: WorkbookChange,
): Promise<ReadyChange> {
  const { protection } = context.workbook;
  let questions: readonly OwnSheetQuestion[] = [];
  const sheets = await lookUp(context, editedCells(edits.flat()), () => {
    protection.load({ protected: true });
    questions = plans.map((plan) => askOwnSheet(context, plan));
  });
  const settled = settleEdits(edits, sheets);
  return {
    settled,
    sheets,
    targets: questions.map((answer) => answer(protection.protected)),
    show: show ?? null,
  };
}

/** Whether sheets that are there are written anew. */
export const rewrites = ({ targets }: ReadyChange): boolean => targets.some(({ now }) => now !== null);

/** Sheets that would be half written if the change failed: they have no backup. */
export const unkeptSheets = ({ targets }: ReadyChange): readonly string[] =>
  targets.filter(({ now, backup }) => now && !backup).map(({ plan }) => plan.name);

/** How to take back whatever may have been written once the writing has begun. */
export function undoOf({ settled, targets }: ReadyChange): UndoRecord {
  const rewritten = targets.flatMap(({ plan: { kind, name }, now, backup }) =>
    now && backup ? [{ kind, name, backup: backup.name, charts: now.charts }] : [],
  );
  return {
    cells: statesOf(settled),
    inserted: insertedBy(targets),
    ...(rewritten.length > 0 && { rewritten }),
  };
}

const statesOf = ({ cells }: SettledChange): readonly CellState[] =>
  [...cells.values()].flatMap((own) => own.map(({ state }) => state));

const insertedBy = (targets: readonly OwnSheetTarget[]): UndoRecord['inserted'] =>
  targets.filter(({ now }) => now === null).map(({ plan: { kind, name } }) => ({ kind, name }));

/** Makes a change: one sync, more where requests are too large or cells took something else than was written. */
export async function makeChange(
  context: Excel.RequestContext,
  { settled, sheets, targets, show }: ReadyChange,
): Promise<ApplyResult> {
  const { groups, cells: accepted, refused } = settled;
  const inserted = insertedBy(targets);
  const editing = editSteps(context, accepted, sheets);
  const writing = targets.flatMap((target) => planSteps(context, target));
  const showing = show === null ? [] : [showStep(context, show)];
  await runSteps(context, [...editing.steps, ...writing, ...showing]);
  const { made, missed } = editing.outcome();
  if (missed.size === 0) return { refused, undo: { cells: made, inserted } };

  const again = editSteps(context, missed, sheets, true);
  await runSteps(context, again.steps);
  const { made: madeAgain, missed: lost } = again.outcome();
  const undo = { cells: [...made, ...madeAgain], inserted };
  if (lost.size === 0) return { refused, undo };

  const torn = groupsMeeting(groups, [...lost.values()].flat());
  const { kept, steps } = withoutGroups(context, torn, statesOf(settled), undo.cells, sheets);
  await runSteps(context, steps);
  return { refused: [...refused, ...[...torn].flat()], undo: { cells: kept, inserted } };
}
