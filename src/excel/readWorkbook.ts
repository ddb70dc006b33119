import {
  type CellRange,
  type Glance,
  inTurns,
  type LeftOutPart,
  type Pieces,
  type ReadSheet,
  sheetOfTexts,
  withoutBackups,
  type WorkbookSnapshot,
} from '../workbook';
import { isPayloadError } from './errors';
import { inBatches } from './batches';
import { loadMark, ownKindOf } from './ownSheet';
import { cellCount, halvedPart, type Part, rangeAt, splitRows } from './rectangles';
import { isOnWeb } from './run';
import { SheetCells } from './sheetCells';
import { askMerges, isOfMerges, mayMerge, readShapes, type SheetShape } from './shapes';

/** Cells of the smallest piece that is read by itself. */
const PIECE_CELLS = 10_000;
/** Cells read with one sync: on the web Excel answers with 5 MB at most, and everywhere the answer is taken in one piece. */
const BATCH_CELLS = { web: 40_000, elsewhere: 100_000 } as const;
/** 2 January 1904 counts from 1904-01-01. */
const SERIAL_IN_1904 = 1;

/**
 * Reads the whole workbook: three syncs, more where its cells don't fit into one answer. A sheet of whose merged areas
 * Excel gives no answer is read without them, and `leftOut` says so. Rejects with `UserError` `excel-too-large` for a sheet of more than five million cells. Of sheets
 * that are not wanted only names are read.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  isWanted: (name: string) => boolean = () => true,
): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  workbook.load({ name: true });
  const sheets = workbook.worksheets.load({ id: true, name: true, visibility: true });
  const tables = workbook.tables.load({ name: true });
  const properties = loadProperties(workbook);
  const day = workbook.functions.date(1904, 1, 2).load({ value: true });
  await context.sync();
  const wanted = sheets.items.filter(({ name }) => isWanted(name));
  const shapes = wanted.length === 0 ? [] : await readShapes(context, wanted, tables.items);
  const contents = await readCells(context, shapes);
  const leftOut = contents.flatMap((content): LeftOutPart[] =>
    content?.merges === null ? [{ kind: 'merges', name: content.shape.name, reason: 'not-read' }] : [],
  );
  const read = new Map(
    shapes.map((shape, index) => [shape.name, snapshotOf(shape, contents[index] ?? null)]),
  );
  return {
    name: workbook.name,
    date1904: day.value === SERIAL_IN_1904,
    ...(properties.items.length > 0 && { properties: propertiesOf(properties) }),
    ...(leftOut.length > 0 && { leftOut }),
    sheets: withoutBackups(sheets.items.map(({ name }) => read.get(name) ?? sheetOfTexts(name, []))),
  };
}

const loadProperties = ({ properties }: Excel.Workbook): Excel.CustomPropertyCollection =>
  properties.custom.load({ key: true, value: true });

/** Custom document properties, those of other types as text. */
const propertiesOf = ({ items }: Excel.CustomPropertyCollection): ReadonlyMap<string, string> =>
  new Map(items.map(({ key, value }) => [key, String(value)]));

/** Looks at a workbook without reading it: two syncs. */
export async function glanceAt(context: Excel.RequestContext): Promise<Glance> {
  const { workbook } = context;
  const properties = loadProperties(workbook);
  const sheets = workbook.worksheets.load({ id: true });
  await context.sync();
  const seen = sheets.items.map((sheet) => ({
    used: sheet.getUsedRangeOrNullObject(true).load({ rowIndex: true }),
    mark: loadMark(sheet),
  }));
  await context.sync();
  return {
    properties: propertiesOf(properties),
    isEmpty: seen.every(({ used }) => used.isNullObject),
    hasFindings: seen.some(({ mark }) => ownKindOf(mark) === 'findings'),
  };
}

/** What is gathered of one sheet. */
interface SheetContent {
  readonly shape: SheetShape;
  readonly cells: SheetCells;
  /** Null where Excel doesn't tell them. */
  merges: CellRange[] | null;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
}

async function readCells(
  context: Excel.RequestContext,
  shapes: readonly SheetShape[],
): Promise<readonly (SheetContent | null)[]> {
  const contents = shapes.map((shape) =>
    shape.used === null
      ? null
      : {
          shape,
          cells: new SheetCells(shape.used),
          merges: [],
          hiddenRows: new Set<number>(),
          hiddenColumns: new Set<number>(),
        },
  );
  const parts = contents.flatMap((content) =>
    content ? splitRows(content.cells.used, PIECE_CELLS).map((range) => ({ owner: content, range })) : [],
  );
  const budget = isOnWeb() ? BATCH_CELLS.web : BATCH_CELLS.elsewhere;
  await inBatches<Part<SheetContent>>(parts, {
    budget,
    sizeOf: ({ range }) => cellCount(range),
    carryOut: (batch) => readBatch(context, batch),
    isTooMuch: isPayloadError,
    halve: halvedPart,
  });
  return contents;
}

async function readBatch(context: Excel.RequestContext, batch: readonly Part<SheetContent>[]): Promise<void> {
  const answers = batch.map(ask);
  try {
    await context.sync();
  } catch (error) {
    if (!isOfMerges(error) || !batch.some(({ owner }) => isAsked(owner))) throw error;
    await findUnmerged(context, batch);
    return readBatch(context, batch);
  }
  await inTurns(keepAll(answers));
}

/** Finds out of which sheets Excel doesn't tell the merged areas: at least of one of those that were asked for. */
async function findUnmerged(
  context: Excel.RequestContext,
  batch: readonly Part<SheetContent>[],
): Promise<void> {
  const asked = new Set(batch.map(({ owner }) => owner).filter(isAsked));
  for (const content of asked) {
    for (const part of batch) if (part.owner === content) askMerges(content.shape.sheet, part.range);
    try {
      await context.sync();
    } catch (error) {
      if (!isOfMerges(error)) throw error;
      content.merges = null;
    }
  }
  if ([...asked].every(isAsked)) for (const content of asked) content.merges = null;
}

const isAsked = ({ shape, merges }: SheetContent): boolean => merges !== null && mayMerge(shape);

function* keepAll(answers: readonly Answer[]): Pieces<void> {
  for (const answer of answers) {
    keep(answer);
    yield;
  }
}

type Answer = ReturnType<typeof ask>;

function ask(part: Part<SheetContent>) {
  const { shape, cells } = part.owner;
  const range = rangeAt(shape.sheet, part.range).load({
    values: true,
    valueTypes: true,
    text: true,
    formulas: true,
    numberFormat: true,
  });
  const asksColumns = shape.hides.columns && part.range.top === cells.used.top;
  return {
    part,
    range,
    merges: isAsked(part.owner) ? askMerges(shape.sheet, part.range) : null,
    rows: shape.hides.rows ? range.getRowProperties({ rowHidden: true }) : null,
    columns: asksColumns ? range.getColumnProperties({ columnHidden: true }) : null,
  };
}

function keep({ part: { owner, range: place }, range, merges, rows, columns }: Answer): void {
  const told = merges?.();
  if (told === null) owner.merges = null;
  else owner.merges?.push(...(told ?? []));
  owner.cells.add(place, {
    values: range.values,
    types: range.valueTypes,
    texts: range.text,
    formulas: range.formulas,
    numberFormats: range.numberFormat,
  });
  for (const [index, { rowHidden }] of rows?.value.entries() ?? []) {
    if (rowHidden) owner.hiddenRows.add(place.top + index);
  }
  for (const [index, { columnHidden }] of columns?.value.entries() ?? []) {
    if (columnHidden) owner.hiddenColumns.add(place.left + index);
  }
}

const NO_CONTENT = {
  origin: { row: 0, column: 0 },
  values: [],
  texts: [],
  numberFormats: [],
  formulas: new Map<string, string>(),
} as const;

const snapshotOf = (shape: SheetShape, content: SheetContent | null): ReadSheet => ({
  name: shape.name,
  visibility: shape.visibility,
  ...(content ? content.cells.content : NO_CONTENT),
  merges: content?.merges ?? [],
  hiddenRows: content?.hiddenRows ?? new Set(),
  hiddenColumns: content?.hiddenColumns ?? new Set(),
  tables: shape.tables,
  ...shape.marks,
});
