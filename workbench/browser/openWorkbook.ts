import path from 'node:path';
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import type { ApiVersion, Platform, SyncRecord } from '../protocol';
import { projectFolders, ROOT, route, startServer } from '../server';
import { sharedBundle } from './sharedBundle';
import { watch } from './watch';

export interface OpenOptions {
  /** Size of the window in CSS pixels, and how many pixels of a picture each of them takes. */
  readonly view?: { readonly width: number; readonly height: number; readonly scale: number };
  /** The workbook that the server offers; the example unless told otherwise, null for none. */
  readonly file?: string | null;
  readonly platform?: Platform;
  readonly api?: ApiVersion;
  /** Milliseconds that every sync takes. */
  readonly latency?: number;
  readonly pane?: 'open' | 'closed';
  readonly theme?: 'dark' | 'light';
  readonly lang?: 'ru' | 'en';
  /** The folder of another add-in than the built one. */
  readonly addin?: string;
  /** Called before the page is loaded. */
  readonly before?: (context: BrowserContext) => Promise<unknown>;
}

/** The workbench in a real browser. */
export interface WorkbenchPage {
  readonly page: Page;
  /** A cell of the sheet that is shown: «B5». */
  readonly cell: (address: string) => Locator;
  /** The add-in's pane, when its client is ready. Rejects where it is closed. */
  readonly pane: () => Promise<Frame>;
  /** What the add-in has sent so far. */
  readonly syncs: () => Promise<readonly SyncRecord[]>;
  /** Ends page and server. Gives what went wrong: errors of the console, requests that left this machine. */
  readonly close: () => Promise<readonly string[]>;
}

export const EXAMPLE = path.join(ROOT, 'examples/roadmap.xlsx');
const USUAL_VIEW = { width: 1280, height: 800, scale: 1 };
/** Milliseconds to wait for what a page shows: a busy machine is no failure. */
const PATIENCE = 120_000;
const folders = projectFolders();

/** Serves a workbook on a free port and opens the page on it. */
export async function openWorkbook(browser: Browser, options: OpenOptions = {}): Promise<WorkbenchPage> {
  const { file = EXAMPLE, addin = folders.addin, before, view = USUAL_VIEW, ...query } = options;
  const content = { folders: { ...folders, addin }, bundle: await sharedBundle(), book: file };
  const server = await startServer({ port: 0, answer: (asked) => route(asked, content) });
  const { scale, ...viewport } = view;
  const context = await browser.newContext({ viewport, deviceScaleFactor: scale, locale: 'ru-RU' });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const troubles = watch(context, server.url);
  const close = async (): Promise<readonly string[]> => {
    await context.close();
    await server.close();
    return troubles;
  };
  const parameters = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  try {
    await before?.(context);
    await page.goto(`${server.url}/?${parameters.toString()}`);
    await page.evaluate(() => window.workbench.ready);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    page,
    cell: (address) => page.locator(`[data-cell="${address}"]`),
    pane: () => paneOf(page),
    syncs: () => page.evaluate(() => window.workbench.recorder.syncs),
    close,
  };
}

/** Makes the pane so many CSS pixels wide. */
export const setPaneWidth = (page: Page, pixels: number): Promise<void> =>
  page.evaluate((width) => document.documentElement.style.setProperty('--pane-width', `${width}px`), pixels);

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[name="taskpane"]', { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane is not open.');
  await frame.waitForFunction(() => 'Office' in window);
  await frame.evaluate(async () => {
    await Office.onReady();
  });
  return frame;
}
