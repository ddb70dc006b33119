import {
  a1,
  type CellEdit,
  type CellPosition,
  type CellState,
  type EditGroup,
  endsPiece,
  parseA1,
  type Pieces,
  type SettledCell,
  settleGroupPieces,
  shownText,
} from '../workbook';
import { UserError } from '../findings';
import { inputOf } from './writeCells';
import type { SheetNow, WantedCells } from './lookUp';

/** One cell that will be written. */
export interface AcceptedCell extends SettledCell {
  /** What the cell held, and what it is expected to show. */
  readonly state: CellState;
}

export interface SettledChange {
  readonly groups: readonly EditGroup[];
  /** The cells of the groups, by sheet. */
  readonly cells: ReadonlyMap<string, readonly AcceptedCell[]>;
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
 * Keeps the groups of edits all of whose cells show what was read. Throws `excel-protected-sheet` where an edit is of
 * a protected sheet.
 */
export function* settleEdits(
  groups: readonly EditGroup[],
  sheets: ReadonlyMap<string, SheetNow>,
): Pieces<SettledChange> {
  const locked = groups.flat().find(({ sheet }) => sheets.get(sheet)?.isProtected);
  if (locked) throw new UserError('excel-protected-sheet', { sheet: locked.sheet });
  const nowAt = ({ sheet }: { readonly sheet: string }, { row, column }: CellPosition) =>
    sheets.get(sheet)?.cells.get(a1(row, column));
  const { accepted, cells, refused } = yield* settleGroupPieces(groups, (edit, position) => {
    const now = nowAt(edit, position);
    return now !== undefined && (now.text === edit.from || now.shows === edit.from);
  });
  const bySheet = new Map<string, AcceptedCell[]>();
  for (const [turn, settled] of cells.entries()) {
    if (endsPiece(turn)) yield;
    const now = nowAt(settled, settled);
    if (!now) continue;
    const { sheet, cell, to } = settled;
    const own = bySheet.get(sheet) ?? [];
    const state = {
      sheet,
      cell,
      input: inputOf(now),
      numberFormat: now.numberFormat,
      shows: shownText(to),
    };
    bySheet.set(sheet, own);
    own.push({ ...settled, state });
  }
  return { groups: accepted, cells: bySheet, refused };
}
