import type { OnWritten } from '../workbook';
import { isOfficeError } from './errors';
import { isOnWeb } from './run';

/** How items are carried out several at once. */
interface Batches<T> {
  /** What the items of one batch may come to. */
  readonly budget: number;
  readonly sizeOf: (item: T) => number;
  readonly carryOut: (batch: readonly T[]) => Promise<void>;
  /** Whether an error means that the batch was too large, and that nothing of it was done. */
  readonly isTooMuch: (error: unknown) => boolean;
  /** Two smaller items instead of one; null where it can't be made smaller. */
  readonly halve: (item: T) => readonly T[] | null;
}

/**
 * Carries all items out in turn, as many at once as the budget allows. Where a batch was too much, the budget
 * becomes half of it and its items are tried again. Rejects with the error of an item that can't be made smaller.
 */
export async function inBatches<T>(items: readonly T[], batches: Batches<T>): Promise<void> {
  const { sizeOf, carryOut, isTooMuch, halve } = batches;
  const rest = items.toReversed();
  let { budget } = batches;
  while (rest.length > 0) {
    const batch = take(rest, budget, sizeOf);
    try {
      await carryOut(batch);
    } catch (error) {
      const [only] = batch;
      const smaller = isTooMuch(error) && only ? (batch.length > 1 ? batch : halve(only)) : null;
      if (!smaller) throw error;
      budget = batch.reduce((sum, item) => sum + sizeOf(item), 0) / 2;
      rest.push(...smaller.toReversed());
    }
  }
}

/** Takes items off the end while the budget lasts, at least one. */
function take<T>(rest: T[], budget: number, sizeOf: (item: T) => number): T[] {
  const taken: T[] = [];
  let size = 0;
  for (let next = rest.at(-1); next !== undefined; next = rest.at(-1)) {
    size += sizeOf(next);
    if (taken.length > 0 && size > budget) break;
    rest.pop();
    taken.push(next);
  }
  return taken;
}

/** Something to be done in Excel, and about how many bytes the request for it takes. May be done again. */
export interface Step {
  readonly bytes: number;
  readonly run: () => void;
}

/** Bytes of one request for a report. On the web Excel takes 5 MB; the estimate may be somewhat low. */
const MOST_BYTES = { web: 3_000_000, elsewhere: 24_000_000 } as const;
/** Bytes of one request for data of the person: the client writes it, and takes its answer, in one piece each. */
export const DATA_BYTES = 1_000_000;
/** One call with its object path. */
export const CALL_BYTES = 400;

/** About how many bytes a value takes in a request. */
export const bytesOf = (value: unknown): number =>
  typeof value === 'string' ? 3 + 2 * value.length : typeof value === 'number' ? 18 : 6;

const isRequestTooLarge = (error: unknown): boolean =>
  isOfficeError(error) && error.code === 'RequestPayloadSizeLimitExceeded';

interface StepOptions {
  /** Of one sync. */
  readonly mostBytes?: number;
  /** Told after each sync. */
  readonly onWritten?: OnWritten;
}

/**
 * Does all steps in their order with one sync, with more where one request can't hold them. Excel calculates once for
 * each: after every write it would take minutes over formulas that look through long sheets.
 */
export async function runSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  { mostBytes = isOnWeb() ? MOST_BYTES.web : MOST_BYTES.elsewhere, onWritten }: StepOptions = {},
): Promise<void> {
  const sizeOf = ({ bytes }: Step): number => bytes;
  const total = steps.reduce((sum, step) => sum + sizeOf(step), 0);
  let done = 0;
  await inBatches<Step>(steps, {
    budget: mostBytes,
    sizeOf,
    carryOut: async (batch) => {
      context.application.suspendApiCalculationUntilNextSync();
      for (const { run } of batch) run();
      await context.sync();
      done += batch.reduce((sum, step) => sum + sizeOf(step), 0);
      onWritten?.({ done, total });
    },
    isTooMuch: isRequestTooLarge,
    halve: () => null,
  });
}
