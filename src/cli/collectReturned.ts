import { join } from 'node:path';
import { type CollectContext, type CollectedSchool, distinctNames, markingOf, returnedName } from '../app';
import { isUserError } from '../findings';
import { bytesOf, madeFile, makeFolder, markedCopy, openBytes, writeFiles } from '../files';
import type { GivenFile } from './collectFile';

/** How many files were given back, and those that could not be, with why. */
export interface Returned {
  readonly count: number;
  readonly failed: readonly { readonly file: string; readonly error: unknown }[];
}

/**
 * Writes each school's own file, with what was found in it, into a folder. Of several files of a school it is the one that
 * counts; a file that can't be read, or holds a damaged part, can't be given back. Rejects with `file-not-written`.
 */
export async function writeReturned(
  folder: string,
  schools: readonly CollectedSchool[],
  given: readonly GivenFile[],
  context: CollectContext,
): Promise<Returned> {
  await makeFolder(folder);
  const byName = new Map(given.map((file) => [file.shown, file]));
  const nameOf = distinctNames();
  let count = 0;
  const failed: { file: string; error: unknown }[] = [];
  for (const { files } of schools) {
    const counting = files.at(-1)?.taken;
    const file = counting && counting.status !== 'unreadable' ? byName.get(counting.file) : undefined;
    if (!file) continue;
    const opened = openBytes(file.name, bytesOf(file.path));
    const target = nameOf(...returnedName(file.name, opened.format === 'xlsx'));
    const path = join(folder, target);
    try {
      const made = await madeFile(path, async () => markedCopy(opened, markingOf(opened.snapshot, context)));
      await writeFiles([made]);
      count += 1;
    } catch (error) {
      if (!isUserError(error, 'file-part-damaged')) throw error;
      failed.push({ file: file.shown, error });
    }
  }
  return { count, failed };
}
