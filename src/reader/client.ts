import type { CollectOptions, GivenFacts, PlannedCollection, ReadExport, TakenFile } from '../app';
import { UserError } from '../findings';
import type { WorkbookSnapshot } from '../workbook';
import type {
  Answer,
  MarkedFile,
  ReadingKind,
  Readings,
  ReadyFile,
  Request,
  SchoolTask,
} from './protocol';

/** Reads files that a person has picked, aside from the thread that shows the pane. */
export interface FileReading {
  /** What an official export gives. Rejects with a `UserError` where the file can't be read. */
  readExport(file: File, given: GivenFacts, signal: AbortSignal): Promise<ReadExport>;
  /** Every table of a document as a sheet. Rejects as `readExport` does. */
  readTables(file: File, signal: AbortSignal): Promise<WorkbookSnapshot>;
  /** What a school has sent; of the school that is named, where one is. A file that can't be read is told as such. */
  readSchoolFile(
    file: File,
    task: SchoolTask & { readonly school: string | null },
    signal: AbortSignal,
  ): Promise<TakenFile>;
  /** A school's file with its findings marked. Rejects as `readExport` does, and with `file-part-damaged`. */
  markFile(file: File, task: SchoolTask, signal: AbortSignal): Promise<MarkedFile>;
  /** The list of schools and the settings of a workbook. */
  readLists(book: WorkbookSnapshot, signal: AbortSignal): Promise<WorkbookSnapshot>;
  /** How files of schools get into a workbook. */
  planCollection(
    given: {
      readonly book: WorkbookSnapshot;
      readonly files: readonly TakenFile[];
      readonly options: CollectOptions;
    },
    signal: AbortSignal,
  ): Promise<PlannedCollection>;
  /** Files in one archive. */
  archive(files: readonly ReadyFile[], signal: AbortSignal): Promise<Uint8Array>;
}

/** The part of a thread that is used. */
export type Thread = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'>;

/**
 * Reads files on a thread, which is started with the first of them. Reading that is given up ends the thread, since
 * nothing else interrupts it; the next file starts another. One file is read at a time.
 */
export function fileReading(start: () => Thread): FileReading {
  let thread: Thread | null = null;

  const ask = <K extends ReadingKind>(request: Request & { readonly kind: K }, signal: AbortSignal) =>
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
      own.postMessage(request);
    });

  return {
    readExport: (file, given, signal) => ask({ kind: 'export', file, given }, signal),
    readTables: (file, signal) => ask({ kind: 'tables', file, given: null }, signal),
    readSchoolFile: (file, given, signal) => ask({ kind: 'school', file, given }, signal),
    markFile: (file, given, signal) => ask({ kind: 'marked', file, given }, signal),
    readLists: (given, signal) => ask({ kind: 'lists', file: null, given }, signal),
    planCollection: (given, signal) => ask({ kind: 'collection', file: null, given }, signal),
    archive: (given, signal) => ask({ kind: 'archive', file: null, given }, signal),
  };
}

const errorOf = (answer: Exclude<Answer, { read: unknown }>): Error =>
  'code' in answer ? new UserError(answer.code, answer.data) : new Error(answer.failure);
