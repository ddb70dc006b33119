/** This page among all pages of this program that are open in the browser. */
const LOCK = 'roadmap-monitor unsaved ';

/** What a browser may refuse, as in a private window, or to a page from disk. */
export async function attempt<T>(run: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await run();
  } catch {
    return otherwise;
  }
}

let own: string | null = null;

/** This page's id, by which others know that it is open. */
export function ownPage(): string {
  if (own !== null) return own;
  // A site without https has no crypto.randomUUID.
  const id = crypto.getRandomValues(new Uint32Array(4)).join('-');
  // Never let go: the browser does, when the page is gone.
  void attempt(() => navigator.locks.request(LOCK + id, () => new Promise<never>(() => undefined)), null);
  own = id;
  return id;
}

/** Whether a page is open, by its id. Where the browser can't tell, none is. */
export async function openPages(): Promise<(id: string) => boolean> {
  const held = await attempt(async () => (await navigator.locks.query()).held ?? [], []);
  const open = new Set(held.map(({ name }) => name));
  return (id) => open.has(LOCK + id);
}
