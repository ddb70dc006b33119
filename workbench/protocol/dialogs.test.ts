/** @jest-environment jsdom */
import { openWorkbook, type OpenWorkbook } from '../testing';

const ADDRESS = 'https://localhost/message.html#text=%D0%B0';
let excel: OpenWorkbook;
beforeEach(async () => {
  excel = await openWorkbook();
});

const display = (): Promise<Office.AsyncResult<Office.Dialog>> =>
  new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(ADDRESS, { width: 30, height: 20 }, resolve);
  });

test('a dialog opens with the address and the size that the add-in gives', async () => {
  const seen: unknown[] = [];
  excel.bridge.dialogs.listen((dialog) => seen.push(dialog));
  expect((await display()).status).toBe('succeeded');
  expect(seen).toEqual([{ url: ADDRESS, width: 30, height: 20 }]);
});

test('the add-in closes it', async () => {
  const { value } = await display();
  value.close();
  expect(excel.bridge.dialogs.open).toBeNull();
});

test('the add-in is told that the person closed it', async () => {
  const { value } = await display();
  const told = new Promise((resolve) => {
    value.addEventHandler(Office.EventType.DialogEventReceived, resolve);
  });
  excel.bridge.dialogs.dismiss();
  expect(await told).toMatchObject({ error: 12_006 });
  expect(excel.bridge.dialogs.open).toBeNull();
});

test('a second one is refused while the first is open', async () => {
  await display();
  const { status, error } = await display();
  expect(status).toBe('failed');
  expect(error.code).toBe(12_007);
});
