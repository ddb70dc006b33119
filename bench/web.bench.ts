/** How soon the browser edition shows, opens, checks and scrolls, and what it keeps in memory: npm run bench, after npm run build */
import { statSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { choose, FOLDER, serveWeb, SINGLE } from '../test/browser/support/web';
import { launchBrowser, NoBrowser } from '../workbench/browser';
import { line, median } from './measure';
import { resultsFile, roadmapFile } from './workbooks';

const RUNS = 5;
/** Milliseconds. */
const LIMITS = { first: 1_000, example: 1_000, large: 3_000, task: 100, step: 50, medianStep: 16 } as const;
const ACTIVITIES = 2_000;
const ROWS = 20_000;
const STEPS = 150;
/** Pixels of a turn of the wheel. */
const WHEEL = 400;
const BOOKS = 50;
/** Files after which the page has loaded all that it loads. */
const WARM = 10;
/** Of what was in memory after those. */
const MOST_MEMORY = 1.1;
const PATIENCE = 300_000;

declare global {
  interface Window {
    /** Milliseconds from the start of the navigation to the frame in which a file can be chosen. */
    shown?: number;
  }
}

/** Runs in the page before its own scripts. */
function watch(): void {
  const look = (): void => {
    const button = document.querySelector('main button');
    if (button && button.getClientRects().length > 0) window.shown = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const verdict = (value: number, limit: number): string =>
  value <= limit ? `of ${limit}` : `of ${limit}   TOO MUCH`;

/** A page of its own, nothing of it cached. */
async function onPage(browser: Browser, address: string, run: (page: Page) => Promise<void>): Promise<void> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'ru-RU',
  });
  context.setDefaultTimeout(PATIENCE);
  try {
    await context.addInitScript(watch);
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('button', { name: 'Выбрать файл' }).waitFor();
    await run(page);
  } finally {
    await context.close();
  }
}

const pressAt = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Waits until an element is shown, looking at every frame: a locator looks twice a second in the end. */
const shownAt = (page: Page, selector: string): Promise<unknown> =>
  page.waitForFunction(
    (wanted) => Boolean(document.querySelector(wanted)?.getClientRects().length),
    selector,
  );

/** An event of Chromium's trace; microseconds. */
interface Traced {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Of the processor, for a task of a thread. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

interface Taken {
  /** Milliseconds of the clock. */
  readonly ms: number;
  /** Milliseconds that each task of the page's thread took of the processor: other programs add nothing to them. */
  readonly tasks: readonly number[];
}

/** Does something, and gives what it took. */
async function taken(browser: Browser, run: () => Promise<unknown>): Promise<Taken> {
  const session = await browser.newBrowserCDPSession();
  const events: Traced[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Traced[])));
  const includedCategories = ['disabled-by-default-devtools.timeline', '__metadata'];
  await session.send('Tracing.start', { traceConfig: { includedCategories } });
  const start = performance.now();
  await run();
  const ms = performance.now() - start;
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  const threadOf = ({ pid, tid }: Traced): string => `${pid} ${tid}`;
  const pages = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf),
  );
  const tasks = events
    .filter((event) => event.name === 'RunTask' && pages.has(threadOf(event)))
    .map(({ tdur = 0 }) => tdur / 1e3);
  return { ms, tasks };
}

async function firstView(browser: Browser, name: string, address: string): Promise<void> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await onPage(browser, address, async (page) => {
      const shown = await page.waitForFunction(() => window.shown);
      times.push((await shown.jsonValue()) ?? NaN);
    });
  }
  line(`  first view, ${name}: ${median(times).toFixed(0)} ms ${verdict(median(times), LIMITS.first)}`);
}

/** Opens a workbook and checks it. */
async function checked(
  browser: Browser,
  title: string,
  address: string,
  limit: number,
  open: (page: Page) => Promise<void>,
): Promise<void> {
  const opening: Taken[] = [];
  const checking: Taken[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await onPage(browser, address, async (page) => {
      opening.push(
        await taken(browser, async () => {
          await open(page);
          await shownAt(page, '[role="grid"]');
        }),
      );
      checking.push(
        await taken(browser, async () => {
          await pressAt(page, 'Проверить');
          await shownAt(page, '[role="tree"]');
        }),
      );
    });
  }
  const [toOpen = NaN, toCheck = NaN] = [opening, checking].map((all) => median(all.map(({ ms }) => ms)));
  const both = toOpen + toCheck;
  const parts = `${toOpen.toFixed(0)} + ${toCheck.toFixed(0)}`;
  line(`  ${title}: opened and checked in ${parts} = ${both.toFixed(0)} ms ${verdict(both, limit)}`);
  const tasks = [...opening, ...checking].flatMap((one) => one.tasks).sort((a, b) => b - a);
  const [most = 0] = tasks;
  const next = tasks
    .slice(1, 6)
    .map((ms) => ms.toFixed(0))
    .join(', ');
  line(
    `    longest task: ${most.toFixed(0)} ms of the processor ${verdict(most, LIMITS.task)}; then ${next}`,
  );
}

/** Milliseconds of the processor that scripts of the page have taken so far. */
async function scripting(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1e3 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN);
}

async function scrolled(browser: Browser, address: string): Promise<void> {
  const bytes = await resultsFile(ROWS);
  await onPage(browser, address, async (page) => {
    await choose(page, 'результаты.xlsx', bytes);
    await page.getByRole('tab', { name: 'Результаты', exact: true }).click();
    const grid = page.getByRole('grid');
    await grid.waitFor();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const steps: number[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      const before = await scripting(session);
      await grid.evaluate(
        (element, pixels) =>
          new Promise((resolve) => {
            element.scrollTop += pixels;
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          }),
        // Short turns, and leaps over the sheet.
        step % 10 === 9 ? WHEEL * 80 : WHEEL,
      );
      steps.push((await scripting(session)) - before);
    }
    const most = Math.max(...steps);
    line(
      `  a sheet of ${ROWS} rows: a step of scrolling takes ${median(steps).toFixed(1)} ms of scripts, of the processor, ${verdict(median(steps), LIMITS.medianStep)}, ${most.toFixed(1)} at most ${verdict(most, LIMITS.step)}`,
    );
  });
}

/** Megabytes that the page holds once its garbage is gone. */
async function memory(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

async function opened(browser: Browser, address: string): Promise<void> {
  const files = await Promise.all([0, 1].map((seed) => roadmapFile(400, seed)));
  await onPage(browser, address, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    const held: number[] = [];
    for (let book = 0; book < BOOKS; book += 1) {
      const name = `карта ${book + 1}.xlsx`;
      await choose(page, name, files[book % files.length] ?? new Uint8Array());
      await page.getByRole('banner').getByRole('heading', { name, exact: true }).waitFor();
      await pressAt(page, 'Проверить');
      await page.getByRole('tree').waitFor();
      held.push(await memory(session));
    }
    const [then = NaN, now = NaN] = [held[WARM - 1], held.at(-1)];
    const grown = now / then;
    line(
      `  ${BOOKS} files opened and checked in turn: ${then.toFixed(1)} MB after ${WARM}, ${now.toFixed(1)} after all, ${grown.toFixed(2)} × ${verdict(grown, MOST_MEMORY)}; ${page.workers().length} thread(s) alive`,
    );
  });
}

async function main(): Promise<void> {
  try {
    const browser = await launchBrowser();
    const server = await serveWeb();
    const address = `${server.url}/monitor/`;
    try {
      line(
        `the browser edition, medians of ${RUNS} runs; limits after «of»; ${loadavg()[0]?.toFixed(1)} programs at ${cpus().length} processors`,
      );
      await firstView(browser, 'a site', address);
      await firstView(
        browser,
        `one file of ${(statSync(path.join(FOLDER, 'roadmap-monitor.html')).size / 2 ** 20).toFixed(1)} MB`,
        SINGLE,
      );
      await checked(browser, 'the example', address, LIMITS.example, (page) =>
        pressAt(page, 'Открыть пример'),
      );
      const large = await roadmapFile(ACTIVITIES, 1);
      for (const place of [address, SINGLE]) {
        await checked(
          browser,
          `${ACTIVITIES} activities, ${place === SINGLE ? 'one file' : 'a site'}`,
          place,
          LIMITS.large,
          (page) => choose(page, 'карта.xlsx', large),
        );
      }
      await scrolled(browser, address);
      await opened(browser, address);
    } finally {
      await server.close();
      await browser.close();
    }
  } catch (error) {
    if (!(error instanceof NoBrowser)) throw error;
    line('no browser is installed: the browser edition is left out');
  }
}

void main();
