import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { EXAMPLE } from '../../workbench/browser';
import { choose, watchAll, webSite } from './support/web';

const site = webSite();
let context: BrowserContext;
let troubles: readonly string[];
let page: Page;

beforeEach(async () => {
  context = await site.newContext();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  troubles = watchAll(context, site.address());
  page = await context.newPage();
  await page.goto(site.address());
  await choose(page, 'карта.xlsx', readFileSync(EXAMPLE));
  await page.getByRole('grid', { name: 'Лист «Дорожная карта»' }).waitFor();
});
afterEach(async () => {
  await context.close();
  expect(troubles).toEqual([]);
});

const cell = (address: string) => page.locator(`[data-cell="${address}"]`);
const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const shows = (address: string, text: string): Promise<void> =>
  page.locator(`[data-cell="${address}"]`, { hasText: text }).waitFor();

test('a cell is typed in, checked anew, taken back and made again', async () => {
  await press('Проверить');
  await page.getByRole('tree').waitFor();
  await cell('B31').click();
  const before = (await cell('B31').innerText()).trim();
  // Letters that are not on the driver's keyboard come without a key; a person's first one has one.
  await page.getByRole('grid').dispatchEvent('keydown', { key: 'С', code: 'KeyC', bubbles: true });
  await page.keyboard.type('еминар по итогам');
  await page.keyboard.press('Enter');
  await shows('B31', 'Семинар по итогам');
  expect(await page.getByLabel('Ячейка', { exact: true }).innerText()).toBe('B32');
  await page.getByText('изменён после проверки').waitFor();
  await page.keyboard.press('Control+KeyZ');
  await shows('B31', before);
  await page.keyboard.press('Control+KeyY');
  await shows('B31', 'Семинар по итогам');
});

test('a click elsewhere keeps what was typed, in its own cell; Escape gives it up', async () => {
  await cell('B31').dblclick();
  const editor = page.getByRole('textbox', { name: 'Правка ячейки B31' });
  await editor.fill('Совещание');
  await cell('B32').click();
  await shows('B31', 'Совещание');
  const next = (await cell('B32').innerText()).trim();
  await page.keyboard.press('F2');
  await page.keyboard.type(' и ещё');
  await page.keyboard.press('Escape');
  await shows('B32', next);
});

test('a range is copied to where it is pasted, cut and emptied', async () => {
  await cell('A31').click();
  await cell('B32').click({ modifiers: ['Shift'] });
  const rows = await Promise.all(['A31', 'B31', 'A32', 'B32'].map((at) => cell(at).innerText()));
  await page.keyboard.press('Control+KeyC');
  expect((await page.evaluate(() => navigator.clipboard.readText())).replace(/\r/g, '').split('\n')[0]).toBe(
    `${rows[0]}\t${rows[1]}`,
  );
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  for (let line = 0; line < 3; line += 1) await page.keyboard.press('ArrowDown');
  const target = await page.getByLabel('Ячейка', { exact: true }).innerText();
  await page.keyboard.press('Control+KeyV');
  await shows(target, rows[0] ?? '');
  await page.keyboard.press('Delete');
  await page.waitForFunction(
    (at) => document.querySelector(`[data-cell="${at}"]`)?.textContent === '',
    target,
  );
});

test('a formula is refused with a word; what is looked for is found', async () => {
  await cell('B31').click();
  await page.keyboard.type('=1+1');
  await page.keyboard.press('Enter');
  await page.getByText('Формулы на этой странице не вводятся').waitFor();
  await cell('B31').click();
  await page.keyboard.press('Control+KeyF');
  await page.getByRole('textbox', { name: 'Найти в книге' }).fill('родител');
  await page.keyboard.press('Enter');
  const found = page.getByText(/^\d+ из \d+$/);
  await found.waitFor();
  const at = await page.getByLabel('Ячейка', { exact: true }).innerText();
  expect((await cell(at).innerText()).toLowerCase()).toContain('родител');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('search').count()).toBe(0);
});
