import { type CellObject, utils, type WorkSheet, write } from '@e965/xlsx';
import fc from 'fast-check';
import { writeXlsx } from 'hucre/xlsx';
import { editWorkbookBytes, undoInWorkbookBytes } from '../src/files/editWorkbook';
import { newWorkbookFile, readWorkbookBytes } from '../src/files';
import {
  a1,
  applyEdits,
  type EditGroup,
  numberFormatAt,
  type SheetPlan,
  type SheetSnapshot,
  textAt,
  type WorkbookSnapshot,
} from '../src/workbook';
import { type GeneratedRoadmap, roadmaps } from './support/generate';

const NAME = 'книга.xlsx';
const ROWS = 8;
const COLUMNS = 6;

/** Everything but carriage returns, which reading turns into line feeds. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }).map((value) => value.replaceAll('\r', '\n')),
  fc.constantFrom(
    '=1+1',
    '+7',
    '-5',
    '@a',
    "'x",
    '_x0041_',
    '_xZ',
    ' края ',
    'строка\nвторая',
    '<b>&amp;</b>',
    '1.10',
    'Ёж',
    'a\ud800b',
  ),
);

const cell: fc.Arbitrary<CellObject | null> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 3, arbitrary: text.map((v): CellObject => ({ t: 's', v })) },
  { weight: 2, arbitrary: fc.integer().map((v): CellObject => ({ t: 'n', v })) },
  fc.integer({ min: 1, max: 60_000 }).map((v): CellObject => ({ t: 'n', v, z: 'dd.mm.yyyy' })),
  fc.boolean().map((v): CellObject => ({ t: 'b', v })),
  fc.integer({ min: 0, max: 99 }).map((v): CellObject => ({ t: 'n', v, f: `${v}+0` })),
);

const sheetOf = (rows: readonly (readonly (CellObject | null)[])[]): WorkSheet => {
  const sheet: WorkSheet = { '!ref': `A1:${a1(ROWS, COLUMNS)}` };
  rows.forEach((cells, row) =>
    cells.forEach((value, column) => {
      if (value) sheet[a1(row, column)] = value;
    }),
  );
  return sheet;
};

interface Written {
  readonly rows: readonly (readonly (CellObject | null)[])[];
  readonly bookSST: boolean;
  readonly compression: boolean;
}

const workbooks: fc.Arbitrary<Written> = fc.record({
  rows: fc.array(fc.array(cell, { maxLength: COLUMNS }), { maxLength: ROWS }),
  bookSST: fc.boolean(),
  compression: fc.boolean(),
});

function bySheetJs({ rows, bookSST, compression }: Written): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, sheetOf(rows), 'План & <итог>');
  utils.book_append_sheet(book, sheetOf([]), 'Пустой');
  return write(book, { type: 'buffer', bookType: 'xlsx', bookSST, compression }) as Buffer;
}

function byHucre({ rows }: GeneratedRoadmap): Promise<Uint8Array> {
  const plain = rows.map((row) => row.map((value) => (typeof value === 'object' ? null : value)));
  return writeXlsx({ sheets: [{ name: 'План & <итог>', rows: plain }] });
}

interface Wish {
  readonly row: number;
  readonly column: number;
  readonly to: string | number;
  readonly stale: boolean;
}

const wishes: fc.Arbitrary<readonly Wish[]> = fc.array(
  fc.record({
    row: fc.nat(ROWS * 5),
    column: fc.nat(COLUMNS * 5),
    to: fc.oneof({ weight: 4, arbitrary: text }, fc.integer({ min: -999_999, max: 999_999 })),
    stale: fc.integer({ min: 0, max: 9 }).map((chance) => chance === 0),
  }),
  { maxLength: 12 },
);

function editsOf({ sheets }: WorkbookSnapshot, list: readonly Wish[]): EditGroup[] {
  const [sheet] = sheets;
  if (!sheet) throw new Error('no sheet');
  const edits = list.map(({ row, column, to, stale }) => ({
    sheet: sheet.name,
    cell: a1(row, column),
    from: stale ? 'другое' : textAt(sheet, row, column),
    to,
  }));
  // One alone, then two that belong together, and so on.
  return edits.flatMap((edit, index) => {
    const next = edits[index + 1];
    if (index % 3 === 2) return [];
    return [index % 3 === 1 && next ? [edit, next] : [edit]];
  });
}

/** What can be told of a sheet from its file: an empty cell's number format can't. */
const told = (sheet: SheetSnapshot): object => {
  const cells = sheet.values.flatMap((row, at) =>
    row.flatMap((value, index) => {
      const place = { row: sheet.origin.row + at, column: sheet.origin.column + index };
      const address = a1(place.row, place.column);
      const formula = sheet.formulas.get(address);
      if (value === null && formula === undefined) return [];
      const format = numberFormatAt(sheet, place.row, place.column);
      return [[address, value, textAt(sheet, place.row, place.column), format, formula]];
    }),
  );
  const { name, visibility, merges, hiddenRows, hiddenColumns, tables, own } = sheet;
  return { name, visibility, merges, hiddenRows, hiddenColumns, tables, own, cells };
};

const toldAll = ({ sheets, date1904 }: WorkbookSnapshot): object => ({ date1904, sheets: sheets.map(told) });

function obeysTheSnapshot(bytes: Uint8Array, list: readonly Wish[]): void {
  const before = readWorkbookBytes(NAME, bytes);
  const edits = editsOf(before, list);
  const expected = applyEdits(before, edits);
  const { bytes: after, result } = editWorkbookBytes(NAME, bytes, edits);
  expect(result.refused).toEqual(expected.refused);
  expect(toldAll(readWorkbookBytes(NAME, after))).toEqual(toldAll(expected.snapshot));
  const undone = undoInWorkbookBytes(NAME, after, result.undo);
  expect(undone.result.refused).toEqual([]);
  expect(readWorkbookBytes(NAME, undone.bytes)).toEqual(before);
}

describe('edits of a file do what edits of its snapshot do, and can be taken back', () => {
  it('in files of SheetJS with cells of all kinds', () => {
    fc.assert(
      fc.property(workbooks, wishes, (workbook, list) => obeysTheSnapshot(bySheetJs(workbook), list)),
      { numRuns: 100 },
    );
  });

  it('in roadmaps of another library', async () => {
    await fc.assert(
      fc.asyncProperty(roadmaps, wishes, async (roadmap, list) =>
        obeysTheSnapshot(await byHucre(roadmap), list),
      ),
      { numRuns: 40 },
    );
  });
});

const MEMO: SheetPlan = {
  kind: 'memo',
  name: 'Записка',
  rows: [],
  styles: {},
  columnWidths: [],
  page: { orientation: 'portrait' },
};

test('a copy of a workbook reads as the workbook, then come the planned sheets', async () => {
  await fc.assert(
    fc.asyncProperty(workbooks, async (workbook) => {
      const before = readWorkbookBytes(NAME, bySheetJs(workbook));
      const copied = await newWorkbookFile({ name: NAME, copies: before.sheets, plans: [MEMO] });
      const { sheets } = readWorkbookBytes(NAME, copied);
      expect(sheets.slice(0, -1).map(told)).toEqual(before.sheets.map(told));
      expect(sheets.at(-1)).toMatchObject({ name: 'Записка', own: 'memo' });
    }),
    { numRuns: 60 },
  );
});
