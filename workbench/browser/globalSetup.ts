import { ensureBrowser } from './ensureBrowser';
import { NoBrowser } from './findBrowser';
import { thisMachine } from './thisMachine';

/** Sees to a browser before the first browser test; where there is none, each of those tests fails and says so. */
export default function globalSetup(): void {
  try {
    ensureBrowser(thisMachine());
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.error(error.message);
  }
}
