import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { contentType } from './contentTypes';
import { errorCode } from './errorCode';

/** What the server says to a GET. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);

/** An answer that holds these bytes as they are. */
export const bytesAnswer = (body: Uint8Array, type: string): Answer => ({
  status: 200,
  headers: { 'Content-Type': type },
  body,
});

/** A short answer in words: for errors, and for the person who typed the address. */
export const textAnswer = (
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Answer => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers },
  body: Buffer.from(`${text}\n`),
});

/** The bytes of a file; null where there is no such file. */
export async function fileAnswer(file: string): Promise<Answer | null> {
  try {
    return bytesAnswer(await readFile(file), contentType(file));
  } catch (error) {
    if (NOT_THERE.has(errorCode(error) ?? '')) return null;
    throw error;
  }
}

/** The bytes of a file in a folder; the name is a normal path without «..». */
export const folderFile = (folder: string, name: string): Promise<Answer | null> =>
  fileAnswer(path.join(folder, name));
