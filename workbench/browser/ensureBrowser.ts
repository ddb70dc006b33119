import type { Machine } from './candidates';
import { BROWSER_VARIABLE, findBrowser, NoBrowser } from './findBrowser';
import { canInstall, installBrowser, type Installation } from './installBrowser';

export interface BrowserSearch extends Machine, Installation {
  readonly isFile: (file: string) => boolean;
}

const ADVICE = `Install Chromium, Chrome or Edge, or set ${BROWSER_VARIABLE} to the file of one.`;

/** The file of a browser that is there. Throws {@link NoBrowser} where there is none. */
export function browserFile(search: BrowserSearch): string {
  const there = findBrowser(search, search.isFile);
  if (there === null) throw new NoBrowser(`The browser tests need a browser. ${ADVICE}`);
  return there;
}

/** The file of a browser that is there, or was installed. Throws {@link NoBrowser} where none can be had. */
export function ensureBrowser(search: BrowserSearch): string {
  const there = findBrowser(search, search.isFile);
  if (there !== null || !canInstall(search)) return there ?? browserFile(search);
  if (!installBrowser(search)) throw new NoBrowser(`Chromium could not be installed. ${ADVICE}`);
  const installed = findBrowser(search, search.isFile);
  if (installed === null) throw new NoBrowser(`apt installed no browser that can be run. ${ADVICE}`);
  return installed;
}
