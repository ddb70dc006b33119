import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser, openWorkbook } from '../../workbench/browser';
import { scenarios } from '../../workbench/scenarios';
import { buildTestAddin } from '../../workbench/sideload/testAddin';
import { verdictOn } from '../../workbench/sideload/verdict';

const folder = mkdtempSync(path.join(tmpdir(), 'workbench-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const RESULTS = 'https://localhost:4201/results/';

test('the add-in for a real Excel runs the scenarios and posts how they went', async () => {
  await buildTestAddin(folder);
  const browser = await launchBrowser();
  let arrived: (data: unknown) => void = () => undefined;
  const results = new Promise<unknown>((resolve) => (arrived = resolve));
  const workbench = await openWorkbook(browser, {
    file: null,
    addin: folder,
    before: (context) =>
      context.route(`${RESULTS}**`, async (route, request) => {
        const data = new URL(request.url()).searchParams.get('data') ?? '';
        await route.fulfill({ body: '200', headers: { 'Access-Control-Allow-Origin': '*' } });
        arrived(JSON.parse(data));
      }),
  });
  const { passed, failed, report } = verdictOn(await results, '0.0.0');
  expect([passed, failed]).toEqual([scenarios.length, 0]);
  expect(report).toContainEqual(
    expect.stringMatching(/^Excel .+ \(PC, .+\), ExcelApi 1\.\d+; the add-in is 0\.0\.0\.$/),
  );
  expect(report.filter((line) => line.startsWith('- [x] '))).toHaveLength(scenarios.length);
  const troubles = await workbench.close();
  await browser.close();
  expect(troubles.filter((trouble) => !trouble.startsWith(`request: ${RESULTS}`))).toEqual([]);
});
