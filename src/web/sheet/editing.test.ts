import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { bookHere } from '../testSupport';
import { type OpenBook, openBook } from '../book/openBook';
import { asText, fromText } from './clipboard';
import { type EditRefusal, editingOf } from './editing';

const START = [
  ['№', 'Мероприятие', 'Доля', 'Дата'],
  ['1.1', 'Семинар', 0.5, 45000],
  [null, null, null, null],
];

/** A sheet whose columns hold texts, shares and days; C4 adds them up. */
function bytes(): Uint8Array {
  const sheet = utils.aoa_to_sheet(START, { UTC: true });
  sheet.C2 = { t: 'n', v: 0.5, z: '0.0%' };
  sheet.D2 = { t: 'n', v: 45_000, z: 'dd.mm.yyyy' };
  sheet.C4 = { t: 'n', v: 0.5, f: 'SUM(C2:C3)' };
  sheet['!ref'] = 'A1:D4';
  const book = { SheetNames: ['План'], Sheets: { План: sheet } };
  return Uint8Array.from(write(book, { bookType: 'xlsx', type: 'buffer' }) as Buffer);
}

async function opened() {
  const thread = bookHere();
  const book = openBook(thread, await thread.open('карта.xlsx', bytes()), 'file');
  const refused: EditRefusal[] = [];
  const heard: string[] = [];
  await book.onChanged((sheet) => heard.push(sheet));
  return { book, refused, heard, editing: editingOf(book, (why) => refused.push(why)) };
}

const sheetOf = (book: OpenBook) => {
  const [sheet] = book.state().view.snapshot.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
const select = (book: OpenBook, row: number, column: number, toRow = row, toColumn = column): void =>
  book.moveTo('План', { row, column }, { row: toRow, column: toColumn });

test.each([
  ['text', 1, 1, 'Семинар для завучей', 'Семинар для завучей', 'Семинар для завучей'],
  ['the number of an activity, which is no number', 2, 0, '1.10', '1.10', '1.10'],
  ['a whole number into an empty cell', 2, 0, '12', 12, '12'],
  ['a number over a text, which stays text', 1, 0, '12', '12', '12'],
  ['a number marked as text', 2, 0, "'12", '12', '12'],
  ['a decimal', 2, 1, '3,5', 3.5, '3.5'],
  ['a number with zeros before it, which is no number', 2, 0, '007', '007', '007'],
  ['a share where shares stand', 1, 2, '87,5', 0.875, '87.5%'],
  ['a share with its sign', 1, 2, '40 %', 0.4, '40.0%'],
  ['a day where days stand', 1, 3, '01.09.2025', 45_901, '01.09.2025'],
  ['no day where days stand', 1, 3, 'сентябрь', 'сентябрь', 'сентябрь'],
  ['nothing', 1, 1, '', null, ''],
])('%s', async (_what, row, column, typed, value, text) => {
  const { book, editing, refused } = await opened();
  await editing.enter({ row, column }, typed);
  const sheet = sheetOf(book);
  expect([sheet.values[row]?.[column] ?? null, sheet.texts[row]?.[column] ?? '']).toEqual([value, text]);
  expect(refused).toEqual([]);
});

test('a formula is not written, and its cell stays', async () => {
  const { book, editing, refused, heard } = await opened();
  await editing.enter({ row: 1, column: 1 }, '=1+1');
  expect(refused).toEqual(['formula']);
  expect([book.state().isUnsaved, heard]).toEqual([false, []]);
});

test('the pane hears of what is typed, taken back and made again', async () => {
  const { book, editing, heard } = await opened();
  await editing.enter({ row: 1, column: 1 }, 'Совещание');
  await editing.enter({ row: 1, column: 1 }, 'Педсовет');
  await editing.undo();
  expect(sheetOf(book).texts[1]?.[1]).toBe('Совещание');
  await editing.undo();
  await editing.undo();
  expect(sheetOf(book).texts[1]?.[1]).toBe('Семинар');
  await editing.redo();
  expect(sheetOf(book).texts[1]?.[1]).toBe('Совещание');
  await editing.enter({ row: 2, column: 1 }, 'Другое');
  await editing.redo();
  expect(
    sheetOf(book)
      .texts.slice(1, 3)
      .map((row) => row[1]),
  ).toEqual(['Совещание', 'Другое']);
  expect(heard).toEqual(Array(6).fill('План'));
});

test('what is typed one after the other is written in this order, also into one cell', async () => {
  const { book, editing, refused } = await opened();
  const all = ['а', 'б', 'в'].map((text) => editing.enter({ row: 1, column: 1 }, text));
  await Promise.all(all);
  expect([sheetOf(book).texts[1]?.[1], refused]).toEqual(['в', []]);
});

test('cells are copied with their tabs, lines and quotation marks, and come in where they are pasted', async () => {
  const { book, editing } = await opened();
  await editing.enter({ row: 1, column: 1 }, 'Семинар\n«Школа»\t"да"');
  select(book, 1, 0, 1, 1);
  const text = editing.copy();
  expect(text).toBe('1.1\t"Семинар\n«Школа»\t""да"""');
  select(book, 2, 0);
  await editing.paste(text);
  expect(sheetOf(book).texts[2]?.slice(0, 2)).toEqual(['1.1', 'Семинар\n«Школа»\t"да"']);
  expect(book.state()).toMatchObject({ cell: { row: 2, column: 0 }, anchor: { row: 2, column: 1 } });
});

test('numbers are copied as they are typed, with a comma, and stay numbers where they are pasted; days stay days', async () => {
  const { book, editing } = await opened();
  select(book, 1, 2, 1, 3);
  const text = editing.copy();
  expect(text).toBe('50,0%\t15.03.2023');
  select(book, 2, 2);
  await editing.paste(text);
  expect(sheetOf(book).values[2]?.[2]).toBe(0.5);
  await editing.enter({ row: 1, column: 2 }, '50,0%');
  expect(sheetOf(book).values[1]?.[2]).toBe(0.5);
  await editing.enter({ row: 1, column: 2 }, '50,5%');
  expect(sheetOf(book).values[1]?.[2]).toBe(0.505);
});

test('one text fills all that is selected, in one change', async () => {
  const { book, editing } = await opened();
  select(book, 1, 1, 2, 1);
  await editing.paste('Семинар РМО\r\n');
  expect(
    sheetOf(book)
      .texts.slice(1, 3)
      .map((row) => row[1]),
  ).toEqual(['Семинар РМО', 'Семинар РМО']);
  await editing.undo();
  expect(
    sheetOf(book)
      .texts.slice(1, 3)
      .map((row) => row[1] ?? ''),
  ).toEqual(['Семинар', '']);
});

test('a selection is emptied whole, its formula too, and taken back', async () => {
  const { book, editing } = await opened();
  select(book, 1, 1, 3, 2);
  await editing.clear();
  const cleared = sheetOf(book);
  expect(
    cleared.texts
      .slice(1)
      .flatMap((row) => row.slice(1, 3))
      .filter(Boolean),
  ).toEqual([]);
  expect(cleared.formulas.size).toBe(0);
  await editing.undo();
  expect([sheetOf(book).texts[1]?.slice(1, 3), sheetOf(book).formulas.get('C4')]).toEqual([
    ['Семинар', '50.0%'],
    '=SUM(C2:C3)',
  ]);
});

test('more than can be changed at once is not', async () => {
  const { book, editing, refused } = await opened();
  select(book, 0, 0, 20_000, 0);
  await editing.clear();
  expect([editing.copy(), refused, book.state().isUnsaved]).toEqual(['', ['tooLarge'], false]);
});

test('what is copied is what comes out', () => {
  const cell = fc.string({ unit: fc.constantFrom('а', '"', '\t', '\n', ' ', '1') });
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(table, (rows) => {
      expect(fromText(`${asText(rows)}\n`)).toEqual(rows);
    }),
  );
});
