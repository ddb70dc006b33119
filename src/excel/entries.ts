import { type CellEdit, type CellState, saysTruth } from '../workbook';
import type { CellNow } from './lookUp';
import { isFormula } from './sheetCells';

/** What is typed into a cell, so that exactly the wanted value comes out. */
export type Entry = string | number | boolean;

/** How one cell is written: a format, then the entry, then the format that stays; null leaves it as it is. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  readonly before: string | null;
  readonly entry: Entry;
  readonly after: string | null;
}

type HowWritten = Omit<CellWrite, 'row' | 'column'>;

const GENERAL = 'General';
const TEXT = '@';

/** Starts with a letter, has no digit and is no word for true or false: Excel takes it for text in any language. */
const PLAIN = /^\p{L}\P{N}*$/u;

/** The entry that makes this very text of a cell that isn't formatted as text: an apostrophe says that it is text. */
export const textEntry = (text: string): string =>
  text === '' || (PLAIN.test(text) && !saysTruth(text)) ? text : `'${text}`;

/**
 * How an edit is written. Text goes into a cell formatted as text, which takes it as it stands; should Excel have
 * taken an apostrophe at its start for the sign of text, `again` puts one more in front.
 */
export function editWrite(to: CellEdit['to'], again = false): HowWritten {
  if (to === '') return { before: null, entry: '', after: null };
  if (typeof to === 'number') return { before: GENERAL, entry: to, after: null };
  return { before: TEXT, entry: again ? `'${to}` : to, after: null };
}

/** What was entered in a cell, so that {@link restoreWrite} can enter it again. */
export function inputOf({ entered, value }: CellNow): CellState['input'] {
  if (isFormula(entered, value)) return entered;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value === '' || value === null || value === undefined ? null : textEntry(String(value));
}

/** How a cell gets back what it held. */
export function restoreWrite({ input, numberFormat }: Pick<CellState, 'input' | 'numberFormat'>): HowWritten {
  const isText = typeof input === 'string' && !input.startsWith('=');
  if (isText && numberFormat === TEXT) {
    return { before: TEXT, entry: input.startsWith("'") ? input.slice(1) : input, after: null };
  }
  return { before: GENERAL, entry: input ?? '', after: numberFormat };
}
