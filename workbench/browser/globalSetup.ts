import { thisMachine } from '../system';
import { ensureBrowser, findBrowser, NoBrowser } from './findBrowser';

/** Sees to a browser before the first browser test; where there is none, each of those tests fails and says so. */
export default function globalSetup(): void {
  try {
    ensureBrowser(thisMachine(), () => findBrowser(process.env));
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    console.error(error.message);
  }
}
