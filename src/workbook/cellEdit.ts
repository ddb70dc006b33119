import { a1, type CellPosition, parseA1 } from './address';
import type { SheetSnapshot, WorkbookSnapshot } from './snapshot';
import { textAt } from './snapshot';

/** A change of one cell that the user may accept. Applies only where the cell still shows `from`. */
export interface CellEdit {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** The displayed text that was read; empty for an empty cell. */
  readonly from: string;
  /** The text to write, always as text, never as a formula or a number; empty clears the cell. */
  readonly to: string;
}

/** The edit that replaces what a cell shows now. */
export function editCell(sheet: SheetSnapshot, row: number, column: number, to: string): CellEdit {
  return { sheet: sheet.name, cell: a1(row, column), from: textAt(sheet, row, column), to };
}

export interface EditedSnapshot {
  readonly snapshot: WorkbookSnapshot;
  /** Edits whose cell or sheet no longer held what was read. */
  readonly refused: readonly CellEdit[];
}

/** Applies edits to a snapshot, as a host applies them to the workbook. The snapshot given stays as it was. */
export function applyEdits(snapshot: WorkbookSnapshot, edits: readonly CellEdit[]): EditedSnapshot {
  const refused: CellEdit[] = [];
  const pending = new Map<string, CellEdit[]>();
  for (const edit of edits) {
    const own = pending.get(edit.sheet);
    if (own) own.push(edit);
    else pending.set(edit.sheet, [edit]);
  }
  const sheets = snapshot.sheets.map((sheet) => {
    const own = pending.get(sheet.name) ?? [];
    pending.delete(sheet.name);
    return own.reduce((current, edit) => editSheet(current, edit, refused), sheet);
  });
  for (const orphans of pending.values()) refused.push(...orphans);
  return { snapshot: { ...snapshot, sheets }, refused };
}

function editSheet(sheet: SheetSnapshot, edit: CellEdit, refused: CellEdit[]): SheetSnapshot {
  const position = parseA1(edit.cell);
  if (!position || textAt(sheet, position.row, position.column) !== edit.from) {
    refused.push(edit);
    return sheet;
  }
  const origin = {
    row: Math.min(sheet.origin.row, position.row),
    column: Math.min(sheet.origin.column, position.column),
  };
  const set = <T>(grid: readonly (readonly T[])[], empty: T, value: T): T[][] =>
    withCell(grid, sheet.origin, origin, position, empty, value);
  const formulas = new Map(sheet.formulas);
  formulas.delete(edit.cell);
  return {
    ...sheet,
    origin,
    values: set(sheet.values, null, edit.to === '' ? null : edit.to),
    texts: set(sheet.texts, '', edit.to),
    numberFormats: set(sheet.numberFormats, 'General', '@'),
    formulas,
  };
}

/** A copy of the grid, grown to hold the position, with one cell replaced. */
function withCell<T>(
  grid: readonly (readonly T[])[],
  from: CellPosition,
  to: CellPosition,
  position: CellPosition,
  empty: T,
  value: T,
): T[][] {
  const fill = (count: number): T[] => Array.from({ length: Math.max(0, count) }, () => empty);
  const rows = [
    ...Array.from({ length: from.row - to.row }, (): T[] => []),
    ...grid.map((row) => [...fill(from.column - to.column), ...row]),
  ];
  const row = position.row - to.row;
  const column = position.column - to.column;
  while (rows.length <= row) rows.push([]);
  rows[row] = rows[row]?.slice() ?? [];
  const target = rows[row];
  target.push(...fill(column + 1 - target.length));
  target[column] = value;
  return rows;
}
