import type { GivenFacts, ReadExport } from '../app';
import { UserError } from '../findings';
import type { WorkbookSnapshot } from '../workbook';
import type { Answer, ReadingKind, Readings, Request } from './protocol';

/** Reads files that a person has picked, aside from the thread that shows the pane. */
export interface FileReading {
  /** What an official export gives. Rejects with a `UserError` where the file can't be read. */
  readExport(file: File, given: GivenFacts, signal: AbortSignal): Promise<ReadExport>;
  /** Every table of a document as a sheet. Rejects as `readExport` does. */
  readTables(file: File, signal: AbortSignal): Promise<WorkbookSnapshot>;
  /** What else is read of a file, or made of what was read. Rejects as `readExport` does. */
  ask<K extends ReadingKind>(
    kind: K,
    file: Readings[K]['file'],
    given: Readings[K]['given'],
    signal: AbortSignal,
  ): Promise<Readings[K]['read']>;
}

/** The part of a thread that is used. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'>;

/**
 * Reads files on a thread, which is started with the first of them. Reading that is given up ends the thread, since
 * nothing else interrupts it; the next file starts another. One file is read at a time.
 */
export function fileReading(start: () => Thread): FileReading {
  let thread: Thread | null = null;

  const ask: FileReading['ask'] = <K extends ReadingKind>(
    kind: K,
    file: Readings[K]['file'],
    given: Readings[K]['given'],
    signal: AbortSignal,
  ) =>
    new Promise<Readings[K]['read']>((resolve, reject) => {
      signal.throwIfAborted();
      const own = (thread ??= start());
      const settle = (end: () => void): void => {
        own.removeEventListener('message', hear);
        own.removeEventListener('error', fail);
        signal.removeEventListener('abort', stop);
        end();
      };
      const endThread = (): void => {
        own.terminate();
        thread = null;
      };
      const hear = (event: Event): void => {
        const { data } = event as MessageEvent<Answer>;
        settle(() => {
          if ('read' in data) resolve(data.read as Readings[K]['read']);
          else reject(errorOf(data));
        });
      };
      const fail = (event: Event): void =>
        settle(() => {
          endThread();
          reject(new Error(`The reading thread has failed: ${(event as ErrorEvent).message}`));
        });
      const stop = (): void =>
        settle(() => {
          endThread();
          reject(signal.reason as Error);
        });
      own.addEventListener('message', hear);
      own.addEventListener('error', fail);
      signal.addEventListener('abort', stop);
      own.postMessage({ kind, file, given } as Request);
    });

  return {
    readExport: (file, given, signal) => ask('export', file, given, signal),
    readTables: (file, signal) => ask('tables', file, null, signal),
    ask,
  };
}

const errorOf = (answer: Exclude<Answer, { read: unknown }>): Error =>
  'code' in answer ? new UserError(answer.code, answer.data) : new Error(answer.failure);
