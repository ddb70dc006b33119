import type { Progress } from '../book';

/** How a long use case is watched and stopped. */
export interface Watch {
  readonly onProgress?: (progress: Progress) => void;
  /** Once aborted the use case rejects with the signal's reason; nothing has been written by then. */
  readonly signal?: AbortSignal;
}

/** Milliseconds of work after which whoever shows the progress gets a turn. */
const TURN = 40;

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Drives steps to their end, with turns for the program around them. */
export async function inTurns<T>(
  steps: Generator<Progress, T>,
  { onProgress, signal }: Watch = {},
): Promise<T> {
  let turn = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - turn < TURN) continue;
    onProgress?.(step.value);
    await nextTurn();
    signal?.throwIfAborted();
    turn = performance.now();
  }
}
