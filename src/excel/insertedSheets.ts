import { UserError } from '../findings';
import { type CellRange, type InsertedSheet, PERSON_SHEET, printOf } from '../workbook';
import { CALL_BYTES, inBatches, type Step } from './batches';
import { isPayloadError } from './errors';
import { isPersonSheet, loadMark, ownKindOf } from './ownSheet';
import { cellCount, halvedPart, type Part, PLACE, placeOf, rangeAt, splitRows } from './rectangles';
import { isOnWeb } from './run';
import { plainText } from './sheetCells';

/** Sheets that were inserted and may be taken out again. */
export interface InsertedSheets {
  /** The steps that take out those that are there and still carry their mark; to be called after a sync. */
  readonly removal: () => readonly Step[];
}

/** Asks which inserted sheets are still there. */
export function askInserted(
  { workbook }: Excel.RequestContext,
  inserted: readonly InsertedSheet[],
): InsertedSheets {
  const protection = workbook.protection.load({ protected: true });
  const questions = inserted.map(({ name, kind }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name).load({ name: true });
    return { name, kind, sheet, mark: loadMark(sheet) };
  });
  return {
    removal: () => {
      const marked = questions.filter(
        ({ sheet, mark, kind }) =>
          !sheet.isNullObject && (kind === PERSON_SHEET ? isPersonSheet(mark) : ownKindOf(mark) === kind),
      );
      const [first] = marked;
      if (first && protection.protected) {
        throw new UserError('excel-protected-structure', { sheet: first.name });
      }
      return marked.map(({ name }) => ({
        calls: 2,
        bytes: 2 * CALL_BYTES,
        run: () => {
          workbook.worksheets.getItem(name).delete();
        },
      }));
    },
  };
}

/** The inserted sheets of the person's own that no longer hold what was written; one that is gone is none of them. */
export async function changedSheets(
  context: Excel.RequestContext,
  inserted: readonly InsertedSheet[],
): Promise<ReadonlySet<string>> {
  const own = inserted.flatMap((sheet) => (sheet.kind === PERSON_SHEET ? [sheet] : []));
  if (own.length === 0) return new Set();
  const { worksheets } = context.workbook;
  const asked = own.map(({ name, print }) => {
    const sheet = worksheets.getItemOrNullObject(name).load({ name: true });
    return { name, print, sheet, used: sheet.getUsedRangeOrNullObject(true).load(PLACE) };
  });
  await context.sync();
  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  const places = there.flatMap(({ name, used }) =>
    used.isNullObject ? [] : [{ name, range: placeOf(used) }],
  );
  const held = await heldIn(context, places);
  return new Set(there.flatMap(({ name, print }) => (printOf(held.get(name) ?? []) === print ? [] : [name])));
}

const PIECE_CELLS = 10_000;
const BATCH_CELLS = { web: 40_000, elsewhere: 400_000 } as const;

type HeldCell = readonly [row: number, column: number, value: unknown];

/** What the cells of ranges hold, by sheet: formulas as they were entered, else values. */
async function heldIn(
  context: Excel.RequestContext,
  places: readonly { readonly name: string; readonly range: CellRange }[],
): Promise<ReadonlyMap<string, readonly HeldCell[]>> {
  const held = new Map(places.map(({ name }): [string, HeldCell[]] => [name, []]));
  const parts = places.flatMap(({ name, range }) =>
    splitRows(range, PIECE_CELLS).map((piece) => ({ owner: name, range: piece })),
  );
  await inBatches<Part<string>>(parts, {
    budget: isOnWeb() ? BATCH_CELLS.web : BATCH_CELLS.elsewhere,
    sizeOf: ({ range }) => cellCount(range),
    carryOut: async (batch) => {
      const ranges = batch.map(({ owner, range: place }) => ({
        place,
        cells: held.get(owner),
        range: rangeAt(context.workbook.worksheets.getItem(owner), place).load({ formulas: true }),
      }));
      await context.sync();
      for (const { place, cells, range } of ranges) {
        for (const [row, entries] of range.formulas.entries()) {
          for (const [column, value] of entries.entries()) {
            cells?.push([place.top + row, place.left + column, textOf(value)]);
          }
        }
      }
    },
    isTooMuch: isPayloadError,
    halve: halvedPart,
  });
  return held;
}

const textOf = (value: unknown): unknown => (typeof value === 'string' ? plainText(value) : value);
