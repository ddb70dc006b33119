import { type Browser, chromium } from 'playwright-core';
import { findBrowser, NoBrowser } from './findBrowser';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser of this machine, unseen. Rejects with {@link NoBrowser} where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser(process.env);
  if (executablePath === null) throw new NoBrowser('The browser tests need Chromium, Chrome or Edge.');
  return chromium.launch({ executablePath, args: FLAGS });
}
