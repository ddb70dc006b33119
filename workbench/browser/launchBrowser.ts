import { type Browser, chromium } from 'playwright-core';
import { browserFile } from './ensureBrowser';
import { thisMachine } from './thisMachine';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser of this machine, unseen. Rejects with {@link NoBrowser} where there is none. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserFile(thisMachine()), args: FLAGS });
