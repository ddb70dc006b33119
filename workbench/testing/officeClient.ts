import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Bridge, hostScript, installBridge } from '../protocol';
import { Line, toldBy } from './line';

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
  const text = readFileSync(path.join(DIST, hostScript(file)), 'utf8');
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
      const isThere = existsSync(path.join(DIST, hostScript(file)));
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

/** The client of this window, and the bridge that it has now. */
interface Loaded {
  readonly client: OfficeClient;
  readonly line: Line;
  /** What it was told when it was loaded, and remembers. */
  readonly told: string;
}

let loaded: Loaded | null = null;
let added: readonly string[] = [];

/** Takes back the globals of an earlier load, which the client can't define twice, and what it still waits for. */
function forgetClient(): void {
  loaded?.line.bridge.disconnect();
  loaded = null;
  for (const name of added) Reflect.deleteProperty(globalThis, name);
  document.head.replaceChildren();
  sessionStorage.clear();
}

async function load(bridge: Bridge, ready: Promise<void>): Promise<OfficeClient> {
  forgetClient();
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  const line = new Line(bridge);
  installBridge(window, line);
  const told = toldBy(bridge);
  addLoaderTag();
  const stop = serveScripts();
  evaluate(LOADER);
  await Office.onReady();
  await ready;
  stop();
  line.isLoading = false;
  added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
  const client = { Excel, Office, OfficeExtension };
  loaded = { client, line, told };
  return client;
}

/** Reads again what the client keeps of the document; what was set and not saved is gone. */
const refreshSettings = (): Promise<void> =>
  new Promise((resolve) => {
    Office.context.document.settings.refreshAsync(() => {
      resolve();
    });
  });

/** Whether the client can go over to this bridge as if it had been loaded against it. */
const canTakeOver = ({ client, line, told }: Loaded, bridge: Bridge): boolean =>
  client.Office === globalThis.Office &&
  client.Excel === globalThis.Excel &&
  !line.isListening &&
  toldBy(line.bridge) === told &&
  toldBy(bridge) === told;

/**
 * Gives the real, unmodified client of this jsdom window at the bridge. It is loaded once and taken over from bridge
 * to bridge; afresh where it would remember something of the last one: other languages, versions or settings,
 * handlers of events. `fresh` loads it in any case; `ready` is when a client has said by a sync that it is loaded.
 */
export async function officeClientAt(
  bridge: Bridge,
  ready: Promise<void>,
  fresh: boolean,
): Promise<OfficeClient> {
  if (fresh || !loaded || !canTakeOver(loaded, bridge)) return load(bridge, ready);
  loaded.line.take(bridge);
  await refreshSettings();
  return loaded.client;
}
