import path from 'node:path';
import { errorCode } from './errorCode';
import { BuildFailure } from './buildFailure';
import { projectFolders, ROOT } from './folders';
import { localeOf, type ServerLocale, type StartFault } from './locales';
import { openBrowser } from './openBrowser';
import { bundlePage } from './pageBundle';
import { type Content, route } from './routes';
import { startServer } from './server';
import { stopped } from './stopping';
import { readStartOptions, StartError } from './startOptions';

/** What the command needs of the process it runs in. */
export interface StartIo {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly platform: NodeJS.Platform;
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly open: (url: string) => Promise<unknown>;
  /** Whether the add-in that stands built is what a build would give now. */
  readonly isBuilt: () => Promise<boolean>;
  /** Builds the add-in; rejects with a {@link BuildFailure} where it has a fault. */
  readonly build: (signal: AbortSignal) => Promise<void>;
  /** Fires when the person stops the command. */
  readonly stop: AbortSignal;
}

const PORT_FAULTS: Readonly<Record<string, StartFault>> = { EADDRINUSE: 'portBusy', EACCES: 'portForbidden' };
const WRONG_CALLS: ReadonlySet<StartFault> = new Set(['unknownOption', 'tooManyFiles']);
const SECOND = 1_000;
/** Milliseconds after which a build that goes on tells so again. */
const TELL_EVERY = 10 * SECOND;
const EXAMPLE = path.join(ROOT, 'examples/roadmap.xlsx');

/** Builds, serves and shows the workbench until it is stopped. Gives the exit code. */
export async function start(io: StartIo): Promise<number> {
  const words = localeOf(io.env);
  try {
    await serve(io, words);
  } catch (error) {
    if (!io.stop.aborted) return explain(error, words, io);
  }
  io.out(words.stopped);
  return 0;
}

async function serve(io: StartIo, words: ServerLocale): Promise<void> {
  const { file, port, open } = await readStartOptions({ ...io, example: EXAMPLE });
  // Requests that come early wait for the build.
  const content = once(() => build(io, file, words));
  const server = await startServer({ port, answer: async (asked) => route(asked, await content()) }).catch(
    (error: unknown) => {
      const fault = PORT_FAULTS[errorCode(error) ?? ''];
      throw fault ? new StartError(fault, String(port)) : error;
    },
  );
  try {
    await content();
    io.out(words.ready(server.url));
    if (open) await show(server.url, io, words);
    io.out(words.stopHint);
    await stopped(io.stop);
  } finally {
    await server.close();
  }
}

async function build(io: StartIo, book: string, words: ServerLocale): Promise<Content> {
  const folders = projectFolders();
  const over = new AbortController();
  try {
    io.out(words.bundling);
    const [bundle] = await Promise.all([
      bundlePage({ main: path.join(folders.page, 'main.tsx') }),
      provideAddin(io, AbortSignal.any([io.stop, over.signal]), words),
    ]);
    return { folders, bundle, book };
  } finally {
    over.abort();
  }
}

/** The add-in as it stands built, or built anew; tells which, and while it takes long, for how long. */
async function provideAddin({ isBuilt, build: make, out }: StartIo, stop: AbortSignal, words: ServerLocale) {
  if (await isBuilt()) return out(words.alreadyBuilt);
  // A signal that has fired tells no listener that is added later.
  stop.throwIfAborted();
  const start = performance.now();
  const passed = (): number => Math.round((performance.now() - start) / SECOND);
  out(words.building);
  const timer = setInterval(() => out(words.stillBuilding(passed())), TELL_EVERY);
  try {
    await make(stop);
    out(words.built(passed()));
  } finally {
    clearInterval(timer);
  }
}

async function show(url: string, io: StartIo, words: ServerLocale): Promise<void> {
  const opening = await openBrowser(url, io);
  if (opening === 'no display') io.out(words.noDisplay);
  if (opening === 'failed') io.out(words.openFailed);
}

function explain(error: unknown, words: ServerLocale, { err }: StartIo): number {
  if (error instanceof StartError) {
    err(words.faults[error.fault](error.what));
    if (WRONG_CALLS.has(error.fault)) err(words.usage);
  } else if (error instanceof BuildFailure) {
    err(error.message);
    err(words.buildFailed);
  } else throw error;
  return 1;
}

/** The promise that the first call makes, for all calls. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
