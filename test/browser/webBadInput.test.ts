import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { table, wordOf } from '../../src/files/documents/wordFixtures';
import { compoundOf, smallFile, withParts, xlsxOfData, zipOf } from '../../src/files/fixtures';
import { EXAMPLE } from '../../workbench/browser';
import { choose, FOLDER, SINGLE, watchAll, webSite, withoutPickers } from './support/web';

const example = readFileSync(EXAMPLE);
const site = webSite();
let context: BrowserContext;
let troubles: readonly string[];
let page: Page;

beforeEach(async () => {
  context = await site.newContext();
  await withoutPickers(context);
  troubles = watchAll(context, [site.address(), SINGLE]);
  page = await context.newPage();
  await page.goto(site.address());
  await page.getByRole('button', { name: 'Выбрать файл' }).waitFor();
});
afterEach(async () => {
  await context.close();
  expect(troubles).toEqual([]);
});

const cell = (address: string) => page.locator(`[data-cell="${address}"]`);
const heading = (name: string): Promise<void> =>
  page.getByRole('banner').getByRole('heading', { name, exact: true }).waitFor();

/** What is in a file, and what the page says of it. */
const REFUSED: Readonly<Record<string, () => readonly [Uint8Array, string]>> = {
  'an encrypted workbook': () => [
    compoundOf({ EncryptionInfo: Buffer.from([4, 0, 4, 0]), EncryptedPackage: Buffer.alloc(64) }),
    'парол',
  ],
  'an archive that unpacks to more than 200 MB': () => [
    withParts(smallFile(), { 'xl/worksheets/sheet1.xml': Buffer.alloc(201 * 2 ** 20, ' ') }),
    'больше 200 МБ',
  ],
  'cells where Excel has none': () => [
    xlsxOfData('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
    'поврежд',
  ],
  nothing: () => [new Uint8Array(), 'пуст'],
  'half a workbook': () => [example.subarray(0, example.length / 2), 'обрывается'],
  'a PDF': () => [Buffer.from('%PDF-1.7\n%âãÏÓ'), 'PDF'],
  'a web page without tables': () => [Buffer.from('<!DOCTYPE html><p>План</p>'), 'таблиц'],
  'an archive': () => [zipOf([{ name: 'план.xlsx', data: smallFile() }]), 'архив'],
};

test('what can’t be opened is told, and the page opens the next file', async () => {
  for (const [what, make] of Object.entries(REFUSED)) {
    const [bytes, message] = make();
    await choose(page, 'карта.xlsx', bytes);
    const notice = page.getByRole('group').filter({ hasText: message });
    await notice.waitFor().catch(async (cause: unknown) => {
      const told = await page.getByRole('group').allInnerTexts();
      throw new Error(`Of ${what} it says: ${told.join(' | ')}`, { cause });
    });
    await notice.getByRole('button', { name: 'Закрыть сообщение' }).click();
  }
  await choose(page, 'карта.xlsx', example);
  await heading('карта.xlsx');
}, 120_000);

const word = wordOf(
  table([
    ['№', 'Мероприятие'],
    ['1.1', 'Семинар'],
  ]),
);

test.each([
  ['план.xlsb', smallFile('xlsb')],
  ['план.xls', smallFile('biff8')],
  ['план.ods', smallFile('ods')],
  ['план.docx', word],
])('%s opens as a new workbook', async (name, bytes) => {
  await choose(page, name, bytes);
  await heading('план.xlsx');
  await page.getByRole('grid').getByText('Семинар').waitFor();
});

test.each([
  ['HTML', '<img src=x onerror=document.title=1>.xlsx'],
  ['255 bytes', `${'я'.repeat(125)}.xlsx`],
  ['letters from right to left', 'отчёт\u202Exslx.exe\u202D.xlsx'],
  ['signs of two units', '👩‍🏫 школы 🏫.xlsx'],
  ['a formula', '=HYPERLINK("http:x").xlsx'],
])('a name of %s is shown as it is, checked and saved', async (_, name) => {
  await choose(page, name, example);
  await heading(name);
  await page.getByRole('button', { name: 'Проверить', exact: true }).click();
  await page.getByRole('tree').waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Скачать' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.xlsx$/);
  expect(await page.title()).toBe('Монитор дорожных карт');
});

test('of 300 files dropped at once one is opened, and that is told', async () => {
  await page.evaluate((text) => {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const dataTransfer = new DataTransfer();
    for (let file = 1; file <= 300; file += 1)
      dataTransfer.items.add(new File([bytes], `карта ${file}.xlsx`));
    const main = document.querySelector('main');
    for (const kind of ['dragenter', 'dragover', 'drop']) {
      main?.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, example.toString('base64'));
  await page.getByText('Открыт первый из 300 файлов: «карта 1.xlsx».').waitFor();
  await heading('карта 1.xlsx');
});

test('a reload while a file is read leaves a page that works', async () => {
  await choose(page, 'карта.xlsx', example);
  await page.getByText('Открывается «карта.xlsx»…').or(page.getByRole('grid')).first().waitFor();
  await page.reload();
  await page.getByRole('button', { name: 'Выбрать файл' }).waitFor();
  await choose(page, 'карта.xlsx', example);
  await heading('карта.xlsx');
});

test('a browser that keeps nothing is told of, and saves all the same', async () => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', { value: undefined });
    Object.defineProperty(navigator, 'locks', { value: undefined });
    Object.defineProperty(crypto, 'randomUUID', { value: undefined });
  });
  await page.reload();
  await choose(page, 'карта.xlsx', example);
  await cell('B31').dblclick();
  await page.getByRole('textbox', { name: 'Правка ячейки B31' }).fill('Совещание');
  await page.keyboard.press('Enter');
  await page.getByText('Браузер не хранит изменения').waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Скачать' }).click();
  await downloading;
  await page.getByText('Браузер не хранит изменения').waitFor({ state: 'detached' });
});

test.each([
  ['new methods of lists', () => void Reflect.deleteProperty(Array.prototype, 'toSorted')],
  ['threads', () => void Object.defineProperty(window, 'Worker', { value: undefined })],
  [
    'looking behind in patterns',
    () => {
      const isRefused = (pattern: unknown): boolean => String(pattern).includes('(?<=');
      const refuse = (): never => {
        throw new SyntaxError('Invalid regular expression');
      };
      window.RegExp = new Proxy(RegExp, {
        apply: (own, _, [pattern, flags]) => (isRefused(pattern) ? refuse() : own(pattern, flags)),
      });
    },
  ],
])('a browser without %s says which one is needed, at once', async (_, without) => {
  await page.addInitScript(without);
  for (const address of [site.address(), SINGLE]) {
    await page.goto(address);
    await page.getByText('Нужен браузер не старше 2023 года').waitFor();
    const waiting = page.locator('.waiting');
    expect(await waiting.evaluate((element) => getComputedStyle(element).animationName)).toBe('none');
    expect(await page.getByRole('button').count()).toBe(0);
  }
});

test('what looks whether the browser is old is itself for old browsers', () => {
  const script = readFileSync(path.join(FOLDER, 'supported.js'), 'utf8');
  expect(script).toContain('data-too-old');
  expect(script).not.toMatch(/=>|`|\b(?:let|const|class|async)\b/);
});
