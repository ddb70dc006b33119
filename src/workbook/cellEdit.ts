import { a1, type CellPosition, parseA1 } from './address';
import { atOnce, endsPiece, type Pieces } from './pieces';
import { type SheetSnapshot, textAt } from './snapshot';

/** A change of one cell that the user may accept. Applies only where the cell still shows `from`. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** The displayed text that was read; empty for an empty cell. */
  readonly from: string;
  /** Text is written as text, never as a formula or a number; empty clears the cell. A number is written as one. */
  readonly to: string | number;
  /** How a number is shown; as one without a format where left out. */
  readonly look?: NumberLook;
}

/** The format of a number, and what a cell of that format shows of it. */
export interface NumberLook {
  readonly numberFormat: string;
  readonly shows: string;
}

/** The edit that replaces what a cell shows now. */
export function editCell(sheet: SheetSnapshot, row: number, column: number, to: CellEdit['to']): CellEdit {
  return { sheet: sheet.name, cell: a1(row, column), from: textAt(sheet, row, column), to };
}

/** What a cell shows once `to` is written: a number as a Russian Excel shows it, without a format. */
export const shownText = (to: CellEdit['to']): string =>
  typeof to === 'number' ? String(to).replace('.', ',') : to;

/** What the cell of an edit shows once it is made. */
export const shownOf = ({ to, look }: Pick<CellEdit, 'to' | 'look'>): string =>
  typeof to === 'number' && look ? look.shows : shownText(to);

/** Edits that are made together or not at all: those of one fix. */
export type EditGroup = readonly CellEdit[];

/** What a cell is to hold once all accepted edits are made. */
export interface SettledCell extends CellPosition {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly to: CellEdit['to'];
  readonly look?: NumberLook;
}

export interface SettledEdits {
  readonly accepted: readonly EditGroup[];
  /** Each cell of the accepted groups once. */
  readonly cells: readonly SettledCell[];
  /** The edits of all other groups. */
  readonly refused: readonly CellEdit[];
}

/** The name of an edit's cell among all cells of a workbook; null for what is no address. */
function placeOf({ sheet, cell }: Pick<CellEdit, 'sheet' | 'cell'>): string | null {
  const position = parseA1(cell);
  return position && JSON.stringify([sheet, a1(position.row, position.column)]);
}

/**
 * Accepts the groups all of whose cells show what was read, one after the other: a group may build on what those
 * before it write. `holds` tells whether a cell shows `from` now and can be written.
 */
export const settleGroups = (groups: readonly EditGroup[], holds: Holds): SettledEdits =>
  atOnce(settleGroupPieces(groups, holds));

type Holds = (edit: CellEdit, position: CellPosition) => boolean;

/** The same in pieces, for thousands of edits while a person waits. */
export function* settleGroupPieces(groups: readonly EditGroup[], holds: Holds): Pieces<SettledEdits> {
  const cells = new Map<string, SettledCell>();
  const accepted: EditGroup[] = [];
  const refused: CellEdit[] = [];
  for (const group of groups) {
    const own = yield* settleGroup(group, cells, holds);
    if (!own) refused.push(...group);
    else {
      accepted.push(group);
      for (const [place, cell] of own) cells.set(place, cell);
    }
  }
  return { accepted, cells: [...cells.values()], refused };
}

function* settleGroup(
  group: EditGroup,
  earlier: ReadonlyMap<string, SettledCell>,
  holds: Holds,
): Pieces<ReadonlyMap<string, SettledCell> | null> {
  const own = new Map<string, SettledCell>();
  for (const [turn, edit] of group.entries()) {
    if (endsPiece(turn)) yield;
    const position = parseA1(edit.cell);
    const place = placeOf(edit);
    if (!position || place === null) return null;
    const before = own.get(place) ?? earlier.get(place);
    if (before ? shownOf(before) !== edit.from : !holds(edit, position)) return null;
    own.set(place, {
      ...position,
      sheet: edit.sheet,
      cell: a1(position.row, position.column),
      to: edit.to,
      ...(edit.look && { look: edit.look }),
    });
  }
  return own;
}

/** The groups that write one of these cells, those that write a cell of such a group, and so on. */
export function groupsMeeting(
  groups: readonly EditGroup[],
  cells: readonly Pick<CellEdit, 'sheet' | 'cell'>[],
): ReadonlySet<EditGroup> {
  const places = new Set(cells.map(placeOf));
  const met = new Set<EditGroup>();
  for (let known = -1; known < met.size;) {
    known = met.size;
    for (const group of groups) {
      if (met.has(group) || !group.some((edit) => places.has(placeOf(edit)))) continue;
      met.add(group);
      for (const edit of group) places.add(placeOf(edit));
    }
  }
  return met;
}
