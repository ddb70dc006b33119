import { a1, type CellState, type EditGroup, parseA1 } from '../workbook';
import { UserError } from '../findings';
import { type CellWrite, inputOf, restoreWrite } from './entries';
import type { CellNow, SheetNow } from './lookUp';
import { editedCells } from './settleEdits';
import type { Step } from './steps';
import { writeCells } from './writeCells';

export interface Restoring {
  readonly steps: readonly Step[];
  /** Cells that are left alone. */
  readonly refused: readonly CellState[];
}

/**
 * The steps that give cells back what they held, where that changed and `isOurs` says so of what they hold now. Throws
 * `excel-protected-sheet` where one of them is protected.
 */
export function restoreCells(
  context: Excel.RequestContext,
  states: readonly CellState[],
  sheets: ReadonlyMap<string, SheetNow>,
  isOurs: (now: CellNow, state: CellState) => boolean,
): Restoring {
  const refused: CellState[] = [];
  const writes = new Map<string, CellWrite[]>();
  for (const state of states) {
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
  return { steps: writeSteps(context, writes, sheets), refused };
}

const isAsBefore = (now: CellNow, { input, numberFormat }: CellState): boolean =>
  inputOf(now) === input && now.numberFormat === numberFormat;

/** The steps that give all cells of groups what they held before they were written, and the cells that stay written. */
export function withoutGroups(
  context: Excel.RequestContext,
  groups: ReadonlySet<EditGroup>,
  before: readonly CellState[],
  made: readonly CellState[],
  sheets: ReadonlyMap<string, SheetNow>,
): { readonly kept: readonly CellState[]; readonly steps: readonly Step[] } {
  const torn = editedCells([...groups].flat());
  const isTorn = ({ sheet, cell }: CellState): boolean =>
    torn.get(sheet)?.some(({ row, column }) => a1(row, column) === cell) ?? false;
  const writes = new Map<string, CellWrite[]>();
  for (const state of before.filter(isTorn)) addWrite(writes, state);
  return { kept: made.filter((state) => !isTorn(state)), steps: writeSteps(context, writes, sheets) };
}

function addWrite(writes: Map<string, CellWrite[]>, state: CellState): void {
  const position = parseA1(state.cell);
  if (!position) return;
  const own = writes.get(state.sheet) ?? [];
  own.push({ ...position, ...restoreWrite(state) });
  writes.set(state.sheet, own);
}

const writeSteps = (
  context: Excel.RequestContext,
  writes: ReadonlyMap<string, readonly CellWrite[]>,
  sheets: ReadonlyMap<string, SheetNow>,
): readonly Step[] =>
  [...writes].flatMap(
    ([name, cells]) => writeCells(context, name, cells, sheets.get(name)?.hidesRows ?? true).steps,
  );
