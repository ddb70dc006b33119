import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually, EXAMPLE, useBrowser, type WorkbenchPage } from '../../workbench/browser';
import { utils, write as writeBook } from '@e965/xlsx';
import { xlsx } from '../cli/workbooks';
import { withChartSheet } from '../support/chartSheet';
import { readAll, write } from './support/sheet';

const { openWorkbook } = useBrowser();
const folder = mkdtempSync(path.join(tmpdir(), 'workbench-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const example = readFileSync(EXAMPLE);
const other = Buffer.from(xlsx({ Итоги: [['Школа № 5', 12]] }));

/** A workbook of Excel 97. */
function oldFormat(): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Школа № 5', 12]]), 'Итоги');
  return Buffer.from(writeBook(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

const pick = ({ page }: WorkbenchPage, name: string, buffer: Buffer) =>
  page.getByTestId('file-picker').setInputFiles({ name, mimeType: XLSX_TYPE, buffer });

/** Drops a file onto the page as a person does. */
const drop = ({ page }: WorkbenchPage, name: string, buffer: Buffer) =>
  page.evaluate(
    ({ fileName, bytes }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(bytes)], fileName));
      const target = document.querySelector('[data-testid="grid"]');
      for (const type of ['dragenter', 'dragover', 'drop']) {
        target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      }
    },
    { fileName: name, bytes: [...buffer] },
  );

test.each([
  ['picked', pick],
  ['dropped', drop],
])('another workbook that is %s is opened, and the add-in works on it', async (_how, give) => {
  const workbench = await openWorkbook();
  await workbench.pane();
  await give(workbench, 'Итоги.xlsx', other);
  await eventually(() => workbench.cell('A1').innerText(), 'Школа № 5');
  expect(await workbench.page.getByTestId('file-name').innerText()).toBe('Итоги.xlsx');
  expect(await readAll(await workbench.pane())).toEqual({
    Итоги: [[['Школа № 5', 12]], [['Школа № 5', 12]]],
  });
});

test('a downloaded workbook gives the same values when it is opened again', async () => {
  const workbench = await openWorkbook();
  const { page } = workbench;
  await page.getByRole('tab', { name: 'Настройки' }).click();
  await write(await workbench.pane(), [
    ['Порог', 0.25],
    ['Вдвое', '=B1*2'],
    ['Текст', "'007"],
  ]);
  const before = await readAll(await workbench.pane());
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Скачать' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('roadmap.xlsx');
  const file = path.join(folder, 'скачано.xlsx');
  await download.saveAs(file);
  const reopened = await openWorkbook({ file });
  expect(await readAll(await reopened.pane())).toEqual(before);
  expect(before).toMatchObject({
    Настройки: [[['Порог', 0.25], ['Вдвое', 0.5], ['Текст', '007'], expect.anything()], expect.anything()],
  });
});

test('a workbook with a chart on a sheet of its own is opened without that sheet, and says so', async () => {
  const workbench = await openWorkbook();
  await pick(workbench, 'Итоги.xlsx', Buffer.from(withChartSheet(other, 'Рост', 0)));
  await eventually(() => workbench.cell('A1').innerText(), 'Школа № 5');
  expect(await workbench.page.getByTestId('notice').innerText()).toContain('«Рост»');
  expect(await workbench.page.getByRole('tab').allInnerTexts()).toEqual(['Итоги']);
});

const broken: readonly (readonly [string, Buffer, RegExp])[] = [
  ['an empty file', Buffer.alloc(0), /Файл пуст/],
  ['a text', Buffer.from('Дорожная карта'), /не книга Excel/],
  ['half a workbook', example.subarray(0, example.length / 2), /повреждён/],
  ['an old .xls', oldFormat(), /старого формата/],
];

test.each(broken)('%s is told of, and the former workbook stays', async (_name, bytes, message) => {
  const workbench = await openWorkbook();
  await pick(workbench, 'Отчёт.xlsx', bytes);
  const notice = await workbench.page.getByTestId('notice').innerText();
  expect(notice).toContain('Не удалось открыть «Отчёт.xlsx».');
  expect(notice).toMatch(message);
  expect(await workbench.page.getByTestId('file-name').innerText()).toBe('roadmap.xlsx');
  expect(await workbench.cell('C20').innerText()).toBe('январь 2026');
});

test('a broken file that the server offers is told of, and an empty workbook is there to work in', async () => {
  const file = path.join(folder, 'карта.xlsx');
  writeFileSync(file, 'не книга');
  const { page, cell } = await openWorkbook({ file });
  expect(await page.getByTestId('notice').innerText()).toContain('Не удалось открыть «карта.xlsx».');
  await cell('A1').click();
  await page.keyboard.type('1');
  await page.keyboard.press('Enter');
  await eventually(() => cell('A1').innerText(), '1');
});
