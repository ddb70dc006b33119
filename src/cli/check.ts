import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { Severity } from '../findings';
import { type LocaleName } from '../locales';
import { type CheckedFile, checkFile, type CheckTask, failedFile } from './checkFile';
import { EXIT, type ExitCode, type Io } from './io';
import { type CheckingOptions, checkOptionsOf, json, type OutputOptions } from './options';
import { ReportPrinter } from './text';

export interface CheckFlags extends CheckingOptions, OutputOptions {
  readonly group?: boolean;
  /** Files to check at once. */
  readonly jobs?: number;
}

/** Checks files and prints them in the order given, each once it is done. Throws as reading the options throws. */
export async function checkFiles(
  files: readonly string[],
  flags: CheckFlags,
  locale: LocaleName,
  io: Io,
): Promise<ExitCode> {
  const task: CheckTask = {
    options: checkOptionsOf(flags, locale, io),
    locale,
    format: flags.format,
    grouped: flags.group === true,
    colour: io.colour,
  };
  const counts: Record<Severity, number> = { error: 0, warning: 0, advice: 0 };
  let [checked, unreadable, safeFixes] = [0, 0, 0];
  for await (const file of inOrder(files, task, flags.jobs, io)) {
    io.out(task.format === 'json' ? (checked > 0 ? ',\n' : JSON_HEAD) + indented(file.shown, 4) : file.shown);
    checked += 1;
    unreadable += file.unreadable ? 1 : 0;
    safeFixes += file.safeFixes;
    counts.error += file.counts.error;
    counts.warning += file.counts.warning;
    counts.advice += file.counts.advice;
  }
  if (task.format === 'json') {
    const summary = indented(json({ files: checked, ...counts }), 2).trimStart();
    io.out(`\n  ],\n  "summary": ${summary}\n}\n`);
  } else {
    io.out(new ReportPrinter(locale, io.colour, task.grouped).summary(checked, counts, safeFixes));
  }
  if (unreadable > 0) return EXIT.unreadable;
  return counts.error > 0 ? EXIT.findings : EXIT.ok;
}

/** One object of JSON, though it is written file by file: what stays in memory does not grow with their number. */
const JSON_HEAD = '{\n  "files": [\n';

function indented(lines: string, spaces: number): string {
  const margin = ' '.repeat(spaces);
  return margin + lines.trimEnd().replaceAll('\n', `\n${margin}`);
}

async function* inOrder(
  files: readonly string[],
  task: CheckTask,
  jobs: number | undefined,
  { thread }: Io,
): AsyncGenerator<CheckedFile> {
  const count = jobs === undefined ? threadsWorthwhile(files) : Math.min(jobs, files.length);
  if (thread === undefined || count < 2) {
    for (const file of files) yield await checkFile(file, task);
    return;
  }
  const { Worker } = await import('node:worker_threads');
  yield* inThreads(files, count, () => new Thread(task, () => new Worker(thread, { workerData: task })));
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

async function* inThreads(
  files: readonly string[],
  count: number,
  start: () => Thread,
): AsyncGenerator<CheckedFile> {
  const threads = Array.from({ length: count }, start);
  const free = [...threads];
  const waiting: ((thread: Thread) => void)[] = [];
  const checked = async (file: string): Promise<CheckedFile> => {
    const thread = free.pop() ?? (await new Promise<Thread>((resolve) => waiting.push(resolve)));
    const result = await thread.check(file);
    const next = waiting.shift();
    if (next) next(thread);
    else free.push(thread);
    return result;
  };
  const begun: Promise<CheckedFile>[] = [];
  try {
    for (const file of files) {
      begun.push(checked(file));
      if (begun.length < count * AHEAD) continue;
      const first = begun.shift();
      if (first) yield await first;
    }
    for (const file of begun) yield await file;
  } finally {
    await Promise.all(threads.map((thread) => thread.stop()));
  }
}

/** Checks one file at a time, and the next one even where a file was more than its memory could hold. */
class Thread {
  #worker: Worker | null = null;

  constructor(
    readonly task: CheckTask,
    readonly start: () => Worker,
  ) {}

  check(file: string): Promise<CheckedFile> {
    const worker = (this.#worker ??= this.start());
    return new Promise((resolve) => {
      const settle = (checked: CheckedFile): void => {
        worker.off('message', settle).off('error', fail);
        resolve(checked);
      };
      const fail = (error: unknown): void => {
        this.#worker = null;
        settle(failedFile(file, error, this.task));
      };
      worker.on('message', settle).on('error', fail);
      worker.postMessage(file);
    });
  }

  async stop(): Promise<void> {
    await this.#worker?.terminate();
  }
}
