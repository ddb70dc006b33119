/** How items are carried out several at once. */
export interface Batches<T> {
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
