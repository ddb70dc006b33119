import { readAnswer, type ReadRequest } from '../../reader';
import { bookAnswer, bookThread } from './bookThread';
import type { Asked } from './protocol';

/** The thread of the browser edition: holds the workbook, or reads files that are picked, as the pane's own thread does. */
const book = bookThread();

addEventListener('message', ({ data }: MessageEvent<Asked | ReadRequest>) => {
  const answered = data.kind === 'book' ? bookAnswer(book, data) : readAnswer(data);
  void answered.then((told) => postMessage(told));
});
