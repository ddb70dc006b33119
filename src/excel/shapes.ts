import type { CellRange, ReadSheet, SheetSnapshot, TableSnapshot } from '../workbook';
import { UserError } from '../findings';
import { isOfficeError, locationOf } from './errors';
import { loadMark, loadMemory, marksOf } from './ownSheet';
import { cellCount, PLACE, placeOf, rangeAt, splitRows } from './rectangles';

/** What is known of a sheet before its cells are read. */
export interface SheetShape {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** The cells that hold something; null where none does. */
  readonly used: CellRange | null;
  /** Whether some rows, or columns, of the used range are hidden. */
  readonly hides: { readonly rows: boolean; readonly columns: boolean };
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableSnapshot[];
  readonly marks: Pick<ReadSheet, 'own' | 'backupOf' | 'editableTexts'>;
}

/** Excel reads no more cells of one range. */
export const MOST_CELLS = 5_000_000;
/** So many cells can't hold more merged areas than Excel lists at once, which are 512. */
const CELLS_OF_FEW_MERGES = 1_024;

const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Finds out where the cells of all sheets are. Takes one sync, two more where a sheet has very many merged areas. */
export async function readShapes(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
): Promise<readonly SheetShape[]> {
  const questions = sheets.map(askSheet);
  const places = tables.map(askTable);
  const merges = questions.map(({ used }) => [askMerges(used)]);
  try {
    await context.sync();
  } catch (error) {
    if (!isTooManyMerges(error)) throw error;
    return readShapesInBands(context, sheets, tables);
  }
  return questions.map((question, index) => shapeOf(question, merges[index] ?? [], places));
}

const isTooManyMerges = (error: unknown): boolean =>
  isOfficeError(error) && locationOf(error).endsWith('.getMergedAreasOrNullObject');

/** As {@link readShapes}, with the merged areas asked for in bands of rows. */
async function readShapesInBands(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
): Promise<readonly SheetShape[]> {
  const questions = sheets.map(askSheet);
  const places = tables.map(askTable);
  await context.sync();
  const merges = questions.map(({ sheet, used }) => {
    if (used.isNullObject) return [];
    checkSize(sheet.name, placeOf(used));
    return splitRows(placeOf(used), CELLS_OF_FEW_MERGES).map((band) => askMerges(rangeAt(sheet, band)));
  });
  await context.sync();
  return questions.map((question, index) => shapeOf(question, merges[index] ?? [], places));
}

interface SheetQuestion {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly mark: Excel.WorksheetCustomProperty;
  readonly memory: Excel.WorksheetCustomProperty;
}

function askSheet(sheet: Excel.Worksheet): SheetQuestion {
  const used = sheet.getUsedRangeOrNullObject(true).load({ ...PLACE, rowHidden: true, columnHidden: true });
  return { sheet, used, mark: loadMark(sheet), memory: loadMemory(sheet) };
}

interface TableQuestion {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

const askTable = (table: Excel.Table): TableQuestion => ({
  name: table.name,
  sheet: table.worksheet.load({ id: true }),
  range: table.getRange().load(PLACE),
});

interface MergesQuestion {
  readonly found: Excel.RangeAreas;
  readonly areas: Excel.RangeCollection;
}

function askMerges(range: Excel.Range): MergesQuestion {
  const found = range.getMergedAreasOrNullObject().load({ areaCount: true });
  return { found, areas: found.areas.load(PLACE) };
}

function shapeOf(
  { sheet, used, mark, memory }: SheetQuestion,
  merges: readonly MergesQuestion[],
  tables: readonly TableQuestion[],
): SheetShape {
  const place = used.isNullObject ? null : placeOf(used);
  if (place) checkSize(sheet.name, place);
  return {
    sheet,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? 'visible',
    used: place,
    hides: {
      rows: place !== null && used.rowHidden !== false,
      columns: place !== null && used.columnHidden !== false,
    },
    merges: merges.flatMap(({ found, areas }) => (found.isNullObject ? [] : areas.items.map(placeOf))),
    tables: tables
      .filter((table) => table.sheet.id === sheet.id)
      .map(({ name, range }) => ({ name, range: placeOf(range) })),
    marks: marksOf(mark, memory),
  };
}

function checkSize(sheet: string, used: CellRange): void {
  const cells = cellCount(used);
  if (cells > MOST_CELLS) throw new UserError('excel-too-large', { sheet, cells, limit: MOST_CELLS });
}
