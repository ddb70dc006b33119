import type { CellRange, ReadSheet, SheetSnapshot, TableSnapshot } from '../workbook';
import { UserError } from '../findings';
import { isOfficeError, isPayloadError, isUnclear, locationOf } from './errors';
import { loadMark, loadMemory, marksOf } from './ownSheet';
import { cellCount, PLACE, placeOf, rangeAt, splitColumns, splitRows } from './rectangles';

/** What is known of a sheet before its cells are read. */
export interface SheetShape {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** The cells that hold something; null where none does. */
  readonly used: CellRange | null;
  /** Whether some rows, or columns, of the used range are hidden. */
  readonly hides: { readonly rows: boolean; readonly columns: boolean };
  readonly tables: readonly TableSnapshot[];
  readonly marks: Pick<ReadSheet, 'own' | 'backupOf' | 'editableTexts'>;
}

/** Excel reads no more cells of one range. */
export const MOST_CELLS = 5_000_000;
/** In so many cells no more merged areas can begin than Excel lists at once. */
const CELLS_OF_FEW_MERGES = 512;

const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Finds out where the cells of all sheets are. Takes one sync. */
export async function readShapes(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  tables: readonly Excel.Table[],
): Promise<readonly SheetShape[]> {
  const questions = sheets.map(askSheet);
  const places = tables.map(askTable);
  await context.sync();
  return questions.map((question) => shapeOf(question, places));
}

/** Answered after a sync: null where Excel doesn't tell them all. */
export type MergesAnswer = () => readonly CellRange[] | null;

/** Whether merged areas of a sheet are asked for. Nobody reads those of the product's own sheets, and they have the most. */
export const mayMerge = ({ used, marks }: SheetShape): boolean => used !== null && marks.own === null;

/** Asks for the merged areas that begin in a range, in bands that hold no more than Excel lists at once. */
export function askMerges(sheet: Excel.Worksheet, range: CellRange): MergesAnswer {
  const bands = splitColumns(range, CELLS_OF_FEW_MERGES)
    .flatMap((part) => splitRows(part, CELLS_OF_FEW_MERGES))
    .map((band) => {
      const found = rangeAt(sheet, band).getMergedAreasOrNullObject().load({ areaCount: true });
      return { found, areas: found.areas.load(PLACE) };
    });
  return () => {
    const told: CellRange[] = [];
    for (const { found, areas } of bands) {
      if (found.isNullObject) continue;
      if (areas.items.length !== found.areaCount) return null;
      told.push(...areas.items.map(placeOf));
    }
    return told;
  };
}

/** Excel gave no answer about merged areas, for a reason that is theirs alone. */
export const isOfMerges = (error: unknown): boolean =>
  isOfficeError(error) &&
  /MergedAreas|RangeAreas|RangeCollection/.test(locationOf(error)) &&
  (isUnclear(error) || isPayloadError(error));

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

function shapeOf({ sheet, used, mark, memory }: SheetQuestion, tables: readonly TableQuestion[]): SheetShape {
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
