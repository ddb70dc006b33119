import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

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

const USAGE = `process.on('exit', () => process.stderr.write('\\n' + JSON.stringify(process.resourceUsage())));`;

/** Seconds of the processor and of the clock, and megabytes at most. */
export interface Used {
  readonly processor: number;
  readonly clock: number;
  readonly memory: number;
}

/** Writes into a folder the script by which a process tells what it used; gives its path. */
export function watchedIn(folder: string): string {
  const usage = path.join(folder, 'usage.cjs');
  writeFileSync(usage, USAGE);
  return usage;
}

/** Runs Node with these arguments and gives what the process used; throws where it fails to report. */
export function runWatched(usage: string, ...args: readonly string[]): Used {
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, ['--require', usage, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const clock = (performance.now() - start) / 1e3;
  const own = JSON.parse(stderr.slice(stderr.lastIndexOf('\n') + 1)) as NodeJS.ResourceUsage;
  return { clock, processor: (own.userCPUTime + own.systemCPUTime) / 1e6, memory: own.maxRSS / 1024 };
}

export const medianUse = (all: readonly Used[]): Used => ({
  processor: median(all.map(({ processor }) => processor)),
  clock: median(all.map(({ clock }) => clock)),
  memory: Math.max(...all.map(({ memory }) => memory)),
});
