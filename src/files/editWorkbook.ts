import { Buffer } from 'buffer';
import {
  a1,
  type ApplyResult,
  type CellEdit,
  type CellPosition,
  type CellState,
  type CellValue,
  type EditGroup,
  groupsMeeting,
  isCellError,
  type NamedCell,
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
import type { CellContent } from './edit/storedCell';
import { storedFormula } from './edit/storedFormula';
import { openArchive } from './archive';
import { notEditable, partDamaged } from './errors';
import { openBytes, type OpenedFile, type OpenedWorkbook, openWorkbookBytes } from './readWorkbook';
import type { CellWrite, ReplacedRuns } from './edit/patchSheet';
import { patchWorkbook } from './edit/patchWorkbook';
import { plainText } from './cells';

const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

/** Text that a person would have to enter after «'». */
const isMistakable = (text: string): boolean => /^[=']/.test(text) || ERRORS.has(text);

type Input = Pick<CellState, 'input' | 'result'>;

/** What a cell held, as it would be entered; `formula` is its formula without «=». */
function inputOf(value: CellValue, formula: string | null): Input {
  if (formula !== null) {
    return { input: `=${formula}`, result: isCellError(value) ? value.error : value };
  }
  if (isCellError(value)) return { input: value.error };
  return { input: typeof value === 'string' && isMistakable(value) ? `'${value}` : value };
}

/** What a cell shall hold that was entered so. */
function contentOf({ input, result = null, runs }: Input & Pick<CellState, 'runs'>): CellContent {
  if (runs) return { runs };
  if (typeof input !== 'string') return input;
  if (input.startsWith("'")) return input.slice(1);
  if (input.startsWith('=')) {
    return { formula: input.slice(1), value: errorOf(result) ?? result };
  }
  return errorOf(input) ?? input;
}

const errorOf = (value: Input['input']): { readonly error: string } | null =>
  typeof value === 'string' && ERRORS.has(value) ? { error: value } : null;

/** A cell to write, by the sheet's name. */
interface NamedWrite extends CellWrite {
  readonly sheet: string;
}

type Place = Pick<NamedWrite, 'sheet' | keyof CellPosition>;

interface Written {
  /** The very bytes given where nothing was changed. */
  readonly bytes: Uint8Array;
  /** The workbook as it reads now. */
  readonly opened: () => OpenedWorkbook;
  readonly wasRefused: (cell: Place) => boolean;
  /** The formula that a cell held, without «=», as the file held it; null where it held none. */
  readonly formulaBefore: (cell: Place) => string | null;
  /** The formats within the text that a cell held, and whether the new text has them; null where it had none. */
  readonly runsBefore: (cell: Place) => ReplacedRuns | null;
}

/** Writes cells into a workbook that was opened from those bytes, and reads the result. Throws `file-not-editable`, `file-part-damaged`. */
function writeCells(
  bytes: Uint8Array,
  { snapshot, format, parts }: OpenedWorkbook,
  writes: readonly NamedWrite[],
): Written {
  if (format !== 'xlsx') throw notEditable(format);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [damaged] = openArchive(buffer).damaged();
  if (damaged !== undefined) throw partDamaged(damaged);
  const touched = snapshot.sheets.flatMap(({ name }, index) => {
    const own = writes.filter(({ sheet }) => sheet === name);
    const part = parts[index];
    return part && own.length > 0 ? [{ name, part, writes: own }] : [];
  });
  const hasFormulas = snapshot.sheets.some(({ formulas }) => formulas.size > 0);
  const patched = patchWorkbook(buffer, touched, hasFormulas);
  const byName = new Map(touched.map(({ name }, index) => [name, patched.sheets[index]]));
  const formulas = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet.formulas]));
  return {
    bytes: patched.bytes === buffer ? bytes : patched.bytes,
    opened: () => openWorkbookBytes(snapshot.name, patched.bytes),
    wasRefused: ({ sheet, row, column }) =>
      byName.get(sheet)?.refused.some((cell) => cell.row === row && cell.column === column) ?? true,
    formulaBefore({ sheet, row, column }) {
      const cell = a1(row, column);
      const stored = byName.get(sheet)?.replacedFormulas.get(cell);
      if (stored === undefined) return null;
      const shown = formulas.get(sheet)?.get(cell);
      return stored || (shown === undefined ? null : storedFormula(shown));
    },
    runsBefore: ({ sheet, row, column }) => byName.get(sheet)?.replacedRuns.get(a1(row, column)) ?? null,
  };
}

/** What Excel holds in a cell at most. */
const LONGEST_TEXT = 32_767;

export interface Changed<T> {
  readonly bytes: Uint8Array;
  readonly result: T;
}

interface WrittenEdits {
  readonly written: Written;
  readonly writes: readonly EditWrite[];
  readonly refused: readonly CellEdit[];
}

/** Makes groups of edits, without those that write into cells which can't be changed alone. */
function writeGroups(bytes: Uint8Array, before: OpenedWorkbook, groups: readonly EditGroup[]): WrittenEdits {
  const { accepted, cells, refused } = settleGroups(groups, (edit, { row, column }) => {
    const sheet = sheetOf(before.snapshot, edit.sheet);
    return sheet !== undefined && textAt(sheet, row, column) === edit.from && isWritable(edit);
  });
  const writes = cells.map((cell) => ({ ...writeOf(cell), expects: readAt(before.snapshot, cell) }));
  const written = writeCells(bytes, before, writes);
  const bound = writes.filter(written.wasRefused);
  if (bound.length === 0) return { written, writes, refused };
  const torn = groupsMeeting(accepted, bound);
  const others = writeGroups(
    bytes,
    before,
    accepted.filter((group) => !torn.has(group)),
  );
  return { ...others, refused: [...refused, ...[...torn].flat(), ...others.refused] };
}

/**
 * Makes groups of edits in a workbook that was opened from those bytes, as {@link editWorkbookBytes} does, where
 * nothing needs to be taken back. Gives the edits refused.
 */
export function writeEdits(
  bytes: Uint8Array,
  opened: OpenedWorkbook,
  groups: readonly EditGroup[],
): Changed<readonly CellEdit[]> {
  const { written, refused } = writeGroups(bytes, opened, groups);
  return { bytes: written.bytes, result: refused };
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
  const { file, result } = editFile(openBytes(name, bytes), groups);
  return { bytes: file.bytes, result };
}

/** The file of a workbook after a change; the very one given where nothing was changed. */
export interface ChangedFile<T> {
  readonly file: OpenedFile;
  readonly result: T;
}

/** As {@link editWorkbookBytes} in a file that was opened. */
export function editFile(before: OpenedFile, groups: readonly EditGroup[]): ChangedFile<ApplyResult> {
  const { written, writes, refused } = writeGroups(before.bytes, before, groups);
  const file = fileAfter(before, written);
  const unformatted = writes.filter(
    (write) => write.content !== null && written.runsBefore(write)?.kept === false,
  );
  const result = {
    refused,
    undo: { cells: statesOf(before, file, written, writes), inserted: [] },
    ...(unformatted.length > 0 && { unformatted: unformatted.map(({ sheet, cell }) => ({ sheet, cell })) }),
  };
  return { file, result };
}

const fileAfter = (before: OpenedFile, { bytes, opened }: Written): OpenedFile =>
  bytes === before.bytes ? before : { ...opened(), bytes };

/** How to take back what was written. */
const statesOf = (
  before: OpenedFile,
  now: OpenedFile,
  written: Written,
  writes: readonly EditWrite[],
): readonly CellState[] =>
  writes.map((write): CellState => {
    const { sheet, row, column, expects = null } = write;
    const old = sheetOf(before.snapshot, sheet);
    const rich = written.runsBefore(write);
    return {
      sheet,
      cell: write.cell,
      ...inputOf(expects, written.formulaBefore(write)),
      ...(rich && { runs: rich.runs }),
      numberFormat: old ? numberFormatAt(old, row, column) : 'General',
      shows: shownAt(now.snapshot, write),
    };
  });

/** The cells within whose text parts have formats of their own. */
export function richIn(file: OpenedFile, cells: readonly NamedCell[]): readonly NamedCell[] {
  const writes = cells.flatMap(({ sheet, cell }) => {
    const position = parseA1(cell);
    return position && sheetOf(file.snapshot, sheet) ? [{ ...position, sheet, cell, content: null }] : [];
  });
  const { runsBefore } = writeCells(file.bytes, file, writes);
  return writes.filter((write) => runsBefore(write)).map(({ sheet, cell }) => ({ sheet, cell }));
}

/** Takes edits back in the bytes of a file, where its cells still show what was written. Throws as editing does. */
export function undoInWorkbookBytes(
  name: string,
  bytes: Uint8Array,
  record: UndoRecord,
): Changed<UndoResult> {
  const { file, result } = undoInFile(openBytes(name, bytes), record);
  return { bytes: file.bytes, result };
}

/** As {@link undoInWorkbookBytes} in a file that was opened. */
export function undoInFile(before: OpenedFile, { cells }: UndoRecord): ChangedFile<UndoResult> {
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
    before.bytes,
    before,
    states.flatMap(({ write }) => write ?? []),
  );
  const refused = states.filter(({ write }) => !write || written.wasRefused(write));
  return {
    file: fileAfter(before, written),
    result: { refused: refused.map(({ state }) => state) },
  };
}

interface EditWrite extends NamedWrite {
  readonly cell: string;
}

const isWritable = ({ to }: CellEdit): boolean =>
  typeof to === 'number' ? Number.isFinite(to) : to.length <= LONGEST_TEXT;

function writeOf({ to, look, ...place }: SettledCell): EditWrite {
  if (typeof to === 'number') {
    return { ...place, content: to, numberFormat: look?.numberFormat ?? 'General' };
  }
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
