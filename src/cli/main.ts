import { dayOnClock } from '../workbook';
import { runCli } from './program';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader («| head») has gone.
  if (error.code !== 'EPIPE') throw error;
});

void runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  env: process.env,
  today: dayOnClock(new Date()),
}).then((code) => {
  process.exitCode = code;
});
