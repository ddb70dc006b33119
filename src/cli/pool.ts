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
  const sizes = items.map((item) => sizeOf(work.pathOf(item)));
  const count = jobs === undefined ? threadsWorthwhile(sizes) : Math.min(jobs, items.length);
  if (thread === undefined || count < 2) {
    for (const item of items) yield await work.run(item);
    return;
  }
  const { Worker } = await import('node:worker_threads');
  const start = (): Worker => new Worker(thread, { workerData: work.inThread });
  yield* new Pool(items, sizes, work, start).results(count);
}

/** Bytes of files that take about as long as starting a thread. */
const WORTH_A_THREAD = 500_000;

/** As many as there are cores, or fewer where the files are few and small. */
function threadsWorthwhile(sizes: readonly number[]): number {
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return Math.min(availableParallelism(), sizes.length, Math.floor(bytes / WORTH_A_THREAD));
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
/** What a thread is given at once: bytes of files that keep it busy while this one reads a file of its own. */
const AT_ONCE = 256 * 1024;
/** Bytes of a file that this thread takes itself; with a bigger one memory may run out, which another thread survives. */
const OWN_FILE = 1024 * 1024;

/** Does the work in other threads and, between their messages, in this one. */
class Pool<I, R> {
  readonly #done = new Map<number, R>();
  readonly #threads: Thread<I, R>[] = [];
  /** The first item that nobody was given. */
  #next = 0;
  /** The first item whose result was not handed on. */
  #first = 0;
  #wake: () => void = () => undefined;

  constructor(
    readonly items: readonly I[],
    readonly sizes: readonly number[],
    readonly work: Work<I, R>,
    readonly start: () => Worker,
  ) {}

  /** The results in order; `count` counts this thread too. */
  async *results(count: number): AsyncGenerator<R> {
    const most = count * AHEAD;
    while (this.#threads.length < count - 1) this.#threads.push(new Thread(this, this.start));
    try {
      for (; this.#first < this.items.length; this.#first += 1) {
        while (!this.#done.has(this.#first)) await this.#step(most);
        yield this.#take(this.#first);
      }
    } finally {
      await Promise.all(this.#threads.map((thread) => thread.stop()));
    }
  }

  #take(index: number): R {
    const result = this.#done.get(index) as R;
    this.#done.delete(index);
    return result;
  }

  settle(index: number, result: R): void {
    this.#done.set(index, result);
    this.#wake();
  }

  /** Hands out what may be begun, and does a small file here or waits for a thread. */
  async #step(most: number): Promise<void> {
    const mayBegin = (): boolean => this.#next < Math.min(this.items.length, this.#first + most);
    for (const thread of this.#threads) {
      while (mayBegin() && thread.isIdle) {
        thread.give(this.#next, this.sizes[this.#next] ?? 0);
        this.#next += 1;
      }
    }
    const item = this.items[this.#next];
    if (item !== undefined && mayBegin() && (this.sizes[this.#next] ?? 0) <= OWN_FILE) {
      const index = this.#next;
      this.#next += 1;
      this.#done.set(index, await this.work.run(item));
      await turn();
    } else {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }
}

/** Lets messages of threads in. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Does its files one after the other, and the next one even where a file was more than its memory could hold. */
class Thread<I, R> {
  #worker: Worker | null = null;
  /** What it was given and has not done, in order. */
  #given: { readonly index: number; readonly size: number }[] = [];

  constructor(
    readonly pool: Pool<I, R>,
    readonly start: () => Worker,
  ) {}

  /** It will soon have nothing to do. */
  get isIdle(): boolean {
    const bytes = this.#given.reduce((sum, { size }) => sum + size, 0);
    return this.#given.length < 2 || bytes < AT_ONCE;
  }

  give(index: number, size: number): void {
    this.#given.push({ index, size });
    this.#running().postMessage(this.pool.items[index]);
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.start();
    this.#worker = worker;
    worker.on('message', (result: R) => {
      const done = this.#given.shift();
      if (done) this.pool.settle(done.index, result);
    });
    worker.on('error', (error) => this.#renew(error));
    return worker;
  }

  /** Its file was too much; the others go to a new thread. */
  #renew(error: unknown): void {
    this.#worker = null;
    const [failed, ...others] = this.#given;
    this.#given = others;
    for (const { index } of others) this.#running().postMessage(this.pool.items[index]);
    const item = failed && this.pool.items[failed.index];
    if (failed && item !== undefined) this.pool.settle(failed.index, this.pool.work.failed(item, error));
  }
}
