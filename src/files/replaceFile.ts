import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { NotWrittenReason } from '../findings';
import { codeOf, notWritten } from './errors';

const REASONS: ReadonlyMap<unknown, NotWrittenReason> = new Map<unknown, NotWrittenReason>([
  ['ENOENT', 'missing'],
  ['ENOTDIR', 'missing'],
  ['EACCES', 'no-access'],
  ['EPERM', 'no-access'],
  ['EROFS', 'no-access'],
  ['EISDIR', 'no-access'],
  ['EBUSY', 'busy'],
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
]);

/**
 * Writes a file whole or not at all: beside it first, then in its place, with the rights of the file that it replaces.
 * Rejects with `file-not-written`.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomUUID()}`);
  try {
    const mode = (await stat(target).catch(() => null))?.mode;
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (cause) {
    await rm(beside, { force: true });
    if (codeOf(cause) === undefined) throw cause;
    throw notWritten(REASONS.get(codeOf(cause)) ?? 'other', cause);
  }
}
