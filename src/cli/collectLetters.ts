import { join } from 'node:path';
import { type CollectContext, type CollectedSchool, letterOf } from '../app';
import { madeFile, makeFolder, writeFiles } from '../files';

const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]+/gu;
/** Characters of a file's name: in Cyrillic letters twice as many bytes, of which a name may have 255. */
const LONGEST_NAME = 100;

/** A name that any file system takes. */
export const fileNameOf = (text: string): string =>
  text.replace(NOT_IN_NAMES, '_').slice(0, LONGEST_NAME).trim() || '_';

/** Gives names one by one, each of which differs from those before, whatever their case. */
export function distinctNames(): (name: string, extension: string) => string {
  const taken = new Set<string>();
  return (name, extension) => {
    let free = `${name}${extension}`;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} (${number})${extension}`;
    taken.add(free.toLowerCase());
    return free;
  };
}

/** Writes a letter to each school into a folder; gives how many. Rejects with `file-not-written`. */
export async function writeLetters(
  folder: string,
  schools: readonly CollectedSchool[],
  context: CollectContext,
): Promise<number> {
  await makeFolder(folder);
  const nameOf = distinctNames();
  for (const school of schools) {
    const path = join(folder, nameOf(fileNameOf(school.school.name), '.docx'));
    await writeFiles([await madeFile(path, () => letterOf(school, context))]);
  }
  return schools.length;
}
