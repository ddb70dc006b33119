/** What the pane keeps of one workbook while it is closed. Plain data. */
export interface PersistedState {
  /** What was written last for this workbook; null where nothing was, or it can't be read. Check its shape. */
  read(): unknown;
  /** False where there is no room, even without the states of other workbooks, or the browser keeps nothing. */
  write(state: unknown): boolean;
  forget(): void;
}

const PREFIX = 'roadmap-monitor/pane/';
const MOST_WORKBOOKS = 20;

interface Stored {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly state: unknown;
}

/**
 * The pane's state of the open workbook, in the storage of the browser under the workbook's address. Settings of the
 * document would do as well, but they change the user's file and travel with it. A workbook that was never saved has
 * no address: its state lasts as long as the window.
 */
export function persistedState(): PersistedState {
  const { prefix, key, storage } = keptPlace();
  return {
    read: () => attempt(() => parse(storage?.getItem(key) ?? null)?.state ?? null, null),
    write(state) {
      if (!storage) return false;
      const text = JSON.stringify({ at: Date.now(), state } satisfies Stored);
      const others = attempt(() => olderFirst(storage, prefix, key), []);
      for (const other of others.slice(0, Math.max(0, others.length + 1 - MOST_WORKBOOKS))) {
        attempt(() => {
          storage.removeItem(other);
        }, undefined);
      }
      return setItem(storage, key, text, others);
    },
    forget() {
      attempt(() => storage?.removeItem(key), undefined);
    },
  };
}

/** Where the state of the open workbook is kept. */
export function keptPlace(): {
  readonly prefix: string;
  readonly key: string;
  readonly storage: Storage | null;
} {
  const { document: opened, partitionKey } = partialContext();
  const url = opened?.url ?? '';
  const prefix = (partitionKey ?? '') + PREFIX;
  return { prefix, key: prefix + url, storage: storageFor(url) };
}

/** Outside of Excel there is no context, and in older ones not all of it. */
const partialContext = (): Partial<Pick<Office.Context, 'document' | 'partitionKey'>> => {
  const context: Office.Context | undefined = typeof Office === 'undefined' ? undefined : Office.context;
  return context ?? {};
};

/** Browsers may forbid storage by throwing at the mere look at it. */
const storageFor = (url: string): Storage | null =>
  attempt(() => (url === '' ? window.sessionStorage : window.localStorage), null);

function attempt<T>(run: () => T, otherwise: T): T {
  try {
    return run();
  } catch {
    return otherwise;
  }
}

/** Makes room by forgetting other workbooks, the one used longest ago first. */
function setItem(storage: Storage, key: string, text: string, others: readonly string[]): boolean {
  const set = (): boolean =>
    attempt(() => {
      storage.setItem(key, text);
      return true;
    }, false);
  if (set()) return true;
  return others.some((other) => {
    attempt(() => {
      storage.removeItem(other);
    }, undefined);
    return set();
  });
}

function olderFirst(storage: Storage, prefix: string, except: string): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_item, index) => storage.key(index) ?? '');
  return keys
    .filter((key) => key.startsWith(prefix) && key !== except)
    .map((key) => ({ key, at: attempt(() => parse(storage.getItem(key))?.at ?? 0, 0) }))
    .sort((a, b) => a.at - b.at)
    .map(({ key }) => key);
}

function parse(text: string | null): Stored | null {
  const value: unknown = text === null ? null : JSON.parse(text);
  if (typeof value !== 'object' || value === null || !('at' in value) || !('state' in value)) return null;
  return typeof value.at === 'number' ? { at: value.at, state: value.state } : null;
}
