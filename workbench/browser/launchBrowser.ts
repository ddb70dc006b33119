import { type Browser, type BrowserServer, chromium } from 'playwright-core';
import { findBrowser, NoBrowser } from './findBrowser';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function options(): { readonly executablePath: string; readonly args: string[] } {
  const executablePath = findBrowser(process.env);
  if (executablePath === null) throw new NoBrowser('The browser tests need Chromium, Chrome or Edge.');
  return { executablePath, args: FLAGS };
}

/** Starts the browser of this machine, unseen. Rejects with {@link NoBrowser} where there is none. */
export const launchBrowser = async (): Promise<Browser> => chromium.launch(options());

/** The variable that tells all test files the address of the browser that they share. */
const SHARED = 'TEST_BROWSER';

/** Starts the browser that {@link sharedBrowser} gives, in this process and in those that it starts from now on. */
export async function shareBrowser(): Promise<BrowserServer> {
  const server = await chromium.launchServer(options());
  process.env[SHARED] = server.wsEndpoint();
  return server;
}

/** The shared browser; one of its own where there is none. Closing it leaves the shared one open. */
export const sharedBrowser = async (): Promise<Browser> => {
  const address = process.env[SHARED];
  return address === undefined ? launchBrowser() : chromium.connect(address);
};
