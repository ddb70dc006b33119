import type { Scenario } from './scenario';

/** What a scenario found beside what it expected. */
export interface Comparison {
  readonly what: string;
  readonly actual: unknown;
  readonly expected: unknown;
}

/** How a scenario went, as plain data that can leave the pane. */
export interface Outcome {
  readonly name: string;
  readonly comparisons: readonly Comparison[];
  /** The error that it ended with; null where it came to its end. */
  readonly error: string | null;
}

/** Runs a scenario and writes down what it found. Never rejects. */
export async function outcomeOf(scenario: Scenario, excel: typeof Excel): Promise<Outcome> {
  const comparisons: Comparison[] = [];
  const check = {
    equal: (actual: unknown, expected: unknown, what: string) => {
      comparisons.push({ what, actual, expected });
    },
  };
  try {
    await scenario.run(excel, check);
    return { name: scenario.name, comparisons, error: null };
  } catch (error) {
    return { name: scenario.name, comparisons, error: String(error) };
  }
}
