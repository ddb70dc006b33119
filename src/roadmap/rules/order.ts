export interface Misplaced<T> {
  readonly item: T;
  /** The item it should follow; null where it should come first. */
  readonly after: T | null;
}

/**
 * The fewest items to move so that positions rise in the given (wanted) order: those outside a longest rising
 * subsequence.
 */
export function misplaced<T>(wanted: readonly T[], position: (item: T) => number): readonly Misplaced<T>[] {
  const kept = longestRising(wanted.map(position));
  return wanted.flatMap((item, index) =>
    kept.has(index) ? [] : [{ item, after: index > 0 ? (wanted[index - 1] ?? null) : null }],
  );
}

/** Indexes of a longest strictly rising subsequence. Quadratic: for columns and sections, which are few. */
function longestRising(values: readonly number[]): ReadonlySet<number> {
  const chains: number[][] = [];
  values.forEach((value, index) => {
    let best: readonly number[] = [];
    for (const chain of chains) {
      const last = values[chain.at(-1) ?? 0] ?? 0;
      if (last < value && chain.length > best.length) best = chain;
    }
    chains.push([...best, index]);
  });
  const longest = chains.reduce((best, chain) => (chain.length > best.length ? chain : best), [] as number[]);
  return new Set(longest);
}
