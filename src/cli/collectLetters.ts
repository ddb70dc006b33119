import { join } from 'node:path';
import { type CollectContext, type CollectedSchool, distinctNames, fileNameOf, letterOf } from '../app';
import { madeFile, makeFolder, writeFiles } from '../files';

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
