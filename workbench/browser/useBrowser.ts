import type { Browser } from 'playwright-core';
import { sharedBrowser } from './launchBrowser';
import { type OpenOptions, openWorkbook, type WorkbenchPage } from './openWorkbook';

/** The way to open workbooks inside one test file. */
export interface BrowserTests {
  /** Opens a workbook in a page of its own; the page closes, and is judged, when the test ends. */
  readonly openWorkbook: (options?: OpenOptions) => Promise<WorkbenchPage>;
}

/** The browser that test files share. After each test its pages must have asked this machine alone and met no error. */
export function useBrowser(): BrowserTests {
  let launched: Promise<Browser>;
  let pages: WorkbenchPage[] = [];
  beforeAll(async () => {
    launched = sharedBrowser();
    await launched;
  });
  const closeAll = async (): Promise<readonly string[]> => {
    const closing = pages;
    pages = [];
    return (await Promise.all(closing.map((page) => page.close()))).flat();
  };
  afterEach(async () => {
    expect(await closeAll()).toEqual([]);
  });
  afterAll(async () => {
    // A test that ran out of time may have opened its page only after it was over.
    await closeAll();
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
