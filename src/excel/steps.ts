import { inBatches } from './batches';
import { isOfficeError } from './errors';
import { isOnWeb } from './platform';

/** Something to be done in Excel, and about how many bytes the request for it takes. May be done again. */
export interface Step {
  readonly bytes: number;
  readonly run: () => void;
}

/** Bytes of one request. On the web Excel takes 5 MB; the estimate may be somewhat low. */
const MOST_BYTES = { web: 3_000_000, elsewhere: 24_000_000 } as const;
/** One call with its object path. */
export const CALL_BYTES = 400;

/** About how many bytes a value takes in a request. */
export const bytesOf = (value: unknown): number =>
  typeof value === 'string' ? 3 + 2 * value.length : typeof value === 'number' ? 18 : 6;

const isRequestTooLarge = (error: unknown): boolean =>
  isOfficeError(error) && error.code === 'RequestPayloadSizeLimitExceeded';

/**
 * Does all steps in their order with one sync, with more where one request can't hold them. Excel calculates once for
 * each: after every write it would take minutes over formulas that look through long sheets.
 */
export async function runSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  await inBatches<Step>(steps, {
    budget: isOnWeb() ? MOST_BYTES.web : MOST_BYTES.elsewhere,
    sizeOf: ({ bytes }) => bytes,
    carryOut: async (batch) => {
      context.application.suspendApiCalculationUntilNextSync();
      for (const { run } of batch) run();
      await context.sync();
    },
    isTooMuch: isRequestTooLarge,
    halve: () => null,
  });
}
