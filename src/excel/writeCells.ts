import { a1, type CellRange } from '../workbook';
import type { CellWrite } from './entries';
import { columnCount, rowCount, splitRows } from './parts';
import { rangeAt } from './rangeOf';
import { rectangles } from './rectangles';
import { bytesOf, CALL_BYTES, type Step } from './steps';

/** The cells of a block after it was written. */
export interface Written {
  /** A1 address → value and text. */
  readonly cells: () => ReadonlyMap<string, { readonly value: unknown; readonly text: string }>;
}

const CALLS_PER_BLOCK = 5;
const PIECE_CELLS = 2_000;

/**
 * The steps that write cells, in blocks of adjoining cells. Where rows are hidden each block has one row: Excel
 * misplaces higher ones under a filter.
 */
export function writeCells(
  context: Excel.RequestContext,
  sheet: string,
  writes: readonly CellWrite[],
  hidesRows: boolean,
): { readonly steps: readonly Step[]; readonly written: readonly Written[] } {
  const byCell = new Map(writes.map((write) => [a1(write.row, write.column), write]));
  const cells = writes.map(({ row, column }) => ({ row, column, key: null }));
  const blocks = rectangles(cells, { byRow: hidesRows })
    .flatMap(({ range }) => splitRows(range, PIECE_CELLS))
    .map((range) => writeBlock(context, sheet, range, byCell));
  return { steps: blocks.map(({ step }) => step), written: blocks.map(({ written }) => written) };
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
    const range = rangeAt(context.workbook.worksheets.getItem(sheet), place);
    if (isGiven(before)) range.numberFormat = before;
    range.values = entries;
    if (isGiven(after)) range.numberFormat = after;
    answer = range.load({ values: true, text: true });
  };
  const cells: Written['cells'] = () => new Map(answer ? cellsOf(answer, place) : []);
  return { step: { run, bytes: sizeOf(entries) + sizeOf(before) + sizeOf(after) }, written: { cells } };
}

const isGiven = (formats: readonly (readonly (string | null)[])[]): boolean =>
  formats.some((row) => row.some((format) => format !== null));

const sizeOf = (grid: readonly (readonly unknown[])[]): number =>
  CALL_BYTES * CALLS_PER_BLOCK * (1 / 3) +
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
