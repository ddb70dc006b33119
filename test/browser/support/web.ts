import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { sharedBrowser } from '../../../workbench/browser/launchBrowser';
import { folderFile, ROOT, type RunningServer, startServer } from '../../../workbench/server';

/** The built browser edition. */
export const FOLDER = path.join(ROOT, 'dist/web');

/** The address of the single file. */
export const SINGLE = pathToFileURL(path.join(FOLDER, 'roadmap-monitor.html')).href;

/** Serves the folder, or another release, below `/monitor/`, as a site does. */
export const serveWeb = (folder = FOLDER) =>
  startServer({
    port: 0,
    answer: async (asked) =>
      asked.startsWith('/monitor/')
        ? folderFile(folder, asked.slice('/monitor/'.length) || 'index.html')
        : null,
  });

/** Milliseconds to wait for what a page shows. */
export const PATIENCE = 30_000;

/** A site and a browser for all tests of a file. */
export function webSite(folder = FOLDER) {
  let browser: Browser;
  let server: RunningServer;
  beforeAll(async () => {
    browser = await sharedBrowser();
    server = await serveWeb(folder);
  });
  afterAll(async () => {
    await server.close();
    await browser.close();
  });
  return {
    address: (): string => `${server.url}/monitor/`,
    /** A new page of the site; a person who is asked leaves it all the same. */
    async opened(context: BrowserContext): Promise<Page> {
      const page = await context.newPage();
      page.on('dialog', (dialog) => void dialog.accept());
      await page.goto(`${server.url}/monitor/`);
      await page.getByRole('button', { name: 'Выбрать файл' }).waitFor();
      return page;
    },
    async newContext(): Promise<BrowserContext> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'ru-RU' });
      context.setDefaultTimeout(PATIENCE);
      return context;
    },
  };
}

/** A browser that writes downloads only, as Firefox does; choices of files that belong to the browser can't be driven. */
export const withoutPickers = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    Object.assign(window, { showOpenFilePicker: undefined });
    Reflect.deleteProperty(window, 'showSaveFilePicker');
  });

/** Errors of all pages of a context, and whatever they ask of anyone but such an address. */
export function watchAll(context: BrowserContext, allowed: string | readonly string[]): readonly string[] {
  const addresses = [allowed].flat();
  const troubles: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => troubles.push(`error: ${String(error.error())}`));
  context.on('request', (request) => {
    const url = request.url();
    if (!addresses.some((address) => url.startsWith(address)) && !/^(?:data|blob):/.test(url))
      troubles.push(`request: ${url}`);
  });
  return troubles;
}

/** Opens a file as one that was chosen; the browser's own choice of files can't be driven. */
export const choose = (page: Page, name: string, bytes: Uint8Array): Promise<void> =>
  page
    .getByTestId('book-picker')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** How many workbooks the browser keeps. Opening the store before the page does would make another of it. */
export const keptBooks = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const made = await indexedDB.databases();
    if (!made.some(({ name }) => name === 'roadmap-monitor')) return 0;
    return new Promise<number>((resolve) => {
      const opening = indexedDB.open('roadmap-monitor');
      opening.onsuccess = () => {
        const { result } = opening;
        const count = result.transaction('unsaved').objectStore('unsaved').count();
        count.onsuccess = () => {
          result.close();
          resolve(count.result);
        };
      };
    });
  });

/** Waits until the browser keeps one. */
export async function isKept(page: Page): Promise<void> {
  while ((await keptBooks(page)) !== 1) await page.waitForTimeout(50);
}
