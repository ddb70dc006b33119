import { browserCandidates, type Machine } from './candidates';

/** Names a browser to take instead of those that are found. */
export const BROWSER_VARIABLE = 'CHROME_PATH';

/** No browser can be had; the message says what to do. */
export class NoBrowser extends Error {}

/**
 * The file of a Chromium, Chrome or Edge; null where there is none. Throws {@link NoBrowser} where the variable names a
 * file that is not there.
 */
export function findBrowser(machine: Machine, isFile: (file: string) => boolean): string | null {
  const named = machine.env[BROWSER_VARIABLE];
  if (named) {
    if (isFile(named)) return named;
    throw new NoBrowser(`${BROWSER_VARIABLE} names a file that is not there: ${named}`);
  }
  return browserCandidates(machine).find(isFile) ?? null;
}
