import { UserError } from '../findings';
import { type InsertedSheet, PERSON_SHEET, printOf } from '../workbook';
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
        bytes: CALL_BYTES,
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
  const changed = new Set<string>();
  for (const { name, print, sheet, used } of asked) {
    if (sheet.isNullObject) continue;
    const cells = used.isNullObject ? [] : await heldIn(context, name, used);
    if (printOf(cells) !== print) changed.add(name);
  }
  return changed;
}

const PIECE_CELLS = 10_000;
const BATCH_CELLS = { web: 40_000, elsewhere: 400_000 } as const;

type HeldCell = readonly [row: number, column: number, value: unknown];

/** What the cells of a used range hold: formulas as they were entered, else values. */
async function heldIn(
  context: Excel.RequestContext,
  name: string,
  used: Excel.Range,
): Promise<readonly HeldCell[]> {
  const held: HeldCell[] = [];
  const parts = splitRows(placeOf(used), PIECE_CELLS).map((range) => ({ owner: name, range }));
  await inBatches<Part<string>>(parts, {
    budget: isOnWeb() ? BATCH_CELLS.web : BATCH_CELLS.elsewhere,
    sizeOf: ({ range }) => cellCount(range),
    carryOut: async (batch) => {
      const ranges = batch.map(({ range: place }) => ({
        place,
        range: rangeAt(context.workbook.worksheets.getItem(name), place).load({ formulas: true }),
      }));
      await context.sync();
      for (const { place, range } of ranges) {
        for (const [row, entries] of range.formulas.entries()) {
          for (const [column, value] of entries.entries()) {
            held.push([place.top + row, place.left + column, textOf(value)]);
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
