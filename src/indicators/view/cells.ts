import type { DataTable, WorkbookData } from '../../data';
import { losesNothing, type ProposedFix } from '../../findings';
import {
  a1,
  type CellEdit,
  type CellValue,
  editCell,
  hasFormula,
  isCellError,
  type SheetSnapshot,
  valueAt,
} from '../../workbook';

/** Reads the values of one column as formulas see them, by row of the sheet from 0. */
export type RawColumn = (row: number) => CellValue;

const nothing: RawColumn = () => null;

/** Gives null for every row where there is no such column. */
export function rawColumn({ values, origin }: SheetSnapshot, column: number | undefined): RawColumn {
  if (column === undefined) return nothing;
  const at = column - origin.column;
  return (row) => values[row - origin.row]?.[at] ?? null;
}

/** A number that SUMIFS adds under the criterion «>=0»; null for texts, blanks, errors and negative numbers. */
export const countIn = (value: CellValue): number | null =>
  typeof value === 'number' && value >= 0 ? value : null;

/** What a criterion of equality compares: case doesn't count; blanks and errors equal nothing. */
export const keyIn = (value: CellValue): string =>
  value === null || isCellError(value) ? '' : String(value).toLowerCase();

/** The text of a criterion that finds the value; empty for blanks and errors. */
export const textIn = (value: CellValue): string =>
  value === null || isCellError(value) ? '' : String(value);

/** Column of a key, or of a column of the user's own by its header; undefined where the table has neither. */
export const columnNamed = (
  table: DataTable,
  name: string,
  keyOf: (text: string) => string,
): number | undefined =>
  table.columns.get(name) ?? table.extra.find(({ header }) => keyOf(header) === keyOf(name))?.column;

/** Counts of equal texts; the first of the most frequent stands for all. */
export class Tally<T = string> {
  readonly #counts = new Map<T, number>();

  add(text: T): void {
    this.#counts.set(text, (this.#counts.get(text) ?? 0) + 1);
  }

  /** The texts, the most frequent first. */
  get texts(): readonly T[] {
    return [...this.#counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
  }
}

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
