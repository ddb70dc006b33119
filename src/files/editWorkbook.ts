import {
  applyEdits,
  type ApplyResult,
  type CellEdit,
  type CellState,
  numberFormatAt,
  parseA1,
  type SheetSnapshot,
  textAt,
  type UndoRecord,
  type UndoResult,
  valueAt,
  type WorkbookSnapshot,
} from '../workbook';
import { plainText } from './cells';
import { contentOf, inputOf } from './cellInput';
import { type NamedWrite, writeCells } from './edit/sheetWrites';
import { openWorkbookBytes } from './readWorkbook';

/** What Excel holds in a cell at most. */
const LONGEST_TEXT = 32_767;

export interface Changed<T> {
  readonly bytes: Uint8Array;
  readonly result: T;
}

/**
 * Makes edits in the bytes of an .xlsx or .xlsm file. Refused are edits whose cell shows something else, texts longer
 * than a cell holds, and cells whose formula or name others share: array and shared formulas, table headers, totals.
 * Throws `file-not-editable` and what reading throws.
 */
export function editWorkbookBytes(
  name: string,
  bytes: Uint8Array,
  edits: readonly CellEdit[],
): Changed<ApplyResult> {
  const before = openWorkbookBytes(name, bytes);
  const unwritable = new Set(edits.filter((edit) => !isWritable(edit)));
  const stale = new Set(
    applyEdits(
      before.snapshot,
      edits.filter((edit) => !unwritable.has(edit)),
    ).refused,
  );
  const writes = edits.map((edit) => (unwritable.has(edit) || stale.has(edit) ? null : writeOf(edit)));
  const last = new Map(writes.flatMap((write) => (write ? [[placeOf(write), write] as const] : [])));
  const written = writeCells(bytes, before, [...last.values()]);
  const made = [...last.values()].filter((write) => !written.wasRefused(write.sheet, write));
  const cells = made.map((write): CellState => {
    const { sheet, row, column } = write;
    const old = sheetOf(before.snapshot, sheet);
    const formula = written.formulaBefore(sheet, write);
    return {
      sheet,
      cell: write.cell,
      ...inputOf(old ? valueAt(old, row, column) : null, formula),
      numberFormat: old ? numberFormatAt(old, row, column) : 'General',
      shows: shownAt(written.opened.snapshot, write),
    };
  });
  const places = new Set(made.map(placeOf));
  const refused = edits.filter((_, index) => {
    const write = writes[index];
    return !write || !places.has(placeOf(write));
  });
  return { bytes: written.bytes, result: { refused, undo: { cells, inserted: [] } } };
}

/** Takes edits back in the bytes of a file, where its cells still show what was written. Throws as editing does. */
export function undoInWorkbookBytes(
  name: string,
  bytes: Uint8Array,
  { cells }: UndoRecord,
): Changed<UndoResult> {
  const before = openWorkbookBytes(name, bytes);
  const states = cells.map((state) => {
    const position = parseA1(state.cell);
    const write = position && {
      ...position,
      sheet: state.sheet,
      cell: state.cell,
      content: contentOf(state),
      numberFormat: state.numberFormat,
    };
    const still = write && sheetOf(before.snapshot, state.sheet) && shownAt(before.snapshot, write);
    return { state, write: still === state.shows ? write : null };
  });
  const written = writeCells(
    bytes,
    before,
    states.flatMap(({ write }) => write ?? []),
  );
  const refused = states.filter(({ write }) => !write || written.wasRefused(write.sheet, write));
  return { bytes: written.bytes, result: { refused: refused.map(({ state }) => state) } };
}

interface EditWrite extends NamedWrite {
  readonly cell: string;
}

const placeOf = ({ sheet, row, column }: NamedWrite): string => JSON.stringify([sheet, row, column]);

const isWritable = ({ to }: CellEdit): boolean =>
  typeof to === 'number' ? Number.isFinite(to) : to.length <= LONGEST_TEXT;

function writeOf({ sheet, cell, to }: CellEdit): EditWrite | null {
  const position = parseA1(cell);
  if (!position) return null;
  const content = typeof to === 'number' ? to : plainText(to) || null;
  return { ...position, sheet, cell, content, numberFormat: typeof to === 'number' ? 'General' : '@' };
}

const sheetOf = ({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | undefined =>
  sheets.find((sheet) => sheet.name === name);

function shownAt(snapshot: WorkbookSnapshot, { sheet, row, column }: NamedWrite): string {
  const found = sheetOf(snapshot, sheet);
  return found ? textAt(found, row, column) : '';
}
