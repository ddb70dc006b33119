import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';

const outcomes = z.array(
  z.object({
    name: z.string(),
    comparisons: z.array(
      z.object({ what: z.string(), actual: z.unknown().optional(), expected: z.unknown().optional() }),
    ),
    error: z.string().nullable(),
  }),
);

/** How the scenarios went, with a line for each thing that was not as expected. */
export interface Verdict {
  readonly passed: number;
  readonly failed: number;
  readonly lines: readonly string[];
}

/** Judges what the pane sent. Throws where that is no list of outcomes. */
export function verdictOn(sent: unknown): Verdict {
  const faults = outcomes
    .parse(sent)
    .map(({ name, comparisons, error }) => [
      ...(error === null ? [] : [`${name}: ${error}`]),
      ...(error === null && comparisons.length === 0 ? [`${name}: nothing was compared`] : []),
      ...comparisons
        .filter(({ actual, expected }) => !isDeepStrictEqual(actual, expected))
        .map(
          ({ what, actual, expected }) =>
            `${name}: ${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`,
        ),
    ]);
  const failed = faults.filter((lines) => lines.length > 0).length;
  return { passed: faults.length - failed, failed, lines: faults.flat() };
}
