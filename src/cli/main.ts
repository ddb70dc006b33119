import { runCli } from './program';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader («| head») has gone.
  if (error.code !== 'EPIPE') throw error;
});

const clock = new Date();
const today = [clock.getFullYear(), clock.getMonth() + 1, clock.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');

void runCli(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  env: process.env,
  today,
}).then((code) => {
  process.exitCode = code;
});
