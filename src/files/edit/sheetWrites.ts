import { a1, type CellPosition } from '../../workbook';
import { storedFormula } from './storedFormula';
import { openArchive } from '../archive';
import { notEditable, partDamaged } from '../errors';
import { type OpenedWorkbook, openWorkbookBytes } from '../readWorkbook';
import type { CellWrite, ReplacedRuns } from './patchSheet';
import { patchWorkbook } from './patchWorkbook';

/** A cell to write, by the sheet's name. */
export interface NamedWrite extends CellWrite {
  readonly sheet: string;
}

export interface Written {
  /** The very bytes given where nothing was changed. */
  readonly bytes: Uint8Array;
  /** The workbook as it reads now. */
  readonly opened: OpenedWorkbook;
  readonly wasRefused: (sheet: string, cell: CellPosition) => boolean;
  /** The formula that a cell held, without «=», as the file held it; null where it held none. */
  readonly formulaBefore: (sheet: string, cell: CellPosition) => string | null;
  /** The formats within the text that a cell held, and whether the new text has them; null where it had none. */
  readonly runsBefore: (sheet: string, cell: CellPosition) => ReplacedRuns | null;
}

/** Writes cells into a workbook that was opened from those bytes, and reads the result. Throws `file-not-editable`, `file-part-damaged`. */
export function writeCells(
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
    opened: openWorkbookBytes(snapshot.name, patched.bytes),
    wasRefused: (sheet, { row, column }) =>
      byName.get(sheet)?.refused.some((cell) => cell.row === row && cell.column === column) ?? true,
    formulaBefore(sheet, { row, column }) {
      const cell = a1(row, column);
      const stored = byName.get(sheet)?.replacedFormulas.get(cell);
      if (stored === undefined) return null;
      const shown = formulas.get(sheet)?.get(cell);
      return stored || (shown === undefined ? null : storedFormula(shown));
    },
    runsBefore: (sheet, { row, column }) => byName.get(sheet)?.replacedRuns.get(a1(row, column)) ?? null,
  };
}
