import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Answer, bytesAnswer } from './answer';
import { contentType } from './contentTypes';

const NO_BOOK: Answer = { status: 204, headers: {}, body: new Uint8Array() };

/** The workbook to open, read anew every time, with its name in `X-File-Name`; 204 where there is none. */
export async function bookAnswer(file: string | null): Promise<Answer> {
  if (file === null) return NO_BOOK;
  const answer = bytesAnswer(await readFile(file), contentType(file));
  const name = encodeURIComponent(path.basename(file));
  return { ...answer, headers: { ...answer.headers, 'X-File-Name': name } };
}
