import type { DialogRequest, Dialogs } from '../../protocol';
import { addinPath } from '../manifest/readManifest';
import type { Store } from './store';

/** A dialog that a page of the add-in has opened. */
export interface OpenDialog extends DialogRequest {
  /** The person closes it, and the add-in is told. */
  readonly dismiss: () => void;
}

/** Where this server has a page that an add-in names by its address: its own, or one of the manifest's site. */
export function dialogPath(url: string, origin: string): string {
  const address = new URL(url, origin);
  return address.origin === origin
    ? address.pathname + address.search + address.hash
    : addinPath(address.href);
}

/** Keeps in the store what dialog is open; of several pages that ask, the last one's is seen. */
export function watchDialogs(dialogs: Dialogs, shown: Store<OpenDialog | null>): void {
  let own: OpenDialog | null = null;
  dialogs.listen((request) => {
    if (request) {
      own = {
        ...request,
        dismiss: () => {
          dialogs.dismiss();
        },
      };
      shown.set(own);
    } else if (shown.get() === own) shown.set(null);
  });
}
