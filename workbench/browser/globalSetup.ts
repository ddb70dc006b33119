import type { BrowserServer } from 'playwright-core';
import { thisMachine } from '../system';
import { ensureBrowser, findBrowser, NoBrowser } from './findBrowser';
import { shareBrowser } from './launchBrowser';
import { shareBundle } from './sharedBundle';

let browser: BrowserServer | null = null;

/**
 * Sees to a browser before the first browser test, and starts and builds what these tests share; where there is no
 * browser, each of them fails and says so.
 */
export default async function globalSetup(): Promise<void> {
  try {
    ensureBrowser(thisMachine(), () => findBrowser(process.env));
    browser = await shareBrowser();
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.error(error.message);
  }
  await shareBundle();
}

/** Ends what {@link globalSetup} started. */
export const endShared = async (): Promise<void> => browser?.close();
