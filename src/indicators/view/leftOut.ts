import { losesNothing, type ProposedFix } from '../../findings';
import type { WorkbookData } from '../../data';
import { a1, type CellEdit, editCell, hasFormula, type SheetSnapshot, valueAt } from '../../workbook';

/** A cell that keeps its row, or its number, out of formulas. */
export interface LeftOut {
  /**
   * A school or a year written in another way than elsewhere; a number stored as text; a dash for 0; one of many
   * writings of a procedure, or its subject or class in merged cells.
   */
  readonly reason: 'school' | 'year' | 'number' | 'mark' | 'procedure';
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** What would make it seen; null where nobody can tell, or a formula stands there. */
  readonly edit: CellEdit | null;
  /** The edit loses and guesses nothing. */
  readonly safe: boolean;
}

export interface LeftOutCell {
  readonly reason: LeftOut['reason'];
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly expected: CellEdit['to'] | null;
  readonly safe: boolean;
  /** What the cell says in any of its writings: the edit may change the writing. */
  readonly label?: ProposedFix['label'];
}

const COUNTED = new Set(['teachers', 'pupils', 'results']);

/** Collects what is left out, beginning with the numbers stored as text that were found when the data were read. */
export class LeftOutList {
  readonly items: LeftOut[] = [];

  constructor(data: WorkbookData) {
    const sheets = new Set(
      data.tables.flatMap(({ table }) => (COUNTED.has(table.kind) ? [table.sheet] : [])),
    );
    for (const { code, severity, sheet, cell, fix } of data.findings) {
      if (code !== 'value-not-number' || severity !== 'warning' || sheet === null || cell === null) continue;
      if (!sheets.has(sheet)) continue;
      const [edit = null] = fix?.edits ?? [];
      this.items.push({ reason: 'number', sheet, cell, edit, safe: fix?.safe ?? false });
    }
  }

  add(cell: LeftOutCell): void {
    this.items.push(leftOut(cell));
  }
}

/** Only a cell that holds something can be written anew: an empty one is left out for being merged. */
export function leftOut({ reason, sheet, row, column, expected, safe, label }: LeftOutCell): LeftOut {
  const kept = expected === null || hasFormula(sheet, row, column) || valueAt(sheet, row, column) === null;
  const edit = kept ? null : editCell(sheet, row, column, expected);
  const whole = edit !== null && losesNothing({ edits: [edit], ...(label && { label }) });
  return { reason, sheet: sheet.name, cell: a1(row, column), edit, safe: safe && whole };
}
