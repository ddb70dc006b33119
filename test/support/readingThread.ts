import { answer } from '../../src/reader/answer';
import type { Request } from '../../src/reader/protocol';
import { fileReading, type FileReading, type Thread } from '../../src/reader';

/** A thread that reads files in the one that tests run in. */
export function threadHere(): Thread {
  const events = new EventTarget();
  let isEnded = false;
  return {
    postMessage(request: unknown) {
      void answer(request as Request).then((data) => {
        if (!isEnded) events.dispatchEvent(new MessageEvent('message', { data }));
      });
    },
    terminate() {
      isEnded = true;
    },
    addEventListener: events.addEventListener.bind(events),
    removeEventListener: events.removeEventListener.bind(events),
  };
}

export const filesHere = (): FileReading => fileReading(threadHere);

/** A file as a person picks one. */
export const pickedFile = (name: string, bytes: Uint8Array): File => {
  const file = new File([Uint8Array.from(bytes)], name);
  // jsdom's files can't be read otherwise than by events.
  Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.resolve(Uint8Array.from(bytes).buffer) });
  return file;
};
