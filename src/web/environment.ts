import type { LocaleName } from '../locales';
import { carried, saveFile, type Shell } from '../taskpane';
import type { Thread } from '../reader';
import { dayOnClock } from '../workbook';

/** The language of this browser: Russian, or English for all others. */
export const browserLanguage = (): LocaleName =>
  navigator.language.toLowerCase().startsWith('ru') ? 'ru' : 'en';

const DARK = '(prefers-color-scheme: dark)';

export const browserTheme = (): Shell['theme'] => (matchMedia(DARK).matches ? 'dark' : 'light');

export function onBrowserTheme(listener: (theme: Shell['theme']) => void): () => void {
  const scheme = matchMedia(DARK);
  const look = (): void => listener(browserTheme());
  scheme.addEventListener('change', look);
  return () => scheme.removeEventListener('change', look);
}

/** Starts a thread: from the script beside the page, or from the one that the single file carries. */
export function startThread(): Thread {
  const script = carried('thread');
  if (script === null) {
    return new Worker(/* webpackChunkName: "thread" */ new URL('./thread/worker.ts', import.meta.url));
  }
  const url = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  return new Worker(url);
}

/** Milliseconds in which a workbook that is opened at once comes first. */
const OPENED_AT_ONCE = 2_000;

/** Has the hosted page kept by the browser, so that it opens without a network. A file from disk needs nothing of the kind. */
export function keepOffline(): void {
  if (location.protocol === 'file:' || !('serviceWorker' in navigator)) return;
  // A browser that keeps nothing, as a private window may, shows the page all the same.
  const keep = () => navigator.serviceWorker.register('offline.js').catch(() => undefined);
  setTimeout(() => void keep(), OPENED_AT_ONCE);
}

const EXAMPLE = 'municipality.xlsx';

/** The example workbook, which stands beside the page or in it. */
export async function exampleFile(): Promise<File> {
  const text = carried('example');
  if (text !== null) return new File([Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0))], EXAMPLE);
  const answer = await fetch(EXAMPLE);
  if (!answer.ok) throw new Error(`${EXAMPLE}: ${answer.status}`);
  return new File([await answer.arrayBuffer()], EXAMPLE);
}

/** What the pane needs around it; what it keeps lasts as long as the workbook is open. */
export const browserShell = (openExample: () => Promise<void>): Shell => {
  let kept: unknown = null;
  return {
    language: browserLanguage(),
    theme: browserTheme(),
    onThemeChanged: onBrowserTheme,
    load: () => kept,
    save(data) {
      kept = data;
      return true;
    },
    today: () => dayOnClock(new Date()),
    openExample,
    saveFile,
  };
};
