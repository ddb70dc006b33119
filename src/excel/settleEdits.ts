import { a1, type CellEdit, type CellPosition, type CellState, parseA1, shownText } from '../workbook';
import { UserError } from '../findings';
import { inputOf } from './entries';
import type { CellNow, SheetNow, WantedCells } from './lookUp';

/** One cell that will be written. */
export interface AcceptedEdit {
  readonly position: CellPosition;
  /** The edits of this cell that apply, in their order. */
  readonly edits: readonly [CellEdit, ...CellEdit[]];
  readonly to: CellEdit['to'];
  /** What the cell held, and what it is expected to show. */
  readonly state: CellState;
}

export interface SettledEdits {
  /** By sheet. */
  readonly accepted: ReadonlyMap<string, readonly AcceptedEdit[]>;
  readonly refused: readonly CellEdit[];
}

/** The cells that edits touch, by sheet; what is no address is left out. */
export function editedCells(edits: readonly Pick<CellEdit, 'sheet' | 'cell'>[]): WantedCells {
  const wanted = new Map<string, CellPosition[]>();
  for (const { sheet, cell } of edits) {
    const cells = wanted.get(sheet) ?? [];
    wanted.set(sheet, cells);
    const position = parseA1(cell);
    if (position) cells.push(position);
  }
  return wanted;
}

/**
 * Keeps the edits whose cell shows what was read, one after the other where several are of one cell. Throws
 * `excel-protected-sheet` where an edit is of a protected sheet.
 */
export function settleEdits(edits: readonly CellEdit[], sheets: ReadonlyMap<string, SheetNow>): SettledEdits {
  const refused: CellEdit[] = [];
  const bySheet = new Map<string, Map<string, AcceptedEdit>>();
  for (const edit of edits) {
    const sheet = sheets.get(edit.sheet);
    if (sheet?.isProtected) throw new UserError('excel-protected-sheet', { sheet: edit.sheet });
    const accepted = bySheet.get(edit.sheet) ?? new Map<string, AcceptedEdit>();
    const position = parseA1(edit.cell);
    const cell = position ? a1(position.row, position.column) : '';
    const settled = sheet && position && settle(edit, position, sheet.cells.get(cell), accepted.get(cell));
    if (settled) bySheet.set(edit.sheet, accepted.set(cell, settled));
    else refused.push(edit);
  }
  const lists = [...bySheet].map(([name, cells]) => [name, [...cells.values()]] as const);
  return { accepted: new Map(lists), refused };
}

function settle(
  edit: CellEdit,
  position: CellPosition,
  now: CellNow | undefined,
  earlier: AcceptedEdit | undefined,
): AcceptedEdit | null {
  const shows = shownText(edit.to);
  if (earlier) {
    if (earlier.state.shows !== edit.from) return null;
    return { ...earlier, edits: [...earlier.edits, edit], to: edit.to, state: { ...earlier.state, shows } };
  }
  if (!now || (now.text !== edit.from && now.shows !== edit.from)) return null;
  const cell = a1(position.row, position.column);
  const { numberFormat } = now;
  const state = { sheet: edit.sheet, cell, input: inputOf(now), numberFormat, shows };
  return { position, edits: [edit], to: edit.to, state };
}
