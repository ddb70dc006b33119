import { utils, write } from '@e965/xlsx';
import type { Thread } from '../reader';
import { bookAnswer, bookThread } from './thread/bookThread';
import { bookOn } from './thread/client';
import type { Asked, BookThread } from './thread/protocol';

/** The thread of the workbook in the one that tests run in; what passes between them is copied, as it is between threads. */
export function bookHere(): BookThread {
  const events = new EventTarget();
  const book = bookThread();
  const thread: Thread = {
    postMessage(asked: unknown) {
      void bookAnswer(book, structuredClone(asked) as Asked).then((told) => {
        events.dispatchEvent(new MessageEvent('message', { data: structuredClone(told) }));
      });
    },
    terminate: () => undefined,
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  };
  return bookOn(thread);
}

/** A workbook of one sheet «План». */
export function smallBook(): Uint8Array {
  const rows = [
    ['№', 'Мероприятие'],
    ['1.1', 'Семинар'],
  ];
  const book = { SheetNames: ['План'], Sheets: { План: utils.aoa_to_sheet(rows) } };
  return Uint8Array.from(write(book, { bookType: 'xlsx', type: 'buffer' }) as Buffer);
}
