/** Runs the scenarios in the Excel of this machine: npm run test:excel */
import { TestServer } from 'office-addin-test-server';
import path from 'node:path';
import addin from '../../package.json';
import { ROOT } from '../server';
import { runExcelCommand } from './command';
import { RESULTS_PORT } from './ports';
import { SideloadFailure, withExcel } from './session';
import { buildTestAddin } from './testAddin';
import { verdictOn } from './verdict';

const FOLDER = path.join(ROOT, 'dist/sideload');
const MINUTES = 5;

void runExcelCommand(async (words, say) => {
  await buildTestAddin(FOLDER);
  const sent = await withExcel({ folder: FOLDER, words, say }, async () => {
    const server = new TestServer(RESULTS_PORT);
    await server.startTestServer();
    say(words.waiting(MINUTES));
    const patience = new Promise<never>((_, reject) => {
      setTimeout(reject, MINUTES * 60_000, new SideloadFailure(words.noResults));
    });
    const results: Promise<unknown> = server.getTestResults();
    return Promise.race([results, patience]);
  });
  const { passed, failed, report } = verdictOn(sent, addin.version);
  say(words.result(passed, failed));
  say(words.paste);
  for (const line of ['', ...report]) say(line);
  return failed === 0 ? 0 : 1;
});
