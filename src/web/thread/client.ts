import { UserError } from '../../findings';
import type { Thread } from '../../reader';
import type { Asked, BookThread, Call, Told } from './protocol';

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

const errorOf = (told: Exclude<Told, { result: unknown }>): Error =>
  'code' in told ? new UserError(told.code, told.data) : new Error(told.failure);

/** The page's side of the thread that holds the workbook. What it is asked while it fails rejects. */
export function bookOn(thread: Thread): BookThread {
  const waiting = new Map<number, Waiting>();
  let count = 0;
  thread.addEventListener('message', (event) => {
    const told = (event as MessageEvent<Told>).data;
    const asked = waiting.get(told.id);
    waiting.delete(told.id);
    if ('result' in told) asked?.resolve(told.result);
    else asked?.reject(errorOf(told));
  });
  thread.addEventListener('error', (event) => {
    const error = new Error(`The thread of the workbook has failed: ${(event as ErrorEvent).message}`);
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  });
  const ask = <K extends Call>(call: K, ...given: Parameters<BookThread[K]>): ReturnType<BookThread[K]> => {
    count += 1;
    const id = count;
    const answered = new Promise<unknown>((resolve, reject) => waiting.set(id, { resolve, reject }));
    thread.postMessage({ kind: 'book', id, call, given } satisfies Asked);
    return answered as ReturnType<BookThread[K]>;
  };
  return {
    open: (name, bytes) => ask('open', name, bytes),
    view: () => ask('view'),
    bytes: () => ask('bytes'),
    glance: () => ask('glance'),
    apply: (edits) => ask('apply', edits),
    insert: (sheets, show) => ask('insert', sheets, show),
    add: (addition) => ask('add', addition),
    offer: (sheets) => ask('offer', sheets),
    unmark: () => ask('unmark'),
    mark: (marks, sheet) => ask('mark', marks, sheet),
    undo: (record) => ask('undo', record),
    richCells: (cells) => ask('richCells', cells),
  };
}
