import { copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runProgram } from '../system';
import { RenderError } from './errors';
import { makeProfile } from './profile';
import { findLibreOffice } from './programs';
import { withTemporaryFolder } from './temporaryFolder';

export interface ConvertOptions {
  /** Milliseconds; five minutes unless told otherwise. */
  readonly timeout?: number;
}

export const DEFAULT_TIMEOUT = 300_000;

/** What a file becomes, and by which filter of LibreOffice. */
export interface Conversion {
  readonly extension: string;
  readonly filter: string;
}

/** Rejects with `RenderError` where LibreOffice is not there. */
export function libreOffice(): string {
  const office = findLibreOffice();
  if (office === null) throw new RenderError({ code: 'no-libreoffice', data: {} });
  return office;
}

/**
 * Has LibreOffice open files of different names one after the other and write each as another kind into the folder, under
 * its own name. Gives their paths. Runs side by side don't meet: each has a profile of its own. Rejects with `RenderError`.
 */
export async function convertFiles(
  files: readonly string[],
  { extension, filter }: Conversion,
  folder: string,
  { timeout = DEFAULT_TIMEOUT }: ConvertOptions = {},
): Promise<readonly string[]> {
  const sources = files.map((file) => path.resolve(file));
  const names = sources.map((source) => `${path.parse(source).name}.${extension}`);
  const office = libreOffice();
  await mkdir(folder, { recursive: true });
  await withTemporaryFolder(async (temporary) => {
    const profile = path.join(temporary, 'profile');
    const out = path.join(temporary, 'out');
    await makeProfile(profile);
    const { output, timedOut } = await runProgram(
      office,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        `${extension}:${filter}`,
        '--outdir',
        out,
        ...sources,
      ],
      { timeout },
    );
    if (timedOut) {
      const file = files.join(', ');
      throw new RenderError({ code: 'took-too-long', data: { file, seconds: timeout / 1000 } });
    }
    const made = new Set(await readdir(out).catch(() => []));
    for (const [at, name] of names.entries()) {
      const file = files[at] ?? name;
      if (!made.has(name)) throw new RenderError({ code: 'not-converted', data: { file, output } });
      await copyFile(path.join(out, name), path.join(folder, name));
    }
  });
  return names.map((name) => path.resolve(folder, name));
}
