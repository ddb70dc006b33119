import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { Io } from './io';
import type { ThreadWork } from './thread';

/** Work on many files, one at a time in this thread or in several. */
export interface Work<I, R> {
  /** Never rejects. */
  readonly run: (item: I) => Promise<R>;
  /** What becomes of a file that was more than a thread could hold. */
  readonly failed: (item: I, error: unknown) => R;
  readonly pathOf: (item: I) => string;
  /** What a thread is told when it starts. */
  readonly inThread: ThreadWork;
}

/** The results in the order of the files, each once it is there. */
export async function* inOrder<I, R>(
  items: readonly I[],
  work: Work<I, R>,
  jobs: number | undefined,
  { thread }: Io,
): AsyncGenerator<R> {
  const count = jobs === undefined ? threadsWorthwhile(items.map(work.pathOf)) : Math.min(jobs, items.length);
  if (thread === undefined || count < 2) {
    for (const item of items) yield await work.run(item);
    return;
  }
  const { Worker } = await import('node:worker_threads');
  yield* inThreads(
    items,
    count,
    () => new Thread(work, () => new Worker(thread, { workerData: work.inThread })),
  );
}

/** Bytes of files that take about as long as starting a thread. */
const WORTH_A_THREAD = 500_000;

/** As many as there are cores, or fewer where the files are few and small. */
function threadsWorthwhile(files: readonly string[]): number {
  const cores = availableParallelism();
  let bytes = 0;
  for (const file of files) {
    bytes += sizeOf(file);
    if (bytes > cores * WORTH_A_THREAD) break;
  }
  return Math.min(cores, files.length, Math.floor(bytes / WORTH_A_THREAD));
}

function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}

/** Files that may be done, for each thread, while one before them is not. */
const AHEAD = 32;

async function* inThreads<I, R>(
  items: readonly I[],
  count: number,
  start: () => Thread<I, R>,
): AsyncGenerator<R> {
  const threads = Array.from({ length: count }, start);
  const free = [...threads];
  const waiting: ((thread: Thread<I, R>) => void)[] = [];
  const done = async (item: I): Promise<R> => {
    const thread = free.pop() ?? (await new Promise<Thread<I, R>>((resolve) => waiting.push(resolve)));
    const result = await thread.run(item);
    const next = waiting.shift();
    if (next) next(thread);
    else free.push(thread);
    return result;
  };
  const begun: Promise<R>[] = [];
  try {
    for (const item of items) {
      begun.push(done(item));
      if (begun.length < count * AHEAD) continue;
      const first = begun.shift();
      if (first) yield await first;
    }
    for (const result of begun) yield await result;
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

/** Takes one file at a time, and the next one even where a file was more than its memory could hold. */
class Thread<I, R> {
  #worker: Worker | null = null;

  constructor(
    readonly work: Work<I, R>,
    readonly start: () => Worker,
  ) {}

  run(item: I): Promise<R> {
    const worker = (this.#worker ??= this.start());
    return new Promise((resolve) => {
      const settle = (result: R): void => {
        worker.off('message', settle).off('error', fail);
        resolve(result);
      };
      const fail = (error: unknown): void => {
        this.#worker = null;
        settle(this.work.failed(item, error));
      };
      worker.on('message', settle).on('error', fail);
      worker.postMessage(item);
    });
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }
}
