import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** Points above and below which a page has no text of its own: headers and footers stand there. */
export interface PageMargins {
  readonly top: number;
  readonly bottom: number;
}

/** Of the inserted sheets. */
const SHEET: PageMargins = { top: 43, bottom: 43 };
const TWIPS_PER_POINT = 20;
/** Points of a line of a footer, that pushes up what stands above it. */
const FOOTER_LINE = 14;

/** Those of a workbook's pages, or of a Word document as it says them. */
export async function pageMargins(file: string): Promise<PageMargins> {
  if (path.extname(file).toLowerCase() !== '.docx') return SHEET;
  const part = unzipSync(new Uint8Array(await readFile(file)))['word/document.xml'];
  const [margins = ''] = /<w:pgMar\b[^>]*>/.exec(part ? strFromU8(part) : '') ?? [];
  const points = (name: string): number =>
    Number(new RegExp(`\\bw:${name}="(\\d+)"`).exec(margins)?.[1] ?? 0) / TWIPS_PER_POINT;
  return {
    top: Math.max(points('top'), points('header')),
    bottom: Math.max(points('bottom'), points('footer') + FOOTER_LINE),
  };
}
