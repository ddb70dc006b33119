import {
  type ApplyResult,
  type CellEdit,
  type CellState,
  type CellValue,
  type EditGroup,
  groupsMeeting,
  numberFormatAt,
  parseA1,
  type SettledCell,
  settleGroups,
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
 * Makes groups of edits in the bytes of an .xlsx or .xlsm file, each whole or not at all. Refused are edits whose cell
 * shows or holds something else, texts longer than a cell holds, and cells whose formula or name others share: array and shared
 * formulas, table headers, totals. Throws `file-not-editable` and what reading throws.
 */
export function editWorkbookBytes(
  name: string,
  bytes: Uint8Array,
  groups: readonly EditGroup[],
): Changed<ApplyResult> {
  const before = openWorkbookBytes(name, bytes);
  const { accepted, cells, refused } = settleGroups(groups, (edit, { row, column }) => {
    const sheet = sheetOf(before.snapshot, edit.sheet);
    return sheet !== undefined && textAt(sheet, row, column) === edit.from && isWritable(edit);
  });
  const writes = cells.map((cell) => ({
    ...writeOf(cell),
    expects: readAt(before.snapshot, cell),
  }));
  const written = writeCells(bytes, before, writes);
  const bound = writes.filter((write) => written.wasRefused(write.sheet, write));
  if (bound.length > 0) {
    const torn = groupsMeeting(accepted, bound);
    const others = accepted.filter((group) => !torn.has(group));
    const { bytes: edited, result } = editWorkbookBytes(name, bytes, others);
    const left = [...refused, ...[...torn].flat(), ...result.refused];
    return { bytes: edited, result: { ...result, refused: left } };
  }
  const states = writes.map((write): CellState => {
    const { sheet, row, column } = write;
    const old = sheetOf(before.snapshot, sheet);
    const formula = written.formulaBefore(sheet, write);
    const rich = written.runsBefore(sheet, write);
    return {
      sheet,
      cell: write.cell,
      ...inputOf(write.expects, formula),
      ...(rich && { runs: rich.runs }),
      numberFormat: old ? numberFormatAt(old, row, column) : 'General',
      shows: shownAt(written.opened.snapshot, write),
    };
  });
  const unformatted = writes.filter(
    (write) => write.content !== null && written.runsBefore(write.sheet, write)?.kept === false,
  );
  const result = {
    refused,
    undo: { cells: states, inserted: [] },
    ...(unformatted.length > 0 && { unformatted: unformatted.map(({ sheet, cell }) => ({ sheet, cell })) }),
  };
  return { bytes: written.bytes, result };
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
      expects: readAt(before.snapshot, { ...position, sheet: state.sheet }),
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

const isWritable = ({ to }: CellEdit): boolean =>
  typeof to === 'number' ? Number.isFinite(to) : to.length <= LONGEST_TEXT;

function writeOf({ to, ...place }: SettledCell): EditWrite {
  if (typeof to === 'number') return { ...place, content: to, numberFormat: 'General' };
  const text = plainText(to);
  return text === '' ? { ...place, content: null } : { ...place, content: text, numberFormat: '@' };
}

const sheetOf = ({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot | undefined =>
  sheets.find((sheet) => sheet.name === name);

function readAt(
  snapshot: WorkbookSnapshot,
  { sheet, row, column }: Pick<NamedWrite, 'sheet' | 'row' | 'column'>,
): CellValue {
  const found = sheetOf(snapshot, sheet);
  return found ? valueAt(found, row, column) : null;
}

function shownAt(snapshot: WorkbookSnapshot, { sheet, row, column }: NamedWrite): string {
  const found = sheetOf(snapshot, sheet);
  return found ? textAt(found, row, column) : '';
}
