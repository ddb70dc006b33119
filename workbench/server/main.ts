import { buildAddin } from './buildAddin';
import { isAddinBuilt } from './builtAddin';
import { start } from './start';
import { stopSignal } from './stopping';

void start({
  args: process.argv.slice(2),
  env: process.env,
  folder: process.env.INIT_CWD ?? process.cwd(),
  platform: process.platform,
  out: (line) => {
    console.log(line);
  },
  err: (line) => {
    console.error(line);
  },
  open: async (url) => (await import('open')).default(url),
  isBuilt: isAddinBuilt,
  build: buildAddin,
  stop: stopSignal(),
}).then((code) => {
  process.exit(code);
});
