import type { Buffer } from 'buffer';
import { MAX_TAGS } from '../errors';
import { hasMoreTags } from '../sheetjs';
import { type PlainSheet, plainSheet } from './plainSheet';
import { plainStrings } from './plainStrings';
import { plainStyles } from './plainStyles';
import { NotPlain } from './plainXml';

/** The parts of a workbook that its cells are read from. */
export interface CellParts {
  readonly sheets: readonly Buffer[];
  readonly styles: Buffer | null;
  readonly strings: Buffer | null;
}

/**
 * The sheets of a workbook whose parts are all written as Excel, LibreOffice and the usual libraries write them; null for any other,
 * which is left to the parser whole. What is read here is what the parser would give, in less time.
 */
export function plainSheets({ sheets, styles, strings }: CellParts): readonly PlainSheet[] | null {
  const parts = [...sheets, ...[styles, strings].flatMap((part) => part ?? [])];
  if (hasMoreTags(parts, MAX_TAGS)) return null;
  try {
    const shared = {
      strings: strings ? plainStrings(strings) : [],
      formats: styles ? plainStyles(styles) : [],
    };
    return sheets.map((part) => plainSheet(part, shared));
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}
