import type { CellPosition, CellRange } from '../../src/workbook';
import type { CellValue } from './cell';
import { mergeCells } from './cellRuns';
import { cellCount } from './geometry';
import { MAX_COLUMNS } from './limits';
import type { ChangeSource } from './session';
import type { Sheet, SheetParts } from './sheet';
import type { Workbook, WorkbookParts, WorkbookState } from './workbook';

/** What happened to one sheet that is still there. */
export interface SheetChange {
  readonly sheetId: string;
  /** The cells whose content was entered anew, as few ranges as tell it; calculated results don't count. */
  readonly cells: readonly CellRange[];
  /** The parts that were replaced: «name», «tables», «charts» … */
  readonly parts: readonly (keyof SheetParts)[];
  readonly previousName: string;
  /** What stood in the only cell that changed; null where more cells did, or none. */
  readonly onlyCell: { readonly before: CellValue; readonly after: CellValue } | null;
  /** Rows that were hidden or shown, as whole rows. */
  readonly hidden: readonly CellRange[];
  readonly shown: readonly CellRange[];
}

/** What one transaction changed. */
export interface Change {
  readonly source: ChangeSource;
  readonly sheets: readonly SheetChange[];
  readonly added: readonly string[];
  readonly deleted: readonly string[];
  readonly reordered: boolean;
  readonly parts: readonly (keyof WorkbookParts)[];
  readonly activated: { readonly from: string; readonly to: string } | null;
  /** Selecting and activating alone are no steps to undo. */
  readonly undoable: boolean;
}

const VIEW_PARTS: ReadonlySet<keyof WorkbookParts> = new Set(['activeSheetId', 'selections']);

const replaced = <T extends object>(before: T, after: T): (keyof T)[] =>
  (Object.keys(after) as (keyof T)[]).filter((key) => before[key] !== after[key]);

/**
 * What formulas depend on besides cells: sheets and their names, tables, defined names, rows and columns inserted
 * or deleted. Equal items at equal places mean that nothing of it changed.
 */
export const structureOf = (workbook: Workbook): readonly unknown[] => [
  workbook.parts.names,
  ...workbook.sheets.flatMap((sheet) => [
    sheet.id,
    sheet.name,
    sheet.parts.tables,
    sheet.parts.names,
    sheet.cells.layout,
  ]),
];

export const sameStructure = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

interface Moment {
  readonly sheets: ReadonlyMap<string, { readonly parts: SheetParts; readonly revision: string }>;
  readonly order: string;
  readonly parts: WorkbookParts;
}

const momentOf = (workbook: Workbook): Moment => ({
  sheets: new Map(
    workbook.sheets.map((sheet) => [sheet.id, { parts: { ...sheet.parts }, revision: sheet.revision }]),
  ),
  order: workbook.sheets.map((sheet) => sheet.id).join(),
  parts: { ...workbook.parts },
});

function onlyCell(cells: readonly CellRange[], sheet: Sheet, then: Sheet): SheetChange['onlyCell'] {
  const [only] = cells;
  if (!only || cells.length > 1 || cellCount(only) > 1) return null;
  const value = ({ cells: store }: Sheet): CellValue => store.get(only.top, only.left)?.value ?? null;
  return { before: value(then), after: value(sheet) };
}

/** Rows that were inserted or deleted in between tell nothing. */
function visibility(sheet: Sheet, then: Sheet): Pick<SheetChange, 'hidden' | 'shown'> {
  if (sheet.rows.revision === then.rows.revision || sheet.cells.layout !== then.cells.layout) {
    return { hidden: [], shown: [] };
  }
  const rows = new Set([...sheet.rows.entries(), ...then.rows.entries()].map(([row]) => row));
  const turned = [...rows].filter((row) => sheet.isRowHidden(row) !== then.isRowHidden(row));
  const whole = (hidden: boolean): CellRange[] =>
    mergeCells(
      turned.filter((row) => sheet.isRowHidden(row) === hidden).map((row) => ({ row, column: 0 })),
    ).map((range) => ({ ...range, right: MAX_COLUMNS - 1 }));
  return { hidden: whole(true), shown: whole(false) };
}

function addPlace(
  places: Map<string, Map<string, CellPosition>>,
  sheetId: string,
  place: CellPosition,
): void {
  const own = places.get(sheetId) ?? new Map<string, CellPosition>();
  places.set(sheetId, own.set(`${String(place.row)}:${String(place.column)}`, place));
}

/** By sheet id. */
export type ChangedCells = ReadonlyMap<string, readonly CellPosition[]>;

/** Tells what changed between two moments by comparing which values were replaced. */
export class ChangeLog {
  private seen: Moment;
  private structure: readonly unknown[];
  /** Sheet id → the cells that changed since {@link finish}, and those that no calculation knows of, by place. */
  private readonly cells = new Map<string, Map<string, CellPosition>>();
  private readonly due = new Map<string, Map<string, CellPosition>>();

  constructor(private readonly workbook: Workbook) {
    this.seen = momentOf(workbook);
    this.structure = structureOf(workbook);
  }

  /** Takes up which cells changed so far. */
  note(): void {
    for (const { id, cells } of this.workbook.sheets) {
      for (const place of cells.takeChanged()) {
        addPlace(this.cells, id, place);
        addPlace(this.due, id, place);
      }
    }
  }

  /** Leaves out which cells changed since {@link note}: they are as they were then. */
  forget(): void {
    for (const { cells } of this.workbook.sheets) cells.takeChanged();
  }

  /** Leaves out all that changed since {@link finish}: the workbook is as it was then. */
  forgetAll(): void {
    this.forget();
    this.cells.clear();
    this.due.clear();
    this.seen = momentOf(this.workbook);
  }

  /** The cells that changed since the last call; null where nothing asks for a calculation. */
  collect(): ChangedCells | null {
    this.note();
    const structure = structureOf(this.workbook);
    const changed = new Map([...this.due].map(([id, places]) => [id, [...places.values()]]));
    const due = changed.size > 0 || !sameStructure(this.structure, structure);
    this.due.clear();
    this.structure = structure;
    return due ? changed : null;
  }

  /** What changed since the last call, before which the workbook was as given; null where nothing did. */
  finish(source: ChangeSource, earlier: WorkbookState): Change | null {
    this.collect();
    const before = this.seen;
    const after = momentOf(this.workbook);
    const sheets = this.workbook.sheets.flatMap((sheet) => {
      const then = earlier.sheets.find(({ id }) => id === sheet.id);
      return (then && this.changeOf(sheet, then)) ?? [];
    });
    this.seen = after;
    this.cells.clear();
    const added = [...after.sheets.keys()].filter((id) => !before.sheets.has(id));
    const deleted = [...before.sheets.keys()].filter((id) => !after.sheets.has(id));
    const parts = replaced(before.parts, after.parts);
    const reordered = before.order !== after.order;
    const from = before.parts.activeSheetId;
    const to = after.parts.activeSheetId;
    if (!reordered && sheets.length + parts.length === 0) return null;
    const undoable = reordered || sheets.length > 0 || parts.some((part) => !VIEW_PARTS.has(part));
    const activated = from === to ? null : { from, to };
    return { source, sheets, added, deleted, reordered, parts, activated, undoable };
  }

  private changeOf(sheet: Sheet, then: Sheet): SheetChange | null {
    const seen = this.seen.sheets.get(sheet.id);
    if (!seen) return null;
    const parts = replaced(seen.parts, sheet.parts);
    const cells = [...(this.cells.get(sheet.id)?.values() ?? [])];
    if (parts.length + cells.length === 0 && seen.revision === sheet.revision) return null;
    const merged = mergeCells(cells);
    return {
      sheetId: sheet.id,
      cells: merged,
      parts,
      previousName: seen.parts.name,
      onlyCell: onlyCell(merged, sheet, then),
      ...visibility(sheet, then),
    };
  }
}
