import { a1, type CellPosition, inTurns, nextTurn, type Pieces } from '../workbook';
import { inBatches } from './batches';
import { isPayloadError } from './errors';
import { boundingRanges, cellCount, halvedPart, type Part, rangeAt, splitRows } from './rectangles';
import { isOnWeb } from './run';
import { plainText } from './sheetCells';

/** What a cell holds at this moment. */
export interface CellNow {
  readonly value: unknown;
  /** As displayed; for texts the text itself, which a format may not be able to show. */
  readonly shows: string;
  /** As displayed, whatever is in it. */
  readonly text: string;
  /** A formula with «=», or the value. */
  readonly entered: unknown;
  readonly numberFormat: string;
}

/** What is known of a sheet before cells of it are written. */
export interface SheetNow {
  readonly isProtected: boolean;
  /** Some of the rows that were looked at are hidden. */
  readonly hidesRows: boolean;
  /** By A1 address, all that were asked for. */
  readonly cells: ReadonlyMap<string, CellNow>;
}

/** Sheet name → cells of it. */
export type WantedCells = ReadonlyMap<string, readonly CellPosition[]>;

const PIECE_CELLS = 2_500;
/** Cells looked at with one sync: its answer is taken in one piece. */
const BATCH_CELLS = { web: 20_000, elsewhere: 60_000 } as const;

interface SheetQuestion {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
}

/**
 * Looks at cells, and at whatever `alsoAsk` asks, in one sync; in more where the answer is too large. Sheets that
 * aren't there are left out.
 */
export async function lookUp(
  context: Excel.RequestContext,
  wanted: WantedCells,
  alsoAsk: () => void,
): Promise<ReadonlyMap<string, SheetNow>> {
  const { worksheets } = context.workbook;
  const sheets: { asked: readonly SheetQuestion[] | null } = { asked: null };
  const grids = new Map<string, Map<string, CellNow>>();
  const hiding = new Set<string>();
  const parts = [...wanted].flatMap(([owner, cells]) =>
    boundingRanges(cells)
      .flatMap((range) => splitRows(range, PIECE_CELLS))
      .map((range) => ({ owner, range })),
  );
  function* keepAll(
    ranges: readonly { readonly part: Part<string>; readonly range: Excel.Range }[],
  ): Pieces<void> {
    for (const { part, range } of ranges) {
      if (range.isNullObject) continue;
      if (range.rowHidden !== false) hiding.add(part.owner);
      const cells = grids.get(part.owner) ?? new Map<string, CellNow>();
      grids.set(part.owner, cells);
      keepCells(cells, part, range);
      yield;
    }
  }
  await nextTurn();
  const carryOut = async (batch: readonly Part<string>[]): Promise<void> => {
    const asked = sheets.asked ? null : [...wanted.keys()].map((name) => askSheet(worksheets, name));
    if (asked) alsoAsk();
    const ranges = batch.map((part) => ({ part, range: askCells(worksheets, part) }));
    await context.sync();
    sheets.asked ??= asked;
    await inTurns(keepAll(ranges));
  };
  if (parts.length === 0) await carryOut([]);
  await inBatches<Part<string>>(parts, {
    budget: isOnWeb() ? BATCH_CELLS.web : BATCH_CELLS.elsewhere,
    sizeOf: ({ range }) => cellCount(range),
    carryOut,
    isTooMuch: isPayloadError,
    halve: halvedPart,
  });
  const found = (sheets.asked ?? []).filter(({ sheet }) => !sheet.isNullObject);
  return new Map(
    found.map(({ name, protection }) => [
      name,
      {
        isProtected: protection.protected,
        hidesRows: hiding.has(name),
        cells: grids.get(name) ?? new Map<string, CellNow>(),
      },
    ]),
  );
}

function askSheet(worksheets: Excel.WorksheetCollection, name: string): SheetQuestion {
  const sheet = worksheets.getItemOrNullObject(name).load({ name: true });
  return { name, sheet, protection: sheet.protection.load({ protected: true }) };
}

const askCells = (worksheets: Excel.WorksheetCollection, { owner, range }: Part<string>): Excel.Range =>
  rangeAt(worksheets.getItemOrNullObject(owner), range).load({
    values: true,
    text: true,
    formulas: true,
    numberFormat: true,
    rowHidden: true,
  });

function keepCells(cells: Map<string, CellNow>, { range: place }: Part<string>, range: Excel.Range): void {
  for (const [row, values] of range.values.entries()) {
    for (const [column, value] of values.entries()) {
      const text = plainText(range.text[row]?.[column] ?? '');
      cells.set(a1(place.top + row, place.left + column), {
        value,
        text,
        shows: typeof value === 'string' && value !== '' ? plainText(value) : text,
        entered: range.formulas[row]?.[column] ?? '',
        numberFormat: String(range.numberFormat[row]?.[column] ?? 'General'),
      });
    }
  }
}
