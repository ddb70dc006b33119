import type { FigureLanguage } from './kinds';
import { type Block, type Document, tablesIn } from './model';
import { type CellValues, cellValues } from './values';
import { withheldDocument } from './withheld';

/** What leaves the workbook of a document: without figures of small groups, and what every cell of it shows. */
export function printedParts(
  document: Document,
  language: FigureLanguage,
): { readonly blocks: readonly Block[]; readonly values: CellValues } {
  const { withheld } = document;
  const { blocks, data } = withheld
    ? withheldDocument(document, withheld, language)
    : { blocks: document.blocks, data: [] };
  return { blocks, values: cellValues([...tablesIn(blocks), ...data], language) };
}
