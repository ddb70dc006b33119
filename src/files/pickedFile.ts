import type { WorkbookSnapshot } from '../workbook';
import { LIMIT_BYTES, tooLarge, unreadable } from './errors';
import { openBytes, type OpenedFile, readWorkbookBytes } from './readWorkbook';
import { type Submitted, submittedAt } from './submittedAt';

/** Reads a file that a person has picked, as `readWorkbookBytes` does. Rejects with the same. */
export async function readPickedFile(file: File): Promise<WorkbookSnapshot> {
  if (file.size > LIMIT_BYTES) throw tooLarge(file.size);
  return readWorkbookBytes(file.name, await bytesOf(file));
}

/** The same with its bytes, so that it can be written into. */
export async function openPickedFile(file: File): Promise<OpenedFile> {
  if (file.size > LIMIT_BYTES) throw tooLarge(file.size);
  return openBytes(file.name, await bytesOf(file));
}

/** When a file that a person has picked was last saved: as its package says, else as the computer does. */
export const submittedOfPicked = (
  file: Pick<File, 'lastModified'>,
  { savedAt }: Pick<WorkbookSnapshot, 'savedAt'> = {},
): Submitted => submittedAt(savedAt, () => new Date(file.lastModified));

/** Whoever else holds the file may keep it from being read, or have taken it away. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw unreadable('no-access', { cause });
  }
}
