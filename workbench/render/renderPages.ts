import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { runProgram } from '../system';
import { type ConvertOptions, convertWorkbook, DEFAULT_TIMEOUT } from './convertWorkbook';
import { RenderError } from './errors';
import { findPdftoppm } from './programs';
import { withTemporaryFolder } from './temporaryFolder';

const DOTS_PER_INCH = '100';

const numberOf = (page: string): number => Number(/-(\d+)\.png$/.exec(page)?.[1]);

/** The pages in a folder, by number. */
const pagesIn = async (folder: string, name: string): Promise<string[]> =>
  (await readdir(folder))
    .filter((file) => file.startsWith(`${name}-`) && numberOf(file) > 0)
    .sort((a, b) => numberOf(a) - numberOf(b));

/**
 * Draws the pages that the workbook would be printed on: visible sheets in tab order, each by its page layout. Writes
 * «name-1.png» and so on into the folder, in place of those of an earlier run, and gives their paths in order.
 * Rejects with `RenderError`.
 */
export async function renderPages(
  file: string,
  folder: string,
  options: ConvertOptions = {},
): Promise<readonly string[]> {
  const { timeout = DEFAULT_TIMEOUT } = options;
  const pdftoppm = findPdftoppm();
  if (pdftoppm === null) throw new RenderError({ code: 'no-pdftoppm', data: {} });
  const { name } = path.parse(file);
  return withTemporaryFolder(async (temporary) => {
    const pdf = await convertWorkbook(file, 'pdf', temporary, options);
    const { code, output, timedOut } = await runProgram(
      pdftoppm,
      ['-png', '-r', DOTS_PER_INCH, pdf, path.join(temporary, name)],
      { timeout },
    );
    if (timedOut) throw new RenderError({ code: 'took-too-long', data: { file, seconds: timeout / 1000 } });
    if (code !== 0) throw new RenderError({ code: 'not-converted', data: { file, output } });
    await mkdir(folder, { recursive: true });
    for (const old of await pagesIn(folder, name)) await rm(path.join(folder, old));
    const pages = await pagesIn(temporary, name);
    await Promise.all(
      pages.map((page) =>
        copyFile(path.join(temporary, page), path.join(folder, `${name}-${String(numberOf(page))}.png`)),
      ),
    );
    return pages.map((page) => path.join(folder, `${name}-${String(numberOf(page))}.png`));
  });
}
