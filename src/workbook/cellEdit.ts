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
  /** Text is written as text, never as a formula or a number; empty clears the cell. A number is written as one. */
  readonly to: string | number;
}

/** The edit that replaces what a cell shows now. */
export function editCell(sheet: SheetSnapshot, row: number, column: number, to: CellEdit['to']): CellEdit {
  return { sheet: sheet.name, cell: a1(row, column), from: textAt(sheet, row, column), to };
}

/** What a cell shows once `to` is written: a number as a Russian Excel shows it, without a format. */
export const shownText = (to: CellEdit['to']): string =>
  typeof to === 'number' ? String(to).replace('.', ',') : to;

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
    const own = pending.get(sheet.name);
    pending.delete(sheet.name);
    return own ? editSheet(sheet, own, refused) : sheet;
  });
  return { snapshot: { ...snapshot, sheets }, refused: [...refused, ...[...pending.values()].flat()] };
}

function editSheet(sheet: SheetSnapshot, edits: readonly CellEdit[], refused: CellEdit[]): SheetSnapshot {
  const origin = originWith(sheet, edits);
  const values = new EditedGrid(sheet.values, sheet.origin, origin, null);
  const texts = new EditedGrid(sheet.texts, sheet.origin, origin, '');
  const numberFormats = new EditedGrid(sheet.numberFormats, sheet.origin, origin, 'General');
  const formulas = new Map(sheet.formulas);
  for (const edit of edits) {
    const position = parseA1(edit.cell);
    if (!position || texts.get(position) !== edit.from) {
      refused.push(edit);
      continue;
    }
    values.set(position, edit.to === '' ? null : edit.to);
    texts.set(position, shownText(edit.to));
    numberFormats.set(position, typeof edit.to === 'number' ? 'General' : '@');
    formulas.delete(edit.cell);
  }
  return {
    ...sheet,
    origin,
    values: values.rows,
    texts: texts.rows,
    numberFormats: numberFormats.rows,
    formulas,
  };
}

/** The origin of a used range that also holds the cells filled above or to the left of it. */
function originWith({ origin }: SheetSnapshot, edits: readonly CellEdit[]): CellPosition {
  let { row, column } = origin;
  for (const { cell, from } of edits) {
    const position = from === '' ? parseA1(cell) : null;
    if (!position) continue;
    row = Math.min(row, position.row);
    column = Math.min(column, position.column);
  }
  return { row, column };
}

/** A copy of a grid that grows as it is filled; rows are copied when first written to. */
class EditedGrid<T> {
  readonly rows: (readonly T[])[];
  readonly #written = new Map<number, T[]>();

  constructor(
    grid: readonly (readonly T[])[],
    from: CellPosition,
    readonly origin: CellPosition,
    readonly empty: T,
  ) {
    const left = Array.from({ length: from.column - origin.column }, () => empty);
    const above = Array.from({ length: from.row - origin.row }, (): readonly T[] => []);
    this.rows = [...above, ...(left.length > 0 ? grid.map((row) => [...left, ...row]) : grid)];
  }

  /** The value at a place of the sheet; the empty one outside the grid. */
  get({ row, column }: CellPosition): T {
    return this.rows[row - this.origin.row]?.[column - this.origin.column] ?? this.empty;
  }

  set({ row, column }: CellPosition, value: T): void {
    const at = row - this.origin.row;
    while (this.rows.length <= at) this.rows.push([]);
    const cells = this.#written.get(at) ?? [...(this.rows[at] ?? [])];
    this.#written.set(at, cells);
    this.rows[at] = cells;
    const place = column - this.origin.column;
    while (cells.length <= place) cells.push(this.empty);
    cells[place] = value;
  }
}
