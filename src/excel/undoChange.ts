import { type FailedChange, UserError } from '../findings';
import {
  a1,
  type CellState,
  type EditGroup,
  endsPiece,
  inTurns,
  parseA1,
  type Pieces,
  type OnWritten,
  shownText,
  type UndoRecord,
  type UndoResult,
} from '../workbook';
import { DATA_BYTES, runSteps, type Step } from './batches';
import { userErrorOf } from './errors';
import { askInserted, changedSheets, type InsertedSheets } from './insertedSheets';
import { type CellWrite, inputOf, restoreWrite, writeCells } from './writeCells';
import { type CellNow, lookUp, type SheetNow } from './lookUp';
import { editedCells } from './settleEdits';
import { askRewritten, type RewrittenSheets } from './rewritten';
import type { Run } from './run';

interface Restoring {
  readonly steps: readonly Step[];
  /** Cells that are left alone. */
  readonly refused: readonly CellState[];
}

/**
 * The steps that give cells back what they held, where that changed and `isOurs` says so of what they hold now. Throws
 * `excel-protected-sheet` where one of them is protected.
 */
function* restoreCells(
  context: Excel.RequestContext,
  states: readonly CellState[],
  sheets: ReadonlyMap<string, SheetNow>,
  isOurs: (now: CellNow, state: CellState) => boolean,
): Pieces<Restoring> {
  const refused: CellState[] = [];
  const writes = new Map<string, CellWrite[]>();
  for (const [turn, state] of states.entries()) {
    if (endsPiece(turn)) yield;
    const sheet = sheets.get(state.sheet);
    const now = sheet?.cells.get(state.cell);
    if (now && isAsBefore(now, state)) continue;
    if (!sheet || !now || !isOurs(now, state)) {
      refused.push(state);
      continue;
    }
    if (sheet.isProtected) throw new UserError('excel-protected-sheet', { sheet: state.sheet });
    addWrite(writes, state);
  }
  return { steps: yield* writeSteps(context, writes, sheets), refused };
}

const isAsBefore = (now: CellNow, { input, numberFormat }: CellState): boolean =>
  inputOf(now) === input && now.numberFormat === numberFormat;

/** The steps that give all cells of groups what they held before they were written, and the cells that stay written. */
export function* withoutGroups(
  context: Excel.RequestContext,
  groups: ReadonlySet<EditGroup>,
  before: readonly CellState[],
  made: readonly CellState[],
  sheets: ReadonlyMap<string, SheetNow>,
): Pieces<{ readonly kept: readonly CellState[]; readonly steps: readonly Step[] }> {
  const torn = editedCells([...groups].flat());
  const isTorn = ({ sheet, cell }: CellState): boolean =>
    torn.get(sheet)?.some(({ row, column }) => a1(row, column) === cell) ?? false;
  const writes = new Map<string, CellWrite[]>();
  for (const state of before.filter(isTorn)) addWrite(writes, state);
  return { kept: made.filter((state) => !isTorn(state)), steps: yield* writeSteps(context, writes, sheets) };
}

function addWrite(writes: Map<string, CellWrite[]>, state: CellState): void {
  const position = parseA1(state.cell);
  if (!position) return;
  const own = writes.get(state.sheet) ?? [];
  own.push({ ...position, ...restoreWrite(state) });
  writes.set(state.sheet, own);
}

function* writeSteps(
  context: Excel.RequestContext,
  writes: ReadonlyMap<string, readonly CellWrite[]>,
  sheets: ReadonlyMap<string, SheetNow>,
): Pieces<readonly Step[]> {
  const all: Step[] = [];
  for (const [name, cells] of writes) {
    const { steps } = yield* writeCells(context, name, cells, sheets.get(name)?.hidesRows ?? true);
    all.push(...steps);
  }
  return all;
}

/** Whether what a cell holds now was left by the change that is taken back. */
type IsOurs = (now: CellNow, state: CellState) => boolean;

interface TakenBack extends UndoResult {
  /** Whether there was anything to take back. */
  readonly changed: boolean;
  /** Own sheets that came back without all of their charts. */
  readonly withoutCharts: readonly string[];
  readonly kept: readonly string[];
}

interface Questions {
  readonly inserted: InsertedSheets;
  readonly rewritten: RewrittenSheets;
}

const NOTHING: Questions = {
  inserted: { removal: () => [] },
  rewritten: { restoring: () => ({ steps: [], withoutCharts: [] }) },
};

const NONE_KEPT: ReadonlySet<string> = new Set();

/**
 * Gives cells back what they held, where `isOurs` says so, takes inserted sheets out and brings half rewritten ones
 * back: two syncs, more where
 * inserted sheets of the person's own must be looked at. Deleting a sheet can't be undone in Excel, so this never runs inside an undo group.
 */
export function takeBack(
  run: Run,
  record: UndoRecord,
  isOurs: IsOurs,
  onWritten?: OnWritten,
): Promise<TakenBack> {
  return run(async (context) => {
    let asked = NOTHING;
    // What a failed change has half written goes whatever it holds.
    const kept = isOurs === stillShows ? await changedSheets(context, record.inserted) : NONE_KEPT;
    const inserted = record.inserted.filter(({ name }) => !kept.has(name));
    const sheets = await lookUp(context, editedCells(record.cells), () => {
      asked = {
        inserted: askInserted(context, inserted),
        rewritten: askRewritten(context, record.rewritten ?? []),
      };
    });
    const { steps: cells, refused } = await inTurns(restoreCells(context, record.cells, sheets, isOurs));
    const { steps: bringing, withoutCharts } = asked.rewritten.restoring();
    const steps = [...cells, ...asked.inserted.removal(), ...bringing];
    await runSteps(context, steps, { mostBytes: DATA_BYTES, ...(onWritten && { onWritten }) });
    return { refused, changed: steps.length > 0, withoutCharts, kept: [...kept] };
  });
}

/** Takes back a change that was made, where nobody has changed anything since. Rejects with a `UserError`. */
export async function takeChangeBack(
  run: Run,
  record: UndoRecord,
  onWritten?: OnWritten,
): Promise<UndoResult> {
  try {
    const { refused, kept } = await takeBack(run, record, stillShows, onWritten);
    return { refused, ...(kept.length > 0 && { kept }) };
  } catch (error) {
    throw userErrorOf(error);
  }
}

/** The cell still shows what the change left; of a change that was never answered, it is not known in what format. */
export const stillShows: IsOurs = (now, { shows }) =>
  now.shows === shows ||
  now.text === shows ||
  (typeof now.value === 'number' && shownText(now.value) === shows);

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
