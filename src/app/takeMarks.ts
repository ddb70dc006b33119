import { findingsSheetAgain } from '../reports';
import type { MarkTaker, OnWritten, UndoRecord, UndoResult, Unmarked, WorkbookEditor } from '../workbook';
import { undoFix } from './useCases';

/** What was taken out of a workbook that showed findings. */
export interface MarksTaken extends Pick<Unmarked, 'keepsNotes'> {
  /** Cells that were marked. */
  readonly cells: number;
  /** Name of the sheet of findings; null where there was none. */
  readonly sheet: string | null;
  readonly undo: UndoRecord;
}

/** Takes out what shows findings in a workbook: the sheet, the fills of cells and what was put into their notes. */
export async function takeMarks(host: MarkTaker): Promise<MarksTaken> {
  const { marks, keepsNotes } = await host.unmark();
  const isThere = marks.cells.length > 0 || marks.sheet !== null;
  return {
    cells: marks.cells.length,
    sheet: marks.sheet?.name ?? null,
    keepsNotes,
    undo: { cells: [], inserted: [], ...(isThere && { marks }) },
  };
}

/** Takes any change back: as `undoFix`, and what showed findings is put back where that was taken out. */
export async function undoChange(
  host: WorkbookEditor & MarkTaker,
  { marks, ...record }: UndoRecord,
  onWritten?: OnWritten,
): Promise<UndoResult> {
  if (!marks) return undoFix(host, record, onWritten);
  await host.mark(marks.cells, marks.sheet && findingsSheetAgain(marks.sheet));
  return { refused: [] };
}
