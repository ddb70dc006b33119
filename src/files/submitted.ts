import { statSync } from 'node:fs';
import { type Day, dayOnClock, type WorkbookSnapshot } from '../workbook';

/** When a file was last saved. */
export interface Submitted {
  /** ISO 8601, UTC. */
  readonly submittedAt: string;
  /** The day on the clock of this machine. */
  readonly submittedOn: Day;
}

/** Before anything that people save. */
const NEVER = new Date(0);

/** When a file was last saved: as its package says, else as the file system does. */
export function submittedOf(
  path: string | Uint8Array,
  { savedAt = '' }: Pick<WorkbookSnapshot, 'savedAt'> = {},
): Submitted {
  const saved = new Date(savedAt);
  const at = Number.isNaN(saved.getTime()) ? changedAt(path) : saved;
  return { submittedAt: at.toISOString(), submittedOn: dayOnClock(at) };
}

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
