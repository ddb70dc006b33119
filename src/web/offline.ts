/**
 * The service worker of the hosted browser edition: keeps every file of one release, so that the page opens without a network.
 * A new release is kept beside the old one and takes its place once no page of the old one is open: files of two releases never
 * meet.
 */
interface Release {
  /** Another for other files. */
  readonly version: string;
  /** Names beside this script. */
  readonly files: readonly string[];
}

interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface AskedEvent extends LifeEvent {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What a service worker has and a page has not. */
declare const self: {
  /** Written before this script by the build. */
  readonly release: Release;
  readonly clients: { claim(): Promise<void> };
  addEventListener(name: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(name: 'fetch', listener: (event: AskedEvent) => void): void;
};

const PREFIX = 'roadmap-monitor ';
const { version, files } = self.release;
const store = PREFIX + version;

async function keep(): Promise<void> {
  const cache = await caches.open(store);
  // What the browser itself keeps may be of the release before.
  await cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })));
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(PREFIX) && name !== store);
  await Promise.all(others.map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(store);
  const asked = new URL(request.url).pathname.endsWith('/') ? 'index.html' : request;
  return (await cache.match(asked, { ignoreSearch: true })) ?? fetch(request);
}

self.addEventListener('install', (event) => event.waitUntil(keep()));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});

export {};
