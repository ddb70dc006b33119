import { createStore, del, entries, set, type UseStore } from 'idb-keyval';

/** A workbook with changes that no file holds, kept by the browser until it is saved or given up. */
export interface UnsavedBook {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What a page keeps of its own workbook. A browser that keeps nothing, or has no room, goes on without. */
export interface Keeping {
  keep(name: string, bytes: Uint8Array): Promise<void>;
  forget(): Promise<void>;
}

const WEEK = 7 * 24 * 60 * 60 * 1000;
const LOCK = 'roadmap-monitor unsaved ';

let opened: UseStore | null = null;
const store = (): UseStore => (opened ??= createStore('roadmap-monitor', 'unsaved'));

async function attempt<T>(run: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await run();
  } catch {
    return otherwise;
  }
}

/** What this page keeps; held as its own for as long as the page is open. */
export function keepingOfPage(): Keeping {
  const id = crypto.randomUUID();
  // Never let go: the browser does, when the page is gone.
  void attempt(() => navigator.locks.request(LOCK + id, () => new Promise<never>(() => undefined)), null);
  return {
    keep: (name, bytes) => attempt(() => set(id, { name, bytes, at: Date.now() }, store()), undefined),
    forget: () => forgetUnsaved(id),
  };
}

export const forgetUnsaved = (id: string): Promise<void> => attempt(() => del(id, store()), undefined);

/** The workbooks of pages that are gone, the newest first. Those of a week ago are forgotten. */
export async function unsavedBooks(): Promise<readonly UnsavedBook[]> {
  const kept = await attempt(() => entries<string, Omit<UnsavedBook, 'id'>>(store()), []);
  const held = await attempt(async () => (await navigator.locks.query()).held ?? [], []);
  const open = new Set(held.map(({ name }) => name));
  const others = kept.filter(([id]) => !open.has(LOCK + id)).map(([id, book]) => ({ id, ...book }));
  const isOld = ({ at }: UnsavedBook): boolean => Date.now() - at > WEEK;
  await Promise.all(others.filter(isOld).map(({ id }) => forgetUnsaved(id)));
  return others.filter((book) => !isOld(book)).sort((a, b) => b.at - a.at);
}
