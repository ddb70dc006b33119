/** How far long work has come: what is done of all there is to do, in steps that may have fractions. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Where sheets are written: the 1-based number of the one that has come last, and how many there are. */
  readonly sheet?: { readonly at: number; readonly of: number };
}

/** Milliseconds of work after which whoever shows the progress gets a turn. */
const TURN = 30;

/** Ends this task of the thread: what waits for the thread comes first. */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Drives steps to their end, with turns for the program around them: one before the first, since whatever led here has
 * taken its time too. Once aborted it rejects with the signal's reason.
 */
export async function inTurns<P, T>(
  steps: Generator<P, T>,
  { onProgress, signal }: { readonly onProgress?: (progress: P) => void; readonly signal?: AbortSignal } = {},
): Promise<T> {
  await nextTurn();
  signal?.throwIfAborted();
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
