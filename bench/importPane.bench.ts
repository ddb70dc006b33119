/** What adding exports takes on the thread of the pane: npm run bench, after npm run build */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { newImport, planImport } from '../src/data';
import { readWorkbookBytes } from '../src/files';
import { launchBrowser, NoBrowser, openWorkbook } from '../workbench/browser';
import { bookOf, type Bytes, exportFiles, pupilFile, schoolList } from './exports';
import { line } from './measure';

/** Milliseconds of one task that a person doesn't notice. */
const LIMIT = 100;
/** Milliseconds of all tasks that a browser calls long. */
const LONG = 50;
/** Milliseconds until a step is given up. */
const PATIENCE = 300_000;
const BROKEN = { name: 'сломан.xlsx', bytes: Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]) };

interface Task {
  /** Where the browser saw it: «self» in the pane, «same-origin-ancestor» in the workbook beside it. */
  readonly name: string;
  readonly start: number;
  readonly duration: number;
}

declare global {
  interface Window {
    /** Long tasks of this thread, as the pane's frame sees them. */
    longTasks?: Task[];
  }
}

/**
 * Runs in the pane. The workbook beside it shares its thread: each request gets a task of its own there, and each answer
 * one here, so that the browser tells whose a long task is.
 */
function watchTasks(): void {
  const tasks: Task[] = [];
  window.longTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      tasks.push({ name, start: startTime, duration });
    }
  }).observe({ type: 'longtask' });
  type Execute = (id: number, parameters: unknown, respond: (answer: unknown) => void) => void;
  const bridge = window.external as unknown as { Execute: Execute };
  const execute = bridge.Execute;
  bridge.Execute = (id, parameters, respond) => {
    parent.setTimeout(() => {
      execute(id, parameters, (answer) => {
        setTimeout(() => {
          respond(answer);
        });
      });
    });
  };
}

/** Does one step and prints what it took of the thread. */
async function step(title: string, page: Page, pane: Frame, run: () => Promise<unknown>): Promise<void> {
  await pane.evaluate(() => void window.longTasks?.splice(0));
  const before = await page.evaluate(() => window.workbench.recorder.syncs.length);
  const start = Date.now();
  await run();
  const took = Date.now() - start;
  // The browser tells of a task once it is over.
  await page.waitForTimeout(300);
  const tasks = await pane.evaluate(() => window.longTasks ?? []);
  const syncs = await page.evaluate(
    (from) => window.workbench.recorder.syncs.slice(from).filter(({ housekeeping }) => !housekeeping),
    before,
  );
  const own = tasks.filter(({ name }) => name !== 'same-origin-ancestor');
  const list = own
    .toSorted((a, b) => b.duration - a.duration)
    .map(({ name, duration }) => `${duration.toFixed(0)}${name === 'self' ? '' : ` (${name})`}`);
  const kilobytes = syncs.map(({ requestBytes }) => Math.round(requestBytes / 1024));
  line(`  ${title}: ${took} ms, syncs ${syncs.length} (most ${Math.max(0, ...kilobytes)} kB)`);
  line(`    tasks over ${LONG} ms: ${list.length === 0 ? 'none' : list.join(', ')}`);
  const over = own.filter(({ duration }) => duration > LIMIT).length;
  if (over > 0) line(`    ${over} over the limit of ${LIMIT} ms`);
}

async function add(
  browser: Browser,
  title: string,
  file: string,
  files: readonly string[],
  choice: string | null,
): Promise<void> {
  line(title);
  const { page, pane: open, close } = await openWorkbook(browser, { file });
  try {
    const pane = await open();
    pane.page().setDefaultTimeout(PATIENCE);
    await pane.getByRole('tab', { name: 'Файлы' }).click();
    await pane.getByRole('heading', { name: 'Файлы и шаблоны' }).waitFor();
    await pane.evaluate(watchTasks);
    await step('read and planned', page, pane, async () => {
      await pane
        .locator('input[type=file]')
        .first()
        .setInputFiles([...files]);
      await pane.getByText('Что изменится в книге').waitFor({ timeout: PATIENCE });
    });
    if (choice !== null) {
      await step('cells shown and chosen', page, pane, async () => {
        await pane.getByText('Расхождения').click();
        await pane.getByRole('radio', { name: new RegExp(`^${choice}`) }).click();
      });
    }
    await step('written', page, pane, async () => {
      await pane.getByRole('button', { name: 'Внести в книгу' }).click({ noWaitAfter: true });
      await pane.getByText('Выгрузки внесены в книгу').waitFor({ timeout: PATIENCE });
    });
    await step('taken back', page, pane, async () => {
      await pane.getByRole('button', { name: 'Отменить изменения' }).click({ noWaitAfter: true });
      await pane
        .getByText(/Отменено:|Убран лист/)
        .first()
        .waitFor({ timeout: PATIENCE });
    });
  } finally {
    await close();
  }
}

/** A workbook into which exports were imported already. */
async function filledBook(files: readonly Bytes[]): Promise<Bytes> {
  const schools = schoolList();
  const registry = readWorkbookBytes('школы.xlsx', (await bookOf('школы.xlsx', [schools])).bytes);
  const importing = newImport({ registry });
  for (const { name, bytes } of files)
    importing.take({ file: name, snapshot: readWorkbookBytes(name, bytes) });
  return bookOf('книга.xlsx', [schools, ...planImport(registry, importing.result()).sheets]);
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-pane-'));
  const place = ({ name, bytes }: Bytes): string => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    return file;
  };
  const browser = await launchBrowser();
  try {
    const own = await exportFiles();
    const empty = place(await bookOf('школы.xlsx', [schoolList()]));
    const filled = place(await filledBook(own));
    await add(browser, '60 exports into a new sheet', empty, [...own.map(place), place(BROKEN)], null);
    await add(browser, 'a file of 20,000 pupils', empty, [place(await pupilFile())], null);
    await add(
      browser,
      '60 exports of another year below those',
      filled,
      (await exportFiles(2024)).map(place),
      null,
    );
    await add(
      browser,
      '60 exports that correct those',
      filled,
      (await exportFiles(2025, 3)).map(place),
      'Заменить',
    );
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    line('no browser is installed: adding exports in the pane is left out');
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

void main();
