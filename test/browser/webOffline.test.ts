import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { EXAMPLE } from '../../workbench/browser';
import { choose, FOLDER, webSite } from './support/web';

const NEW_TITLE = 'Следующий выпуск';

/** A release of its own, so that a test can put another in its place. */
const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
const site = webSite(folder);
let context: BrowserContext;

beforeEach(async () => {
  cpSync(FOLDER, folder, { recursive: true });
  context = await site.newContext();
});
afterEach(() => context.close());
afterAll(() => rmSync(folder, { recursive: true }));

async function opened(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.address());
  await page.getByRole('button', { name: 'Выбрать файл' }).waitFor();
  return page;
}

/** Waits until the browser keeps the release that stands in the folder. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const coming = registration.installing;
    if (coming) {
      await new Promise<void>((resolve) => {
        coming.addEventListener('statechange', () => coming.state === 'installed' && resolve());
      });
    }
  });

/** Changes a file of the release, and the script that names it. */
function release(title: string): void {
  const index = path.join(folder, 'index.html');
  writeFileSync(index, readFileSync(index, 'utf8').replace(/<title>[^<]*/, `<title>${title}`));
  const script = path.join(folder, 'offline.js');
  writeFileSync(script, readFileSync(script, 'utf8').replace(/"version":"\w+"/, '"version":"next"'));
}

const titleAtFirst = async (page: Page): Promise<string> =>
  /<title>([^<]*)/.exec((await (await page.request.get(page.url())).text()) ?? '')?.[1] ?? '';

test('what was opened once opens, checks and reports without a network', async () => {
  await kept(await opened());
  await context.setOffline(true);
  const page = await opened();
  await choose(page, 'карта.xlsx', readFileSync(EXAMPLE));
  await page.getByRole('button', { name: 'Проверить', exact: true }).click();
  await page.getByRole('tree').waitFor();
  await page.getByRole('tab', { name: 'Отчёты' }).click();
  await page.getByRole('button', { name: 'Составить мониторинг' }).click();
  await page.getByText('Что будет записано').waitFor();
  const guides = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Руководства', exact: true }).click();
  await (await guides).getByRole('link', { name: 'Памятка для школы', exact: true }).click();
  await (await guides).getByRole('heading', { name: 'Заполнить', exact: true }).waitFor();
});

test('a new release takes over when all pages of the old one are closed', async () => {
  const first = await opened();
  await kept(first);
  release(NEW_TITLE);
  expect(await titleAtFirst(first)).toBe(NEW_TITLE);
  await kept(first);
  const document = (page: Page): Promise<string> => page.evaluate(async () => (await fetch('./')).text());
  expect(await document(first)).not.toContain(NEW_TITLE);
  await first.close();
  const second = await opened();
  await second.reload();
  expect(await document(second)).toContain(NEW_TITLE);
  const names = await second.evaluate(() => caches.keys());
  expect(names).toEqual(['roadmap-monitor next']);
});
