import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { readWorkbookBytes } from '../../src/files';
import { EXAMPLE } from '../../workbench/browser';
import { press } from './support/pane';
import { isKept, watchAll, webSite } from './support/web';

const example = readFileSync(EXAMPLE);
const NAME = 'карта.xlsx';
const OTHER = 'другая.xlsx';

const folder = mkdtempSync(path.join(tmpdir(), 'saving-'));
afterAll(() => rmSync(folder, { recursive: true }));
const site = webSite();
let context: BrowserContext;
let troubles: readonly string[];

/**
 * Choices of files that belong to the browser can't be driven: in their place the page gets real handles of files that the
 * browser keeps for it, which are read, written and locked as those of a disk are.
 */
function pickers({ name, other }: { readonly name: string; readonly other: string }): void {
  const handle = async (wanted: string, create: boolean): Promise<FileSystemFileHandle> =>
    (await navigator.storage.getDirectory()).getFileHandle(wanted, { create });
  Object.assign(window, {
    showOpenFilePicker: async () => [await handle(name, false)],
    showSaveFilePicker: async () => handle(other, true),
  });
}

beforeEach(async () => {
  context = await site.newContext();
  troubles = watchAll(context, site.address());
  await context.addInitScript(pickers, { name: NAME, other: OTHER });
});
afterEach(async () => {
  await context.close();
  expect(troubles).toEqual([]);
});

/** Puts a file where the page's choice finds it. */
const put = (page: Page, bytes: Uint8Array): Promise<void> =>
  page.evaluate(
    async ([name, text]) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
      const stream = await handle.createWritable();
      await stream.write(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)));
      await stream.close();
    },
    [NAME, Buffer.from(bytes).toString('base64')] as const,
  );

async function held(page: Page, name = NAME): Promise<Buffer> {
  const text = await page.evaluate(async (wanted) => {
    const file = await (await (await navigator.storage.getDirectory()).getFileHandle(wanted)).getFile();
    const bytes = new Uint8Array(await file.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, name);
  return Buffer.from(text, 'base64');
}

const textsOf = (bytes: Uint8Array): readonly string[] =>
  readWorkbookBytes(NAME, bytes).sheets[0]?.texts.flat() ?? [];

const status = (page: Page, text: string): Promise<void> =>
  page.getByRole('banner').getByText(text, { exact: true }).waitFor();
const cell = (page: Page, text: string): Promise<void> =>
  page.locator('[data-cell="B31"]', { hasText: text }).waitFor();

const start = (): Promise<Page> => site.opened(context);

async function openFile(page: Page): Promise<void> {
  await press(page, 'Выбрать файл');
  await page.locator('[data-cell="B31"]').waitFor();
}

async function type(page: Page, text: string): Promise<void> {
  await page.locator('[data-cell="B31"]').dblclick();
  await page.getByRole('textbox', { name: 'Правка ячейки B31' }).fill(text);
}

async function edit(page: Page, text: string): Promise<void> {
  await type(page, text);
  await page.keyboard.press('Enter');
  await cell(page, text);
  await status(page, 'Не сохранено');
}

/** A page with the example open and one cell of it changed. */
async function changed(text = 'Совещание завучей'): Promise<Page> {
  const page = await start();
  await put(page, example);
  await openFile(page);
  await edit(page, text);
  return page;
}

test('changes are saved into the file they came from, and again; what is being typed too', async () => {
  const page = await changed();
  expect(await held(page)).toEqual(example);
  await press(page, 'Сохранить');
  await status(page, 'Сохранено');
  expect(textsOf(await held(page))).toContain('Совещание завучей');
  await type(page, 'Семинар');
  await page.keyboard.press('Control+KeyS');
  await page.getByText(`Файл «${NAME}» сохранён.`).waitFor();
  await status(page, 'Сохранено');
  expect(textsOf(await held(page))).toContain('Семинар');
});

test('a workbook saved under another name is that file from then on', async () => {
  const page = await changed();
  await press(page, 'Сохранить как…');
  await page.getByRole('banner').getByRole('heading', { name: OTHER }).waitFor();
  await edit(page, 'Семинар');
  await press(page, 'Сохранить');
  await status(page, 'Сохранено');
  expect(textsOf(await held(page, OTHER))).toContain('Семинар');
  expect(await held(page)).toEqual(example);
});

test('a file that has changed meanwhile is written over only where the person says so', async () => {
  const page = await changed();
  const foreign = Buffer.concat([example, Buffer.from([0])]);
  await put(page, foreign);
  await press(page, 'Сохранить');
  const notice = page.getByText(`Файл «${NAME}» изменился на диске после открытия`);
  await notice.waitFor();
  await status(page, 'Не сохранено');
  expect(await held(page)).toEqual(foreign);
  await press(page, 'Записать поверх');
  await status(page, 'Сохранено');
  expect(textsOf(await held(page))).toContain('Совещание завучей');
  expect(await notice.count()).toBe(0);
});

test('a file that is gone is told, and the workbook is saved elsewhere', async () => {
  const page = await changed();
  await page.evaluate(async (name) => (await navigator.storage.getDirectory()).removeEntry(name), NAME);
  await press(page, 'Сохранить');
  await page.getByText(`Файла «${NAME}» на прежнем месте нет`).waitFor();
  await page.getByRole('group').getByRole('button', { name: 'Сохранить как…' }).click();
  await status(page, 'Сохранено');
  expect(textsOf(await held(page, OTHER))).toContain('Совещание завучей');
});

test('where writing is not allowed the file stays, and the next try asks again', async () => {
  const page = await changed();
  await page.evaluate(() => {
    const answers: PermissionState[] = ['denied', 'granted'];
    Object.assign(FileSystemHandle.prototype, { requestPermission: async () => answers.shift() });
  });
  await press(page, 'Сохранить');
  await page.getByText(`Браузеру не разрешено писать в файл «${NAME}»`).waitFor();
  await status(page, 'Не сохранено');
  expect(await held(page)).toEqual(example);
  await press(page, 'Сохранить');
  await status(page, 'Сохранено');
  expect(textsOf(await held(page))).toContain('Совещание завучей');
});

test('a disk that is full is told, the file is whole, nothing is lost, and the workbook can be downloaded', async () => {
  const page = await changed();
  const disk = await context.newCDPSession(page);
  const { origin } = new URL(page.url());
  await disk.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1024 });
  await press(page, 'Сохранить');
  await page.getByText('На диске нет места').waitFor();
  await page.getByText('Книга осталась на этой странице несохранённой.').waitFor();
  await status(page, 'Не сохранено');
  await cell(page, 'Совещание завучей');
  expect(await held(page)).toEqual(example);
  const downloading = page.waitForEvent('download');
  await press(page, 'Скачать');
  const place = path.join(folder, NAME);
  await (await downloading).saveAs(place);
  expect(textsOf(readFileSync(place))).toContain('Совещание завучей');
  await disk.send('Storage.overrideQuotaForOrigin', { origin });
  await edit(page, 'Семинар');
  await press(page, 'Сохранить');
  await status(page, 'Сохранено');
  expect(textsOf(await held(page))).toContain('Семинар');
});

test('a disk that fails in the middle leaves the file whole', async () => {
  const page = await changed();
  await page.evaluate(() => {
    const { write } = FileSystemWritableFileStream.prototype;
    Object.assign(FileSystemWritableFileStream.prototype, {
      async write(this: FileSystemWritableFileStream, bytes: Uint8Array<ArrayBuffer>) {
        Object.assign(FileSystemWritableFileStream.prototype, { write });
        await write.call(this, bytes.subarray(0, bytes.length / 2));
        throw new DOMException('The cable is out.', 'InvalidStateError');
      },
    });
  });
  await press(page, 'Сохранить');
  await page.getByText('Диск или сеть ответили ошибкой').waitFor();
  await status(page, 'Не сохранено');
  expect(await held(page)).toEqual(example);
  await press(page, 'Сохранить');
  await status(page, 'Сохранено');
  expect(textsOf(await held(page))).toContain('Совещание завучей');
});

test('after a reload unsaved work is saved into its file, unless that has changed', async () => {
  const page = await changed();
  await isKept(page);
  await page.reload();
  await press(page, 'Продолжить');
  await cell(page, 'Совещание завучей');
  await press(page, 'Сохранить');
  await status(page, 'Сохранено');
  expect(textsOf(await held(page))).toContain('Совещание завучей');
  await edit(page, 'Семинар');
  await isKept(page);
  await put(page, example);
  await page.reload();
  await press(page, 'Продолжить');
  await cell(page, 'Семинар');
  await press(page, 'Сохранить');
  await page.getByText(`Файл «${NAME}» изменился на диске после открытия`).waitFor();
  expect(await held(page)).toEqual(example);
});

test('the second of two tabs on one file is told, and writes nothing over what the first has saved', async () => {
  const first = await changed();
  const second = await start();
  await openFile(second);
  await second.getByText(`Файл «${NAME}» открыт ещё в одной вкладке`).waitFor();
  await edit(second, 'Семинар');
  await press(first, 'Сохранить');
  await status(first, 'Сохранено');
  await press(second, 'Сохранить');
  await second.getByText(`Файл «${NAME}» изменился на диске после открытия`).waitFor();
  expect(textsOf(await held(second))).toContain('Совещание завучей');
  await first.close();
  // Whoever is alone with a file is told nothing.
  const third = await start();
  await second.close();
  await openFile(third);
  await status(third, 'Сохранено');
  await third.getByRole('button', { name: 'Проверить', exact: true }).click();
  await third.getByRole('tree').waitFor();
  expect(await third.getByText('открыт ещё в одной вкладке').count()).toBe(0);
});
