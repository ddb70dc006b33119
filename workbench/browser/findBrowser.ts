import { type Environment, findProgram, isProgram, type Machine, type Place, provide } from '../system';
import { BROWSER_NAMES, usualPaths } from './usualPaths';

/** Names a browser to take instead of those that are found. */
const VARIABLE = 'CHROME_PATH';

/** No browser can be had; the message says what to do. */
export class NoBrowser extends Error {}

const HERE: Place = { platform: process.platform, isProgram };

/**
 * The file of a Chromium, Chrome or Edge; null where there is none. Throws {@link NoBrowser} where `CHROME_PATH` names a
 * file that is not there.
 */
export function findBrowser(env: Environment, place: Place = HERE): string | null {
  const named = env[VARIABLE];
  if (!named) return findProgram(BROWSER_NAMES, usualPaths(place.platform, env), env, place);
  if (place.isProgram(named)) return named;
  throw new NoBrowser(`${VARIABLE} names a file that is not there: ${named}`);
}

/** The file of a browser that is there, or was installed. Throws {@link NoBrowser} where none can be had. */
export function ensureBrowser(machine: Machine, find: () => string | null): string {
  const found = provide({ name: 'Chromium, Chrome or Edge', find, packages: ['chromium'] }, machine);
  if (found.kind === 'ready') return found.value;
  throw new NoBrowser(
    `The browser tests need a browser. ${found.reason}. Install one, or set ${VARIABLE} to its file.`,
  );
}
