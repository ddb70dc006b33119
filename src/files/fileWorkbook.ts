import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { UnreadableReason } from '../findings';
import type { WorkbookReader } from '../workbook';
import { codeOf, tooLarge, unreadable } from './errors';
import { LIMIT_BYTES } from './limits';
import { readWorkbookBytes } from './readWorkbook';

/** A workbook on disk. `read` rejects with the errors of {@link readWorkbookBytes}, and where there is no file to read. */
export function fileWorkbook(path: string): WorkbookReader {
  return {
    async read() {
      return readWorkbookBytes(basename(path), bytesOf(path));
    },
  };
}

/** The bytes of a file. Throws as {@link fileWorkbook} does. */
export function bytesOf(path: string): Uint8Array {
  const { size, kind } = onDisk(() => {
    const found = statSync(path);
    return { size: found.size, kind: found.isDirectory() ? 'directory' : found.isFile() ? 'file' : 'other' };
  });
  if (kind === 'directory') throw unreadable('directory');
  if (kind === 'other') throw unreadable('not-a-workbook');
  if (size > LIMIT_BYTES) throw tooLarge(size);
  return onDisk(() => readFileSync(path));
}

const REASONS: ReadonlyMap<unknown, UnreadableReason> = new Map<unknown, UnreadableReason>([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['ENAMETOOLONG', 'missing'],
  ['EISDIR', 'directory'],
]);

/** Whatever else the file system answers with (rights, a lock, a lost drive): the file can't be got at. */
function onDisk<T>(access: () => T): T {
  try {
    return access();
  } catch (cause) {
    const code = codeOf(cause);
    if (code === undefined) throw cause;
    throw unreadable(REASONS.get(code) ?? 'no-access', { cause });
  }
}
