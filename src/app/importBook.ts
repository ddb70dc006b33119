import { type BookPlan, type Imported, newImport, planImportPieces, type ReadExport } from '../data';
import type { Progress } from '../book';
import {
  type Addition,
  type ApplyResult,
  type CellEdit,
  freeNames,
  inTurns,
  type OnWritten,
  sheetOfSnapshot,
  sheetOfTable,
  type SheetSnapshot,
  type WorkbookFiller,
  type WorkbookReader,
  type WorkbookSnapshot,
} from '../workbook';
import type { WrittenSheet } from './showFindings';
import type { Watch } from './useCases';

/** What importing exports into the open workbook would do. */
export interface PlannedImport {
  readonly imported: Imported;
  readonly plan: BookPlan;
  /** The workbook lists schools, so that others were left out. */
  readonly listsSchools: boolean;
}

/** Reads the workbook and plans how exports get into it. The files were read before, in the order given. */
export async function planImportInto(
  host: WorkbookReader,
  files: readonly ReadExport[],
  watch?: Watch,
): Promise<PlannedImport> {
  const snapshot = await host.read();
  watch?.signal?.throwIfAborted();
  return inTurns(importSteps(snapshot, files), watch);
}

function* importSteps(
  snapshot: WorkbookSnapshot,
  files: readonly ReadExport[],
): Generator<Progress, PlannedImport> {
  const total = files.length + 1;
  const importing = newImport({ registry: snapshot });
  for (const [done, file] of files.entries()) {
    importing.takeRead(file);
    yield { done, total };
  }
  const imported = importing.result();
  const pieces = planImportPieces(snapshot, imported);
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return { imported, plan: piece.value, listsSchools: importing.listsSchools };
    yield { done: files.length, total };
  }
}

/** Cells of rows that were there and hold something else than the exports say. */
export const replacedCells = ({ changedCells }: BookPlan): readonly CellEdit[] =>
  changedCells.filter(({ from }) => from !== '');

/** What is written of a plan: cells that hold something else are replaced only where the person said so. */
export function additionOf(plan: BookPlan, { replace }: { readonly replace: boolean }): Addition {
  const kept = new Set(replace ? [] : replacedCells(plan));
  const edits = plan.edits.filter((edit) => !kept.has(edit));
  const [first] = plan.sheets;
  return { edits, sheets: plan.sheets.map(sheetOfTable), ...(first && { show: first.name }) };
}

/** Writes what was planned, in one undoable step; nothing where a cell no longer holds what was read. */
export const addToBook = (
  host: WorkbookFiller,
  addition: Addition,
  onWritten?: OnWritten,
): Promise<ApplyResult> => host.add(addition, onWritten);

export interface AddedSheets extends ApplyResult {
  readonly sheets: readonly WrittenSheet[];
}

/** Puts copies of sheets into the workbook for the person to keep, under names that are free, and shows the first. */
export async function addSheets(
  host: WorkbookReader & WorkbookFiller,
  copies: readonly SheetSnapshot[],
  onWritten?: OnWritten,
): Promise<AddedSheets> {
  const names = freeNames(
    await host.read(),
    copies.map(({ name }) => name),
  );
  const sheets = copies.map((copy, index) => sheetOfSnapshot(copy, names[index] ?? copy.name));
  const [show] = names;
  const result = await host.add({ edits: [], sheets, ...(show !== undefined && { show }) }, onWritten);
  const written = sheets.map(({ name }, index) => ({ name, renamed: name !== copies[index]?.name }));
  return { ...result, sheets: written };
}
