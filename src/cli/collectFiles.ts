import { readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { isHiddenName, isSentFile } from '../app';
import type { GivenFile } from './collectFile';

/**
 * The files that are named and those in folders that are, whatever folders stand in them, each once and in the order of
 * their names. What the run itself writes, and locks of open files, are left out.
 */
export function filesToCollect(given: readonly string[], except: readonly string[]): readonly GivenFile[] {
  const own = new Set(except.map((path) => placeOf(path)));
  const found = new Map<string, GivenFile>();
  const take = (file: GivenFile): void => {
    const place = placeOf(file.path);
    if (!own.has(place) && !found.has(place)) found.set(place, file);
  };
  for (const path of given) {
    if (!isFolder(path)) {
      if (!basename(path).startsWith('~$')) take({ path, shown: path, name: basename(path) });
    } else if (!own.has(placeOf(path))) for (const file of inFolder(path, path, own)) take(file);
  }
  return [...found.values()];
}

function* inFolder(path: string | Uint8Array, shown: string, own: ReadonlySet<string>): Generator<GivenFile> {
  const folder = Buffer.from(path);
  const entries = readdirSync(folder, { encoding: 'buffer', withFileTypes: true })
    .map((entry) => ({ entry, name: nameOf(entry.name) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { entry, name } of entries) {
    if (isHiddenName(name)) continue;
    const isPlain = Buffer.from(name).equals(entry.name) && typeof path === 'string';
    const place = isPlain ? join(path, name) : Buffer.concat([folder, Buffer.from(sep), entry.name]);
    const seen = join(shown, name);
    if (isFolder(place)) {
      if (!own.has(placeOf(place))) yield* inFolder(place, seen, own);
    } else if (isSentFile(name)) yield { path: place, shown: seen, name };
  }
}

const CYRILLIC = new TextDecoder('windows-1251');

/** A name as people read it, also where an old archive left it in another encoding. */
function nameOf(bytes: Buffer): string {
  const name = bytes.toString('utf8');
  return Buffer.from(name).equals(bytes) ? name : CYRILLIC.decode(bytes);
}

function isFolder(path: string | Uint8Array): boolean {
  try {
    return statSync(typeof path === 'string' ? path : Buffer.from(path)).isDirectory();
  } catch {
    return false;
  }
}

/** What tells one file from another, whatever links lead there. */
function placeOf(path: string | Uint8Array): string {
  try {
    return realpathSync(typeof path === 'string' ? path : Buffer.from(path), 'buffer').toString('latin1');
  } catch {
    return typeof path === 'string'
      ? Buffer.from(resolve(path)).toString('latin1')
      : Buffer.from(path).toString('latin1');
  }
}
