import nodeModule from 'node:module';
import { isMainThread } from 'node:worker_threads';
import { dayOnClock } from '../workbook';

// Node 22 and newer keep what they compiled for the next run.
if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') {
  nodeModule.enableCompileCache();
}

async function main(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // The reader («| head») has gone.
    if (error.code !== 'EPIPE') throw error;
  });
  const { runCli } = await import('./program');
  process.exitCode = await runCli(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    env: process.env,
    today: dayOnClock(new Date()),
    // A thread starts as this program does.
    thread: __filename,
  });
}

void (isMainThread ? main() : import('./thread'));
