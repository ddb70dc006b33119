import { parentPort, workerData } from 'node:worker_threads';
import type { CheckTask } from './checkFile';
import type { CollectTask } from './collectFile';

/** What a thread is started for. */
export type ThreadWork =
  | { readonly check: CheckTask; readonly collect?: never }
  | { readonly check?: never; readonly collect: CollectTask };

/** What the thread does with each file that it is sent. */
async function runner({ check, collect }: ThreadWork): Promise<(file: never) => Promise<unknown>> {
  if (collect) return (await import('./collectFile')).collector(collect);
  const { checkFile } = await import('./checkFile');
  return (file: string) => checkFile(file, check);
}

void runner(workerData as ThreadWork).then((run) => {
  // One file after the other: results are told apart by their order.
  let last = Promise.resolve();
  parentPort?.on('message', (file: unknown) => {
    last = last.then(async () => parentPort?.postMessage(await run(file as never)));
  });
});
