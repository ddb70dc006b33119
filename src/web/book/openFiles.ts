import { createStore, del, entries, set } from 'idb-keyval';
import { lazily } from '../../tables';
import type { FileHandle } from './files';
import { attempt, openPages, ownPage } from './pages';

const store = lazily(() => createStore('roadmap-monitor open', 'files'));

/** Notes which file this page has open, null for none. Gives whether another page has the same one. */
export const noteOpenFile = (handle: FileHandle | null): Promise<boolean> =>
  attempt(async () => {
    const own = ownPage();
    if (handle) await set(own, handle, store());
    else await del(own, store());
    const isOpen = await openPages();
    const others = (await entries<string, FileHandle>(store())).filter(([id]) => id !== own);
    await Promise.all(others.filter(([id]) => !isOpen(id)).map(([id]) => del(id, store())));
    if (!handle) return false;
    const same = await Promise.all(
      others.filter(([id]) => isOpen(id)).map(([, other]) => other.isSameEntry(handle)),
    );
    return same.includes(true);
  }, false);
