/** Draws a workbook: npm run render -- КНИГА [ПАПКА] */
import { renderCommand } from './renderCommand';

void renderCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  env: process.env,
}).then((code) => {
  process.exitCode = code;
});
