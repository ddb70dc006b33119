import { unzipSync } from 'fflate';
import { type GivenSheet, sheetOfTable, type SheetPlan } from '../workbook';
import { bytesWorkbook, editableFile } from './bytesWorkbook';
import { crc32, deflated as deflatedInNode, inflated } from './deflate';
import { crc32 as crc32OnWeb, deflated as deflatedOnWeb } from './deflate.web';
import { fileOf, sheetOfRows, smallFile } from './fixtures';
import { markedCopy } from './marks/markedCopy';
import { withoutMarks } from './marks/withoutMarks';

const open = (bytes: Uint8Array = smallFile(), name = 'карта.xlsx') =>
  bytesWorkbook(editableFile(name, bytes));
const EDIT = { sheet: 'План', cell: 'B2', from: 'Семинар', to: 'Семинары' };
const PLAN: SheetPlan = {
  kind: 'indicators',
  name: 'Показатели',
  rows: [[{ value: 'Доля', style: 'head' }, { value: 5 }]],
  styles: { head: { bold: true } },
  columnWidths: [20, 10],
  page: { orientation: 'portrait' },
};
const GIVEN: GivenSheet = sheetOfTable({ name: 'Школы', header: ['Школа', 'Код'], rows: [['СОШ № 5', 7]] });
const namesIn = async (book: ReturnType<typeof open>) => (await book.read()).sheets.map(({ name }) => name);

test('a change stays in the bytes, every other part as it was, and undo takes it back', async () => {
  const before = unzipSync(smallFile());
  const book = open();
  const { undo, refused } = await book.apply([[EDIT], [{ ...EDIT, cell: 'A2', from: 'иное', to: '2' }]]);
  expect(refused).toEqual([{ ...EDIT, cell: 'A2', from: 'иное', to: '2' }]);
  expect((await book.read()).sheets[0]?.texts[1]).toEqual(['1.1', 'Семинары']);
  const after = unzipSync(await book.bytes());
  const changed = Object.keys(before).filter(
    (name) => !Buffer.from(before[name] ?? []).equals(Buffer.from(after[name] ?? [])),
  );
  expect(changed.toSorted()).toEqual(['xl/styles.xml', 'xl/worksheets/sheet1.xml']);
  expect(await book.undo(undo)).toEqual({ refused: [] });
  expect((await book.read()).sheets[0]?.texts[1]).toEqual(['1.1', 'Семинар']);
});

test('own sheets are inserted, written again in place, and taken out by the first record alone', async () => {
  const book = open();
  const { undo } = await book.insert([PLAN]);
  expect(await namesIn(book)).toEqual(['План', 'Показатели']);
  const again = await book.insert([{ ...PLAN, rows: [[{ value: 'Доля' }, { value: 6 }]] }]);
  expect(again.undo.inserted).toEqual([]);
  expect((await book.read()).sheets[1]?.texts).toEqual([['Доля', '6']]);
  await book.undo(undo);
  expect(await namesIn(book)).toEqual(['План']);
});

test('sheets of the person’s own come in with edits, all or nothing, and go while they hold what was written', async () => {
  const book = open();
  const refused = await book.add({ edits: [{ ...EDIT, from: 'иное' }], sheets: [GIVEN] });
  expect(refused.refused).toHaveLength(1);
  expect(await namesIn(book)).toEqual(['План']);
  const first = await book.add({ edits: [EDIT], sheets: [GIVEN] });
  expect(await namesIn(book)).toEqual(['План', 'Школы']);
  await expect(book.add({ edits: [], sheets: [{ ...GIVEN, name: 'ШКОЛЫ' }] })).rejects.toMatchObject({
    code: 'excel-name-taken',
    data: { sheet: 'ШКОЛЫ' },
  });
  await book.apply([[{ sheet: 'Школы', cell: 'A2', from: 'СОШ № 5', to: 'СОШ № 6' }]]);
  expect(await book.undo(first.undo)).toEqual({ refused: [], kept: ['Школы'] });
  expect(await namesIn(book)).toEqual(['План', 'Школы']);
  await book.apply([[{ sheet: 'Школы', cell: 'A2', from: 'СОШ № 6', to: 'СОШ № 5' }]]);
  expect(await book.undo({ ...first.undo, cells: [] })).toEqual({ refused: [] });
  expect(await namesIn(book)).toEqual(['План']);
});

test.each(['biff8', 'ods', 'xlsb'] as const)('a file of %s becomes a new .xlsx beside it', async (format) => {
  const book = open(smallFile(format), 'старая карта.xls');
  const snapshot = await book.read();
  expect(snapshot.name).toBe('старая карта.xlsx');
  expect(snapshot.sheets[0]?.texts).toEqual([
    ['№', 'Мероприятие'],
    ['1.1', 'Семинар'],
  ]);
  const { refused } = await book.apply([[EDIT]]);
  expect(refused).toEqual([]);
});

test('what is no workbook is refused as reading does', () => {
  expect(() => editableFile('пусто.xlsx', new Uint8Array())).toThrow(
    expect.objectContaining({ code: 'file-unreadable', data: { reason: 'empty' } }),
  );
  expect(() => editableFile('обрывок.xlsx', smallFile().subarray(0, 300))).toThrow(
    expect.objectContaining({ code: 'file-unreadable' }),
  );
});

test('what is empty is told at a glance', async () => {
  expect(await open().glance()).toMatchObject({ isEmpty: false });
  expect(await open(fileOf({ Лист1: sheetOfRows([]) })).glance()).toMatchObject({ isEmpty: true });
});

test('a sheet is shown with the widths, heights and looks that its file tells', async () => {
  const book = open();
  await book.insert([{ ...PLAN, rowHeights: new Map([[0, 30]]) }]);
  const [plain, written] = await book.shown();
  // The width that says nothing is 8.43 characters: 8.43 × 7 + 5 pixels.
  expect(plain?.widths).toEqual([64, 64]);
  // 15 points are 20 pixels, 30 are 40.
  expect(plain?.heights).toEqual([20, 20]);
  expect(written?.heights).toEqual([40]);
  expect(written?.widths.map((width) => width > 64)).toEqual([true, true]);
  const look = written?.looks[written.cells.get(0)?.[0] ?? 0];
  expect(look?.bold).toBe(true);
});

test('what browsers pack and sum up is what Node does', () => {
  const content = Buffer.from('Дорожная карта '.repeat(500));
  for (const packed of [deflatedInNode(content), deflatedOnWeb(content)]) {
    expect(packed.length).toBeLessThan(content.length / 10);
    expect(inflated(packed, { expected: content.length, budget: content.length }).equals(content)).toBe(true);
  }
  expect(crc32OnWeb(content)).toBe(crc32(content));
});

test('what shows findings is taken out of a file that was given back, and put back: fills, notes and the sheet', async () => {
  const opened = editableFile('карта.xlsx', smallFile());
  const plan: SheetPlan = {
    ...PLAN,
    kind: 'findings',
    name: 'Замечания',
    rows: [[{ value: 'Замечания к книге' }]],
  };
  const marks = [{ sheet: 'План', row: 1, column: 1, severity: 'error' as const, text: 'Уточните' }];
  const returned = markedCopy(opened, { plan, marks });
  const book = open(returned);
  expect((await book.glance()).hasFindings).toBe(true);
  const { marks: taken, keepsNotes } = await book.unmark();
  expect(keepsNotes).toBe(false);
  expect(taken.cells).toEqual([
    { sheet: 'План', cell: 'B2', color: '#FFD6D1', note: expect.stringContaining('Уточните') as string },
  ]);
  expect(taken.sheet).toMatchObject({ name: 'Замечания' });
  expect(await book.bytes()).toEqual(withoutMarks(returned));
  expect((await book.glance()).hasFindings).toBe(false);
  await book.mark(taken.cells, plan);
  expect((await book.read()).sheets.map(({ name, own }) => [name, own])).toContainEqual([
    'Замечания',
    'findings',
  ]);
  expect(await book.unmark()).toEqual({ marks: taken, keepsNotes: false });
  expect((await book.unmark()).marks).toEqual({ cells: [], sheet: null });
});
