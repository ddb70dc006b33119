import { newTemplate } from '../../app';
import { newWorkbookFile } from '../../files';
import { day } from '../../../test/support/check';
import { bookHere, smallBook } from '../testSupport';
import { openBook } from './openBook';

const EDIT = { sheet: 'План', cell: 'B2', from: 'Семинар', to: 'Семинары' };

async function opened() {
  const thread = bookHere();
  return openBook(thread, await thread.open('карта.xlsx', smallBook()), 'file');
}

test('a change is shown and is unsaved until its bytes are', async () => {
  const book = await opened();
  const seen: boolean[] = [];
  book.subscribe(() => seen.push(book.state().isUnsaved));
  expect(book.state()).toMatchObject({ sheet: 'План', isUnsaved: false });
  await book.apply([[EDIT]]);
  expect(book.state().view.snapshot.sheets[0]?.texts[1]).toEqual(['1.1', 'Семинары']);
  const version = book.version();
  await book.apply([[{ ...EDIT, from: 'Семинары', to: 'Семинар' }]]);
  book.saved(version);
  expect(book.state().isUnsaved).toBe(true);
  book.saved(book.version());
  expect(seen).toEqual([true, true, true, false]);
});

test('a finding leads to its cell, also of a range; a hidden or missing sheet is told', async () => {
  const thread = bookHere();
  const { sheets, properties } = newTemplate('school', { today: day('2025-11-01') });
  const bytes = newWorkbookFile({ name: 'Школа', copies: [], plans: sheets, properties });
  const book = openBook(thread, await thread.open('школа.xlsx', bytes), 'file');
  const shown = book.state().view.snapshot.sheets.filter(({ visibility }) => visibility === 'visible');
  const hidden = book.state().view.snapshot.sheets.find(({ visibility }) => visibility !== 'visible');
  const last = shown.at(-1)?.name ?? '';
  await book.select(last, 'B3:C9');
  expect(book.state()).toMatchObject({ sheet: last, cell: { row: 2, column: 1 } });
  await expect(book.select(hidden?.name ?? '', 'A1')).rejects.toMatchObject({ code: 'excel-sheet-hidden' });
  await expect(book.select('Нет такого', null)).rejects.toMatchObject({ code: 'excel-sheet-gone' });
});

test('of sheets that are not wanted no cells are read', async () => {
  const book = await opened();
  expect((await book.readSheets((name) => name === 'План')).sheets[0]?.texts).toHaveLength(2);
  expect((await book.readSheets(() => false)).sheets[0]).toMatchObject({ name: 'План', texts: [] });
});

test('a fault of the thread reaches the page with its data, and the workbook stays as it was', async () => {
  const thread = bookHere();
  const book = openBook(thread, await thread.open('карта.xlsx', smallBook()), 'file');
  await expect(thread.open('пусто.xlsx', new Uint8Array())).rejects.toMatchObject({
    code: 'file-unreadable',
    data: { reason: 'empty' },
  });
  expect((await book.apply([[EDIT]])).refused).toEqual([]);
});
