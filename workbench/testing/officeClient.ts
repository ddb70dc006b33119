import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Bridge, installBridge } from '../protocol';

/** The globals that office.js makes. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
}

const DIST = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const ORIGIN = 'https://office.localhost/';
const LOADER = 'office.js';
const sources = new Map<string, string>();

function source(file: string): string {
  const known = sources.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(path.join(DIST, file), 'utf8');
  sources.set(file, text);
  return text;
}

/** Runs a file of the package in this window, as a script element would. */
const evaluate = (file: string): void => {
  (0, eval)(source(file));
};

/** Runs the scripts that office.js adds to the page, from the package instead of the network. */
function serveScripts(): () => void {
  const observer = new MutationObserver((records) => {
    for (const script of records.flatMap((record) => [...record.addedNodes])) {
      if (!(script instanceof HTMLScriptElement) || !script.src.startsWith(ORIGIN)) continue;
      const file = script.src.slice(ORIGIN.length);
      const isThere = existsSync(path.join(DIST, file));
      if (isThere) evaluate(file);
      script.dispatchEvent(new Event(isThere ? 'load' : 'error'));
    }
  });
  observer.observe(document, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
  };
}

function addLoaderTag(): void {
  const script = document.createElement('script');
  script.src = ORIGIN + LOADER;
  document.head.append(script);
}

let added: readonly string[] = [];
let connected: Bridge | null = null;

/** Takes back the globals of an earlier load, which the client can't define twice, and what it still waits for. */
function forgetClient(): void {
  connected?.disconnect();
  for (const name of added) Reflect.deleteProperty(globalThis, name);
  document.head.replaceChildren();
  sessionStorage.clear();
}

/** Loads the real, unmodified client into this jsdom window, afresh, against the bridge. */
export async function loadOfficeClient(bridge: Bridge): Promise<OfficeClient> {
  forgetClient();
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  installBridge(window, bridge);
  connected = bridge;
  addLoaderTag();
  const stop = serveScripts();
  evaluate(LOADER);
  await Office.onReady();
  stop();
  added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  return { Excel, Office, OfficeExtension };
}
