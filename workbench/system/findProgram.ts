import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a search needs to know of the machine. */
export interface Place {
  readonly platform: string;
  readonly isProgram: (path: string) => boolean;
}

const HERE: Place = { platform: process.platform, isProgram };

/** Whether a file is there that may be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

const DEFAULT_EXTENSIONS = '.COM;.EXE';

/**
 * The full path of the first program found: each name, given without extension, along PATH, then the usual paths
 * in their order. Null where there is none.
 */
export function findProgram(
  names: readonly string[],
  usualPaths: readonly string[],
  env: Environment,
  { platform, isProgram: isThere }: Place = HERE,
): string | null {
  const windows = platform === 'win32';
  const { join, delimiter } = windows ? win32 : posix;
  const extensions = windows ? (env['PATHEXT'] ?? DEFAULT_EXTENSIONS).split(delimiter) : [''];
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) =>
    folders.flatMap((folder) => extensions.map((extension) => join(folder, name + extension))),
  );
  return [...onPath, ...usualPaths].find(isThere) ?? null;
}
