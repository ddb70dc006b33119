import { a1, type NamedCell, type CellRange } from '../workbook';
import { inBatches } from './batches';
import { isPayloadError } from './errors';
import { cellCount, halvedPart, type Part, rangeAt, rectangles, splitRows } from './rectangles';
import { isOnWeb } from './run';
import { editedCells } from './settleEdits';

/** Excel gives null for each of these that differs within what is asked: between cells, or within the text of one. */
const FONT = {
  name: true,
  size: true,
  color: true,
  bold: true,
  italic: true,
  underline: true,
  strikethrough: true,
  subscript: true,
  superscript: true,
} as const;

/** Cells of a block in which single ones are looked for. */
const PIECE_CELLS = 100;
/** Ranges asked with one sync, each about 1 kB of the request and of the answer. */
const BATCH_RANGES = { web: 2_000, elsewhere: 10_000 } as const;

/**
 * Those of some cells within whose text the font differs. One sync, a second where the font differs within a block of
 * them, a third where that block is large; more where one request can't hold them. Cells of sheets that aren't there
 * are left out.
 */
export async function richCells(
  context: Excel.RequestContext,
  cells: readonly NamedCell[],
): Promise<readonly NamedCell[]> {
  const blocks = [...editedCells(cells)].flatMap(([owner, own]) =>
    rectangles(own.map((cell) => ({ ...cell, key: owner }))).map(({ range }) => ({ owner, range })),
  );
  const uneven = await unevenParts(context, blocks);
  const pieces = await narrowed(context, uneven, PIECE_CELLS, ({ owner, range }) =>
    splitRows(range, PIECE_CELLS).map((piece) => ({ owner, range: piece })),
  );
  const rich = await narrowed(context, pieces, 1, cellsOf);
  const found = new Set(rich.map(({ owner, range: { top, left } }) => keyOf(owner, a1(top, left))));
  return cells.filter(({ sheet, cell }) => found.has(keyOf(sheet, cell)));
}

const keyOf = (sheet: string, cell: string): string => `${sheet}!${cell}`;

/** Parts that are not all of one font, those of more than `size` cells split into smaller ones. */
async function narrowed(
  context: Excel.RequestContext,
  uneven: readonly Part<string>[],
  size: number,
  split: (part: Part<string>) => readonly Part<string>[],
): Promise<readonly Part<string>[]> {
  const isSmall = ({ range }: Part<string>): boolean => cellCount(range) <= size;
  const large = uneven.filter((part) => !isSmall(part));
  return [...uneven.filter(isSmall), ...(await unevenParts(context, large.flatMap(split)))];
}

/** The parts that are not all of one font. */
async function unevenParts(
  context: Excel.RequestContext,
  parts: readonly Part<string>[],
): Promise<readonly Part<string>[]> {
  const { worksheets } = context.workbook;
  const uneven: Part<string>[] = [];
  await inBatches<Part<string>>(parts, {
    budget: isOnWeb() ? BATCH_RANGES.web : BATCH_RANGES.elsewhere,
    sizeOf: () => 1,
    carryOut: async (batch) => {
      const asked = batch.map((part) => ({
        part,
        range: rangeAt(worksheets.getItemOrNullObject(part.owner), part.range).load({
          format: { font: FONT },
        }),
      }));
      await context.sync();
      for (const { part, range } of asked) {
        if (!range.isNullObject && isUneven(range.format.font)) uneven.push(part);
      }
    },
    isTooMuch: isPayloadError,
    halve: halvedPart,
  });
  return uneven;
}

/** Excel answers null where its own types know only values. */
const isUneven = (font: Excel.RangeFont): boolean =>
  Object.values(font.toJSON()).some((value: unknown) => value === null);

const cellsOf = ({ owner, range }: Part<string>): Part<string>[] =>
  placesOf(range).map(({ row, column }) => ({
    owner,
    range: { top: row, left: column, bottom: row, right: column },
  }));

function placesOf({ top, left, bottom, right }: CellRange) {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, index) => ({
    row: top + Math.floor(index / width),
    column: left + (index % width),
  }));
}
