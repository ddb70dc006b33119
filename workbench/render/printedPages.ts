import type { ConvertOptions } from './convertFile';
import { pageFill } from './pageFill';
import { pageMargins } from './pageMargins';
import { pdfsOf } from './pdf';
import { type PrintedText, printedTexts } from './printedTexts';
import { withTemporaryFolder } from './temporaryFolder';

/** A page as LibreOffice prints it. */
export interface PrintedPage {
  /** In the order in which they are drawn, header and footer too. */
  readonly texts: readonly PrintedText[];
  /** How far down it is filled, 0–1. */
  readonly fill: number;
}

/** The pages of a workbook's visible sheets, or of a Word document. Rejects with `RenderError`. */
export async function printedPages(
  file: string,
  options: ConvertOptions = {},
): Promise<readonly PrintedPage[]> {
  return (await printedPagesOf([file], options)).get(file) ?? [];
}

/** The same of files of different names, by file; LibreOffice starts once for workbooks, and once for documents. */
export const printedPagesOf = (
  files: readonly string[],
  options: ConvertOptions = {},
): Promise<ReadonlyMap<string, readonly PrintedPage[]>> =>
  withTemporaryFolder(async (folder) => {
    const printed = new Map<string, readonly PrintedPage[]>();
    for (const [file, pdf] of await pdfsOf(files, folder, options)) {
      const fills = await pageFill(pdf, folder, await pageMargins(file));
      const pages = await printedTexts(pdf);
      printed.set(
        file,
        pages.map((texts, page) => ({ texts, fill: fills[page] ?? 0 })),
      );
    }
    return printed;
  });

/** What is seen on printed pages at a glance. */
export interface PrintedMeasures {
  readonly pages: number;
  /** Of the page that is filled least, the last one apart; 1 where there is one page. */
  readonly leastFill: number;
  readonly lastFill: number;
  /** Points: no more than one character in twenty is smaller. */
  readonly size: number;
}

/** So many characters may be smaller than the rest. */
const SMALL_PART = 0.05;

export function measuresOf(pages: readonly PrintedPage[]): PrintedMeasures {
  const fills = pages.map(({ fill }) => fill);
  return {
    pages: pages.length,
    leastFill: Math.min(1, ...fills.slice(0, -1)),
    lastFill: fills.at(-1) ?? 0,
    size: sizeOfMost(pages.flatMap(({ texts }) => texts)),
  };
}

function sizeOfMost(texts: readonly PrintedText[]): number {
  const sizes = texts
    .map(({ text, size }) => ({ size, characters: bare(text).length }))
    .sort((a, b) => a.size - b.size);
  let left = SMALL_PART * sizes.reduce((sum, { characters }) => sum + characters, 0);
  for (const { size, characters } of sizes) {
    left -= characters;
    if (left < 0) return size;
  }
  return 0;
}

/** A text without the spaces and breaks that programs set in their own ways. */
export const bare = (text: string): string => text.replaceAll(/\s/gu, '');
