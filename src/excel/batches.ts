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

/** Something to be done in Excel, and about what the request for it takes. May be done again. */
export interface Step {
  /** Calls with their object paths. */
  readonly calls: number;
  /** Bytes, those of the calls included. */
  readonly bytes: number;
  /** The 1-based number of the sheet that it is for, where it is for one of several that are written. */
  readonly sheet?: number;
  readonly run: () => void;
}

/** Calls of the steps of one request, which has some of its own: of more than 2,000 Excel makes heavy weather. */
const MOST_CALLS = 1_900;
/** Bytes of one request for a report. On the web Excel takes 5 MB; the estimate may be somewhat low. */
const MOST_BYTES = { web: 3_000_000, elsewhere: 24_000_000 } as const;
/** Bytes of one request for data of the person: the client writes it, and takes its answer, in one piece each. */
export const DATA_BYTES = 1_000_000;
/** One call with its object path. */
export const CALL_BYTES = 400;

/** About how many bytes a value takes in a request. */
export const bytesOf = (value: unknown): number =>
  typeof value === 'string' ? 3 + 2 * value.length : typeof value === 'number' ? 18 : 6;

const found = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/** A sheet by its name, asked for once in each request: what one request has found is no good for another. */
export function sheetIn(context: Excel.RequestContext, name: string): Excel.Worksheet {
  const known = found.get(context) ?? new Map<string, Excel.Worksheet>();
  found.set(context, known);
  const sheet = known.get(name) ?? context.workbook.worksheets.getItem(name);
  known.set(name, sheet);
  return sheet;
}

const isRequestTooLarge = (error: unknown): boolean =>
  isOfficeError(error) && error.code === 'RequestPayloadSizeLimitExceeded';

interface StepOptions {
  /** Of one sync. */
  readonly mostBytes?: number;
  /** Of one sync; without end for what must not be half done. */
  readonly mostCalls?: number;
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
  {
    mostBytes = isOnWeb() ? MOST_BYTES.web : MOST_BYTES.elsewhere,
    mostCalls = MOST_CALLS,
    onWritten,
  }: StepOptions = {},
): Promise<void> {
  // What a request holds, as a part of what it may.
  const sizeOf = ({ bytes, calls }: Step): number => Math.max(bytes / mostBytes, calls / mostCalls);
  const total = steps.reduce((sum, step) => sum + sizeOf(step), 0);
  const sheets = Math.max(0, ...steps.map(({ sheet = 0 }) => sheet));
  let [done, left] = [0, steps.length];
  await inBatches<Step>(steps, {
    budget: 1,
    sizeOf,
    carryOut: async (batch) => {
      found.delete(context);
      context.application.suspendApiCalculationUntilNextSync();
      for (const { run } of batch) run();
      await context.sync();
      left -= batch.length;
      // Parts of one sum may come to a little less or more than it.
      done = left === 0 ? total : batch.reduce((sum, step) => sum + sizeOf(step), done);
      const at = batch.at(-1)?.sheet;
      onWritten?.({ done, total, ...(at !== undefined && { sheet: { at, of: sheets } }) });
    },
    isTooMuch: isRequestTooLarge,
    halve: () => null,
  });
}
