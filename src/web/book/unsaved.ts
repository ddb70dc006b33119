import { createStore, del, entries, set } from 'idb-keyval';
import { lazily } from '../../tables';
import type { Origin } from './files';
import { attempt, openPages, ownPage } from './pages';

/** A workbook with changes that no file holds, kept by the browser until it is saved or given up. */
export interface UnsavedBook {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Where it is to be saved; null where the browser writes downloads only, or keeps no such thing. */
  readonly origin: Origin | null;
}

/** What a page keeps of its own workbook. A browser that keeps nothing, or has no room, goes on without. */
export interface Keeping {
  /** False where the browser keeps nothing. */
  keep(book: Omit<UnsavedBook, 'id' | 'at'>): Promise<boolean>;
  forget(): Promise<void>;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;

const store = lazily(() => createStore('roadmap-monitor', 'unsaved'));

/** What this page keeps; held as its own for as long as the page is open. */
export function keepingOfPage(): Keeping {
  const id = ownPage();
  const put = (book: Omit<UnsavedBook, 'id'>): Promise<boolean> =>
    attempt(async () => {
      await set(id, book, store());
      return true;
    }, false);
  return {
    async keep(book) {
      const at = Date.now();
      // Files of a page from disk can be kept nowhere.
      if (await put({ ...book, at })) return true;
      return book.origin !== null && put({ ...book, at, origin: null });
    },
    forget: () => forgetUnsaved(id),
  };
}

export const forgetUnsaved = (id: string): Promise<void> => attempt(() => del(id, store()), undefined);

/** As an earlier version may have kept it. */
type Kept = Omit<UnsavedBook, 'id' | 'origin'> & { readonly origin?: Origin | null };

/** The workbooks of pages that are gone, the newest first. Those of a week ago are forgotten. */
export async function unsavedBooks(): Promise<readonly UnsavedBook[]> {
  const kept = await attempt(() => entries<string, Kept>(store()), []);
  const isOpen = await openPages();
  const others = kept
    .filter(([id]) => !isOpen(id))
    .map(([id, book]): UnsavedBook => ({ origin: null, ...book, id }));
  const isOld = ({ at }: UnsavedBook): boolean => Date.now() - at > WEEK;
  await Promise.all(others.filter(isOld).map(({ id }) => forgetUnsaved(id)));
  return others.filter((book) => !isOld(book)).sort((a, b) => b.at - a.at);
}
