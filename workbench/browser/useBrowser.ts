import type { Browser } from 'playwright-core';
import { launchBrowser } from './launchBrowser';
import { type OpenOptions, openWorkbook, type WorkbenchPage } from './openWorkbook';

/** The way to open workbooks inside one test file. */
export interface BrowserTests {
  /** Opens a workbook in a page of its own; the page closes, and is judged, when the test ends. */
  readonly openWorkbook: (options?: OpenOptions) => Promise<WorkbenchPage>;
}

/** One browser for all tests of a file. After each test its pages must have asked this machine alone and met no error. */
export function useBrowser(): BrowserTests {
  let launched: Promise<Browser>;
  let pages: WorkbenchPage[] = [];
  beforeAll(async () => {
    launched = launchBrowser();
    await launched;
  });
  afterEach(async () => {
    const closing = pages;
    pages = [];
    const troubles = await Promise.all(closing.map((page) => page.close()));
    expect(troubles.flat()).toEqual([]);
  });
  afterAll(async () => {
    await (await launched).close();
  });
  return {
    openWorkbook: async (options = {}) => {
      const page = await openWorkbook(await launched, options);
      pages.push(page);
      return page;
    },
  };
}
