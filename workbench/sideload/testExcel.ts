/** Runs the scenarios in the Excel of this machine: npm run test:excel */
import { TestServer } from 'office-addin-test-server';
import { runExcelCommand } from './command';
import { RESULTS_PORT } from './ports';
import { SideloadFailure, withExcel } from './session';
import { testAddin } from './testContent';
import { verdictOn } from './verdict';

const MINUTES = 5;

void runExcelCommand(async (words) => {
  const say = (line: string): void => {
    console.log(line);
  };
  const addin = await testAddin();
  const sent = await withExcel({ ...addin, words, say }, async () => {
    const server = new TestServer(RESULTS_PORT);
    await server.startTestServer();
    say(words.waiting(MINUTES));
    const patience = new Promise<never>((_, reject) => {
      setTimeout(reject, MINUTES * 60_000, new SideloadFailure(words.noResults));
    });
    const results: Promise<unknown> = server.getTestResults();
    return Promise.race([results, patience]);
  });
  const { passed, failed, lines } = verdictOn(sent);
  for (const line of lines) say(line);
  say(words.result(passed, failed));
  return failed === 0 ? 0 : 1;
});
