import type { CellPosition, CellRange } from '../../../src/workbook';
import { ExcelError, sameRange, type Sheet, WHOLE_SHEET } from '../../model';
import { rangeAt } from '../../protocol';
import { type Cursor, cursorFor, cursorRange } from '../grid/cursor';
import type { Workbench } from './workbench';

/** Which cells are selected on the sheet that is shown, and how a person changes that. */
export class Selecting {
  private readonly remembered = new Map<string, Cursor>();

  constructor(private readonly workbench: Workbench) {}

  ranges(sheet: Sheet): readonly CellRange[] {
    return this.workbench.current.session.workbook.selection(sheet.id);
  }

  /** The selection that keys go on from. */
  cursor(sheet: Sheet): Cursor {
    const [range] = this.ranges(sheet);
    const remembered = this.remembered.get(sheet.id) ?? null;
    return range
      ? cursorFor(range, sheet.parts.merges, remembered)
      : { anchor: { row: 0, column: 0 }, head: { row: 0, column: 0 } };
  }

  active(sheet: Sheet): CellPosition {
    return this.cursor(sheet).anchor;
  }

  /** Selects what the cursor spans; `others` stay selected beside it. */
  select(sheet: Sheet, cursor: Cursor, others: readonly CellRange[] = []): void {
    this.remembered.set(sheet.id, cursor);
    this.selectRanges(sheet, [cursorRange(cursor, sheet.parts.merges), ...others]);
  }

  selectAll(sheet: Sheet): void {
    this.selectRanges(sheet, [WHOLE_SHEET]);
  }

  selectRanges(sheet: Sheet, ranges: readonly CellRange[]): void {
    const { session } = this.workbench.current;
    const before = session.workbook.selection(sheet.id);
    const isSame = before.length === ranges.length && before.every((range, at) => isAt(ranges, at, range));
    if (isSame) return;
    session.transact('person', () => {
      session.workbook.select(sheet.id, ranges);
    });
  }

  activate(sheetId: string): void {
    const { session } = this.workbench.current;
    if (session.workbook.parts.activeSheetId === sheetId) return;
    session.transact('person', () => {
      session.workbook.parts.activeSheetId = sheetId;
    });
  }

  /** Goes to «B5», «'Лист 2'!A1:C3» or a name; tells where there is no such place. */
  goTo(address: string): void {
    const { session } = this.workbench.current;
    const { workbook } = session;
    try {
      const { sheetId, range } = rangeAt(workbook, workbook.activeSheet, address.trim());
      session.transact('person', () => {
        workbook.parts.activeSheetId = sheetId;
        workbook.select(sheetId, [range]);
      });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      this.workbench.tell({ kind: 'badAddress', address });
    }
  }
}

const isAt = (ranges: readonly CellRange[], at: number, range: CellRange): boolean => {
  const other = ranges[at];
  return other !== undefined && sameRange(other, range);
};
