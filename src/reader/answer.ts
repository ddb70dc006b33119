import { readExport } from '../app';
import { readPickedFile, zipped } from '../files';
import { UserError } from '../findings';
import { comparedFiles } from './comparedFiles';
import { collectionPlan, listsIn, markedFile, schoolFile } from './schoolFiles';
import type { Answer, Readings, ReadingKind, Request } from './protocol';

/** Reads what was asked for. Never rejects. */
export async function answer(request: Request): Promise<Answer> {
  try {
    return { read: await readingOf(request) };
  } catch (error) {
    if (error instanceof UserError) return { code: error.code, data: error.data };
    return failureOf(error);
  }
}

/** A fault of the program, for whoever asked. */
export const failureOf = (error: unknown): Answer => ({
  failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
});

async function readingOf(request: Request): Promise<Readings[ReadingKind]['read']> {
  switch (request.kind) {
    case 'tables':
      return readPickedFile(request.file);
    case 'export': {
      const { name } = request.file;
      const snapshot = await readPickedFile(request.file);
      return { file: name, sheets: readExport({ file: name, snapshot }, request.given) };
    }
    case 'school':
      return schoolFile(request.file, request.given);
    case 'marked':
      return markedFile(request.file, request.given);
    case 'lists':
      return listsIn(request.given);
    case 'collection':
      return collectionPlan(request.given);
    case 'comparison':
      return comparedFiles(request.given);
    case 'archive':
      return zipped(request.given);
  }
}
