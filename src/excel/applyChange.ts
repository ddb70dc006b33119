import {
  type ApplyResult,
  type CellEdit,
  type CellState,
  type EditGroup,
  endsPiece,
  groupsMeeting,
  inTurns,
  nextTurn,
  PERSON_SHEET,
  type GivenSheet,
  type Pieces,
  printOfSheet,
  type OnWritten,
  type SheetPlan,
  type UndoRecord,
} from '../workbook';
import { type FailedChange, isUserError, UserError } from '../findings';
import { type CellSteps, editWrite, writeCells, type Written } from './writeCells';
import { lookUp, type SheetNow } from './lookUp';
import { type AcceptedCell, editedCells, type SettledChange, settleEdits } from './settleEdits';
import { plainText } from './sheetCells';
import { DATA_BYTES, runSteps, type Step } from './batches';
import { askNewSheet, askOwnSheet, type SheetQuestion, type SheetTarget } from './ownSheet';
import { planSteps, showStep, unfittedSteps } from './planSheet';
import type { PageLayouts } from './printFit';
import { rollBack, stillShows, takeBack, withoutGroups } from './undoChange';
import { ONE_BY_ONE, TOGETHER } from './areas';
import { isOfficeError, isUnclear, userErrorOf } from './errors';
import { isOnWeb, mergesUndo, type Run } from './run';

type ShownCell = ReturnType<Written['cells']> extends ReadonlyMap<string, infer Cell> ? Cell : never;

/** Edits on their way into the cells. */
interface EditSteps {
  readonly steps: readonly Step[];
  /** After the steps were done. */
  readonly outcome: () => Pieces<EditOutcome>;
}

interface EditOutcome {
  readonly made: readonly CellState[];
  /** Cells that took something else than was written; worth another try. */
  readonly missed: ReadonlyMap<string, readonly AcceptedCell[]>;
}

/** The steps that make edits; `again` where Excel took an apostrophe at the start of a text for a sign. */
function* editSteps(
  context: Excel.RequestContext,
  accepted: ReadonlyMap<string, readonly AcceptedCell[]>,
  sheets: ReadonlyMap<string, SheetNow>,
  again = false,
): Pieces<EditSteps> {
  const bySheet: (CellSteps & { readonly name: string; readonly cells: readonly AcceptedCell[] })[] = [];
  for (const [name, cells] of accepted) {
    const writes = cells.map(({ row, column, to, look }) => ({ row, column, ...editWrite(to, again, look) }));
    yield;
    const own = yield* writeCells(context, name, writes, sheets.get(name)?.hidesRows ?? true);
    bySheet.push({ name, cells, ...own });
  }
  return {
    steps: bySheet.flatMap(({ steps }) => steps),
    *outcome() {
      const made: CellState[] = [];
      const missed = new Map<string, AcceptedCell[]>();
      for (const { name, cells, written } of bySheet) {
        const shown = new Map<string, ShownCell>();
        for (const block of written) {
          for (const [cell, now] of block.cells()) shown.set(cell, now);
          yield;
        }
        for (const [turn, wanted] of cells.entries()) {
          if (endsPiece(turn)) yield;
          const cell = shown.get(wanted.cell);
          if (cell && holds(cell, wanted.to)) made.push({ ...wanted.state, shows: shows(cell, wanted.to) });
          else if (missed.get(name)?.push(wanted) === undefined) missed.set(name, [wanted]);
        }
      }
      return { made, missed };
    },
  };
}

const holds = ({ value }: ShownCell, to: CellEdit['to']): boolean =>
  typeof to === 'string' ? plainText(String(value)) === plainText(to) : value === to;

/** Texts are shown as they are, numbers in the language of this Excel. */
const shows = ({ text }: ShownCell, to: CellEdit['to']): string =>
  typeof to === 'number' ? text : plainText(to);

/** Edits and sheets that are written together. */
export interface WorkbookChange {
  readonly edits?: readonly EditGroup[];
  readonly sheets?: readonly (SheetPlan | GivenSheet)[];
  /** Name of one of these sheets, which is brought into view. */
  readonly show?: string;
  /** Nothing is written where an edit is refused. */
  readonly whole?: true;
}

/** A change that can be made, and what it will be made to. Plain data, good for another run. */
interface ReadyChange {
  readonly settled: SettledChange;
  readonly sheets: ReadonlyMap<string, SheetNow>;
  readonly targets: readonly SheetTarget[];
  /** The sheet that is brought into view. */
  readonly show: string | null;
}

/** Looks at everything that a change touches: one sync. Throws `UserError` where it can't be made. */
async function prepareChange(
  context: Excel.RequestContext,
  { edits = [], sheets: plans = [], show }: WorkbookChange,
): Promise<ReadyChange> {
  const { protection } = context.workbook;
  let questions: readonly SheetQuestion[] = [];
  await nextTurn();
  const sheets = await lookUp(context, editedCells(edits.flat()), () => {
    protection.load({ protected: true });
    questions = plans.map((plan) =>
      plan.kind === null ? askNewSheet(context, plan) : askOwnSheet(context, plan),
    );
  });
  const settled = await inTurns(settleEdits(edits, sheets));
  return {
    settled,
    sheets,
    targets: questions.map((answer) => answer(protection.protected)),
    show: show ?? null,
  };
}

/** Whether sheets that are there are written anew. */
const rewrites = ({ targets }: ReadyChange): boolean => targets.some(({ now }) => now !== null);

/** Rows from which on a sheet of the person's own is written in bounded requests; no sheet to fill in has as many. */
const LONG = 1_000;

/** Whether data of the person are written, of which there may be any amount. */
const writesData = ({ settled, targets }: ReadyChange): boolean =>
  settled.cells.size > 0 || targets.some(({ plan }) => plan.kind === null && plan.rows.length > LONG);

/** Whether a new sheet is put before all others, or out of sight. */
const moves = ({ targets }: ReadyChange): boolean =>
  targets.some(({ plan, now }) => (plan.first || plan.hidden) && now === null);

/** Sheets that would be half written if the change failed: they have no backup. */
const unkeptSheets = ({ targets }: ReadyChange): readonly string[] =>
  targets.filter(({ now, backup }) => now && !backup).map(({ plan }) => plan.name);

/** How to take back whatever may have been written once the writing has begun. */
function undoOf({ settled, targets }: ReadyChange): UndoRecord {
  const rewritten = targets.flatMap(({ plan: { kind, name }, now, backup }) =>
    now && backup && kind !== null ? [{ kind, name, backup: backup.name, charts: now.charts }] : [],
  );
  return {
    cells: statesOf(settled),
    inserted: insertedBy(targets),
    ...(rewritten.length > 0 && { rewritten }),
  };
}

const statesOf = ({ cells }: SettledChange): readonly CellState[] =>
  [...cells.values()].flatMap((own) => own.map(({ state }) => state));

const insertedBy = (targets: readonly SheetTarget[]): UndoRecord['inserted'] =>
  targets
    .filter(({ now }) => now === null)
    .map(({ plan }) =>
      plan.kind === null
        ? { kind: PERSON_SHEET, name: plan.name, print: printOfSheet(plan) }
        : { kind: plan.kind, name: plan.name },
    );

/** How what is written is printed and shown. It is written all the same where Excel refuses that. */
async function touchUp(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  try {
    if (steps.length > 0) await runSteps(context, steps);
  } catch (error) {
    if (!isOfficeError(error)) throw error;
  }
}

interface WritingOptions {
  /** No undo group, and no calls for several areas at once: some Excels refuse in one what they do elsewhere. */
  readonly plainly: boolean;
  readonly onWritten?: OnWritten | undefined;
}

/** Makes a change: one sync, more where requests are too large or cells took something else than was written. */
async function makeChange(
  context: Excel.RequestContext,
  ready: ReadyChange,
  { plainly, onWritten }: WritingOptions,
): Promise<ApplyResult> {
  const { settled, sheets, targets, show } = ready;
  const { groups, cells: accepted, refused } = settled;
  const inserted = insertedBy(targets);
  const editing = await inTurns(editSteps(context, accepted, sheets));
  const layouts: PageLayouts = new Map();
  const areas = plainly ? ONE_BY_ONE : TOGETHER;
  const writing = await inTurns(planSteps(context, targets, { areas, layouts }));
  const showing = show === null ? [] : [showStep(context, show)];
  // On the web a sheet is not brought into view by the request that adds it.
  const showsLater = isOnWeb() && targets.some(({ plan, now }) => plan.name === show && now === null);
  await runSteps(context, [...editing.steps, ...writing, ...(showsLater ? [] : showing)], {
    ...(writesData(ready) && { mostBytes: DATA_BYTES }),
    ...(onWritten && { onWritten }),
  });
  await touchUp(context, [...unfittedSteps(context, targets, layouts), ...(showsLater ? showing : [])]);
  const { made, missed } = await inTurns(editing.outcome());
  if (missed.size === 0) return { refused, undo: { cells: made, inserted } };

  const again = await inTurns(editSteps(context, missed, sheets, true));
  await runSteps(context, again.steps, { mostBytes: DATA_BYTES });
  const { made: madeAgain, missed: lost } = await inTurns(again.outcome());
  const undo = { cells: [...made, ...madeAgain], inserted };
  if (lost.size === 0) return { refused, undo };

  const torn = groupsMeeting(groups, [...lost.values()].flat());
  const { kept, steps } = await inTurns(withoutGroups(context, torn, statesOf(settled), undo.cells, sheets));
  await runSteps(context, steps, { mostBytes: DATA_BYTES });
  return { refused: [...refused, ...[...torn].flat()], undo: { cells: kept, inserted } };
}

/**
 * Makes a change: one sync to look at everything it touches, one to write, cells of the user before own sheets;
 * more where requests are too large or cells took something else than was written. A group of edits of which a cell
 * can't be written is taken back. Where a sync fails, what was
 * written is taken back, and the error tells what became of the change. Whatever Excel refuses inside an undo group, or
 * refuses to write on sheets for no reason that a person could act on, is tried once more plainly: see {@link WritingOptions}.
 */
export async function applyChange(
  run: Run,
  change: WorkbookChange,
  onWritten?: OnWritten,
): Promise<ApplyResult> {
  if (isEmpty(change)) return { refused: [], undo: NO_UNDO };
  const first = await attempt(run, change, { plainly: false, onWritten });
  if ('result' in first) return first.result;
  const isRetried =
    isOfficeError(first.error) &&
    isClean(first.outcome) &&
    (first.inGroup || (first.wroteSheets && isUnclear(first.error)));
  const last = isRetried ? await attempt(run, change, { plainly: true, onWritten }) : first;
  if ('result' in last) return last.result;
  throw userErrorOf(last.error, last.outcome ? { change: last.outcome } : {});
}

const NO_UNDO: UndoRecord = { cells: [], inserted: [] };

const isEmpty = ({ edits = [], sheets = [] }: WorkbookChange): boolean => edits.length + sheets.length === 0;

/**
 * Makes a change of which all is written or, where an edit is refused, nothing. Where Excel took something else than was
 * written, the change is taken back.
 */
export async function applyWhole(
  run: Run,
  change: Omit<WorkbookChange, 'whole'>,
  onWritten?: OnWritten,
): Promise<ApplyResult> {
  const { refused, undo } = await applyChange(run, { ...change, whole: true }, onWritten);
  if (refused.length > 0 && undo !== NO_UNDO) await takeBack(run, undo, stillShows);
  return { refused, undo: refused.length > 0 ? NO_UNDO : undo };
}

type Attempt =
  | { readonly result: ApplyResult }
  | {
      readonly error: unknown;
      /** Null where our own checks refused, before anything was written. */
      readonly outcome: FailedChange | null;
      /** It failed while it was written as one undo step. */
      readonly inGroup: boolean;
      /** It failed while sheets were written. */
      readonly wroteSheets: boolean;
    };

/** Nothing is left of what was written. */
const isClean = (outcome: FailedChange | null): boolean =>
  outcome?.state === 'nothing-written' || outcome?.state === 'rolled-back';

/** Excel can't make an undo step of copying a sheet, which rewriting one begins with, and on a desktop of moving or hiding one. */
async function attempt(run: Run, change: WorkbookChange, options: WritingOptions): Promise<Attempt> {
  let ready: ReadyChange | null = null;
  let inGroup = false;
  let wroteSheets = false;
  try {
    const prepared = await run((context) => prepareChange(context, change));
    ready = prepared;
    const { refused } = prepared.settled;
    if (change.whole && refused.length > 0) return { result: { refused, undo: NO_UNDO } };
    const mergeUndoGroup =
      !options.plainly && mergesUndo() && !rewrites(prepared) && (isOnWeb() || !moves(prepared));
    inGroup = mergeUndoGroup;
    wroteSheets = prepared.targets.length > 0;
    return { result: await run((context) => makeChange(context, prepared, options), { mergeUndoGroup }) };
  } catch (error) {
    if (isUserError(error, 'excel-silent')) return silent(error, ready);
    if (error instanceof UserError) return { error, outcome: null, inGroup, wroteSheets };
    const outcome: FailedChange = ready
      ? await rollBack(run, undoOf(ready), unkeptSheets(ready))
      : { state: 'nothing-written' };
    return { error, outcome, inGroup, wroteSheets };
  }
}

/** What was under way may have been done, or may be done yet: only a person who looks can tell. */
function silent({ data }: UserError<'excel-silent'>, ready: ReadyChange | null): Attempt {
  const outcome: FailedChange = ready
    ? { state: 'unknown', undo: undoOf(ready) }
    : { state: 'nothing-written' };
  return {
    error: new UserError('excel-silent', { ...data, change: outcome }),
    outcome,
    inGroup: false,
    wroteSheets: false,
  };
}
