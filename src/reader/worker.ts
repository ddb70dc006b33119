import { answer, failureOf } from './answer';
import type { Request } from './protocol';

/** The thread that files are read on, one after the other as they are asked for. */
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void answer(data)
    .then((answered) => postMessage(answered))
    // What can't be handed over to another thread is told as well.
    .catch((error: unknown) => postMessage(failureOf(error)));
});
