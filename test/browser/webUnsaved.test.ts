import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { readWorkbookBytes } from '../../src/files';
import { EXAMPLE } from '../../workbench/browser';
import { choose, isKept, keptBooks, webSite, withoutPickers } from './support/web';

const folder = mkdtempSync(path.join(tmpdir(), 'unsaved-'));
afterAll(() => rmSync(folder, { recursive: true }));
const site = webSite();
let context: BrowserContext;

beforeEach(async () => {
  context = await site.newContext();
  await withoutPickers(context);
});
afterEach(() => context.close());

const start = (): Promise<Page> => site.opened(context);

const left = (page: Page) => page.getByRole('list', { name: 'Несохранённые книги' });
async function changed(): Promise<Page> {
  const page = await start();
  await choose(page, 'карта.xlsx', readFileSync(EXAMPLE));
  await page.locator('[data-cell="B31"]').dblclick();
  await page.getByRole('textbox', { name: 'Правка ячейки B31' }).fill('Совещание завучей');
  await page.keyboard.press('Enter');
  await page.locator('[data-cell="B31"]', { hasText: 'Совещание завучей' }).waitFor();
  await isKept(page);
  return page;
}

test('changes outlive a reload, until they are saved', async () => {
  const page = await changed();
  await page.reload();
  await left(page).getByText('Книга «карта.xlsx» не сохранена').waitFor();
  await left(page).getByRole('button', { name: 'Продолжить' }).click();
  await page.locator('[data-cell="B31"]', { hasText: 'Совещание завучей' }).waitFor();
  // A second reload, before anything else was changed.
  await isKept(page);
  await page.reload();
  await left(page).getByRole('button', { name: 'Продолжить' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Скачать' }).click();
  const place = path.join(folder, 'карта.xlsx');
  await (await downloading).saveAs(place);
  const saved = readFileSync(place);
  expect(readWorkbookBytes('карта.xlsx', saved).sheets[0]?.texts.flat()).toContain('Совещание завучей');
  await page.getByText('Сохранено', { exact: true }).waitFor();
  while ((await keptBooks(page)) > 0) await page.waitForTimeout(50);
  await page.reload();
  await page.getByRole('button', { name: 'Выбрать файл' }).waitFor();
  expect(await left(page).count()).toBe(0);
});

test('what another tab is working on is not offered; what a closed one has left is, and can be deleted', async () => {
  const first = await changed();
  const second = await start();
  await second.getByText('Открываются .xlsx').waitFor();
  expect(await left(second).count()).toBe(0);
  await first.close();
  await second.reload();
  await left(second).getByRole('button', { name: 'Удалить' }).click();
  await left(second).waitFor({ state: 'detached' });
  await second.reload();
  await second.getByRole('button', { name: 'Выбрать файл' }).waitFor();
  expect(await left(second).count()).toBe(0);
});
