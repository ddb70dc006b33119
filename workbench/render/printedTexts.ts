import { readFile } from 'node:fs/promises';

/** A piece of text as it is printed; pieces come in the order in which the program drew them. */
export interface PrintedText {
  readonly text: string;
  /** Points of its font on paper. */
  readonly size: number;
}

const ERRORS_ONLY = 0;

/** The texts of each page of a PDF. */
export async function printedTexts(pdf: string): Promise<readonly (readonly PrintedText[])[]> {
  // Large, and wanted by those alone who measure pages.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({ data: new Uint8Array(await readFile(pdf)), verbosity: ERRORS_ONLY });
  const document = await loading.promise;
  const pages: (readonly PrintedText[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.flatMap((item) => ('str' in item ? [{ text: item.str, size: sizeOf(item.transform) }] : [])),
    );
  }
  await loading.destroy();
  return pages;
}

/** A font of one point is stretched by a matrix [a b c d x y]; its height is the length of (c, d), however it is turned. */
function sizeOf(matrix: readonly number[]): number {
  const [, , c = 0, d = 0] = matrix;
  return Math.hypot(c, d);
}
