import { parentPort, workerData } from 'node:worker_threads';

/** A thread: checks the files whose paths it is sent, with the task that it was started with. */
void import('./checkFile').then(({ checkFile }) => {
  parentPort?.on('message', (file: string) => {
    void checkFile(file, workerData).then((checked) => parentPort?.postMessage(checked));
  });
});
