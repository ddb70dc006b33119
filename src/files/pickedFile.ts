import type { WorkbookSnapshot } from '../workbook';
import { LIMIT_BYTES, tooLarge, unreadable } from './errors';
import { readWorkbookBytes } from './readWorkbook';

/** Reads a file that a person has picked, as `readWorkbookBytes` does. Rejects with the same. */
export async function readPickedFile(file: File): Promise<WorkbookSnapshot> {
  if (file.size > LIMIT_BYTES) throw tooLarge(file.size);
  return readWorkbookBytes(file.name, await bytesOf(file));
}

/** Whoever else holds the file may keep it from being read, or have taken it away. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw unreadable('no-access', { cause });
  }
}
