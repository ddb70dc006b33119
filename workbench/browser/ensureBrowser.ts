import type { Machine } from './candidates';
import { BROWSER_VARIABLE, findBrowser, NoBrowser } from './findBrowser';
import { canInstall, installBrowser, type Installation } from './installBrowser';

export interface BrowserSearch extends Machine, Installation {
  readonly isFile: (file: string) => boolean;
}

const ADVICE = `Install Chromium, Chrome or Edge, or set ${BROWSER_VARIABLE} to the file of one.`;

/** The file of a browser that is there, or was installed. Throws {@link NoBrowser} where none can be had. */
export function ensureBrowser(search: BrowserSearch): string {
  const there = findBrowser(search, search.isFile);
  if (there !== null) return there;
  if (!canInstall(search)) throw new NoBrowser(`The browser tests need a browser. ${ADVICE}`);
  const isInstalled = installBrowser(search);
  const installed = isInstalled ? findBrowser(search, search.isFile) : null;
  if (installed !== null) return installed;
  const what = isInstalled ? 'apt installed no browser that can be run.' : 'Chromium could not be installed.';
  throw new NoBrowser(`${what} ${ADVICE}`);
}
