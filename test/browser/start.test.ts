import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { eventually, launchBrowser } from '../../workbench/browser';

const ROOT = path.resolve(__dirname, '../..');
const START = ['--import', 'tsx', 'workbench/server/main.ts', '--no-open'];

let started: ChildProcess;
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => {
  started.kill('SIGKILL');
});
afterAll(async () => {
  await browser.close();
});

/** Starts the real command; resolves with the address that it prints. */
function address(): Promise<string> {
  const child = spawn(process.execPath, START, {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', LC_ALL: 'ru_RU.UTF-8' },
  });
  started = child;
  let printed = '';
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /^Откройте (\S+)$/m.exec(printed)?.[1];
      if (url !== undefined) resolve(url);
    });
    child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.once('exit', () => {
      reject(new Error(printed));
    });
  });
}

test('npm start shows the example and the add-in’s pane, and ends when it is told to', async () => {
  const page = await browser.newPage({ locale: 'ru-RU' });
  await page.goto(await address());
  await eventually(
    () => page.locator('[data-cell="A2"]').innerText(),
    'Цель: помочь четырём школам района выйти из зоны низких результатов',
  );
  const pane = page.frameLocator('iframe[name="taskpane"]');
  await eventually(() => pane.getByText('Проверка дорожной карты').count(), 1);
  await page.close();
  const exited = once(started, 'exit');
  started.kill('SIGINT');
  expect(await exited).toEqual([0, null]);
});
