import { readExport } from '../app';
import { readPickedFile } from '../files';
import { UserError } from '../findings';
import type { Answer, Request } from './protocol';

/** Reads what was asked for. Never rejects. */
export async function answer(request: Request): Promise<Answer> {
  try {
    const snapshot = await readPickedFile(request.file);
    if (request.kind === 'tables') return { read: snapshot };
    const { name } = request.file;
    return { read: { file: name, sheets: readExport({ file: name, snapshot }, request.given) } };
  } catch (error) {
    if (error instanceof UserError) return { code: error.code, data: error.data };
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
