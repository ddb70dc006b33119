/** Wall-clock milliseconds of one run. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Runs the contenders in turn, so that the machine's drift meets all alike; gives each one's median. */
export async function sideBySide<K extends string>(
  rounds: number,
  contenders: Readonly<Record<K, () => unknown>>,
): Promise<Record<K, number>> {
  const names = Object.keys(contenders) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (const name of names) await contenders[name]();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times[name].push(await timed(contenders[name]));
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}

export const ratio = (a: number, b: number): string => (a / b).toFixed(2);

/** Prints a line. */
export const line = (text: string): void => void process.stdout.write(`${text}\n`);
