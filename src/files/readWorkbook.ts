import type { WorkbookSnapshot } from '../workbook';
import { cellDisplay } from './cells';
import { tooLarge, unreadable } from './errors';
import { LIMIT_BYTES } from './limits';
import { readWorkbookSource } from './recognise';
import { sheetSnapshot } from './sheetSnapshot';

/**
 * Reads a workbook (.xlsx, .xlsm, .xlsb, .xls, .ods, recognised by its content) into a snapshot with that name.
 * Throws `UserError`: `file-unreadable` (reason; actual: what the file really is, where known), `file-encrypted`,
 * `file-too-large` (limit and size in megabytes, size 0 where unknown).
 */
export function readWorkbookBytes(name: string, bytes: Uint8Array): WorkbookSnapshot {
  if (bytes.length === 0) throw unreadable('empty');
  if (bytes.length > LIMIT_BYTES) throw tooLarge(bytes.length);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { date1904, storesTexts, sheets } = readWorkbookSource(buffer);
  const display = cellDisplay(date1904, storesTexts);
  return {
    name,
    date1904,
    sheets: sheets.map((sheet) => sheetSnapshot(sheet, display)),
  };
}
