import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { readWorkbookBytes } from '../../src/files';
import { EXAMPLE, eventually } from '../../workbench/browser';
import { ROOT } from '../../workbench/server';
import { press } from './support/pane';
import { choose, PATIENCE, SINGLE, watchAll, webSite, withoutPickers } from './support/web';

const example = readFileSync(EXAMPLE);
const municipality = readFileSync(path.join(ROOT, 'examples/municipality.xlsx'));

const folder = mkdtempSync(path.join(tmpdir(), 'web-'));
afterAll(() => rmSync(folder, { recursive: true }));

const site = webSite();

type Edition = 'folder' | 'single';

/** Runs on a page of the edition, which may ask only for its own files and meet no error. */
async function onPage(edition: Edition, run: (page: Page) => Promise<void>, plain = true): Promise<void> {
  const context = await site.newContext();
  const address = edition === 'single' ? SINGLE : site.address();
  const troubles = watchAll(context, address);
  try {
    // Choices of files that belong to the browser can't be driven: without them it hands over downloads, as Firefox does.
    if (plain) {
      await withoutPickers(context);
    }
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: 'Выбрать файл' }).waitFor();
    await run(page);
    expect(troubles).toEqual([]);
  } finally {
    await context.close();
  }
}

const cell = (page: Page, address: string) => page.locator(`[data-cell="${address}"]`);

async function saved(page: Page): Promise<Uint8Array> {
  const downloading = page.waitForEvent('download');
  await press(page, 'Скачать');
  const place = path.join(folder, 'сохранено.xlsx');
  await (await downloading).saveAs(place);
  return readFileSync(place);
}

test.each(['folder', 'single'] as const)(
  '%s: the example is checked, corrected, reported on and saved, all other parts as they were',
  (edition) =>
    onPage(edition, async (page) => {
      await choose(page, 'карта.xlsx', example);
      await page.getByRole('grid', { name: 'Лист «Дорожная карта»' }).waitFor();
      await press(page, 'Проверить');
      const finding = page.getByRole('treeitem').filter({ hasText: 'C32' }).first();
      await finding.click();
      await cell(page, 'C32').waitFor();
      expect(await page.getByLabel('Ячейка', { exact: true }).innerText()).toBe('C32');
      expect(await cell(page, 'C32').getAttribute('title')).toContain('Начало срока позже конца');
      await page.getByRole('region', { name: 'Замечание' }).getByRole('button', { name: 'Закрыть' }).click();
      expect(await page.getByRole('banner').innerText()).toContain('Сохранено');
      await press(page, /^Исправить бесспорные/);
      await page.getByRole('list', { name: 'Было и станет' }).waitFor();
      await press(page, /^Исправить \d+ яче/);
      await page
        .getByText(/^Изменено \d+ яче/)
        .first()
        .waitFor();
      expect(await page.getByRole('banner').innerText()).toContain('Не сохранено');
      await page.getByRole('tab', { name: 'Отчёты' }).click();
      await press(page, 'Составить мониторинг');
      await page.getByText('Что будет записано').waitFor();
      await press(page, 'Вставить листы');
      await page.getByRole('tab', { name: 'Мониторинг', exact: true }).waitFor();
      const bytes = await saved(page);
      const snapshot = readWorkbookBytes('карта.xlsx', bytes);
      const before = readWorkbookBytes('карта.xlsx', example);
      const names = snapshot.sheets.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining([...before.sheets.map(({ name }) => name), 'Мониторинг']));
      expect(await readSheet(Buffer.from(bytes), 'Мониторинг')).not.toEqual([]);
      const [old, now] = [unzipSync(example), unzipSync(bytes)];
      const theme = Object.keys(old).filter((name) => /theme|docProps\/app|sharedStrings/.test(name));
      for (const name of theme) expect(now[name]).toEqual(old[name]);
      expect(await page.getByRole('banner').innerText()).toContain('Сохранено');
    }),
  5 * PATIENCE,
);

test(
  'a correction is taken back',
  () =>
    onPage('folder', async (page) => {
      await choose(page, 'карта.xlsx', example);
      await press(page, 'Проверить');
      await page.getByRole('tree').waitFor();
      await press(page, /^Исправить бесспорные/);
      await press(page, /^Исправить \d+ яче/);
      await press(page, 'Отменить изменения');
      await page
        .getByText(/^Отменено/)
        .first()
        .waitFor();
      const [before, after] = [example, await saved(page)].map((bytes) => readWorkbookBytes('а.xlsx', bytes));
      expect(after?.sheets.map(({ texts }) => texts)).toEqual(before?.sheets.map(({ texts }) => texts));
    }),
  3 * PATIENCE,
);

test('the single file carries the guides', () =>
  onPage('single', async (page) => {
    const opening = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Руководства', exact: true }).click();
    const guides = await opening;
    await guides.getByRole('link', { name: 'Памятка для школы', exact: true }).click();
    await eventually(
      () =>
        guides
          .getByRole('heading', { name: 'Памятка для школы' })
          .evaluate((heading) => heading.getBoundingClientRect().top < 200),
      true,
    );
    expect(await guides.locator('img').count()).toBe(0);
  }));

test(
  'the example comes with the single file, and sheets of the municipality are gone through',
  () =>
    onPage('single', async (page) => {
      await press(page, 'Открыть пример');
      const names = readWorkbookBytes('м.xlsx', municipality).sheets;
      const last = names.filter(({ visibility }) => visibility === 'visible').at(-1)?.name ?? '';
      await page.getByRole('tab', { name: last, exact: true }).click();
      const grid = page.getByRole('grid', { name: `Лист «${last}»` });
      await grid.focus();
      await page.keyboard.press('ArrowDown');
      expect(await page.getByLabel('Ячейка', { exact: true }).innerText()).toBe('A2');
    }),
  2 * PATIENCE,
);

const oldBook = Uint8Array.from(
  write(
    { SheetNames: ['Школы'], Sheets: { Школы: utils.aoa_to_sheet([['Школа'], ['СОШ № 5']]) } },
    { bookType: 'biff8', type: 'buffer' },
  ) as Buffer,
);
const broken: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['an empty file', new Uint8Array(), /Файл пуст|пуст/],
  ['half a workbook', example.subarray(0, example.length / 2), /поврежд|обрыва|не до конца/],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /не книга|изображение|картинка/],
];

test(
  'what can’t be opened is told, the workbook that is open stays, and another format opens as a new workbook',
  () =>
    onPage('folder', async (page) => {
      await choose(page, 'школы.xls', oldBook);
      await page.getByText('«школы.xls» открыт как новая книга «школы.xlsx»').waitFor();
      expect(await cell(page, 'A2').innerText()).toBe('СОШ № 5');
      for (const [, bytes, message] of broken) {
        await choose(page, 'чужой.xlsx', bytes);
        await press(page, 'Открыть другой файл без сохранения');
        await page.getByText(message).first().waitFor();
        expect(await cell(page, 'A2').innerText()).toBe('СОШ № 5');
      }
      expect(readWorkbookBytes('школы.xlsx', await saved(page)).sheets[0]?.texts).toEqual([
        ['Школа'],
        ['СОШ № 5'],
      ]);
    }),
  3 * PATIENCE,
);
