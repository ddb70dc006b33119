import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { ConvertOptions } from './convertFile';
import { drawPages, pdftoppm } from './drawPages';
import { pdfOf } from './pdf';
import { withTemporaryFolder } from './temporaryFolder';

const DOTS_PER_INCH = 100;

export interface RenderOptions extends ConvertOptions {
  /** Dots per inch; 100 unless told otherwise. */
  readonly resolution?: number;
}

const numberOf = (page: string): number => Number(/-(\d+)\.png$/.exec(page)?.[1]);

/** The pages in a folder, by number. */
const pagesIn = async (folder: string, name: string): Promise<string[]> =>
  (await readdir(folder))
    .filter((file) => file.startsWith(`${name}-`) && /^-\d+\.png$/.test(file.slice(name.length)))
    .sort((a, b) => numberOf(a) - numberOf(b));

/**
 * Draws the pages that a workbook would be printed on, visible sheets in tab order, or those of a Word document. Writes
 * «name-1.png» and so on into the folder, in place of those of an earlier run, and gives their paths in order.
 * Rejects with `RenderError`.
 */
export async function renderPages(
  file: string,
  folder: string,
  options: RenderOptions = {},
): Promise<readonly string[]> {
  const { resolution = DOTS_PER_INCH } = options;
  pdftoppm();
  const { name } = path.parse(file);
  return withTemporaryFolder(async (temporary) => {
    const pdf = await pdfOf(file, temporary, options);
    await drawPages(pdf, path.join(temporary, name), { ...options, resolution, format: 'png' });
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
