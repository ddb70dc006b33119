import { statSync } from 'node:fs';
import type { WorkbookSnapshot } from '../workbook';
import { type Submitted, submittedAt } from './submittedAt';

/** Before anything that people save. */
const NEVER = new Date(0);

/** When a file was last saved: as its package says, else as the file system does. */
export const submittedOf = (
  path: string | Uint8Array,
  { savedAt }: Pick<WorkbookSnapshot, 'savedAt'> = {},
): Submitted => submittedAt(savedAt, () => changedAt(path));

function changedAt(path: string | Uint8Array): Date {
  try {
    return statSync(placeOnDisk(path)).mtime;
  } catch {
    return NEVER;
  }
}

/** A path as the file system takes it: one of bytes where its name is in no encoding that we know. */
export const placeOnDisk = (path: string | Uint8Array): string | Buffer =>
  typeof path === 'string' ? path : Buffer.from(path);
