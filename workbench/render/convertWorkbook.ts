import { copyFile, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fileWorkbook } from '../../src/files';
import { UserError } from '../../src/findings';
import { runProgram } from '../system';
import { RenderError } from './errors';
import { makeProfile } from './profile';
import { findLibreOffice } from './programs';
import { withTemporaryFolder } from './temporaryFolder';

export type ConvertedKind = 'pdf' | 'xlsx';

const FILTERS: Readonly<Record<ConvertedKind, string>> = {
  pdf: 'pdf:calc_pdf_Export',
  xlsx: 'xlsx:Calc MS Excel 2007 XML',
};

export interface ConvertOptions {
  /** Milliseconds; two minutes unless told otherwise. */
  readonly timeout?: number;
}

export const DEFAULT_TIMEOUT = 120_000;

/** LibreOffice opens anything as text: only what the product reads as a workbook goes to it. */
async function checkWorkbook(file: string): Promise<void> {
  try {
    await fileWorkbook(file).read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new RenderError({ code: 'not-a-workbook', data: { file, error } });
  }
}

/**
 * Has LibreOffice open the workbook, calculate it anew and write it as that kind into the folder, under its own name.
 * Gives the path. Runs side by side don't meet: each has a profile of its own. Rejects with `RenderError`.
 */
export async function convertWorkbook(
  file: string,
  kind: ConvertedKind,
  folder: string,
  { timeout = DEFAULT_TIMEOUT }: ConvertOptions = {},
): Promise<string> {
  const source = path.resolve(file);
  const target = path.resolve(folder, `${path.parse(source).name}.${kind}`);
  if (target === source) throw new Error('A workbook is not converted over itself.');
  const office = findLibreOffice();
  if (office === null) throw new RenderError({ code: 'no-libreoffice', data: {} });
  await checkWorkbook(source);
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
        FILTERS[kind],
        '--outdir',
        out,
        source,
      ],
      { timeout },
    );
    if (timedOut) {
      throw new RenderError({ code: 'took-too-long', data: { file, seconds: timeout / 1000 } });
    }
    const [made] = await readdir(out).catch(() => []);
    if (made === undefined) throw new RenderError({ code: 'not-converted', data: { file, output } });
    await mkdir(folder, { recursive: true });
    await copyFile(path.join(out, made), target);
  });
  return target;
}
