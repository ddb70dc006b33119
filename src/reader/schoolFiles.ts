import {
  collectContext,
  listsOf,
  markingOf,
  planCollection,
  type PlannedCollection,
  type TakenFile,
  takeFile,
  unreadableFile,
} from '../app';
import { markedCopy, openPickedFile, readPickedFile, submittedOfPicked } from '../files';
import { fileFinding } from '../findings';
import type { WorkbookSnapshot } from '../workbook';
import type { MarkedFile, Readings, SchoolTask } from './protocol';

/** Reads a school's file. Never rejects: what can't be read is told as such. */
export async function schoolFile(
  file: File,
  { lists, options, school }: Readings['school']['given'],
): Promise<TakenFile> {
  const context = collectContext(lists, options);
  const given = { file: file.name, ...(school !== null && { givenSchool: school }) };
  try {
    const snapshot = await readPickedFile(file);
    return takeFile({ ...given, ...submittedOfPicked(file, snapshot) }, snapshot, context);
  } catch (error) {
    return unreadableFile({ ...given, ...submittedOfPicked(file) }, file.name, fileFinding(error), context);
  }
}

/** A school's file with its findings marked. Rejects as reading it does, and with `file-part-damaged`. */
export async function markedFile(file: File, { lists, options }: SchoolTask): Promise<MarkedFile> {
  const opened = await openPickedFile(file);
  const bytes = markedCopy(opened, markingOf(opened.snapshot, collectContext(lists, options)));
  return { bytes, isOwn: opened.format === 'xlsx' };
}

export const listsIn = (book: WorkbookSnapshot): WorkbookSnapshot => listsOf(book);

export const collectionPlan = ({
  book,
  files,
  options,
}: Readings['collection']['given']): PlannedCollection => planCollection(book, files, options);
