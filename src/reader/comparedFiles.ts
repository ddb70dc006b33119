import { compareWorkbooks } from '../app';
import { readPickedFile, submittedOfPicked } from '../files';
import type { WorkbookSnapshot } from '../workbook';
import type { ComparedFiles, Readings } from './protocol';

/** Compares two files, or one with the open workbook, whose state then is the newer one. Rejects as reading a file does. */
export async function comparedFiles({
  files,
  book,
  today,
}: Readings['comparison']['given']): Promise<ComparedFiles> {
  const read: { readonly snapshot: WorkbookSnapshot; readonly at: string }[] = [];
  for (const file of files) {
    const snapshot = await readPickedFile(file);
    read.push({ snapshot, at: submittedOfPicked(file, snapshot).submittedAt });
  }
  const byTime = read.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const [old, now] = byTime.map(({ snapshot }) => snapshot);
  const after = now ?? book;
  if (!old || !after) throw new Error('There is nothing to compare with.');
  return { old: old.name, now: after.name, compared: compareWorkbooks(old, after, { today }) };
}
