import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { readWorkbookBytes } from '../../src/files';
import { EXAMPLE } from '../../workbench/browser';
import { FIREFOX, launchFirefox } from '../../workbench/browser/firefox';
import type { RunningServer } from '../../workbench/server';
import { describeWith, provide, thisMachine } from '../../workbench/system';
import { serveWeb, SINGLE } from './support/web';

const PATIENCE = 120_000;
const firefox = provide(FIREFOX, thisMachine());

describeWith(firefox, 'the browser edition in Firefox', () => {
  const downloads = mkdtempSync(path.join(tmpdir(), 'firefox-'));
  let browser: Browser;
  let server: RunningServer;
  beforeAll(async () => {
    if (firefox.kind !== 'ready') return;
    browser = await launchFirefox(firefox.value, downloads);
    server = await serveWeb();
  }, PATIENCE);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(downloads, { recursive: true });
  });

  const press = (page: Page, name: string): Promise<void> =>
    page.locator(`::-p-xpath(//button[normalize-space(.)="${name}"])`).click();
  const cell = (address: string): string => `[data-cell="${address}"]`;
  const shows = (page: Page, address: string, text: string): Promise<unknown> =>
    page.waitForFunction(
      (where, wanted) => document.querySelector(where)?.textContent?.includes(wanted) === true,
      {},
      cell(address),
      text,
    );

  /** Bytes of the one file that was downloaded. */
  async function downloaded(): Promise<Uint8Array> {
    for (;;) {
      const names = readdirSync(downloads);
      const [done] = names.filter((name) => name.endsWith('.xlsx'));
      if (done !== undefined && !names.some((name) => name.endsWith('.part'))) {
        const bytes = readFileSync(path.join(downloads, done));
        if (bytes.length > 0) {
          rmSync(path.join(downloads, done));
          return bytes;
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  test.each(['folder', 'single'] as const)(
    '%s: a roadmap is checked, corrected, edited and saved',
    async (edition) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 1000 });
      const troubles: string[] = [];
      page.on('pageerror', (error) => troubles.push(String(error)));
      await page.goto(edition === 'single' ? SINGLE : `${server.url}/monitor/`);
      const picker = await page.waitForSelector('[data-testid="book-picker"]');
      await (picker as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(EXAMPLE);
      await page.waitForSelector(cell('B20'));
      await press(page, 'Проверить');
      await page.waitForSelector('[role="tree"]');
      await press(page, 'Исправить бесспорные: 12');
      await page.locator('::-p-xpath(//button[starts-with(normalize-space(.), "Исправить")])').click();
      await page.waitForSelector('::-p-xpath(//button[normalize-space(.)="Отменить изменения"])');
      const edited = await page.waitForSelector(cell('B31'));
      // The grid hears of scrolling a frame later.
      await edited?.evaluate(
        (element) =>
          new Promise((resolve) => {
            element.scrollIntoView({ block: 'center' });
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          }),
      );
      await edited?.click({ count: 2 });
      await page.waitForSelector('textarea');
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyA');
      await page.keyboard.up('Control');
      await page.keyboard.type('Совещание завучей');
      await page.keyboard.press('Enter');
      await shows(page, 'B31', 'Совещание завучей');
      await press(page, 'Скачать');
      const sheet = readWorkbookBytes('карта.xlsx', await downloaded()).sheets[0];
      expect(sheet?.texts.flat()).toContain('Совещание завучей');
      expect(troubles).toEqual([]);
      await page.close();
    },
    PATIENCE,
  );
});
