import { zipSync } from 'fflate';

/** A file by its name and bytes. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One archive of files that are packed already; the same files give the same bytes. */
export const zipped = (files: readonly NamedBytes[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { level: 0, mtime: EPOCH }]])));

/** The earliest day that an archive can tell. */
const EPOCH = '1980-01-01T12:00:00';
