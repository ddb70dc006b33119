import { type CellState, parseA1 } from '../workbook';
import { UserError } from '../findings';
import { type CellWrite, inputOf, restoreWrite } from './entries';
import type { CellNow, SheetNow } from './lookUp';
import type { Step } from './steps';
import { writeCells } from './writeCells';

export interface Restoring {
  readonly steps: readonly Step[];
  /** Cells that are left alone. */
  readonly refused: readonly CellState[];
}

/**
 * The steps that give cells back what they held, where that changed and `isOurs` says so of what they
 * hold now. Throws
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
    const position = parseA1(state.cell);
    const now = sheet?.cells.get(state.cell);
    if (now && isAsBefore(now, state)) continue;
    if (!sheet || !position || !now || !isOurs(now, state)) {
      refused.push(state);
      continue;
    }
    if (sheet.isProtected) throw new UserError('excel-protected-sheet', { sheet: state.sheet });
    const own = writes.get(state.sheet) ?? [];
    own.push({ ...position, ...restoreWrite(state) });
    writes.set(state.sheet, own);
  }
  const steps = [...writes].flatMap(
    ([name, cells]) => writeCells(context, name, cells, sheets.get(name)?.hidesRows ?? true).steps,
  );
  return { steps, refused };
}

const isAsBefore = (now: CellNow, { input, numberFormat }: CellState): boolean =>
  inputOf(now) === input && now.numberFormat === numberFormat;
