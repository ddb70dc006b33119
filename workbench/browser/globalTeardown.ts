import { endShared } from './globalSetup';
import { forgetBundle } from './sharedBundle';

/** Ends what the browser tests shared. */
export default async function globalTeardown(): Promise<void> {
  await endShared();
  forgetBundle();
}
