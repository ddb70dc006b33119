import {
  a1,
  type CellEdit,
  type CellRange,
  type CellState,
  type NumberLook,
  type Pieces,
  saysTruth,
} from '../workbook';
import type { CellNow } from './lookUp';
import { isFormula } from './sheetCells';
import { columnCount, rangeAt, rectangles, rowCount, splitRows } from './rectangles';
import { bytesOf, CALL_BYTES, sheetIn, type Step } from './batches';

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
export function editWrite(to: CellEdit['to'], again = false, look?: NumberLook): HowWritten {
  if (to === '') return { before: null, entry: '', after: null };
  if (typeof to === 'number') return { before: look?.numberFormat ?? GENERAL, entry: to, after: null };
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

/** The cells of a block after it was written. */
export interface Written {
  /** A1 address → value and text. */
  readonly cells: () => ReadonlyMap<string, { readonly value: unknown; readonly text: string }>;
}

/** Getting a range, writing and reading it; formats come on top. */
const CALLS_PER_BLOCK = 5;
const PIECE_CELLS = 2_000;

/** Steps that write cells, and the blocks that they write. */
export interface CellSteps {
  readonly steps: readonly Step[];
  readonly written: readonly Written[];
}

/**
 * The steps that write cells, in blocks of adjoining cells. Where rows are hidden each block has one row: Excel
 * misplaces higher ones under a filter.
 */
export function* writeCells(
  context: Excel.RequestContext,
  sheet: string,
  writes: readonly CellWrite[],
  hidesRows: boolean,
): Pieces<CellSteps> {
  const byCell = new Map(writes.map((write) => [a1(write.row, write.column), write]));
  yield;
  const cells = writes.map(({ row, column }) => ({ row, column, key: null }));
  yield;
  const ranges = rectangles(cells, { byRow: hidesRows }).flatMap(({ range }) =>
    splitRows(range, PIECE_CELLS),
  );
  const steps: Step[] = [];
  const written: Written[] = [];
  for (const range of ranges) {
    yield;
    const block = writeBlock(context, sheet, range, byCell);
    steps.push(block.step);
    written.push(block.written);
  }
  return { steps, written };
}

function writeBlock(
  context: Excel.RequestContext,
  sheet: string,
  place: CellRange,
  byCell: ReadonlyMap<string, CellWrite>,
): { readonly step: Step; readonly written: Written } {
  const grid = <T>(of: (write: CellWrite) => T): (T | null)[][] =>
    Array.from({ length: rowCount(place) }, (_row, row) =>
      Array.from({ length: columnCount(place) }, (_column, column) => {
        const write = byCell.get(a1(place.top + row, place.left + column));
        return write ? of(write) : null;
      }),
    );
  const entries = grid(({ entry }) => entry);
  const [before, after] = [grid((write) => write.before), grid((write) => write.after)];
  let answer: Excel.Range | null = null;
  const run = (): void => {
    const range = rangeAt(sheetIn(context, sheet), place);
    if (isGiven(before)) range.numberFormat = before;
    range.values = entries;
    if (isGiven(after)) range.numberFormat = after;
    answer = range.load({ values: true, text: true });
  };
  const cells: Written['cells'] = () => new Map(answer ? cellsOf(answer, place) : []);
  const calls = CALLS_PER_BLOCK + Number(isGiven(before)) + Number(isGiven(after));
  const bytes = sizeOf(entries) + sizeOf(before) + sizeOf(after);
  return { step: { run, calls, bytes: calls * CALL_BYTES + bytes }, written: { cells } };
}

const isGiven = (formats: readonly (readonly (string | null)[])[]): boolean =>
  formats.some((row) => row.some((format) => format !== null));

const sizeOf = (grid: readonly (readonly unknown[])[]): number =>
  grid.reduce((sum, row) => sum + row.reduce<number>((own, value) => own + bytesOf(value), 2), 0);

function* cellsOf(
  range: Excel.Range,
  { top, left }: CellRange,
): Generator<[string, { readonly value: unknown; readonly text: string }]> {
  for (const [row, values] of range.values.entries()) {
    for (const [column, value] of values.entries()) {
      yield [a1(top + row, left + column), { value, text: range.text[row]?.[column] ?? '' }];
    }
  }
}
