import type { CellEdit } from './cellEdit';
import type { WorkbookSnapshot } from './snapshot';

/** Where a workbook is read from: Excel, or a file on disk. */
export interface WorkbookReader {
  /** The whole workbook, once. Rejects with a `UserError` that a person can act on. */
  read(): Promise<WorkbookSnapshot>;
}

export interface ApplyResult {
  /** Edits that were not made because the cell no longer held what was read. */
  readonly refused: readonly CellEdit[];
}

/** The only door to a workbook: read once, write once. */
export interface WorkbookHost extends WorkbookReader {
  /** Makes all edits whose cell still shows `from`, in one undoable step. */
  apply(edits: readonly CellEdit[]): Promise<ApplyResult>;
}
