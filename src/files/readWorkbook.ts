import { withoutBackups, type WorkbookSnapshot } from '../workbook';
import { cellDisplay } from './cells';
import { tooLarge, unreadable } from './errors';
import { LIMIT_BYTES } from './limits';
import { readWorkbookSource } from './recognise';
import { sheetSnapshot } from './sheetSnapshot';
import type { WorkbookFormat } from './sheetSource';

/**
 * Reads a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods, recognised by its content) into a snapshot with that name.
 * Throws `UserError`: `file-unreadable` (reason; actual: what the file really is, where known), `file-encrypted`,
 * `file-too-large` (limit and size in megabytes, size 0 where unknown).
 */
export const readWorkbookBytes = (name: string, bytes: Uint8Array): WorkbookSnapshot =>
  openWorkbookBytes(name, bytes).snapshot;

/** A workbook with what writing into its file needs to know. */
export interface OpenedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly format: WorkbookFormat;
  /** Parts of the sheets, in the order of the snapshot. */
  readonly parts: readonly (string | null)[];
}

/** Reads as {@link readWorkbookBytes} does. */
export function openWorkbookBytes(name: string, bytes: Uint8Array): OpenedWorkbook {
  if (bytes.length === 0) throw unreadable('empty');
  if (bytes.length > LIMIT_BYTES) throw tooLarge(bytes.length);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { format, date1904, storesTexts, sheets, leftOut = [] } = readWorkbookSource(buffer);
  const display = cellDisplay(date1904, storesTexts);
  return {
    snapshot: {
      name,
      date1904,
      sheets: withoutBackups(sheets.map((sheet) => sheetSnapshot(sheet, display))),
      ...(leftOut.length > 0 && { leftOut }),
    },
    format,
    parts: sheets.filter(({ marks }) => !marks.backupOf).map(({ part }) => part),
  };
}
